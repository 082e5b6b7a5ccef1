/** Lessons for the tests: the plea as it comes, or with some choices made otherwise. */
import type { Lesson, LessonFrom } from "../../src/core/lesson.ts";
import { levelOf, quoteOf, REAL_PACK, speakerOf } from "./packs.ts";

export function aLesson(change: Partial<Lesson> = {}): Lesson {
  const from: LessonFrom = { kind: "level", level: levelOf(REAL_PACK, "the-plea").id };
  return { from, count: null, scoring: "confidence", clues: "on", leftOut: [], ...change };
}

/** Quotes of the real pack picked by hand. */
export function picked(...ids: readonly string[]): LessonFrom {
  return { kind: "quotes", quotes: ids.map((id) => quoteOf(REAL_PACK, id).id) };
}

export function leaving(...ids: readonly string[]): Pick<Lesson, "leftOut"> {
  return { leftOut: ids.map((id) => speakerOf(REAL_PACK, id).id) };
}
