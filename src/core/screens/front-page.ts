/** What the front page of a finished run says: headline, marks, calibration, corrections, the quote to remember. */
import { type CalibrationRow, calibrationOf } from "../calibration.ts";
import { asksConfidence } from "../confidence.ts";
import { headlineFor } from "../headline.ts";
import type { LevelId } from "../ids.ts";
import { byId, type Pack } from "../pack.ts";
import { type Answer, resultsOf } from "../results.ts";
import type { RunState } from "../run.ts";
import type { Stars } from "../stars.ts";
import { CONFIDENCE_WORDS, grouped, inSentence, inWords, timesInWords } from "../words.ts";

/** How one answer stands in the row of results, by shape as well as by colour. */
export type Mark = "sure-right" | "fair-right" | "hunch-right" | "hunch-wrong" | "fair-wrong" | "sure-wrong";

export const MARK_WORDS: Readonly<Record<Mark, string>> = {
  "sure-right": "sure and right",
  "fair-right": "fairly sure and right",
  "hunch-right": "a lucky hunch",
  "hunch-wrong": "a hunch, and wrong",
  "fair-wrong": "fairly sure and wrong",
  "sure-wrong": "sure and wrong",
};

export interface FrontPageView {
  readonly levelTitle: string;
  readonly levelNumber: number;
  readonly levelId: LevelId;
  readonly headline: string;
  readonly score: string;
  /** The best there could have been; null in Deadline, where there is always more. */
  readonly scoreMax: string | null;
  readonly stars: Stars | null;
  readonly standfirst: string;
  readonly marks: readonly { readonly mark: Mark; readonly label: string }[];
  readonly calibration: readonly (CalibrationRow & {
    readonly label: string;
    readonly sentence: string;
  })[];
  readonly corrections: readonly {
    readonly quote: string;
    readonly text: string;
  }[];
  readonly pullQuote: {
    readonly text: string;
    readonly speaker: string;
  } | null;
  readonly debrief: readonly string[];
  readonly next: {
    readonly id: LevelId;
    readonly title: string;
    readonly number: number;
  } | null;
}

export function frontPageView(pack: Pack, run: RunState): FrontPageView {
  const results = resultsOf(run);
  const index = pack.levels.findIndex((level) => level.id === run.level.id);
  const next = index >= 0 ? pack.levels[index + 1] : undefined;
  const isPressed = run.scoring === "deadline";
  const wrong = results.answers.filter((answer) => !answer.isRight);
  return {
    levelTitle: run.level.title,
    levelNumber: index + 1,
    levelId: run.level.id,
    headline: headlineFor(pack, results, run.seed),
    score: grouped(results.score),
    scoreMax: isPressed ? null : grouped(results.scoreMax),
    stars: isPressed ? null : results.stars,
    standfirst: standfirst(results.answers),
    marks: results.answers.map((answer) => ({
      mark: markOf(run, answer),
      label: markLabel(run, answer),
    })),
    calibration: asksConfidence(run.scoring) ? calibrationViews(results.answers) : [],
    corrections: wrong.map((answer) => correctionOf(pack, answer)),
    pullQuote: pullQuoteOf(pack, results.answers),
    debrief: run.level.debrief,
    next: next ? { id: next.id, title: next.title, number: index + 2 } : null,
  };
}

function markOf(run: RunState, { isRight, confidence }: Answer): Mark {
  if (!asksConfidence(run.scoring)) return isRight ? "sure-right" : "hunch-wrong";
  if (confidence === "hunch") return isRight ? "hunch-right" : "hunch-wrong";
  if (confidence === "certain") return isRight ? "sure-right" : "sure-wrong";
  return isRight ? "fair-right" : "fair-wrong";
}

function markLabel(run: RunState, answer: Answer): string {
  if (!asksConfidence(run.scoring)) return answer.isRight ? "right" : "wrong";
  return MARK_WORDS[markOf(run, answer)];
}

function standfirst(answers: readonly Answer[]): string {
  const right = answers.filter((answer) => answer.isRight).length;
  const clues = answers.filter((answer) => answer.clueOpened).length;
  const clueText = clues > 0 ? ` A clue was opened ${timesInWords(clues)}; looking costs nothing.` : "";
  if (answers.length === 0) return "No quote was placed before the presses rolled.";
  const quotes = answers.length === 1 ? "quote" : "quotes";
  return `${right} of ${answers.length} ${quotes} went to the person who said ${answers.length === 1 ? "it" : "them"}.${clueText}`;
}

function calibrationViews(answers: readonly Answer[]): FrontPageView["calibration"] {
  return calibrationOf(answers)
    .filter(({ said }) => said > 0)
    .map((row) => {
      const label = CONFIDENCE_WORDS[row.confidence];
      const sentence = `You said ${label.toLowerCase()} ${timesInWords(row.said)} and were right ${rightInWords(row)}.`;
      return { ...row, label, sentence };
    });
}

function rightInWords({ said, right }: CalibrationRow): string {
  if (right === 0) return said === 1 ? "not that time" : "none of those times";
  if (right === said) return said === 1 ? "that time" : "every time";
  return right <= 2 ? timesInWords(right) : inWords(right);
}

function correctionOf(pack: Pack, { quote, speaker }: Answer): { quote: string; text: string } {
  const chosen = byId(pack.speakers, speaker).name;
  const name = byId(pack.speakers, quote.speaker).name;
  return {
    quote: quote.text,
    text: `was attributed to ${inSentence(chosen)}. ${name} said it. We are happy to set the record straight.`,
  };
}

/** The quote to remember: a right one, of a readable length, the surest, the shortest. */
function pullQuoteOf(pack: Pack, answers: readonly Answer[]): FrontPageView["pullQuote"] {
  const isReadable = ({ quote }: Answer) => quote.text.length >= 40 && quote.text.length <= 170;
  const [best] = answers.toSorted(
    (a, b) =>
      Number(b.isRight) - Number(a.isRight) ||
      Number(isReadable(b)) - Number(isReadable(a)) ||
      b.points - a.points ||
      a.quote.text.length - b.quote.text.length,
  );
  if (!best) return null;
  return { text: best.quote.text, speaker: byId(pack.speakers, best.quote.speaker).name };
}
