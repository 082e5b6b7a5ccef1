/** Promises what a lesson asks for each choice of a teacher, and the reason for each text that is no lesson. */
import { describe, expect, it } from "vitest";
import { type Lesson, lessonLevel, problemOf, quotesOf, readLesson, writeLesson } from "../../src/core/lesson.ts";
import { findLevel, lessonLevelId } from "../../src/core/made-levels.ts";
import type { Level } from "../../src/core/pack.ts";
import { reduceRun } from "../../src/core/run.ts";
import { aLesson, leaving, picked } from "../content/lessons.ts";
import { editedPack, levelOf, nth, quoteOf, REAL_PACK } from "../content/packs.ts";
import { newRun, playedRun } from "../content/runs.ts";

const idsOf = (lesson: Lesson) => quotesOf(REAL_PACK, lesson).map(({ id }) => id);
const THREE = picked("stewart-plan", "khan-path", "bailey-change");

function levelFor(lesson: Lesson): Level {
  const level = findLevel(REAL_PACK, lessonLevelId(REAL_PACK, lesson));
  if (!level) throw new Error("the lesson is no level");
  return level;
}

describe("a lesson’s level", () => {
  it("has the words and questions of the level it is made from", () => {
    const { title, intro, debrief } = levelOf(REAL_PACK, "the-plea");
    expect(lessonLevel(REAL_PACK, aLesson())).toMatchObject({ title: `Lesson: ${title}`, intro, debrief });
  });

  it("of quotes picked by hand says how many, keeps their order and takes the nearest level’s questions", () => {
    const level = lessonLevel(REAL_PACK, aLesson({ from: THREE }));
    expect(level.title).toBe("Lesson: three quotes");
    expect(level.intro).toBe("Three quotes picked for a lesson. Read each one and choose who said it.");
    expect(level.quotes).toEqual(["stewart-plan", "khan-path", "bailey-change"]);
    expect(level.debrief).toEqual(levelOf(REAL_PACK, "the-timeline").debrief);
    expect(lessonLevel(REAL_PACK, aLesson({ from: picked("khan-path") })).title).toBe("Lesson: one quote");
  });

  it("asks for its scoring, keeps no best, and gives clues or none", () => {
    const level = levelFor(aLesson({ scoring: "plain", clues: "off" }));
    expect(level.terms).toEqual({
      order: "fixed",
      scoring: "plain",
      secondsMax: null,
      hasBest: false,
      day: null,
      clues: "off",
      isHandedIn: true,
    });
    const asking = playedRun(REAL_PACK, level, []);
    expect(reduceRun(asking, { type: "clueOpened" })).toEqual({ state: asking, refused: "no-clues" });
    expect(reduceRun(playedRun(REAL_PACK, levelFor(aLesson()), []), { type: "clueOpened" }).refused).toBeNull();
  });

  it("is the same level for every seed", () => {
    const level = levelFor(aLesson({ count: 4 }));
    for (const seed of [1, 2, 3])
      expect(newRun(REAL_PACK, level, { seed }).quotes.map(({ id }) => id)).toEqual(level.quotes);
  });
});

describe("the quotes of a lesson", () => {
  it("are fewer if so chosen: as many voices as can be had, in the level’s order", () => {
    expect(idsOf(aLesson({ count: 4 }))).toEqual([
      "khan-heartbroken",
      "tweeter-awesome",
      "bailey-gimmick",
      "stewart-if-mayor",
    ]);
    expect(idsOf(aLesson({ count: 5 }))).toContain("tweeter-sadiq");
    expect(idsOf(aLesson({ count: 99 }))).toEqual(levelOf(REAL_PACK, "the-plea").quotes);
  });

  it("are none of the speakers left out", () => {
    const speakers = quotesOf(REAL_PACK, aLesson(leaving("khan", "tweeter"))).map(({ speaker }) => speaker);
    expect(speakers).toEqual(["bailey", "stewart"]);
  });
});

describe("a text", () => {
  it("is short and tells each choice", () => {
    const text = writeLesson(REAL_PACK, aLesson({ count: 4, scoring: "plain", clues: "off", ...leaving("tweeter") }));
    expect(text).toMatch(/^the-plea\.4pnx4\.[0-9a-z]{4}$/);
    expect(writeLesson(REAL_PACK, aLesson())).toMatch(/^the-plea\.\.[0-9a-z]{4}$/);
    expect(writeLesson(REAL_PACK, aLesson({ from: THREE }))).toMatch(/^_0c070d\.\.[0-9a-z]{4}$|^_[0-9a-z]{6}\.\./);
    expect(writeLesson(REAL_PACK, aLesson({ count: 99 }))).toBe(writeLesson(REAL_PACK, aLesson()));
  });

  it.each([
    ["", "not-a-lesson"],
    ["the-plea", "not-a-lesson"],
    ["The-Plea..0000", "not-a-lesson"],
    ["the-plea.0.0000", "not-a-lesson"],
    ["no-such-level..0000", "no-such-level"],
    ["_zz..0000", "no-such-quote"],
    ["_0000..0000", "quote-twice"],
    ["the-plea.x01234.0000", "nothing-to-ask"],
    ["the-plea..0000", "other-edition"],
  ])("“%s” is refused: %s", (text, problem) => {
    expect(readLesson(REAL_PACK, text)).toEqual({ ok: false, problem });
  });

  it("of another edition of the pack, where the level has other quotes, is refused", () => {
    const edited = editedPack(({ levels }) => nth(levels, 0).quotes.pop());
    expect(readLesson(edited, writeLesson(REAL_PACK, aLesson()))).toEqual({ ok: false, problem: "other-edition" });
  });

  it("that could be written another way is refused, so that one lesson has one text", () => {
    const all = writeLesson(REAL_PACK, aLesson({ count: 7 }));
    expect(readLesson(REAL_PACK, all.replace("..", ".7."))).toMatchObject({ ok: false });
    expect(readLesson(REAL_PACK, writeLesson(REAL_PACK, aLesson(leaving("khan"))).replace("x0", "x00"))).toMatchObject({
      ok: false,
    });
  });
});

describe("a lesson that cannot be given", () => {
  it("says why", () => {
    const all = REAL_PACK.speakers.map(({ id }) => id);
    expect(problemOf(REAL_PACK, aLesson({ leftOut: all }))).toBe("nothing-to-ask");
    expect(problemOf(REAL_PACK, aLesson({ from: picked() }))).toBe("nothing-to-ask");
    expect(problemOf(REAL_PACK, aLesson({ count: 0 }))).toBe("nothing-to-ask");
    expect(problemOf(REAL_PACK, aLesson())).toBeNull();
    const many = editedPack(({ quotes }) => {
      for (let copy = 0; copy < 20; copy += 1) quotes.push({ ...nth(quotes, 0), id: `copy-${copy}` });
    });
    const from = { kind: "quotes", quotes: many.quotes.map(({ id }) => id) } as const;
    expect(problemOf(many, aLesson({ from }))).toBe("too-many");
    expect(problemOf(many, aLesson({ from: { ...from, quotes: [quoteOf(many, "copy-1").id] } }))).toBeNull();
  });
});
