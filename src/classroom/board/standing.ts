/** What stands on a board, worked out from the entries that are not undone: the place, the votes, what was revealed. */
import type { SpeakerId } from "../../core/ids.ts";
import type { Board, Deed, Place, VoteRound } from "./board.ts";

/** Votes for each speaker, in the lecterns' order, also for those who got none. */
export type Votes = ReadonlyMap<SpeakerId, number>;

/** The deeds that stand, in the order entered. */
export function deedsOf({ entries }: Pick<Board, "entries">): Deed[] {
  return entries.filter(({ isUndone }) => !isUndone).map(({ deed }) => deed);
}

/** Where the lesson stands: where it last went, or its beginning. */
export function placeOf(board: Board): Place {
  const went = deedsOf(board).findLast((deed) => deed.kind === "went" || deed.kind === "skipped");
  return went && "to" in went ? went.to : { at: "quote", quote: 0, step: "first" };
}

/** Which vote is being taken; null where none is. */
export function votingOn(board: Board): Voting | null {
  const place = placeOf(board);
  const isVoting = place.at === "quote" && (place.step === "first" || place.step === "second");
  return isVoting ? { quote: place.quote, round: place.step } : null;
}

export function votesOf(board: Board, quote: number, round: VoteRound): Votes {
  const votes = new Map<SpeakerId, number>(board.pack.speakers.map(({ id }) => [id, 0]));
  if (board.setup.way === "teams") {
    for (const speaker of picksOf(board, quote, round)) if (speaker) votes.set(speaker, (votes.get(speaker) ?? 0) + 1);
    return votes;
  }
  for (const id of votes.keys()) votes.set(id, Math.max(0, sumOf(board, "counted", { quote, round, speaker: id })));
  return votes;
}

/** The steps of one count for a speaker, together: below zero where a vote was undone that had been taken back before. */
export function sumOf(board: Board, kind: "counted" | "certain-counted", { quote, round, speaker }: Counting): number {
  return deedsOf(board)
    .filter(isCount)
    .filter((deed) => deed.kind === kind && deed.quote === quote && deed.round === round && deed.speaker === speaker)
    .reduce((sum, { change }) => sum + change, 0);
}

type Count = Extract<Deed, { kind: "counted" | "certain-counted" }>;

/** Whether a deed is a step of a count. */
export function isCount(deed: Deed): deed is Count {
  return deed.kind === "counted" || deed.kind === "certain-counted";
}

export interface Voting {
  readonly quote: number;
  readonly round: VoteRound;
}

interface Counting extends Voting {
  readonly speaker: SpeakerId;
}

/** Each team's pick, by team; null where it has made none. */
export function picksOf(board: Board, quote: number, round: VoteRound): (SpeakerId | null)[] {
  const picks: (SpeakerId | null)[] = Array.from({ length: board.setup.teams }, () => null);
  for (const deed of deedsOf(board)) {
    if (deed.kind === "picked" && deed.quote === quote && deed.round === round) picks[deed.team] = deed.speaker;
  }
  return picks;
}

export function totalOf(votes: Votes): number {
  return [...votes.values()].reduce((sum, count) => sum + count, 0);
}

/** The vote that counts in the end: the second where there was one. */
export function lastVotes(board: Board, quote: number): Votes {
  const second = votesOf(board, quote, "second");
  return totalOf(second) > 0 ? second : votesOf(board, quote, "first");
}

/** Whether the class has the clue of a quote before its eyes. */
export function isClueOpen(board: Board, quote: number): boolean {
  return (
    deedsOf(board)
      .filter((deed) => deed.kind === "clue-shown")
      .findLast((deed) => deed.quote === quote)?.isOpen ?? false
  );
}

/** Whether the class has been told who said it. What was not revealed must not be given away by a debrief. */
export function wasRevealed(board: Board, quote: number): boolean {
  return deedsOf(board).some(
    (deed) => deed.kind === "went" && deed.to.at === "quote" && deed.to.quote === quote && deed.to.step === "revealed",
  );
}

/** Whether the first result is to stay hidden until the class has voted again. */
export function hidesFirst({ setup }: Board): boolean {
  return setup.votes === "twice" && setup.firstResult === "hidden";
}
