/** What the front page of a finished run says: headline, marks and their tally, corrections, the quote to remember. */
import { calibrationOf } from "../calibration.ts";
import { asksConfidence, type Confidence } from "../confidence.ts";
import { headlineFor } from "../headline.ts";
import type { LevelId, QuoteId, SpeakerId } from "../ids.ts";
import { byId, type Pack } from "../pack.ts";
import { type Answer, resultsOf } from "../results.ts";
import type { RunState } from "../run.ts";
import type { Stars } from "../stars.ts";
import { CONFIDENCE_PAST, CONFIDENCE_WORDS, grouped, inSentence, inWords, LABELS, timesInWords } from "../words.ts";
import { afterFiveLine } from "./today.ts";
import { type VoicesView, voicesIn } from "./voices.ts";

/** How one answer stands in the row of results, by shape as well as by colour. */
const MARKS = ["sure-right", "fair-right", "hunch-right", "hunch-wrong", "fair-wrong", "sure-wrong"] as const;
export type Mark = (typeof MARKS)[number];

export const MARK_WORDS: Readonly<Record<Mark, string>> = {
  "sure-right": "sure and right",
  "fair-right": "fairly sure and right",
  "hunch-right": "a lucky hunch",
  "hunch-wrong": "a hunch, and wrong",
  "fair-wrong": "fairly sure and wrong",
  "sure-wrong": "sure and wrong",
};

/** A mark and what it says. */
export interface Sign {
  readonly mark: Mark;
  readonly label: string;
}

export interface TallyRow {
  /** The confidence in words; empty where none was asked for. */
  readonly label: string;
  readonly right: MarkCount;
  readonly wrong: MarkCount;
}

export interface MarkCount {
  readonly mark: Mark;
  /** "2 right", "none wrong". */
  readonly words: string;
}

export interface CorrectionView {
  readonly id: QuoteId;
  readonly quote: string;
  /** Who said it; what the text begins with, and what leads to the quote's own page. */
  readonly said: string;
  readonly text: string;
}

/** More corrections than this are folded. */
const CORRECTIONS_FIRST = 3;

export interface FrontPageView {
  readonly levelTitle: string;
  readonly levelNumber: number;
  readonly levelId: LevelId;
  readonly headline: string;
  readonly score: string;
  /** The best there could have been; null in Deadline, where there is always more. */
  readonly scoreMax: string | null;
  readonly stars: Stars | null;
  /** How many were right: what is still true when somebody else reads it some other day. */
  readonly outcome: string;
  /** The outcome, and what the player may want to know now: clues opened, what comes next. */
  readonly standfirst: string;
  readonly marks: readonly Sign[];
  /** What each mark of the run stands for, from the surest right to the surest wrong. */
  readonly key: readonly Sign[];
  /** How often right and wrong at each confidence, with the marks that stand for it: a count and a key in one. */
  readonly tally: { readonly heading: string; readonly rows: readonly TallyRow[] };
  /** All of them, in the order of the quotes. */
  readonly corrections: readonly CorrectionView[];
  /** How many of the corrections are in sight: the first few, until the rest are asked for. */
  readonly correctionsShown: number;
  /** What brings the others, or folds them away; null where there are no others. */
  readonly moreCorrections: { readonly label: string; readonly isOpen: boolean } | null;
  readonly pullQuote: {
    readonly id: QuoteId;
    readonly text: string;
    /** `key` counts from 1, in the pack's order. */
    readonly speaker: { readonly id: SpeakerId; readonly name: string; readonly key: number };
  } | null;
  /** How many of each speaker's quotes were given to them. */
  readonly voices: VoicesView;
  readonly debrief: readonly string[];
  /** What a run of a lesson is handed in with: its byline is worked out from the seed. Null where there is no lesson. */
  readonly handIn: { readonly seed: number } | null;
  readonly next: {
    readonly id: LevelId;
    readonly title: string;
    readonly number: number;
  } | null;
}

/** What a reader has opened on the front page. */
export interface Reading {
  readonly areCorrectionsOpen: boolean;
  /** The moment of coming to it, where the page says what comes next. */
  readonly arrivedMs?: number;
}

export function frontPageView(
  pack: Pack,
  run: RunState,
  { areCorrectionsOpen, arrivedMs }: Reading = { areCorrectionsOpen: false },
): FrontPageView {
  const results = resultsOf(run);
  const index = pack.levels.findIndex((level) => level.id === run.level.id);
  const next = index >= 0 ? pack.levels[index + 1] : undefined;
  const isPressed = run.scoring === "deadline";
  const wrong = results.answers.filter((answer) => !answer.isRight);
  const marks = results.answers.map((answer) => ({ mark: markOf(run, answer), label: markLabel(run, answer) }));
  return {
    levelTitle: run.level.title,
    levelNumber: index + 1,
    levelId: run.level.id,
    headline: headlineFor(pack, results, run.seed),
    score: grouped(results.score),
    scoreMax: isPressed ? null : grouped(results.scoreMax),
    stars: isPressed ? null : results.stars,
    outcome: outcomeOf(results.answers),
    standfirst: [outcomeOf(results.answers), ...cluesIn(results.answers), ...comingUp(run.level.id, arrivedMs)].join(
      " ",
    ),
    marks,
    key: MARKS.flatMap((mark) => marks.find((sign) => sign.mark === mark) ?? []),
    tally: tallyOf(run, results.answers),
    corrections: wrong.map((answer) => correctionOf(pack, run, answer)),
    correctionsShown: areCorrectionsOpen ? wrong.length : Math.min(wrong.length, CORRECTIONS_FIRST),
    moreCorrections: moreCorrections(wrong.length - CORRECTIONS_FIRST, areCorrectionsOpen),
    pullQuote: pullQuoteOf(pack, results.answers),
    voices: voicesIn(pack, results.answers),
    debrief: run.level.debrief,
    handIn: run.level.terms.isHandedIn ? { seed: run.seed } : null,
    next: next ? { id: next.id, title: next.title, number: index + 2 } : null,
  };
}

