/** What is said of a run that somebody sent: first nothing but what is asked, after playing both runs side by side. */
import { type ComparedQuote, compareRuns } from "../comparison.ts";
import type { QuoteId } from "../ids.ts";
import { byId, type Pack } from "../pack.ts";
import type { Answer } from "../results.ts";
import type { RunState } from "../run.ts";
import { CONFIDENCE_WORDS, counted, grouped, levelLine } from "../words.ts";
import { type FrontPageView, frontPageView, type Mark } from "./front-page.ts";

export interface ChallengeView {
  /** "Level 4 · The timeline" */
  readonly levelLine: string;
  readonly levelTitle: string;
  /** "Somebody has played these seven quotes and sent you their run." */
  readonly lead: string;
  readonly play: "Play these quotes";
  readonly show: "Just show me";
}

export interface ComparedAnswer {
  readonly mark: Mark | null;
  /** "sure and right", "not reached" */
  readonly label: string;
  /** Whom it was given to, and how surely: "Rory Stewart, fairly sure". */
  readonly answer: string;
}

export interface ComparisonView {
  readonly mine: FrontPageView;
  readonly theirs: FrontPageView;
  readonly headings: { readonly mine: "You"; readonly theirs: "They" };
  readonly scores: { readonly mine: string; readonly theirs: string };
  /** What there is to say of the whole. */
  readonly sentences: readonly string[];
  readonly quotes: readonly {
    readonly id: QuoteId;
    readonly text: string;
    readonly speaker: string;
    readonly mine: ComparedAnswer;
    readonly theirs: ComparedAnswer;
    readonly surer: ComparedQuote["surer"];
    readonly right: ComparedQuote["right"];
    readonly sentence: string;
  }[];
}

/** Gives away nothing of how it went. */
export function challengeView(pack: Pack, theirs: RunState): ChallengeView {
  const number = pack.levels.findIndex(({ id }) => id === theirs.level.id) + 1;
  const isTimed = theirs.scoring === "deadline";
  const count = theirs.quotes.length;
  const these = count === 1 ? "this one quote" : `these ${counted(count, "quote")}`;
  return {
    levelLine: levelLine(number, theirs.level.title),
    levelTitle: theirs.level.title,
    lead: isTimed
      ? "Somebody has played Deadline and sent you their run. You get the same quotes in the same order."
      : `Somebody has played ${these} and sent you their run. You get the same ones in the same order.`,
    play: "Play these quotes",
    show: "Just show me",
  };
}

export function comparisonView(pack: Pack, mine: RunState, theirs: RunState): ComparisonView {
  const comparison = compareRuns(mine, theirs);
  const pages = { mine: frontPageView(pack, mine), theirs: frontPageView(pack, theirs) };
  return {
    ...pages,
    headings: { mine: "You", theirs: "They" },
    scores: { mine: grouped(comparison.mine.score), theirs: grouped(comparison.theirs.score) },
    sentences: comparison.sentences,
    quotes: comparison.quotes.map(({ quote, right, surer, sentence, ...answers }, index) => ({
      id: quote.id,
      text: quote.text,
      speaker: byId(pack.speakers, quote.speaker).name,
      mine: comparedAnswer(pack, answers.mine, pages.mine.marks[index]),
      theirs: comparedAnswer(pack, answers.theirs, pages.theirs.marks[index]),
      right,
      surer,
      sentence,
    })),
  };
}

function comparedAnswer(
  pack: Pack,
  answer: Answer | null,
  mark: FrontPageView["marks"][number] | undefined,
): ComparedAnswer {
  if (!answer || !mark) return { mark: null, label: "not reached", answer: "" };
  const name = byId(pack.speakers, answer.speaker).name;
  const isAsked = !["right", "wrong"].includes(mark.label);
  return { ...mark, answer: isAsked ? `${name}, ${CONFIDENCE_WORDS[answer.confidence].toLowerCase()}` : name };
}
