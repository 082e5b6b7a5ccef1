/** What the round says, question and reveal alike: its words, and how everybody stands. */
import { asksConfidence, CONFIDENCES, type Confidence, POINTS, type Scoring } from "../confidence.ts";
import { markDifference, type Run } from "../difference.ts";
import type { QuoteId, SpeakerId } from "../ids.ts";
import { maskOwnName } from "../mask.ts";
import { byId, type Pack, type Quote } from "../pack.ts";
import { type Answer, answersOf, resultsOf, streakOf } from "../results.ts";
import { currentIndex, currentQuote, type RunState } from "../run.ts";
import { type Span, tellingSpans } from "../telling.ts";
import {
  CONFIDENCE_KEYS,
  CONFIDENCE_PAST,
  CONFIDENCE_WORDS,
  dayInWords,
  FOLD_LABELS,
  grouped,
  inSentence,
  MEDIUM_WORDS,
  printedBy,
  signed,
} from "../words.ts";

/** How a speaker stands at the lectern: before the answer everybody listens. */
export type Standing = "listening" | "spoke" | "chosen" | "not-me";

export interface SpeakerView {
  readonly id: SpeakerId;
  readonly name: string;
  readonly role: string;
  /** The key, from 1, that chooses this speaker. */
  readonly key: number;
  readonly standing: Standing;
  /** Whether it is the face that the player has pressed; null where a press is the answer, or was. */
  readonly isPressed: boolean | null;
}

export interface ConfidenceView {
  readonly confidence: Confidence;
  readonly label: string;
  /** The letter of the keyboard that says it. */
  readonly key: string;
  /** Points that a right answer wins and a wrong one loses. */
  readonly wins: number;
  readonly loses: number;
}

/** How sure the player is that it was this speaker. */
export interface SureView {
  readonly speaker: SpeakerId;
  readonly name: string;
  readonly choices: readonly ConfidenceView[];
}

/** A part of the reveal that only some ask for: a button opens and closes it. */
export interface FoldView {
  readonly isOpen: boolean;
  /** What the button says now. */
  readonly label: string;
}

export interface VariantView {
  /** "The Guardian printed:" */
  readonly title: string;
  readonly note: string;
  readonly runs: readonly Run[];
}

export interface SourceCard {
  readonly title: string;
  readonly about: string;
  /** For example "Tweet · 18 February 2020". */
  readonly line: string;
  /** How other reports printed the same words; the list is empty where none did. */
  readonly variants: FoldView & { readonly list: readonly VariantView[] };
}

export interface RevealView {
  readonly verdict: "verbatim" | "correction";
  /** What the stamp says: "Verbatim +90". */
  readonly stamp: string;
  /** "Rory Stewart said it". */
  readonly headline: string;
  /** "Fairly sure, and right: +90 points." or "You were certain it was Rory Stewart: −60 points." */
  readonly points: string;
  readonly why: string;
  /** Stretches of the quote that give the speaker away. */
  readonly telling: readonly Span[];
  /** Why the choice made was a fair one; null when it was right. */
  readonly tempting: { readonly name: string; readonly text: string } | null;
  /** Why each other wrong choice would have been a fair one: read by those who ask for it. */
  readonly others: FoldView & { readonly list: readonly { readonly name: string; readonly text: string }[] };
  readonly source: SourceCard;
  /** The whole result in one breath, for the status line. */
  readonly announcement: string;
  readonly goOn: "Next quote" | "Front page";
}

export interface RoundView {
  readonly levelTitle: string;
  readonly levelNumber: number;
  readonly quoteId: QuoteId;
  readonly quoteNumber: number;
  readonly quoteTotal: number;
  readonly streak: number;
  readonly score: string;
  readonly quote: string;
  readonly dateline: string;
  /** Not offered in a lesson without clues. */
  readonly clue: { readonly isOffered: boolean; readonly isOpen: boolean; readonly text: string };
  readonly speakers: readonly SpeakerView[];
  /** Whether it is asked how sure the player is; in plain scoring and in Deadline a face is the answer. */
  readonly asksHowSure: boolean;
  /** What is asked once a face is pressed; null before. */
  readonly sure: SureView | null;
  /** Whether a clock runs beside it. */
  readonly isTimed: boolean;
  readonly reveal: RevealView | null;
}

/** What the player has on the desk beside the run itself. */
export interface Desk {
  /** The face that the player has pressed. */
  readonly chosenSpeaker: SpeakerId | null;
  readonly isOthersOpen: boolean;
  readonly isVariantsOpen: boolean;
}

