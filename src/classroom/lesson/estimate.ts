/**
 * How long a lesson will take, and from what that is worked out: an estimate that does not show its assumption would be
 * a promise. Figures are ours, rounded up to whole minutes.
 */
import type { Quote } from "../../core/pack.ts";
import { counted } from "../../core/words.ts";

/** Slow enough for a pupil who reads with care. */
const WORDS_PER_MINUTE = 120;
const SECONDS = {
  introduction: 60,
  choose: 20,
  vote: 60,
  talk: 120,
  secondVote: 45,
  reveal: 45,
  debrief: 480,
} as const;

export interface Estimate {
  readonly minutes: number;
  readonly assumption: string;
}

/** A pupil alone: reads the quote and why, and chooses. Clues add their reading where they can be opened. */
export function homeworkEstimate(quotes: readonly Quote[], clues: "on" | "off"): Estimate {
  const words = quotes.reduce((sum, quote) => {
    return sum + wordsIn(quote.text) + wordsIn(quote.why) + (clues === "on" ? wordsIn(quote.context) : 0);
  }, 0);
  const seconds = SECONDS.introduction + quotes.length * SECONDS.choose + (words / WORDS_PER_MINUTE) * 60;
  return {
    minutes: Math.ceil(seconds / 60),
    assumption: `A minute for the introduction, ${SECONDS.choose} seconds to choose for each quote, and reading at ${WORDS_PER_MINUTE} words a minute. There is no clock.`,
  };
}

/** A class at the board, with one vote or two, and eight minutes to talk at the end. */
export function boardEstimate(quotes: readonly Quote[], votes: "once" | "twice"): Estimate {
  const again = votes === "twice" ? SECONDS.talk + SECONDS.secondVote : 0;
  const perQuote = SECONDS.vote + SECONDS.reveal + again;
  const seconds = SECONDS.introduction * 2 + quotes.length * perQuote + SECONDS.debrief;
  const each = votes === "twice" ? "a vote, two minutes of talk and a second vote" : "one vote";
  return {
    minutes: Math.ceil(seconds / 60),
    assumption: `Two minutes to begin, ${perQuote} seconds for each quote with ${each}, and eight minutes for the debrief.`,
  };
}

/** "About 12 minutes" */
export function estimateInWords({ minutes }: Pick<Estimate, "minutes">): string {
  return `About ${counted(minutes, "minute")}`;
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => word !== "").length;
}
