/** The frame of every screen: notices on top, the screen, and the dialog with the rules. */

import type { ComponentChild } from "preact";
import type { RoundView } from "../core/screens/round.ts";
import type { Game } from "../store/game.ts";
import { HASHES } from "../store/route.ts";
import type { Screen } from "../store/screen.ts";
import { Fetching } from "./fetching.tsx";
import { HelpIcon, SettingsIcon, SoundIcon } from "./icons.tsx";
import { Introduction } from "./introduction.tsx";
import type { OnDemand } from "./on-demand.tsx";
import {
  type DialogName,
  HELP,
  NOTICES,
  PRESS_CLOCK,
  READ_ALOUD,
  REVEAL,
  type ScreenProps,
} from "./on-demand-names.ts";
import { Round } from "./round.tsx";
import { Title } from "./title.tsx";

interface AppProps extends Omit<ScreenProps, "startAgain"> {
  readonly hasNotices: boolean;
  /** The round that Begin leads to, to be made ready while the introduction is read; null when it is not wanted. */
  readonly ahead: RoundView | null;
  readonly onDemand: OnDemand;
  /** The dialog that is open. */
  readonly dialog: DialogName | null;
}

export function App(props: AppProps) {
  const { game, device, screen, settings, hasNotices, onDemand, dialog, open } = props;
  const round = screen.kind === "round" ? screen.round : props.ahead;
  const screenProps = { game, device, screen, settings, startAgain: startAgainIn(game, screen), open };
  return (
    <>
      {hasNotices && onDemand.draw(NOTICES, screenProps)}
      {current(screenProps, onDemand)}
      {round && (
        <div key="round" class="wings" data-ahead={screen.kind !== "round"}>
          <Round
            round={round}
            game={game}
            hasReveal={onDemand.isThere(REVEAL)}
            drawReveal={() => onDemand.draw(REVEAL, screenProps)}
          />
        </div>
      )}
      <Menu
        game={game}
        isMuted={settings.isMuted}
        isSettings={screen.kind === "settings"}
        openHelp={() => open(HELP)}
        readAloud={settings.readsAloud && onDemand.draw(READ_ALOUD, screenProps)}
      />
      {screen.kind === "round" && screen.deadline && onDemand.draw(PRESS_CLOCK, screenProps)}
      {dialog && onDemand.draw(dialog, screenProps)}
    </>
  );
}

function current(props: ScreenProps, onDemand: OnDemand) {
  const { game, screen } = props;
  switch (screen.kind) {
    case "title":
      return <Title title={screen.title} invitations={screen.invitations} />;
    case "introduction":
      return <Introduction introduction={screen.introduction} begin={() => game.dispatch({ type: "begun" })} />;
    case "round":
      return null;
    case "waiting":
      return <Fetching />;
    default:
      return onDemand.draw(screen.kind, props);
  }
}

/** Only a level that has begun can be started again. */
function startAgainIn(game: Game, screen: Screen): (() => void) | null {
  const level = game.store.getState().run?.level.id;
  return screen.kind === "round" && level ? () => game.startAgain(level) : null;
}

interface MenuProps {
  readonly game: Game;
  readonly isMuted: boolean;
  readonly isSettings: boolean;
  readonly openHelp: () => void;
  /** The button that reads aloud, where it is wanted. */
  readonly readAloud: ComponentChild;
}

function Menu({ game, isMuted, isSettings, openHelp, readAloud }: MenuProps) {
  return (
    <nav class="menu" aria-label="Sound, help and settings">
      {readAloud}
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