/** The round of a run that is asking or revealed; null in its other phases. */
export function roundView(pack: Pack, run: RunState, desk: Desk): RoundView | null {
  const quote = currentQuote(run);
  if (!quote) return null;
  const answers = answersOf(run);
  const answer = run.phase === "revealed" ? (answers.at(-1) ?? null) : null;
  return {
    levelTitle: run.level.title,
    levelNumber: pack.levels.findIndex((level) => level.id === run.level.id) + 1,
    quoteId: quote.id,
    quoteNumber: currentIndex(run) + 1,
    quoteTotal: run.quotes.length,
    streak: streakOf(answers),
    score: grouped(resultsOf(run).score),
    quote: answer ? quote.text : maskOwnName(quote.text, byId(pack.speakers, quote.speaker)),
    dateline: dayInWords(byId(pack.sources, quote.source).date),
    clue: {
      isOffered: run.level.terms.clues === "on",
      isOpen: run.clueOpened,
      text: quote.context,
    },
    ...facesOf(pack, run.scoring, { answer, pressed: answer ? null : desk.chosenSpeaker }),
    isTimed: run.scoring === "deadline",
    reveal: answer ? revealView(pack, run, answer, desk) : null,
  };
}

interface Faces {
  readonly answer: Answer | null;
  readonly pressed: SpeakerId | null;
}

function facesOf(
  { speakers }: Pack,
  scoring: Scoring,
  { answer, pressed }: Faces,
): Pick<RoundView, "speakers" | "asksHowSure" | "sure"> {
  const asksHowSure = asksConfidence(scoring);
  const views = speakers.map(({ id, name, role }, index) => ({
    id,
    name,
    role,
    key: index + 1,
    standing: standingOf(id, answer),
    isPressed: asksHowSure && !answer ? id === pressed : null,
  }));
  const face = views.find(({ isPressed }) => isPressed);
  return { speakers: views, asksHowSure, sure: face ? sureView(face) : null };
}

function sureView({ id, name }: SpeakerView): SureView {
  const choices = CONFIDENCES.map((confidence) => {
    const { right, wrong } = POINTS[confidence];
    const label = CONFIDENCE_WORDS[confidence];
    return { confidence, label, key: CONFIDENCE_KEYS[confidence], wins: right, loses: Math.abs(wrong) };
  });
  return { speaker: id, name, choices };
}

function standingOf(id: SpeakerId, answer: Answer | null): Standing {
  if (!answer) return "listening";
  if (answer.quote.speaker === id) return "spoke";
  return answer.speaker === id ? "chosen" : "not-me";
}

function revealView(pack: Pack, run: RunState, answer: Answer, desk: Desk): RevealView {
  const { quote, isRight } = answer;
  const verdict = isRight ? "verbatim" : "correction";
  const stamp = `${isRight ? "Verbatim" : "Correction"} ${signed(answer.points)}`;
  const headline = `${byId(pack.speakers, quote.speaker).name} said it`;
  const points = pointsLine(pack, run, answer);
  const others = pack.speakers
    .filter(({ id }) => id !== quote.speaker)
    .map(({ id, name }) => ({ id, name, text: quote.tempting.get(id) ?? "" }));
  return {
    verdict,
    stamp,
    headline,
    points,
    why: quote.why,
    telling: tellingSpans(quote.text, quote.why),
    tempting: others.find(({ id }) => id === answer.speaker) ?? null,
    others: {
      isOpen: desk.isOthersOpen,
      label: FOLD_LABELS.others(desk.isOthersOpen),
      list: others.filter(({ id }) => id !== answer.speaker),
    },
    source: sourceCard(pack, quote, desk.isVariantsOpen),
    announcement: `${isRight ? "Verbatim" : "Correction"}. ${headline}. ${points}`,
    goOn: run.choices.length === run.quotes.length ? "Front page" : "Next quote",
  };
}

function pointsLine(pack: Pack, run: RunState, { isRight, speaker, confidence, points }: Answer): string {
  const earned = `${signed(points)} ${Math.abs(points) === 1 ? "point" : "points"}.`;
  if (!asksConfidence(run.scoring)) return `${isRight ? "Right" : "Not this time"}: ${earned}`;
  if (isRight) return `${CONFIDENCE_WORDS[confidence]}, and right: ${earned}`;
  return `${CONFIDENCE_PAST[confidence]} it was ${inSentence(byId(pack.speakers, speaker).name)}: ${earned}`;
}

/** The card that goes with a quote: where it was printed, and, folded or open, how others printed it. */
export function sourceCard(pack: Pack, quote: Quote, isOpen: boolean): SourceCard {
  const { title, about, date } = byId(pack.sources, quote.source);
  return {
    title,
    about,
    line: `${MEDIUM_WORDS[quote.medium]} · printed ${dayInWords(date)}`,
    variants: {
      isOpen,
      label: FOLD_LABELS.variants(isOpen, quote.variants.length),
      list: quote.variants.map(({ source, note, text }) => {
        return { title: printedBy(byId(pack.sources, source).title), note, runs: differenceOf(text, quote.text) };
      }),
    },
  };
}

/** Where most of the words differ it is a retelling: marking them all would mark nothing. */
function differenceOf(text: string, printed: string): readonly Run[] {
  const runs = markDifference(text, printed);
  const different = runs.filter(({ isDifferent }) => isDifferent).reduce((sum, run) => sum + run.text.length, 0);
  return different > text.length / 2 ? [{ text, isDifferent: false }] : runs;
}
