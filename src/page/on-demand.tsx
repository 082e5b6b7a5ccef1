/**
 * Screens that are fetched when they are first asked for, or before that in an idle moment: none of them stands before
 * the first quote. Until one is there its place says so; one that cannot be fetched says that, with a way on.
 */
import type { ComponentChild } from "preact";
import type { Game } from "../store/game.ts";
import type { FrontPageScreen, Screen, ScreenKind } from "../store/screen.ts";
import type { Settings } from "../store/settings.ts";
import { Fetching, NotFetched } from "./fetching.tsx";
import type { PageParts } from "./parts.ts";
import type { PassOnParts } from "./pass-on.ts";

/** What a screen is drawn from. */
export interface ScreenProps {
  readonly game: Game;
  readonly device: PageParts;
  readonly screen: Screen;
  readonly settings: Settings;
  /** Begins the level in play anew; null where none is being played. */
  readonly startAgain: (() => void) | null;
  /** Fetches a dialog if need be and opens it; null closes the one that is open. */
  readonly open: (dialog: DialogName | null) => void;
}

type Draw = (props: ScreenProps) => ComponentChild;
type Loaders = Readonly<Record<OnDemandName, () => Promise<Draw>>>;

/** The dialog with the rules. */
export const HELP = "help";
/** The dialog that a lesson's run is handed in with. */
export const HAND_IN = "hand-in";
export type DialogName = typeof HELP | typeof HAND_IN;
/** Deadline's clock, over its round. */
export const PRESS_CLOCK = "press-clock";
/** The button that reads aloud, in the menu. */
export const READ_ALOUD = "read-aloud";
/** What is fetched, the likeliest first: screens by their kind, and the dialog. */
const NAMES = [
  "levels",
  HELP,
  "front-page",
  "settings",
  "today",
  "second-look",
  "cuttings",
  "quote",
  "sent-run",
  "unreadable-run",
  "teach",
  PRESS_CLOCK,
  HAND_IN,
  READ_ALOUD,
] as const;
/** What lies over a screen: nothing holds its place while it is on its way. */
const OVERLAYS: readonly string[] = [PRESS_CLOCK, HAND_IN, READ_ALOUD];
/** What nearly everybody comes to. The others wait until they are asked for. */
const COMMON = ["levels", HELP, "front-page", "settings"] as const satisfies readonly OnDemandName[];
type OnDemandName = (typeof NAMES)[number];

export interface OnDemand {
  /** The screen or dialog, or what stands in its place until it is there. */
  draw(name: OnDemandName, props: ScreenProps): ComponentChild;
  isThere(name: OnDemandName): boolean;
  /** Fetches what will be asked for soon. */
  expect(name: OnDemandName): void;
  /** Whether a screen of this kind has still to be fetched. */
  isAwaited(kind: ScreenKind): boolean;
  /** Resolves once it is there or cannot be had. */
  fetch(name: OnDemandName): Promise<void>;
  /** Fetches what nearly everybody comes to, one after another. */
  readonly fetchCommon: () => Promise<void>;
}

/** `onChange` is called each time that something has arrived or failed. */
export function createOnDemand(parts: PageParts, onChange: () => void): OnDemand {
  const loaders = loadersWith(parts);
  const there = new Map<OnDemandName, Draw>();
  const asked = new Map<OnDemandName, Promise<void>>();
  const failed = new Set<OnDemandName>();
  const load = async (name: OnDemandName) => {
    try {
      there.set(name, await loaders[name]());
      failed.delete(name);
    } catch (error) {
      console.info(`“${name}” could not be fetched:`, error);
      failed.add(name);
      asked.delete(name);
    }
    onChange();
  };
  const fetch = (name: OnDemandName) => {
    const asking = asked.get(name) ?? load(name);
    asked.set(name, asking);
    return asking;
  };
  const expect = (name: OnDemandName) => {
    if (!failed.has(name)) void fetch(name);
  };
  return {
    draw(name, props) {
      const draw = there.get(name);
      if (draw) return draw(props);
      expect(name);
      if (OVERLAYS.includes(name)) return null;
      return failed.has(name) ? <NotFetched /> : <Fetching />;
    },
    isThere: (name) => there.has(name),
    expect,
    isAwaited: (kind) => NAMES.some((name) => name === kind && !there.has(name)),
    fetch,
    async fetchCommon() {
      // What could not be had stays so until the player tries again: a screen that says so does not go of itself.
      for (const name of COMMON) if (!failed.has(name)) await fetch(name);
    },
  };
}

