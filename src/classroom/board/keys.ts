/**
 * What a key means at the board: figures count or pick, letters steer. A presenter's remote sends the keys of its arrows,
 * and a full stop to blank the screen.
 */
import type { SpeakerId } from "../../core/ids.ts";
import type { BoardAction } from "./actions.ts";
import type { Board } from "./board.ts";
import { surePicksOf } from "./certain.ts";
import { isClueOpen, picksOf, placeOf, votingOn } from "./standing.ts";

/** As the browser tells a key; `code` says which key it is whatever Shift makes of it. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
}

export const BOARD_KEYS: readonly { readonly keys: string; readonly what: string }[] = [
  { keys: "1 to 5", what: "one more vote for a speaker, or the pick of the next team" },
  { keys: "Shift with 1 to 5", what: "one vote less" },
  { keys: "Q to T", what: "under the figures: one of a speaker’s votes is certain; Q to Y, that a team is" },
  { keys: "Shift with Q to T", what: "one certain less" },
  { keys: "K", what: "open the clue, and close it" },
  { keys: "→ or Page Down", what: "on" },
  { keys: "← or Page Up", what: "back" },
  { keys: "S", what: "skip this quote" },
  { keys: "U", what: "undo the last entry" },
  { keys: "P", what: "pause, and go on" },
  { keys: "B or .", what: "blank the screen, and show it again" },
];
/** Where there are words to explain. */
export const WORDS_KEY = { keys: "G", what: "explain hard words" };
/** Where the browser can give the board the whole screen. */
export const FULL_SCREEN_KEY = { keys: "F", what: "full screen, and back" };

/** The row of keys under the figures, wherever a keyboard has its letters. */
const UNDER_FIGURES = ["KeyQ", "KeyW", "KeyE", "KeyR", "KeyT", "KeyY"];

const STEERING: Readonly<Record<string, BoardAction>> = {
  arrowright: { type: "next" },
  pagedown: { type: "next" },
  arrowleft: { type: "back" },
  pageup: { type: "back" },
  s: { type: "skipped" },
  u: { type: "undone" },
};

export function boardActionOf(board: Board, { key, code, shiftKey }: KeyPress): BoardAction | null {
  const pressed = key.toLowerCase();
  if (pressed === "b" || pressed === ".") return { type: board.isBlank ? "shown" : "blanked" };
  // Whatever key is pressed while nothing is shown, the class is to see the board first.
  if (board.isBlank) return { type: "shown" };
  if (pressed === "p") return { type: board.isPaused ? "resumed" : "paused" };
  const figure = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
  const speaker = figure ? board.pack.speakers[Number(figure) - 1]?.id : undefined;
  if (speaker) return voteFor(board, speaker, shiftKey ? -1 : 1);
  if (pressed === "k") return clueAction(board);
  return STEERING[pressed] ?? certainFor(board, UNDER_FIGURES.indexOf(code), shiftKey ? -1 : 1);
}

/** Opens the clue of the quote that stands there, or closes it; null where no quote stands there. */
function clueAction(board: Board): BoardAction | null {
  const place = placeOf(board);
  return place.at === "quote" ? { type: "clueShown", isOpen: !isClueOpen(board, place.quote) } : null;
}

/** By the key under a speaker's figure, or under a team's, from 0: certain, or certain no more. */
function certainFor(board: Board, index: number, change: 1 | -1): BoardAction | null {
  const at = votingOn(board);
  if (board.setup.sureness !== "asked" || !at) return null;
  if (board.setup.way === "teams") {
    const isSure = surePicksOf(board, at.quote, at.round)[index];
    return isSure === undefined ? null : { type: "certainSaid", team: index, isCertain: !isSure };
  }
  const speaker = board.pack.speakers[index]?.id;
  return speaker ? { type: "certainCounted", speaker, change } : null;
}

/** One vote more or less for a speaker; where teams pick, the pick of the first that has not. Null where none can be had. */
export function voteFor(board: Board, speaker: SpeakerId, change: 1 | -1): BoardAction | null {
  const at = votingOn(board);
  if (!at) return null;
  if (board.setup.way === "teams") {
    const team = picksOf(board, at.quote, at.round).indexOf(null);
    return team >= 0 && change > 0 ? { type: "picked", team, speaker } : null;
  }
  return { type: "counted", speaker, change };
}
