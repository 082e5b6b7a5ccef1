/** How each screen and dialog that is fetched on demand is fetched, and drawn once it is there. */
import type { Game } from "../store/game.ts";
import type { FrontPageScreen } from "../store/screen.ts";
import { HAND_IN, type Loaders, NOTICES, PRESS_CLOCK, READ_ALOUD, REVEAL } from "./on-demand-names.ts";
import type { PageParts } from "./parts.ts";
import type { PassOnParts } from "./pass-on.ts";

export function loadersWith({ loadOpener, loadSpeech, loadTeach, clipboard, clock, saveFile }: PageParts): Loaders {
  return {
    async [REVEAL]() {
      const { Reveal } = await import("./reveal.tsx");
      return ({ game, screen }) =>
        screen.kind === "round" &&
        screen.round.reveal && (
          <Reveal
            reveal={screen.round.reveal}
            goOn={() => game.dispatch({ type: "wentOn" })}
            toggleOthers={() => game.toggleOthers()}
            toggleVariants={() => game.toggleVariants()}
          />
        );
    },
    async [NOTICES]() {
      const { Notices } = await import("./notices.tsx");
      return ({ game }) => {
        const kinds = game.notices.store.getState();
        return kinds.length > 0 && <Notices kinds={kinds} dismiss={() => game.notices.dismiss()} />;
      };
    },
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
