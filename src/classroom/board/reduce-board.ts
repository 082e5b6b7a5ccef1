/**
 * What a teacher does at the board. Total: what is impossible now gives back the very same board and the reason. An
 * undone entry stays in the list, so nothing that was entered is ever lost.
 */
import type { SpeakerId } from "../../core/ids.ts";
import { type Board, COUNT_MAX, type Deed, deedFits, ENTRIES_MAX, type Place, type Step } from "./board.ts";
import { slideCountOf } from "./debrief.ts";
import { picksOf, placeOf, sumOf, wasRevealed } from "./standing.ts";

export type BoardAction =
  /** How many more, or fewer, voted for a speaker. */
  | { readonly type: "counted"; readonly speaker: SpeakerId; readonly change: number }
  | { readonly type: "picked"; readonly team: number; readonly speaker: SpeakerId | null }
  | { readonly type: "next" }
  | { readonly type: "back" }
  /** Leaves this quote without a reveal. */
  | { readonly type: "skipped" }
  | { readonly type: "wentTo"; readonly place: Place }
  /** Without a number the latest entry that stands; with a last one, all from the first to it. */
  | { readonly type: "undone"; readonly number?: number; readonly last?: number }
  /** Without a number what was undone last, unless something has been entered since. */
  | { readonly type: "redone"; readonly number?: number; readonly last?: number }
  | { readonly type: "paused" }
  | { readonly type: "resumed" }
  | { readonly type: "blanked" }
  | { readonly type: "shown" };

export type BoardRefusal =
  | "paused"
  | "blank"
  | "not-voting"
  | "another-way"
  | "does-not-fit"
  | "no-change"
  | "at-the-beginning"
  | "at-the-end"
  | "nothing-to-undo"
  | "nothing-to-redo"
  | "full";

export interface ReducedBoard {
  readonly board: Board;
  readonly refused: BoardRefusal | null;
}

export function reduceBoard(board: Board, action: BoardAction): ReducedBoard {
  switch (action.type) {
    case "blanked":
      return board.isBlank ? refuse(board, "no-change") : accept({ ...board, isBlank: true });
    case "shown":
      return board.isBlank ? accept({ ...board, isBlank: false }) : refuse(board, "no-change");
    case "paused":
      return board.isPaused ? refuse(board, "no-change") : accept({ ...board, isPaused: true });
    case "resumed":
      return board.isPaused ? accept({ ...board, isPaused: false }) : refuse(board, "no-change");
    default:
      // A key pressed while nobody is looking must change nothing.
      if (board.isBlank) return refuse(board, "blank");
      return board.isPaused ? refuse(board, "paused") : enter(board, action);
  }
}

type Entering = Exclude<BoardAction, { readonly type: "blanked" | "shown" | "paused" | "resumed" }>;

function enter(board: Board, action: Entering): ReducedBoard {
  switch (action.type) {
    case "undone":
      return undo(board, action.number ?? lastStanding(board), action.last);
    case "redone":
      return redo(board, action.number ?? firstUndoneSince(board), action.last);
    case "counted":
    case "picked":
      return vote(board, action);
    case "wentTo":
      return go(board, action.place);
    case "next": {
      const to = placeAfter(board, placeOf(board));
      return to ? go(board, to) : refuse(board, "at-the-end");
    }
    case "back": {
      const to = placeBefore(board, placeOf(board));
      return to ? go(board, to) : refuse(board, "at-the-beginning");
    }
    case "skipped":
      return skip(board);
  }
}

function vote(board: Board, action: Extract<Entering, { type: "counted" | "picked" }>): ReducedBoard {
  const place = placeOf(board);
  if (place.at !== "quote" || (place.step !== "first" && place.step !== "second")) return refuse(board, "not-voting");
  if ((action.type === "picked") !== (board.setup.way === "teams")) return refuse(board, "another-way");
  const at = { quote: place.quote, round: place.step } as const;
  if (action.type === "picked") {
    const { team, speaker } = action;
    if (picksOf(board, at.quote, at.round)[team] === speaker) return refuse(board, "no-change");
    return add(board, { kind: "picked", ...at, team, speaker });
  }
  const { speaker, change } = action;
  const sum = sumOf(board, { ...at, speaker });
  const count = Math.max(0, sum) + change;
  if (change === 0) return refuse(board, "no-change");
  if (count < 0 || count > COUNT_MAX) return refuse(board, "does-not-fit");
  // Where the steps come to less than nothing, a hand more is to be seen all the same.
  return add(board, { kind: "counted", ...at, speaker, change: count - sum });
}

