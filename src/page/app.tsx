/** The frame of every screen: notices on top, the screen, the status line, and the dialog with the rules. */

import { LABELS } from "../core/words.ts";
import type { Game } from "../store/game.ts";
import { NOTICE_WORDS, type NoticeKind } from "../store/notices.ts";
import type { PackOpener } from "../store/opened-pack.ts";
import { HASHES } from "../store/route.ts";
import type { Screen } from "../store/screen.ts";
import type { Settings } from "../store/settings.ts";
import { FrontPage } from "./front-page.tsx";
import { HELP_ID, Help } from "./help.tsx";
import { HelpIcon, SettingsIcon, SoundIcon } from "./icons.tsx";
import { Introduction } from "./introduction.tsx";
import { Levels } from "./levels.tsx";
import { Round } from "./round.tsx";
import { SettingsScreen } from "./settings.tsx";
import { Title } from "./title.tsx";

export interface AppProps {
  readonly game: Game;
  readonly screen: Screen;
  readonly settings: Settings;
  readonly notices: readonly NoticeKind[];
  readonly announcement: string;
  readonly openPack: PackOpener;
}

export function App(props: AppProps) {
  const { game, screen, settings, notices, announcement } = props;
  return (
    <>
      <Notices kinds={notices} dismiss={() => game.notices.dismiss()} />
      <Current {...props} />
      <Menu game={game} isMuted={settings.isMuted} isSettings={screen.kind === "settings"} />
      <p class="status" role="status">
        {announcement}
      </p>
      <Help hasHotkeys={settings.hasHotkeys} scoring={settings.scoring} startAgain={startAgainIn(game, screen)} />
    </>
  );
}

function Current({ game, screen, settings, openPack }: AppProps) {
  switch (screen.kind) {
    case "title":
      return <Title title={screen.title} />;
    case "levels":
      return <Levels packTitle={screen.packTitle} levels={screen.levels} />;
    case "introduction":
      return <Introduction introduction={screen.introduction} begin={() => game.dispatch({ type: "begun" })} />;
    case "round":
      return <Round round={screen.round} game={game} />;
    case "front-page":
      return <FrontPage frontPage={screen.frontPage} dateline={screen.dateline} />;
    case "settings":
      return <SettingsScreen game={game} settings={settings} openPack={openPack} />;
    default:
      return <Waiting />;
  }
}

/** What stands there while the rest is being fetched. */
function Waiting() {
  return (
    <main class="screen">
      <h1 tabIndex={-1}>{LABELS.waiting}</h1>
    </main>
  );
}

/** Only a level that has begun can be started again. */
function startAgainIn(game: Game, screen: Screen): (() => void) | null {
  const level = game.store.getState().run?.level.id;
  return screen.kind === "round" && level ? () => game.startAgain(level) : null;
}

function Menu({ game, isMuted, isSettings }: { game: Game; isMuted: boolean; isSettings: boolean }) {
  return (
    <nav class="menu" aria-label="Sound, help and settings">
      <button
        type="button"
        aria-pressed={isMuted}
        aria-label="Mute sound"
        title={isMuted ? "Sound is off" : "Sound is on"}
        onClick={() => game.settings.setState({ isMuted: !isMuted })}
      >
        <SoundIcon isMuted={isMuted} />
      </button>
      <button type="button" data-part="help" aria-label="Help" title="Help" onClick={openHelp}>
        <HelpIcon />
      </button>
      <a
        href={HASHES.settings}
        aria-label="Settings"
        title="Settings"
        {...(isSettings ? { "aria-current": "page" } : {})}
      >
        <SettingsIcon />
      </a>
    </nav>
  );
}

function openHelp() {
  const dialog = document.getElementById(HELP_ID);
  if (dialog instanceof HTMLDialogElement) dialog.showModal();
}

function Notices({ kinds, dismiss }: { kinds: readonly NoticeKind[]; dismiss: () => void }) {
  return (
    <div class="notices" role="alert">
      {kinds.length > 0 && (
        <div class="notice">
          {kinds.map((kind) => (
            <p key={kind}>{NOTICE_WORDS[kind]}</p>
          ))}
          <button type="button" onClick={dismiss}>
            Understood
          </button>
        </div>
      )}
    </div>
  );
}
