/**
 * The quote that most of a class were sure of and got wrong. It speaks of votes that were counted as certain for a wrong
 * speaker, and of nothing else: where nobody was asked, or nobody was certain, it says nothing.
 */
import type { SpeakerId } from "../../core/ids.ts";
import { byId, type Quote } from "../../core/pack.ts";
import { inSentence } from "../../core/words.ts";
import { listed } from "../lesson/preview.ts";
import type { Board, VoteRound } from "./board.ts";
import { certainOf } from "./certain.ts";
import { totalOf, type Votes, votesOf, wasRevealed } from "./standing.ts";

export interface SureAndWrong {
  readonly kind: "sure-wrong";
  readonly heading: string;
  readonly quote: Quote;
  /** To whom most of these votes went. */
  readonly chosen: SpeakerId;
  readonly sentence: string;
}

export interface NobodySureAndWrong {
  readonly kind: "sure-right";
  readonly heading: string;
  readonly sentence: string;
}

const HEADINGS = {
  most: "What most of us were sure of and got wrong",
  some: "What we were most sure of and got wrong",
  none: "Sure, and right",
} as const;

interface Asked {
  readonly number: number;
  readonly quote: Quote;
  readonly round: VoteRound;
  readonly total: number;
  readonly certain: number;
  /** Votes that were certain and wrong, by speaker, most first. */
  readonly wrong: readonly (readonly [SpeakerId, number])[];
  readonly wrongTotal: number;
}

/** Null where no vote was counted as certain. */
export function sureAndWrong(board: Board): SureAndWrong | NobodySureAndWrong | null {
  const asked = board.quotes.flatMap((quote, index) =>
    wasRevealed(board, index)
      ? (["first", "second"] as const).map((round) => askedAbout(board, { number: index + 1, quote, round }))
      : [],
  );
  const certain = asked.reduce((sum, one) => sum + one.certain, 0);
  if (certain === 0) return null;
  const [worst] = asked
    .filter(({ wrongTotal }) => wrongTotal > 0)
    .toSorted((a, b) => b.wrongTotal / b.total - a.wrongTotal / a.total || b.wrongTotal - a.wrongTotal);
  const [most] = worst?.wrong ?? [];
  if (!worst || !most) return { kind: "sure-right", heading: HEADINGS.none, sentence: allRight(certain) };
  return {
    kind: "sure-wrong",
    heading: worst.wrongTotal > worst.total / 2 ? HEADINGS.most : HEADINGS.some,
    quote: worst.quote,
    chosen: most[0],
    sentence: sentenceOf(board, worst),
  };
}

function askedAbout(board: Board, at: Pick<Asked, "number" | "quote" | "round">): Asked {
  const certain: Votes = certainOf(board, at.number - 1, at.round);
  const wrong = [...certain]
    .filter(([speaker, count]) => speaker !== at.quote.speaker && count > 0)
    .toSorted(([, a], [, b]) => b - a);
  return {
    ...at,
    total: totalOf(votesOf(board, at.number - 1, at.round)),
    certain: totalOf(certain),
    wrong,
    wrongTotal: wrong.reduce((sum, [, count]) => sum + count, 0),
  };
}

/** "Quote 1, first vote: 9 of 27 votes were certain and wrong: 6 for Rory Stewart and 3 for a tweeter. Shaun Bailey said it." */
function sentenceOf({ pack, setup }: Board, { number, quote, round, total, wrong, wrongTotal }: Asked): string {
  const nameOf = (id: SpeakerId) => byId(pack.speakers, id).name;
  const which = setup.votes === "twice" ? `, ${round} vote` : "";
  const votes = `${wrongTotal} of ${total} ${total === 1 ? "vote" : "votes"} ${wrongTotal === 1 ? "was" : "were"}`;
  const [first] = wrong;
  const all = wrongTotal === 1 ? "" : "all ";
  const whom =
    first && wrong.length === 1
      ? `, ${all}for ${inSentence(nameOf(first[0]))}`
      : `: ${listed(wrong.map(([id, count]) => `${count} for ${inSentence(nameOf(id))}`))}`;
  return `Quote ${number}${which}: ${votes} certain and wrong${whom}. ${nameOf(quote.speaker)} said it.`;
}

function allRight(certain: number): string {
  if (certain === 1) return "Nobody was certain and wrong: the one vote that was certain went to whoever said it.";
  return `Nobody was certain and wrong: all ${certain} votes that were certain went to whoever said it.`;
}
