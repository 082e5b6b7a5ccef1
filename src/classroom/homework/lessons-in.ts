/** Which lessons codes belong to, for a teacher who opens the report without saying which. */
import { madeFrom, madeKindOf } from "../../core/made-levels.ts";
import { findCodes } from "./find-codes.ts";
import type { Decode } from "./read-codes.ts";

export interface LessonFound {
  /** As `writeLesson` writes it. */
  readonly lesson: string;
  readonly codes: number;
}

/** The lessons that the codes in a text belong to, the one with most codes first. */
export function lessonsIn(text: string, decode: Decode): LessonFound[] {
  const counts = new Map<string, number>();
  const { codes } = findCodes(text, (code) => decode(code).ok);
  for (const code of new Set(codes)) {
    const decoded = decode(code);
    if (!decoded.ok || madeKindOf(decoded.run.level.id) !== "lesson") continue;
    const lesson = madeFrom(decoded.run.level.id);
    counts.set(lesson, (counts.get(lesson) ?? 0) + 1);
  }
  return [...counts].map(([lesson, codes]) => ({ lesson, codes })).toSorted((a, b) => b.codes - a.codes);
}