function loadersWith({ loadOpener, loadSpeech, loadTeach, clipboard, clock, saveFile }: PageParts): Loaders {
  return {
    async levels() {
      const { Levels } = await import("./levels.tsx");
      return ({ screen }) => screen.kind === "levels" && <Levels packTitle={screen.packTitle} levels={screen.levels} />;
    },
    async "front-page"() {
      const [{ FrontPage }, { Comparison }] = await Promise.all([
        import("./front-page.tsx"),
        import("./comparison.tsx"),
      ]);
      return ({ game, screen, device, open }) => {
        if (screen.kind !== "front-page") return null;
        const passOn = passOnParts(device, screen, game);
        if (screen.comparison) return <Comparison screen={screen} comparison={screen.comparison} passOn={passOn} />;
        return (
          <FrontPage
            screen={screen}
            passOn={passOn}
            toggleCorrections={() => game.toggleCorrections()}
            handIn={() => open(HAND_IN)}
            playTheirs={screen.isTheirs ? () => game.playSentRun() : null}
          />
        );
      };
    },
    async settings() {
      const [{ SettingsScreen }, openPack] = await Promise.all([import("./settings.tsx"), loadOpener()]);
      return ({ game, screen, settings }) =>
        screen.kind === "settings" && (
          <SettingsScreen
            game={game}
            settings={settings}
            openPack={openPack}
            saveFile={saveFile}
            backTo={screen.backTo}
          />
        );
    },
    async today() {
      const { Today } = await import("./today.tsx");
      return ({ screen }) => screen.kind === "today" && <Today today={screen.today} clock={clock} />;
    },
    async "second-look"() {
      const { SecondLook } = await import("./second-look.tsx");
      return ({ screen }) => screen.kind === "second-look" && <SecondLook secondLook={screen.secondLook} />;
    },
    async cuttings() {
      const { Cuttings } = await import("./cuttings.tsx");
      return ({ game, screen }) =>
        screen.kind === "cuttings" && (
          <Cuttings cuttings={screen.cuttings} clipboard={clipboard} address={game.address} />
        );
    },
    async quote() {
      const { QuoteScreen } = await import("./quote-screen.tsx");
      return ({ game, screen }) =>
        screen.kind === "quote" && (
          <QuoteScreen cutting={screen.cutting} clipboard={clipboard} address={game.address} />
        );
    },
    async "sent-run"() {
      const { SentRun } = await import("./sent-run.tsx");
      return ({ game, screen }) => screen.kind === "sent-run" && <SentRun challenge={screen.challenge} game={game} />;
    },
    async "unreadable-run"() {
      const { UnreadableRun } = await import("./sent-run.tsx");
      return ({ screen }) => screen.kind === "unreadable-run" && <UnreadableRun problem={screen.problem} />;
    },
    async teach() {
      const teach = await loadTeach();
      return ({ game, screen }) => screen.kind === "teach" && teach({ game, path: screen.path });
    },
    async [PRESS_CLOCK]() {
      const { PressClock } = await import("./press-clock.tsx");
      return ({ game, screen }) =>
        screen.kind === "round" &&
        screen.deadline && (
          <PressClock timeLeft={game.timeLeft} deadline={screen.deadline} number={screen.round.quoteNumber} />
        );
    },
    async [HAND_IN]() {
      const { HandIn } = await import("./hand-in.tsx");
      return ({ screen, open }) => {
        const handIn = screen.kind === "front-page" && screen.frontPage.handIn;
        if (!handIn) return null;
        return <HandIn seed={handIn.seed} share={screen.share} clipboard={clipboard} close={() => open(null)} />;
      };
    },
    async [READ_ALOUD]() {
      const [{ ReadAloud }, speech] = await Promise.all([import("./read-aloud.tsx"), loadSpeech()]);
      return ({ game, screen }) => (
        <ReadAloud screen={screen} speech={speech} onVoiceless={() => game.notices.notify("voiceless")} />
      );
    },
    async help() {
      const { Help } = await import("./help.tsx");
      return ({ screen, settings, startAgain, open }) => (
        <Help screen={screen} settings={settings} startAgain={startAgain} close={() => open(null)} />
      );
    },
  };
}

/** What the device can do with the run on a front page. */
function passOnParts(device: PageParts, { frontPage, dateline, share }: FrontPageScreen, game: Game): PassOnParts {
  const { speakers } = game.store.getState().pack;
  const picture = { frontPage, dateline, speakers, qr: share.qr };
  return { ...device, drawPicture: (format) => device.drawPicture(picture, format) };
}
