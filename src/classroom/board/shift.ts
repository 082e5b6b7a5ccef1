/**
 * What changed between two votes. Counts show how many each speaker gained or lost, and never who changed their mind:
 * this says at least how many did, and says what it does not know. Teams pick by name, so theirs is known in full.
 */
import type { SpeakerId } from "../../core/ids.ts";
import { byId, type Pack } from "../../core/pack.ts";
import { capitalised, counted, inSentence, inWords, signed } from "../../core/words.ts";
import { totalOf, type Votes } from "./standing.ts";

export interface ShiftRow {
  readonly speaker: SpeakerId;
  readonly name: string;
  readonly before: number;
  readonly after: number;
  /** "+5", "−3", "0" */
  readonly change: string;
}

export interface Shift {
  readonly rows: readonly ShiftRow[];
  readonly votesBefore: number;
  readonly votesAfter: number;
  /** The fewest that can have changed their mind; null where the two votes were not of the same size. */
  readonly movedAtLeast: number | null;
  /** What can be said. */
  readonly sentence: string;
  /** What cannot; null where all is known. */
  readonly notKnown: string | null;
}

export interface Move {
  readonly team: number;
  readonly from: SpeakerId;
  readonly to: SpeakerId;
  readonly sentence: string;
}

export function shiftBetween(pack: Pack, first: Votes, second: Votes): Shift {
  const rows = pack.speakers.map(({ id, name }) => {
    const [before, after] = [first.get(id) ?? 0, second.get(id) ?? 0];
    return { speaker: id, name, before, after, change: signed(after - before) };
  });
  const [votesBefore, votesAfter] = [totalOf(first), totalOf(second)];
  const gained = rows.reduce((sum, { before, after }) => sum + Math.max(0, after - before), 0);
  const movedAtLeast = votesBefore === votesAfter ? gained : null;
  return { rows, votesBefore, votesAfter, movedAtLeast, ...words({ votesBefore, votesAfter, movedAtLeast }) };
}

/** The teams that picked another speaker the second time. */
export function movesOf(
  pack: Pack,
  first: readonly (SpeakerId | null)[],
  second: readonly (SpeakerId | null)[],
): Move[] {
  return first.flatMap((from, team) => {
    const to = second[team] ?? null;
    if (!from || !to || from === to) return [];
    const nameOf = (id: SpeakerId) => inSentence(byId(pack.speakers, id).name);
    return [{ team, from, to, sentence: `Team ${team + 1} went from ${nameOf(from)} to ${nameOf(to)}.` }];
  });
}

/** Null where none moved. */
export function movesInWords({ length }: readonly Move[]): string | null {
  if (length === 0) return null;
  return `${capitalised(counted(length, "team"))} changed ${length === 1 ? "its" : "their"} pick.`;
}

function words({ votesBefore, votesAfter, movedAtLeast }: Pick<Shift, "votesBefore" | "votesAfter" | "movedAtLeast">) {
  if (votesBefore === 0 || votesAfter === 0) {
    return { sentence: "There are not two votes to compare.", notKnown: null };
  }
  if (movedAtLeast === null) {
    return {
      sentence: `The first vote had ${counted(votesBefore, "vote")} and the second ${inWords(votesAfter)}.`,
      notKnown: "As the votes are not of one size, the counts cannot tell how many changed their mind.",
    };
  }
  const notKnown = "Counts cannot tell who went where: some may have changed places without showing.";
  if (movedAtLeast === 0) return { sentence: "Both votes came out the same.", notKnown };
  return { sentence: `${capitalised(counted(movedAtLeast, "vote"))} at least went to another speaker.`, notKnown };
}
