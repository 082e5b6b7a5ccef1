/** Promises what a teacher reads of a lesson before it is given: its addresses, its length in minutes, its answers. */
import { describe, expect, it } from "vitest";
import {
  homeworkAddress,
  LESSON_NAME_MAX,
  LESSON_PROBLEM_WORDS,
  lessonAddress,
  parseLesson,
  tidyName,
} from "../../src/classroom/lesson/address.ts";
import { boardEstimate, estimateInWords, homeworkEstimate } from "../../src/classroom/lesson/estimate.ts";
import { lessonPreview, listed } from "../../src/classroom/lesson/preview.ts";
import { quotesOf, writeLesson } from "../../src/core/lesson.ts";
import { findLevel } from "../../src/core/made-levels.ts";
import { aLesson, leaving, picked } from "../content/lessons.ts";
import { nth, quoteOf, REAL_PACK } from "../content/packs.ts";

const lesson = aLesson({ count: 4, scoring: "plain", ...leaving("tweeter") });
const quotes = quotesOf(REAL_PACK, aLesson());

describe("a lesson’s address", () => {
  it.each(["", "9B, Tuesday", "Klasa 7 ść / 2", "100 % sure?", "#hash"])("brings lesson and name “%s” back", (name) => {
    const address = lessonAddress(REAL_PACK, { lesson, name });
    expect(address).toMatch(/^#\/teach\/[\w.%'(),*!~/-]+$/);
    for (const sent of [address, `https://example.org/soundbite/${address}`, ` ${address}\n`]) {
      expect(parseLesson(REAL_PACK, sent)).toEqual({ ok: true, value: { lesson, name } });
    }
  });

  it("for pupils leads to the very same quotes and has no name in it", () => {
    const address = homeworkAddress(REAL_PACK, lesson);
    expect(address).toBe(`#/play/lesson:${writeLesson(REAL_PACK, lesson)}`);
    expect(findLevel(REAL_PACK, address.slice("#/play/".length))?.quotes).toHaveLength(4);
    expect(parseLesson(REAL_PACK, address)).toEqual({ ok: true, value: { lesson, name: "" } });
  });

  it.each([
    ["", "not-a-lesson"],
    ["#/teach", "not-a-lesson"],
    ["#/teach/%", "not-a-lesson"],
    ["#/teach/the-plea", "not-a-lesson"],
    ["#/teach/the-play..0000", "no-such-level"],
    ["#/teach/the-plea..0000/9B", "other-edition"],
  ] as const)("“%s” is refused in plain words: %s", (address, problem) => {
    const message = LESSON_PROBLEM_WORDS[problem];
    expect(parseLesson(REAL_PACK, address)).toEqual({ ok: false, problems: [{ place: "", message }] });
    expect(message).toMatch(/^[A-Z].*\.$/);
  });

  it("takes a name as one short line", () => {
    expect(tidyName("  9B\n\tTuesday\u0000 ")).toBe("9B Tuesday");
    expect(tidyName("x".repeat(200))).toHaveLength(LESSON_NAME_MAX);
    expect(tidyName(" \u200b ")).toBe("");
  });
});

describe("an estimate", () => {
  it("grows with the quotes, and with a second vote, and says what it assumes", () => {
    const fewer = quotes.slice(0, 3);
    expect(homeworkEstimate(quotes, "on").minutes).toBeGreaterThan(homeworkEstimate(fewer, "on").minutes);
    expect(homeworkEstimate(quotes, "on").minutes).toBeGreaterThanOrEqual(homeworkEstimate(quotes, "off").minutes);
    expect(boardEstimate(quotes, "twice").minutes).toBeGreaterThan(boardEstimate(quotes, "once").minutes);
    expect(homeworkEstimate(quotes, "on").assumption).toContain("120 words a minute");
    expect(boardEstimate(quotes, "once").assumption).toContain("105 seconds for each quote with one vote");
  });

  it("lets six quotes with two votes fit into a lesson of fifty minutes", () => {
    const six = quotesOf(REAL_PACK, aLesson({ count: 6 }));
    expect(boardEstimate(six, "twice").minutes).toBe(37);
    expect(estimateInWords({ minutes: 37 })).toBe("About 37 minutes");
    expect(estimateInWords({ minutes: 1 })).toBe("About one minute");
  });
});

describe("a preview", () => {
  it("shows each quote with its answer, in the order asked", () => {
    const preview = lessonPreview(REAL_PACK, aLesson({ from: picked("tweeter-awesome", "khan-path") }));
    const awesome = quoteOf(REAL_PACK, "tweeter-awesome");
    expect(preview.rows.map(({ number, speaker }) => `${number} ${speaker}`)).toEqual(["1 A tweeter", "2 Sadiq Khan"]);
    expect(nth(preview.rows, 0)).toEqual({
      number: 1,
      quote: awesome.text,
      speaker: "A tweeter",
      why: awesome.why,
      clue: awesome.context,
      source: "Tweet · A report of the reaction online · 18 February 2020",
    });
  });

  it("says the terms, and whose quotes are left out", () => {
    expect(lessonPreview(REAL_PACK, lesson).terms).toEqual([
      "Four quotes, plain scoring, with clues.",
      "Nothing said by a tweeter is asked. The lectern stays: every question offers all five.",
    ]);
    const two = lessonPreview(REAL_PACK, aLesson({ count: 1, clues: "off", ...leaving("khan", "bailey") })).terms;
    expect(two).toEqual([
      "One quote, scored by how sure a pupil is, without clues.",
      "Nothing said by Sadiq Khan or Shaun Bailey is asked. Their lecterns stay: every question offers all five.",
    ]);
  });

  it("lists names as a sentence does", () => {
    expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map((names) => listed(names))).toEqual([
      "",
      "a",
      "a and b",
      "a, b and c",
    ]);
  });
});
