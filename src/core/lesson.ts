/**
 * A lesson as a teacher chooses it: which quotes, how many, which scoring, clues or none, whose quotes to leave out. It is
 * written as a short text that says every choice, one text for one lesson, and ends in a check: so a link that lost a
 * letter, or one made for another edition of the pack, is refused and never asks other quotes than the teacher saw.
 *
 * Leaving a speaker out means that nothing they said is asked. Their lectern stays: every question of the game offers all
 * five, always in the same places, and to rule a speaker out is part of hearing who is speaking.
 */
import type { CHOSEN_SCORINGS } from "./confidence.ts";
import { fnv1a } from "./hash.ts";
import type { LevelId, QuoteId, SpeakerId } from "./ids.ts";
import { type Level, PACK_TERMS, type Pack, type Quote } from "./pack.ts";
import { capitalised, counted } from "./words.ts";

export type LessonFrom =
  | { readonly kind: "level"; readonly level: LevelId }
  /** Picked by hand, in the order in which they are asked. */
  | { readonly kind: "quotes"; readonly quotes: readonly QuoteId[] };

export interface Lesson {
  readonly from: LessonFrom;
  /** How many quotes are asked; null asks all there are. */
  readonly count: number | null;
  readonly scoring: (typeof CHOSEN_SCORINGS)[number];
  readonly clues: "on" | "off";
  readonly leftOut: readonly SpeakerId[];
}

export type LessonProblem =
  | "not-a-lesson"
  | "damaged"
  | "other-edition"
  | "no-such-level"
  | "no-such-quote"
  | "quote-twice"
  | "too-many"
  | "nothing-to-ask";

export type ReadLesson =
  | { readonly ok: true; readonly lesson: Lesson }
  | { readonly ok: false; readonly problem: LessonProblem };

/** The most quotes that can be picked by hand: with talk, more than a double lesson. */
export const LESSON_PICKS_MAX = 40;

const CHECK_LENGTH = 4;
/** Two characters of base 36 name any of the 300 quotes that a pack may have. */
const INDEX_LENGTH = 2;
/** No id begins with it, so a list of quotes is never taken for a level. */
const PICKED = "_";
const SHAPE = /^(?:([a-z0-9][a-z0-9-]*)|_((?:[0-9a-z]{2})+))\.([1-9]\d{0,2})?(p?)(n?)(?:x([0-4]+))?\.([0-9a-z]{4})$/;

/** "the-plea..1f3k" is all of a level; "_0307.pnx4.9d2e" two quotes, plain, no clues, without the fifth speaker's. */
export function writeLesson(pack: Pack, lesson: Lesson): string {
  const { from, count, scoring, clues, leftOut } = lesson;
  const asked = quotesOf(pack, lesson);
  const isAll = count === null || count >= candidatesOf(pack, lesson).length;
  const left = pack.speakers.flatMap(({ id }, index) => (leftOut.includes(id) ? [index] : []));
  const choices = [
    isAll ? "" : String(count),
    scoring === "plain" ? "p" : "",
    clues === "off" ? "n" : "",
    left.length > 0 ? `x${left.join("")}` : "",
  ];
  const what = from.kind === "level" ? from.level : PICKED + from.quotes.map((id) => indexText(pack, id)).join("");
  const text = `${what}.${choices.join("")}`;
  return `${text}.${checkOf(pack, text, asked)}`;
}

/** The lesson of such a text, or what is wrong with it. */
export function readLesson(pack: Pack, text: string): ReadLesson {
  const [, level, picked, count, plain, noClues, left, check = ""] = SHAPE.exec(text) ?? [];
  if (level === undefined && picked === undefined) return refuse("not-a-lesson");
  const from = level === undefined ? pickedFrom(pack, picked ?? "") : levelFrom(pack, level);
  if (typeof from === "string") return refuse(from);
  const lesson: Lesson = {
    from,
    count: count === undefined ? null : Number(count),
    scoring: plain ? "plain" : "confidence",
    clues: noClues ? "off" : "on",
    leftOut: pack.speakers.flatMap(({ id }, index) => (left?.includes(String(index)) ? [id] : [])),
  };
  const problem = problemOf(pack, lesson);
  if (problem) return refuse(problem);
  const body = text.slice(0, -CHECK_LENGTH - 1);
  if (check !== checkOf(pack, body, quotesOf(pack, lesson))) return refuse("other-edition");
  return writeLesson(pack, lesson) === text ? { ok: true, lesson } : refuse("damaged");
}

