/**
 * Two runs of the same quotes, held side by side: quote by quote who was right and who was surer. It counts and never
 * judges: no sentence here praises one reader at the other's expense.
 */
import { asksConfidence, CONFIDENCES } from "./confidence.ts";
import type { Quote } from "./pack.ts";
import { type Answer, type Results, resultsOf } from "./results.ts";
import type { RunState } from "./run.ts";
import { capitalised, counted, grouped, inWords, timesInWords } from "./words.ts";

export type Side = "mine" | "theirs";

export interface ComparedQuote {
  readonly quote: Quote;
  /** Null where Deadline's clock ended the run before this quote. */
  readonly mine: Answer | null;
  readonly theirs: Answer | null;
  readonly right: Side | "both" | "neither";
  /** Who said more certainly; null where both said the same, or nobody asked. */
  readonly surer: Side | null;
  /** Who earned more by it; null where it came to the same. */
  readonly ahead: Side | null;
  /** "Both right, and you were surer." */
  readonly sentence: string;
}

export interface Comparison {
  readonly quotes: readonly ComparedQuote[];
  readonly mine: Results;
  readonly theirs: Results;
  /** What there is to say of the whole, in two to five sentences. */
  readonly sentences: readonly string[];
}

/** Whether two runs asked the same quotes in the same order by the same rules, so that they can be compared. */
export function isSameDeal(a: RunState, b: RunState): boolean {
  return a.packHash === b.packHash && a.level.id === b.level.id && a.seed === b.seed && a.scoring === b.scoring;
}

/** Compares two runs of the same deal. */
export function compareRuns(mine: RunState, theirs: RunState): Comparison {
  const [my, their] = [resultsOf(mine), resultsOf(theirs)];
  const isAsked = asksConfidence(mine.scoring);
  const count = Math.max(my.answers.length, their.answers.length);
  const quotes = mine.quotes
    .slice(0, count)
    .map((quote, index) =>
      compareAnswers(quote, { mine: my.answers[index] ?? null, theirs: their.answers[index] ?? null, isAsked }),
    );
  return { quotes, mine: my, theirs: their, sentences: sentencesOn(my, their, quotes) };
}

interface Answers {
  readonly mine: Answer | null;
  readonly theirs: Answer | null;
  readonly isAsked: boolean;
}

function compareAnswers(quote: Quote, { mine, theirs, isAsked }: Answers): ComparedQuote {
  const right = rightOf(mine?.isRight === true, theirs?.isRight === true);
  const surer = isAsked ? larger(surenessOf(mine), surenessOf(theirs)) : null;
  const ahead = larger(mine?.points ?? 0, theirs?.points ?? 0);
  return { quote, mine, theirs, right, surer, ahead, sentence: sentenceOn({ mine, theirs, right, surer }) };
}

function rightOf(mine: boolean, theirs: boolean): ComparedQuote["right"] {
  if (mine === theirs) return mine ? "both" : "neither";
  return mine ? "mine" : "theirs";
}

function larger(mine: number, theirs: number): Side | null {
  if (mine === theirs) return null;
  return mine > theirs ? "mine" : "theirs";
}

function surenessOf(answer: Answer | null): number {
  return answer ? CONFIDENCES.indexOf(answer.confidence) : 0;
}

const RIGHT_WORDS = {
  both: "Both right",
  neither: "Neither was right",
  mine: "You were right, they were not",
  theirs: "They were right, you were not",
} as const;
const SURER_WORDS = { mine: "you were surer", theirs: "they were surer" } as const;

function sentenceOn({
  mine,
  theirs,
  right,
  surer,
}: Pick<ComparedQuote, "mine" | "theirs" | "right" | "surer">): string {
  if (!theirs) return `${mine?.isRight ? "You were right" : "You were not right"}; they did not come to this one.`;
  if (!mine) return `${theirs.isRight ? "They were right" : "They were not right"}; you did not come to this one.`;
  const link = right === "both" || right === "neither" ? ", and " : "; ";
  return `${RIGHT_WORDS[right]}${surer ? `${link}${SURER_WORDS[surer]}` : ""}.`;
}

function sentencesOn(mine: Results, theirs: Results, quotes: readonly ComparedQuote[]): string[] {
  return [
    `You placed ${placed(mine)}, they placed ${placed(theirs)}.`,
    scoreSentence(mine.score, theirs.score),
    ...rightnessSentence(quotes),
    ...surenessSentence(quotes),
    ...(asksConfidence(mine.scoring) ? certaintySentence(mine, theirs) : []),
  ];
}

/** "Two quotes you both placed, three you alone, one they alone." */
function rightnessSentence(quotes: readonly ComparedQuote[]): string[] {
  const placers = { both: "you both", mine: "you alone", theirs: "they alone" } as const;
  const parts = (["both", "mine", "theirs"] as const)
    .map((side) => ({ who: placers[side], count: quotes.filter(({ right }) => right === side).length }))
    .filter(({ count }) => count > 0)
    .map(({ who, count }, index) =>
      index === 0 ? `${capitalised(counted(count, "quote"))} ${who} placed` : `${inWords(count)} ${who}`,
    );
  return parts.length > 0 ? [`${parts.join(", ")}.`] : [];
}

/** "You were surer on three quotes, they on one." */
function surenessSentence(quotes: readonly ComparedQuote[]): string[] {
  const [mine, theirs] = (["mine", "theirs"] as const).map(
    (side) => quotes.filter(({ surer }) => surer === side).length,
  );
  if (mine) return [`You were surer on ${counted(mine, "quote")}, they on ${inWords(theirs ?? 0)}.`];
  return theirs ? [`They were surer on ${counted(theirs, "quote")}, you on none.`] : [];
}

function placed({ rightCount, answers }: Results): string {
  return `${inWords(rightCount)} of ${inWords(answers.length)}`;
}

function scoreSentence(mine: number, theirs: number): string {
  if (mine === theirs) return `Both scores are ${grouped(mine)}.`;
  return `Your score is ${grouped(mine)}, theirs ${grouped(theirs)}.`;
}

function certaintySentence(mine: Results, theirs: Results): string[] {
  const [my, their] = [certaintyIn(mine), certaintyIn(theirs)];
  if (my.said + their.said === 0) return [];
  return [`You were certain ${certaintyInWords(my)}, they ${certaintyInWords(their)}.`];
}

function certaintyIn({ answers }: Results): { said: number; right: number } {
  const certain = answers.filter(({ confidence }) => confidence === "certain");
  return { said: certain.length, right: certain.filter(({ isRight }) => isRight).length };
}

/** "three times and right twice". */
function certaintyInWords({ said, right }: { said: number; right: number }): string {
  if (said === 0) return "never";
  const rightly = right === said ? (said === 1 ? "right" : "right every time") : right === 0 ? "not right" : null;
  return `${timesInWords(said)} and ${rightly ?? `right ${timesInWords(right)}`}`;
}
