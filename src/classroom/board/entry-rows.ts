/**
 * Everything entered, as rows of a list from which any can be undone. Taps for one speaker, one after another, are one row;
 * while a result is to stay hidden each stands by itself and names nobody, as the list is on the projector too.
 */
import type { SpeakerId } from "../../core/ids.ts";
import { byId } from "../../core/pack.ts";
import { inSentence, signed } from "../../core/words.ts";
import type { Board, Deed, Entry, Place } from "./board.ts";
import { STEP_TITLES } from "./board-view.ts";
import { hidesFirst, isCount, wasRevealed } from "./standing.ts";

export interface EntryRow {
  /** The row's, from 1. */
  readonly number: number;
  /** The entries it stands for, by the numbers of the first and the last. */
  readonly first: number;
  readonly last: number;
  readonly isUndone: boolean;
  /** "Quote 2, first vote: Sadiq Khan +3" */
  readonly words: string;
}

type Vote = Exclude<Deed, { kind: "went" | "skipped" | "clue-shown" }>;

export function entryRows(board: Board): EntryRow[] {
  const groups: [Entry, ...Entry[]][] = [];
  for (const entry of board.entries) {
    const group = groups.at(-1);
    if (group && areOne(board, group[0], entry)) group.push(entry);
    else groups.push([entry]);
  }
  return groups.map((group, index) => ({
    number: index + 1,
    first: group[0].number,
    last: group[0].number + group.length - 1,
    isUndone: group[0].isUndone,
    words: groupInWords(board, group),
  }));
}

/** Whether two entries are steps of one count. */
function areOne(board: Board, one: Entry, other: Entry): boolean {
  const [a, b] = [one.deed, other.deed];
  if (one.isUndone !== other.isUndone || !isCount(a) || !isCount(b)) return false;
  return (
    a.kind === b.kind && a.quote === b.quote && a.round === b.round && a.speaker === b.speaker && !isHidden(board, a)
  );
}

/** Whether the class must not see what this vote was. */
function isHidden(board: Board, { quote, round }: Vote): boolean {
  return hidesFirst(board) && round === "first" && !wasRevealed(board, quote);
}

function groupInWords(board: Board, group: readonly [Entry, ...Entry[]]): string {
  const [{ deed }] = group;
  if (deed.kind === "went") return placeInWords(deed.to);
  if (deed.kind === "skipped") return `Quote ${deed.quote + 1} skipped`;
  if (deed.kind === "clue-shown") return `Quote ${deed.quote + 1}: clue ${deed.isOpen ? "opened" : "closed"}`;
  const change = group.reduce((sum, { deed: one }) => sum + (isCount(one) ? one.change : 0), 0);
  return `Quote ${deed.quote + 1}, ${deed.round} vote: ${voteInWords(board, deed, change)}`;
}

function voteInWords(board: Board, deed: Vote, change: number): string {
  const nameOf = (id: SpeakerId) => inSentence(byId(board.pack.speakers, id).name);
  const hidden = isHidden(board, deed);
  if (deed.kind === "picked") {
    const pick = deed.speaker ? (hidden ? "has picked" : nameOf(deed.speaker)) : "no pick";
    return `team ${deed.team + 1}, ${pick}`;
  }
  if (deed.kind === "certain-said") return `team ${deed.team + 1}, ${deed.isCertain ? "certain" : "not certain"}`;
  if (deed.kind === "certain-counted") {
    if (hidden) return change < 0 ? "a certain vote was taken back" : "a vote is certain";
    return `${nameOf(deed.speaker)} certain ${signed(change)}`;
  }
  if (hidden) return change < 0 ? "a vote was taken back" : "a vote was counted";
  return `${nameOf(deed.speaker)} ${signed(change)}`;
}

function placeInWords(to: Place): string {
  if (to.at === "debrief") return `Debrief, slide ${to.slide + 1}`;
  return `Quote ${to.quote + 1}: ${STEP_TITLES[to.step].toLowerCase()}`;
}