function markOf(run: RunState, { isRight, confidence }: Answer): Mark {
  const [right, wrong] = asksConfidence(run.scoring) ? MARKS_AT[confidence] : PLAIN_MARKS;
  return isRight ? right : wrong;
}

function markLabel(run: RunState, answer: Answer): string {
  if (!asksConfidence(run.scoring)) return answer.isRight ? "right" : "wrong";
  return MARK_WORDS[markOf(run, answer)];
}

function outcomeOf(answers: readonly Answer[]): string {
  const right = answers.filter((answer) => answer.isRight).length;
  if (answers.length === 0) return "No quote was placed before the presses rolled.";
  const quotes = answers.length === 1 ? "quote" : "quotes";
  return `${right} of ${answers.length} ${quotes} went to the person who said ${answers.length === 1 ? "it" : "them"}.`;
}

function cluesIn(answers: readonly Answer[]): string[] {
  const clues = answers.filter((answer) => answer.clueOpened).length;
  return clues > 0 ? [`A clue was opened ${timesInWords(clues)}; looking costs nothing.`] : [];
}

/** After today's five, when the next ones come. */
function comingUp(level: LevelId, arrivedMs: number | undefined): string[] {
  const line = arrivedMs === undefined ? "" : afterFiveLine(level, arrivedMs);
  return line ? [line] : [];
}

function tallyOf(run: RunState, answers: readonly Answer[]): FrontPageView["tally"] {
  if (!asksConfidence(run.scoring)) {
    const right = answers.filter((answer) => answer.isRight).length;
    const row = tallyRow("", { right, said: answers.length }, PLAIN_MARKS);
    return { heading: LABELS.quoteByQuote, rows: [row] };
  }
  const rows = calibrationOf(answers)
    .filter(({ said }) => said > 0)
    .toReversed()
    .map((counts) => tallyRow(CONFIDENCE_WORDS[counts.confidence], counts, MARKS_AT[counts.confidence]));
  return { heading: LABELS.howSure, rows };
}

const PLAIN_MARKS: readonly [Mark, Mark] = ["sure-right", "hunch-wrong"];
const MARKS_AT: Readonly<Record<Confidence, readonly [Mark, Mark]>> = {
  hunch: ["hunch-right", "hunch-wrong"],
  "fairly-sure": ["fair-right", "fair-wrong"],
  certain: ["sure-right", "sure-wrong"],
};

function tallyRow(
  label: string,
  { said, right }: { readonly said: number; readonly right: number },
  [rightMark, wrongMark]: readonly [Mark, Mark],
): TallyRow {
  return {
    label,
    right: { mark: rightMark, words: `${inWords(right)} right` },
    wrong: { mark: wrongMark, words: `${inWords(said - right)} wrong` },
  };
}

function correctionOf(pack: Pack, run: RunState, { quote, speaker, confidence }: Answer): CorrectionView {
  const chosen = inSentence(byId(pack.speakers, speaker).name);
  const said = `${byId(pack.speakers, quote.speaker).name} said it`;
  const thought = asksConfidence(run.scoring) ? CONFIDENCE_PAST[confidence] : "You said";
  return { id: quote.id, quote: quote.text, said, text: `${said}. ${thought} it was ${chosen}.` };
}

function moreCorrections(count: number, isOpen: boolean): FrontPageView["moreCorrections"] {
  if (count <= 0) return null;
  return { label: isOpen ? "Show fewer" : `And ${inWords(count)} more`, isOpen };
}

/** The quote to remember: a right one, of a readable length, said rather than posted, the surest, the shortest. */
function pullQuoteOf(pack: Pack, answers: readonly Answer[]): FrontPageView["pullQuote"] {
  const isReadable = ({ quote }: Answer) => quote.text.length >= 40 && quote.text.length <= 170;
  const [best] = answers.toSorted(
    (a, b) =>
      Number(b.isRight) - Number(a.isRight) ||
      Number(isReadable(b)) - Number(isReadable(a)) ||
      Number(b.quote.medium === "statement") - Number(a.quote.medium === "statement") ||
      b.points - a.points ||
      a.quote.text.length - b.quote.text.length,
  );
  if (!best) return null;
  const speaker = byId(pack.speakers, best.quote.speaker);
  const key = pack.speakers.indexOf(speaker) + 1;
  return { id: best.quote.id, text: best.quote.text, speaker: { id: speaker.id, name: speaker.name, key } };
}