/** What stands in the way of giving a lesson; null if nothing does. */
export function problemOf(pack: Pack, lesson: Lesson): LessonProblem | null {
  const { from } = lesson;
  if (from.kind === "level" && !pack.levels.some(({ id }) => id === from.level)) return "no-such-level";
  if (from.kind === "quotes") {
    if (from.quotes.some((id) => !pack.quotes.some((quote) => quote.id === id))) return "no-such-quote";
    if (new Set(from.quotes).size < from.quotes.length) return "quote-twice";
    if (from.quotes.length > LESSON_PICKS_MAX) return "too-many";
  }
  return quotesOf(pack, lesson).length === 0 ? "nothing-to-ask" : null;
}

/** The quotes that the lesson asks, in this order. Fewer than there are: as many voices as can be had, in turn. */
export function quotesOf(pack: Pack, lesson: Lesson): Quote[] {
  const candidates = candidatesOf(pack, lesson);
  if (lesson.count === null || lesson.count >= candidates.length) return candidates;
  const turns = candidates.map((quote, at) => {
    const turn = candidates.slice(0, at).filter(({ speaker }) => speaker === quote.speaker).length;
    return { quote, turn, at };
  });
  return turns
    .toSorted((a, b) => a.turn - b.turn || a.at - b.at)
    .slice(0, Math.max(0, lesson.count))
    .toSorted((a, b) => a.at - b.at)
    .map(({ quote }) => quote);
}

/** The level that a lesson is. Asked in a fixed order, so that a class can speak of "quote three". */
export function lessonLevel(pack: Pack, lesson: Lesson): Omit<Level, "id"> {
  const quotes = quotesOf(pack, lesson);
  const level = levelNearest(pack, lesson);
  const isLevel = lesson.from.kind === "level";
  const many = capitalised(counted(quotes.length, "quote"));
  return {
    title: isLevel ? `Lesson: ${level?.title}` : `Lesson: ${counted(quotes.length, "quote")}`,
    intro: (isLevel && level?.intro) || `${many} picked for a lesson. Read each one and choose who said it.`,
    quotes: quotes.map(({ id }) => id),
    debrief: level?.debrief ?? [],
    terms: {
      ...PACK_TERMS,
      order: "fixed",
      scoring: lesson.scoring,
      clues: lesson.clues,
      hasBest: false,
      isHandedIn: true,
    },
  };
}

/** All that could be asked: the level's or the picked quotes, without those of speakers left out. */
export function candidatesOf(pack: Pack, { from, leftOut }: Pick<Lesson, "from" | "leftOut">): Quote[] {
  const ids = from.kind === "quotes" ? from.quotes : (pack.levels.find(({ id }) => id === from.level)?.quotes ?? []);
  return ids.flatMap((id) => pack.quotes.filter((quote) => quote.id === id && !leftOut.includes(quote.speaker)));
}

/** The level that a lesson is made from, or the one that has most of its quotes: whose questions fit it. */
function levelNearest(pack: Pack, lesson: Lesson): Level | null {
  const { from } = lesson;
  if (from.kind === "level") return pack.levels.find(({ id }) => id === from.level) ?? null;
  const shared = (level: Level) => level.quotes.filter((id) => from.quotes.includes(id)).length;
  const [nearest] = pack.levels.toSorted((a, b) => shared(b) - shared(a));
  return nearest && shared(nearest) > 0 ? nearest : null;
}

function levelFrom(pack: Pack, name: string): LessonFrom | LessonProblem {
  const level = pack.levels.find(({ id }) => id === name);
  return level ? { kind: "level", level: level.id } : "no-such-level";
}

function pickedFrom(pack: Pack, indexes: string): LessonFrom | LessonProblem {
  const places = Array.from({ length: indexes.length / INDEX_LENGTH }, (_, at) => {
    return Number.parseInt(indexes.slice(at * INDEX_LENGTH, (at + 1) * INDEX_LENGTH), 36);
  });
  const quotes = places.flatMap((place) => pack.quotes[place]?.id ?? []);
  return quotes.length === places.length ? { kind: "quotes", quotes } : "no-such-quote";
}

function indexText(pack: Pack, id: QuoteId): string {
  const index = pack.quotes.findIndex((quote) => quote.id === id);
  return Math.max(0, index).toString(36).padStart(INDEX_LENGTH, "0");
}

/** Finds accidents: letters lost on the way, and quotes that another edition of the pack has in these places. */
function checkOf(pack: Pack, text: string, asked: readonly Quote[]): string {
  const speakers = pack.speakers.map(({ id }) => id);
  const hash = fnv1a(JSON.stringify([pack.id, speakers, text, asked.map(({ id }) => id)]));
  return (hash % 36 ** CHECK_LENGTH).toString(36).padStart(CHECK_LENGTH, "0");
}

function refuse(problem: LessonProblem): ReadLesson {
  return { ok: false, problem };
}
