/**
 * The part of a code that names a lesson: its choices, field by field. The check that a lesson's name ends in is left out,
 * for the code has the hash of the whole pack.
 */
import type { LevelId } from "../core/ids.ts";
import { type Lesson, type LessonFrom, problemOf, readLesson } from "../core/lesson.ts";
import { lessonLevelId, madeFrom } from "../core/made-levels.ts";
import type { Pack } from "../core/pack.ts";
import { type BitReader, type Bits, bitsOf } from "./bits.ts";

const BITS = { flag: 1, level: 6, picks: 6, quote: 9, count: 6, speaker: 1 } as const;

export const lessonKind = {
  /** Of a name that `findLevel` knows. */
  write(pack: Pack, id: LevelId): Bits {
    const read = readLesson(pack, madeFrom(id));
    if (!read.ok) throw new Error(`“${id}” is no lesson of this pack: ${read.problem}`);
    const { from, count, scoring, clues, leftOut } = read.lesson;
    return [
      ...fromBits(pack, from),
      // No lesson asks for none, so 0 says all.
      ...bitsOf(count ?? 0, BITS.count),
      ...bitsOf(Number(scoring === "plain"), BITS.flag),
      ...bitsOf(Number(clues === "off"), BITS.flag),
      ...pack.speakers.flatMap((speaker) => bitsOf(Number(leftOut.includes(speaker.id)), BITS.speaker)),
    ];
  },
  read(pack: Pack, bits: BitReader): LevelId | null {
    const from = fromIn(pack, bits);
    const count = bits.take(BITS.count);
    const scoring = bits.take(BITS.flag) === 1 ? "plain" : "confidence";
    const clues = bits.take(BITS.flag) === 1 ? "off" : "on";
    const leftOut = pack.speakers.flatMap(({ id }) => (bits.take(BITS.speaker) === 1 ? [id] : []));
    if (!from || Number.isNaN(count)) return null;
    const lesson: Lesson = { from, count: count === 0 ? null : count, scoring, clues, leftOut };
    return problemOf(pack, lesson) === null ? lessonLevelId(pack, lesson) : null;
  },
};

function fromBits(pack: Pack, from: LessonFrom): Bits {
  if (from.kind === "level") {
    const index = pack.levels.findIndex(({ id }) => id === from.level);
    return [...bitsOf(0, BITS.flag), ...bitsOf(index, BITS.level)];
  }
  const places = from.quotes.map((quote) => pack.quotes.findIndex(({ id }) => id === quote));
  const quotes = places.flatMap((place) => bitsOf(place, BITS.quote));
  return [...bitsOf(1, BITS.flag), ...bitsOf(places.length, BITS.picks), ...quotes];
}

function fromIn(pack: Pack, bits: BitReader): LessonFrom | null {
  if (bits.take(BITS.flag) !== 1) {
    const level = pack.levels[bits.take(BITS.level)];
    return level ? { kind: "level", level: level.id } : null;
  }
  const places = Array.from({ length: bits.take(BITS.picks) || 0 }, () => bits.take(BITS.quote));
  const quotes = places.flatMap((place) => pack.quotes[place]?.id ?? []);
  return quotes.length === places.length ? { kind: "quotes", quotes } : null;
}
