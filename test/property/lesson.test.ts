/**
 * Promises that a lesson's text says the whole lesson: it comes back as it was, is the only text for it, is short, and
 * with any one letter changed or lost gives no other lesson.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Lesson, problemOf, quotesOf, readLesson, writeLesson } from "../../src/core/lesson.ts";
import { findLevel, lessonLevelId } from "../../src/core/made-levels.ts";
import { recordRun, replayRun } from "../../src/core/replay.ts";
import { REAL_PACK } from "../content/packs.ts";
import { finishedRun } from "../content/runs.ts";
import { anyLesson } from "./lessons.ts";

const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789._-x".split("");

const same = (lesson: Lesson) => ({ ...lesson, count: quotesOf(REAL_PACK, { ...lesson }).length });

describe("a lesson’s text", () => {
  it("gives the lesson back, asking the same quotes, and is short", () => {
    fc.assert(
      fc.property(anyLesson, (lesson) => {
        const text = writeLesson(REAL_PACK, lesson);
        const read = readLesson(REAL_PACK, text);
        if (!read.ok) throw new Error(`${text}: ${read.problem}`);
        expect(same(read.lesson)).toEqual(same(lesson));
        expect(quotesOf(REAL_PACK, read.lesson)).toEqual(quotesOf(REAL_PACK, lesson));
        expect(writeLesson(REAL_PACK, read.lesson)).toBe(text);
        expect(text.length).toBeLessThan(lesson.from.kind === "level" ? 50 : 20 + lesson.from.quotes.length * 2);
        expect(encodeURIComponent(text)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it("with a letter changed or lost is refused, and never thrown over", () => {
    fc.assert(
      fc.property(anyLesson, fc.nat(), fc.constantFrom("", ...LETTERS), (lesson, place, letter) => {
        const text = writeLesson(REAL_PACK, lesson);
        const at = place % text.length;
        const damaged = text.slice(0, at) + letter + text.slice(at + 1);
        if (damaged !== text) expect(readLesson(REAL_PACK, damaged).ok, damaged).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it("of any letters at all is read or refused, and never thrown over", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        expect(readLesson(REAL_PACK, text).ok).toBe(false);
      }),
    );
  });
});

describe("a lesson", () => {
  it("is a level that is played, recorded and replayed like any other, in its own order whatever the seed", () => {
    fc.assert(
      fc.property(anyLesson, fc.nat(), (lesson, seed) => {
        const level = findLevel(REAL_PACK, lessonLevelId(REAL_PACK, lesson));
        if (!level) throw new Error("no level");
        const run = finishedRun(REAL_PACK, level, { isRight: true }, { seed, scoring: lesson.scoring });
        expect(run.quotes).toEqual(quotesOf(REAL_PACK, lesson));
        expect(replayRun(REAL_PACK, recordRun(run), findLevel)).toEqual({ ok: true, run });
      }),
    );
  });

  it("asks nothing of a speaker left out, nothing twice, and no fewer voices than it could", () => {
    fc.assert(
      fc.property(anyLesson, (lesson) => {
        const quotes = quotesOf(REAL_PACK, lesson);
        const all = quotesOf(REAL_PACK, { ...lesson, count: null });
        const voices = (list: typeof quotes) => new Set(list.map(({ speaker }) => speaker)).size;
        expect(problemOf(REAL_PACK, lesson)).toBeNull();
        expect(quotes.length).toBe(Math.min(all.length, lesson.count ?? all.length));
        expect(quotes.some(({ speaker }) => lesson.leftOut.includes(speaker))).toBe(false);
        expect(new Set(quotes).size).toBe(quotes.length);
        expect(voices(quotes)).toBe(Math.min(quotes.length, voices(all)));
        expect(all.filter((quote) => quotes.includes(quote))).toEqual(quotes);
      }),
    );
  });
});
