/** Any lesson that can be given with the game's own pack. */
import fc from "fast-check";
import { CHOSEN_SCORINGS } from "../../src/core/confidence.ts";
import { type Lesson, type LessonFrom, problemOf } from "../../src/core/lesson.ts";
import { REAL_PACK } from "../content/packs.ts";

const anyFrom: fc.Arbitrary<LessonFrom> = fc.oneof(
  fc.constantFrom(...REAL_PACK.levels).map(({ id }) => ({ kind: "level" as const, level: id })),
  fc
    .uniqueArray(fc.constantFrom(...REAL_PACK.quotes.map(({ id }) => id)), { minLength: 1 })
    .map((quotes) => ({ kind: "quotes" as const, quotes })),
);

export const anyLesson: fc.Arbitrary<Lesson> = fc
  .record({
    from: anyFrom,
    count: fc.option(fc.integer({ min: 1, max: 12 })),
    scoring: fc.constantFrom(...CHOSEN_SCORINGS),
    clues: fc.constantFrom("on" as const, "off" as const),
    leftOut: fc.subarray(
      REAL_PACK.speakers.map(({ id }) => id),
      { maxLength: 3 },
    ),
  })
  .filter((lesson) => problemOf(REAL_PACK, lesson) === null);
