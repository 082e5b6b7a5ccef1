/**
 * What a teacher does at the board. Total: what is impossible now gives back the very same board and the reason. An
 * undone entry stays in the list, so nothing that was entered is ever lost.
 */
import type { BoardAction, BoardRefusal } from "./actions.ts";
import { type Board, COUNT_MAX, type Deed, deedFits, ENTRIES_MAX, type Place, type Step } from "./board.ts";
import { certainOf, surePicksOf } from "./certain.ts";
import { slideCountOf } from "./debrief.ts";
import { isClueOpen, isCount, picksOf, placeOf, sumOf, votesOf, votingOn, wasRevealed } from "./standing.ts";

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
    case "certainCounted":
    case "certainSaid":
      return beCertain(board, action);
    case "clueShown":
      return showClue(board, action.isOpen);
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
  const at = votingOn(board);
  if (!at) return refuse(board, "not-voting");
  if ((action.type === "picked") !== (board.setup.way === "teams")) return refuse(board, "another-way");
  if (action.type === "picked") {
    const { team, speaker } = action;
    if (picksOf(board, at.quote, at.round)[team] === speaker) return refuse(board, "no-change");
    return add(board, { kind: "picked", ...at, team, speaker });
  }
  const { speaker, change } = action;
  const sum = sumOf(board, "counted", { ...at, speaker });
  const count = Math.max(0, sum) + change;
  if (change === 0) return refuse(board, "no-change");
  if (count < 0 || count > COUNT_MAX) return refuse(board, "does-not-fit");
  // Where the steps come to less than nothing, a hand more is to be seen all the same.
  return add(board, { kind: "counted", ...at, speaker, change: count - sum });
}

/** Certain are votes that were counted, never more; and a team that has picked. */
function beCertain(board: Board, action: Extract<Entering, { type: "certainCounted" | "certainSaid" }>): ReducedBoard {
  if (board.setup.sureness !== "asked") return refuse(board, "not-in-this-lesson");
  const at = votingOn(board);
  if (!at) return refuse(board, "not-voting");
  if ((action.type === "certainSaid") !== (board.setup.way === "teams")) return refuse(board, "another-way");
  if (action.type === "certainSaid") {
    const { team, isCertain } = action;
    const speaker = picksOf(board, at.quote, at.round)[team];
    if (!speaker) return refuse(board, "does-not-fit");
    if (surePicksOf(board, at.quote, at.round)[team] === isCertain) return refuse(board, "no-change");
    return add(board, { kind: "certain-said", ...at, team, speaker, isCertain });
  }
  const { speaker, change } = action;
  const now = certainOf(board, at.quote, at.round).get(speaker) ?? 0;
  const votes = votesOf(board, at.quote, at.round).get(speaker) ?? 0;
  if (change === 0) return refuse(board, "no-change");
  if (now + change < 0 || now + change > votes) return refuse(board, "does-not-fit");
  // As with votes: whatever the steps come to, this one is to be seen.
  const sum = sumOf(board, "certain-counted", { ...at, speaker });
  return add(board, { kind: "certain-counted", ...at, speaker, change: now + change - sum });
}

function showClue(board: Board, isOpen: boolean): ReducedBoard {
  const place = placeOf(board);
  if (board.lesson.clues === "off" || place.at !== "quote") return refuse(board, "not-in-this-lesson");
  if (place.step === "revealed" || isClueOpen(board, place.quote) === isOpen) return refuse(board, "no-change");
  return add(board, { kind: "clue-shown", quote: place.quote, isOpen });
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
  if (isCount(deed)) return Number.isInteger(deed.change);
  if (deed.kind === "picked" || deed.kind === "certain-said") return Number.isInteger(deed.team) && deed.team >= 0;
  return true;
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
