/**
 * Levels that no pack has, each made from its name: Today's five, Deadline, a second look, one quote alone, a lesson. The name
 * says everything, so a run of such a level is kept, replayed and sent like any other. A name has a colon, which no id
 * in a pack may have. What a name means may never change: it stands in links and on devices.
 */
import { dayNumberOf, isoDayOf } from "./calendar.ts";
import { DEADLINE_CLOCKS, type DeadlineClock } from "./deadline-clocks.ts";
import type { LevelId, QuoteId } from "./ids.ts";
import { type Lesson, lessonLevel, readLesson, writeLesson } from "./lesson.ts";
import { findLinked, linkNameOf } from "./link-name.ts";
import { findPackLevel, type Level, type LevelFinder, type LevelTerms, PACK_TERMS, type Pack } from "./pack.ts";
import { todaysFive } from "./todays-five.ts";
import { dayInWords } from "./words.ts";

export const MADE_KINDS = ["today", "deadline", "second-look", "quote", "lesson"] as const;
export type MadeKind = (typeof MADE_KINDS)[number];

/** The most quotes that a second look shows at a time. */
export const SECOND_LOOK_MAX = 7;

/** The last day that a link can name, in the year 2328. */
const DAY_MAX = 0x1ffff;

const FIXED: LevelTerms = { ...PACK_TERMS, order: "fixed" };

/** Finds a level by its name: one of the pack's own, or one made. */
export const findLevel: LevelFinder = (pack, id) => {
  const { kind, rest } = partsOf(id);
  const made = kind && MAKERS[kind](pack, rest);
  // The name has just been read in full, so it is a level's.
  return made ? { id: id as LevelId, ...made } : findPackLevel(pack, id);
};

/** The kind of a made level's name; null for a pack's own level, or for a kind that nobody makes. */
export function madeKindOf(id: string): MadeKind | null {
  return partsOf(id).kind;
}

/** What stands after the colon: a day, a clock, quotes. */
export function madeFrom(id: string): string {
  return partsOf(id).rest;
}

export const todayLevelId = (day: number): LevelId => nameOf("today", isoDayOf(day));
export const deadlineLevelId = (clock: DeadlineClock): LevelId => nameOf("deadline", String(clock));
export const secondLookLevelId = (quotes: readonly QuoteId[]): LevelId => nameOf("second-look", quotes.join(","));
export const quoteLevelId = (quote: QuoteId): LevelId => nameOf("quote", quote);
export const lessonLevelId = (pack: Pack, lesson: Lesson): LevelId => nameOf("lesson", writeLesson(pack, lesson));
/** Another name of the same level, for addresses that are seen before the quote is answered. */
export const quoteLevelLink = (quote: QuoteId): LevelId => nameOf("quote", linkNameOf(quote));

/** Gives the level's id only where it is not the very name that was asked for. */
type Maker = (pack: Pack, rest: string) => (Omit<Level, "id"> & { readonly id?: LevelId }) | null;

const MAKERS: Readonly<Record<MadeKind, Maker>> = {
  today(pack, rest) {
    const day = dayNumberOf(rest);
    if (day === null || day < 0 || day > DAY_MAX) return null;
    return {
      title: `Today’s five, ${dayInWords(rest)}`,
      intro:
        "The same five quotes for everybody on this date, drawn from the whole pack. The next day has another five.",
      quotes: todaysFive(pack, day).map(({ id }) => id),
      debrief: [],
      terms: { ...FIXED, day },
    };
  },
  deadline(pack, rest) {
    const clock = DEADLINE_CLOCKS.find((known) => String(known) === rest);
    if (clock === undefined) return null;
    return {
      title: DEADLINE_TITLES[clock],
      intro: `${DEADLINE_INTROS[clock]} A right answer is worth 100 points, a wrong one costs 50, and nobody asks how sure you are.`,
      quotes: pack.quotes.map(({ id }) => id),
      debrief: [],
      terms: { ...PACK_TERMS, order: "shuffled", scoring: "deadline", secondsMax: clock === "off" ? null : clock },
    };
  },
  "second-look"(pack, rest) {
    const quotes = quotesIn(pack, rest);
    if (!quotes || quotes.length > SECOND_LOOK_MAX) return null;
    return {
      title: "A second look",
      intro:
        "You were certain of these once, and somebody else had said them. They come back after a day, a week and three weeks, because what is met again is remembered.",
      quotes,
      debrief: [],
      terms: { ...FIXED, hasBest: false },
    };
  },
  quote(pack, rest) {
    const quote = findLinked(pack.quotes, rest);
    if (!quote) return null;
    return {
      id: quoteLevelId(quote.id),
      title: "One quote",
      intro: "One quote by itself. Read it, say how sure you are, and choose who said it.",
      quotes: [quote.id],
      debrief: [],
      terms: { ...FIXED, hasBest: false },
    };
  },
  lesson(pack, rest) {
    const read = readLesson(pack, rest);
    return read.ok ? lessonLevel(pack, read.lesson) : null;
  },
};

const DEADLINE_TITLES: Readonly<Record<DeadlineClock, string>> = {
  60: "Deadline",
  90: "Deadline, 90 seconds",
  120: "Deadline, 120 seconds",
  off: "Deadline without a clock",
};
const DEADLINE_INTROS: Readonly<Record<DeadlineClock, string>> = {
  60: "Sixty seconds to press: place as many quotes as you can.",
  90: "Ninety seconds to press: place as many quotes as you can.",
  120: "Two minutes to press: place as many quotes as you can.",
  off: "The presses wait for you: place every quote in the pack.",
};

/** The quotes of a list such as "khan-plea,stewart-fix"; null where one is unknown or stands there twice. */
function quotesIn(pack: Pack, list: string): QuoteId[] | null {
  const names = list.split(",");
  const quotes = names.flatMap((name) => pack.quotes.find(({ id }) => id === name)?.id ?? []);
  return quotes.length === names.length && new Set(quotes).size === quotes.length ? quotes : null;
}

function partsOf(id: string): { kind: MadeKind | null; rest: string } {
  const colon = id.indexOf(":");
  const kind = MADE_KINDS.find((known) => known === id.slice(0, Math.max(0, colon))) ?? null;
  return { kind, rest: id.slice(colon + 1) };
}

/** Made of parts that have been read already, so it is a level's name. */
function nameOf(kind: MadeKind, rest: string): LevelId {
  return `${kind}:${rest}` as LevelId;
}