function go(board: Board, to: Place): ReducedBoard {
  if (samePlace(placeOf(board), to)) return refuse(board, "no-change");
  if (to.at === "debrief" && to.slide >= slideCountOf(board)) return refuse(board, "at-the-end");
  return add(board, { kind: "went", to });
}

function skip(board: Board): ReducedBoard {
  const place = placeOf(board);
  if (place.at !== "quote" || place.step === "revealed") return refuse(board, "not-voting");
  return add(board, { kind: "skipped", quote: place.quote, to: quoteOrDebrief(board, place.quote + 1) });
}

/** Where "next" leads; null after the last slide. */
export function placeAfter(board: Board, place: Place): Place | null {
  if (place.at === "debrief") {
    return place.slide + 1 < slideCountOf(board) ? { at: "debrief", slide: place.slide + 1 } : null;
  }
  const next = nextStep(board, place.step);
  return next ? { ...place, step: next } : quoteOrDebrief(board, place.quote + 1);
}

/** Where "back" leads: to the quote before as it was left, revealed or not; null before the first. */
function placeBefore(board: Board, place: Place): Place | null {
  if (place.at === "debrief" && place.slide > 0) return { at: "debrief", slide: place.slide - 1 };
  if (place.at === "quote" && place.step !== "first") return { ...place, step: stepBefore(board, place.step) };
  const quote = place.at === "quote" ? place.quote - 1 : board.quotes.length - 1;
  return quote < 0 ? null : { at: "quote", quote, step: wasRevealed(board, quote) ? "revealed" : "first" };
}

function stepsOf({ setup }: Board): readonly Step[] {
  return setup.votes === "twice" ? ["first", "talk", "second", "revealed"] : ["first", "revealed"];
}

function nextStep(board: Board, step: Step): Step | null {
  const steps = stepsOf(board);
  return steps[steps.indexOf(step) + 1] ?? null;
}

function stepBefore(board: Board, step: Step): Step {
  const steps = stepsOf(board);
  return steps[steps.indexOf(step) - 1] ?? "first";
}

function quoteOrDebrief({ quotes }: Board, quote: number): Place {
  return quote < quotes.length ? { at: "quote", quote, step: "first" } : { at: "debrief", slide: 0 };
}

function samePlace(one: Place, other: Place): boolean {
  if (one.at === "debrief") return other.at === "debrief" && one.slide === other.slide;
  return other.at === "quote" && one.quote === other.quote && one.step === other.step;
}

function add(board: Board, deed: Deed): ReducedBoard {
  if (!deedFits(board, deed) || !isWhole(deed)) return refuse(board, "does-not-fit");
  if (board.entries.length >= ENTRIES_MAX) return refuse(board, "full");
  const entry = { number: board.entries.length + 1, deed, isUndone: false };
  return accept({ ...board, entries: [...board.entries, entry] });
}

function isWhole(deed: Deed): boolean {
  if (deed.kind === "counted") return Number.isInteger(deed.change);
  return deed.kind !== "picked" || (Number.isInteger(deed.team) && deed.team >= 0);
}

function undo(board: Board, number: number | null, last = number): ReducedBoard {
  const entry = board.entries[(number ?? 0) - 1];
  if (!entry || entry.isUndone) return refuse(board, "nothing-to-undo");
  return accept(marked(board, { from: entry.number, to: last ?? entry.number }, true));
}

function redo(board: Board, number: number | null, last = number): ReducedBoard {
  const entry = board.entries[(number ?? 0) - 1];
  if (!entry?.isUndone) return refuse(board, "nothing-to-redo");
  return accept(marked(board, { from: entry.number, to: last ?? entry.number }, false));
}

function marked(board: Board, { from, to }: { from: number; to: number }, isUndone: boolean): Board {
  const entries = board.entries.map((entry) =>
    entry.number >= from && entry.number <= to ? { ...entry, isUndone } : entry,
  );
  return { ...board, entries };
}

function lastStanding({ entries }: Board): number | null {
  return entries.findLast(({ isUndone }) => !isUndone)?.number ?? null;
}

function firstUndoneSince(board: Board): number | null {
  const last = lastStanding(board) ?? 0;
  return board.entries[last]?.number ?? null;
}

function accept(board: Board): ReducedBoard {
  return { board, refused: null };
}

function refuse(board: Board, refused: BoardRefusal): ReducedBoard {
  return { board, refused };
}
