/** A lesson with its answers, for the teacher's eyes alone: what will be asked, who said it, why, and where it stood. */
import { type Lesson, lessonLevel, quotesOf } from "../../core/lesson.ts";
import { byId, type Pack, type Quote } from "../../core/pack.ts";
import { capitalised, counted, dayInWords, inSentence, MEDIUM_WORDS } from "../../core/words.ts";

export interface PreviewRow {
  readonly number: number;
  readonly quote: string;
  readonly speaker: string;
  readonly why: string;
  readonly clue: string;
  /** "Tweet · A report of the reaction online · 18 February 2020" */
  readonly source: string;
}

export interface LessonPreview {
  readonly title: string;
  /** "Six quotes, scored by how sure you are, with clues. Nothing by a tweeter is asked; the lectern stays." */
  readonly terms: readonly string[];
  readonly rows: readonly PreviewRow[];
  readonly debrief: readonly string[];
}

export function lessonPreview(pack: Pack, lesson: Lesson): LessonPreview {
  const { title, debrief } = lessonLevel(pack, lesson);
  const quotes = quotesOf(pack, lesson);
  return {
    title,
    terms: [termsLine(lesson, quotes.length), ...leftOutLine(pack, lesson)],
    rows: quotes.map((quote, index) => ({ number: index + 1, ...answerTo(pack, quote) })),
    debrief,
  };
}

/** A quote with its answer; the answer key prints the same. */
export function answerTo(pack: Pack, quote: Quote): Omit<PreviewRow, "number"> {
  const { title, date } = byId(pack.sources, quote.source);
  return {
    quote: quote.text,
    speaker: byId(pack.speakers, quote.speaker).name,
    why: quote.why,
    clue: quote.context,
    source: `${MEDIUM_WORDS[quote.medium]} · ${title} · ${dayInWords(date)}`,
  };
}

/** A lesson's terms at the board, where nothing is scored. */
export function boardTerms(pack: Pack, lesson: Lesson): string[] {
  const quotes = capitalised(counted(quotesOf(pack, lesson).length, "quote"));
  return [`${quotes}, ${lesson.clues === "on" ? "with clues" : "without clues"}.`, ...leftOutLine(pack, lesson)];
}

function termsLine({ scoring, clues }: Lesson, count: number): string {
  const scored = scoring === "plain" ? "plain scoring" : "scored by how sure a pupil is";
  return `${capitalised(counted(count, "quote"))}, ${scored}, ${clues === "on" ? "with clues" : "without clues"}.`;
}

function leftOutLine(pack: Pack, { leftOut }: Lesson): string[] {
  const names = pack.speakers.filter(({ id }) => leftOut.includes(id)).map(({ name }) => inSentence(name));
  if (names.length === 0) return [];
  const lecterns = names.length === 1 ? "The lectern stays" : "Their lecterns stay";
  return [`Nothing said by ${listed(names, "or")} is asked. ${lecterns}: every question offers all five.`];
}

/** "Khan", "Khan and Bailey", "Khan, Bailey and Stewart" */
export function listed(names: readonly string[], joint: "and" | "or" = "and"): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} ${joint} ${last}`;
}
