/**
 * Who is certain at the board: of each speaker's votes so many, as counted, and never more than the votes themselves. So
 * what is said of votes that were certain and wrong is known, and not worked out from two totals.
 */
import type { SpeakerId } from "../../core/ids.ts";
import type { Board, VoteRound } from "./board.ts";
import { deedsOf, picksOf, sumOf, type Votes, votesOf } from "./standing.ts";

/** For each speaker the votes that are certain. */
export function certainOf(board: Board, quote: number, round: VoteRound): Votes {
  const votes = votesOf(board, quote, round);
  const certain = new Map<SpeakerId, number>([...votes.keys()].map((id) => [id, 0]));
  if (board.setup.way === "teams") {
    const picks = picksOf(board, quote, round);
    for (const [team, isSure] of surePicksOf(board, quote, round).entries()) {
      const pick = picks[team];
      if (pick && isSure) certain.set(pick, (certain.get(pick) ?? 0) + 1);
    }
    return certain;
  }
  // A vote, or a step of this count, may have been taken back since.
  for (const [id, most] of votes)
    certain.set(id, Math.min(most, Math.max(0, sumOf(board, "certain-counted", { quote, round, speaker: id }))));
  return certain;
}

/** By team, whether it said that it is certain of the pick that stands, which may be another than it was said of. */
export function surePicksOf(board: Board, quote: number, round: VoteRound): boolean[] {
  const picks = picksOf(board, quote, round);
  const sure = picks.map(() => false);
  for (const deed of deedsOf(board)) {
    if (deed.kind !== "picked" && deed.kind !== "certain-said") continue;
    if (deed.quote !== quote || deed.round !== round) continue;
    sure[deed.team] = deed.kind === "certain-said" && deed.isCertain && deed.speaker === picks[deed.team];
  }
  return sure;
}
