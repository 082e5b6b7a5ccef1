/** What is fetched only when it is asked for, by its names, and what each is drawn from. */
import type { ComponentChild } from "preact";
import type { Game } from "../store/game.ts";
import type { Screen } from "../store/screen.ts";
import type { Settings } from "../store/settings.ts";
import type { PageParts } from "./parts.ts";

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

export type Draw = (props: ScreenProps) => ComponentChild;
export type Loaders = Readonly<Record<OnDemandName, () => Promise<Draw>>>;

/** The dialog with the rules. */
export const HELP = "help";
/** The dialog that a lesson's run is handed in with. */
export const HAND_IN = "hand-in";
export type DialogName = typeof HELP | typeof HAND_IN;
/** Deadline's clock, over its round. */
export const PRESS_CLOCK = "press-clock";
/** The button that reads aloud, in the menu. */
export const READ_ALOUD = "read-aloud";
/** What stands under the quote after an answer. */
export const REVEAL = "reveal";
/** What has gone wrong. */
export const NOTICES = "notices";
/** What is fetched, the likeliest first: screens by their kind, and the dialog. */
export const NAMES = [
  REVEAL,
  NOTICES,
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
export const OVERLAYS: readonly string[] = [PRESS_CLOCK, HAND_IN, READ_ALOUD, REVEAL, NOTICES];
/** What nearly everybody comes to. The others wait until they are asked for. */
export const COMMON = ["levels", HELP, "front-page", "settings"] as const satisfies readonly OnDemandName[];
export type OnDemandName = (typeof NAMES)[number];
