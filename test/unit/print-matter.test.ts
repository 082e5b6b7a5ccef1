/** Promises what goes on paper: plans whose minutes add up, sheets that give nobody away, a key that tells the sources. */
import { describe, expect, it } from "vitest";
import { CITIZENSHIP, pointInWords } from "../../src/classroom/print/citizenship.ts";
import { lessonPlan, starterPlan } from "../../src/classroom/print/lesson-plan.ts";
import { answerKey, votingCards, worksheet } from "../../src/classroom/print/sheets.ts";
import { quotesOf } from "../../src/core/lesson.ts";
import { aLesson, picked } from "../content/lessons.ts";
import { levelOf, nth, quoteOf, REAL_PACK } from "../content/packs.ts";

describe.each([
  ["lesson", lessonPlan, 50],
  ["starter", starterPlan, 10],
] as const)("the plan of a %s", (_, planOf, minutes) => {
  const plan = planOf(REAL_PACK, aLesson());

  it("has activities without a gap that fill its minutes", () => {
    expect(plan.minutes).toBe(minutes);
    expect(nth(plan.activities, 0).fromMinute).toBe(0);
    expect(nth(plan.activities, -1).toMinute).toBe(minutes);
    plan.activities.slice(1).forEach(({ fromMinute }, index) => {
      expect(fromMinute).toBe(nth(plan.activities, index).toMinute);
    });
  });

  it("says of every activity what it serves at key stages 3 or 4", () => {
    const points = Object.keys(CITIZENSHIP).length;
    for (const { serves, steps } of plan.activities) {
      expect(serves.length).toBeGreaterThan(0);
      expect(steps.length).toBeGreaterThan(0);
      for (const words of serves) expect(words).toMatch(/^Key stage [34]: [a-z].*\.$/);
    }
    const served = plan.activities.flatMap(({ serves }) => serves).join();
    expect(served).toContain("Key stage 3");
    expect(served).toContain("Key stage 4");
    expect(points).toBe(8);
  });

  it("has the lesson’s own introduction and questions", () => {
    const { intro, debrief } = levelOf(REAL_PACK, "the-plea");
    expect(nth(plan.activities, 0).steps[0]).toBe(intro);
    expect(nth(plan.activities, -1).steps).toContain(debrief[0]);
  });
});

describe("the plans", () => {
  it("ask as many quotes as fit, and use every point of the curriculum they name", () => {
    expect(nth(lessonPlan(REAL_PACK, aLesson()).activities, 1).steps[0]).toMatch(
      /^Seven quotes: the first six with two votes,.*; the last with one/,
    );
    expect(nth(lessonPlan(REAL_PACK, aLesson({ count: 6 })).activities, 1).steps[0]).toMatch(/^Six quotes,/);
    expect(nth(lessonPlan(REAL_PACK, aLesson({ count: 1 })).activities, 1).steps[0]).toMatch(/^One quote,/);
    expect(nth(starterPlan(REAL_PACK, aLesson()).activities, 1).steps[0]).toMatch(/^Three quotes,/);
    const served = lessonPlan(REAL_PACK, aLesson()).activities.flatMap(({ serves }) => serves);
    const points = ["ks3-democracy", "ks3-voting", "ks3-evidence", "ks4-press", "ks4-influence", "ks4-europe"] as const;
    for (const point of points) expect(served).toContain(pointInWords(point));
  });

  it("have a question to end on even where the level has none", () => {
    const pack = { ...REAL_PACK, levels: REAL_PACK.levels.map((level) => ({ ...level, debrief: [] })) };
    expect(nth(lessonPlan(pack, aLesson()).activities, -1).steps).toHaveLength(1);
  });
});

describe("a worksheet", () => {
  const lesson = aLesson({ from: picked("khan-path", "verhofstadt-maastricht", "tweeter-sadiq") });

  it("has the quotes by number, five lecterns, and nobody’s name in their own quote", () => {
    const { cuttings, lecterns, confidences, words } = worksheet(REAL_PACK, aLesson());
    expect(words).toEqual(answerKey(REAL_PACK, aLesson()).words);
    expect(cuttings.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(nth(cuttings, 0)).toEqual({
      number: 1,
      text: quoteOf(REAL_PACK, "khan-heartbroken").text,
      line: "18 February 2020",
    });
    expect(lecterns.map(({ name }) => name)).toEqual(REAL_PACK.speakers.map(({ name }) => name));
    expect(confidences).toEqual(["A hunch", "Fairly sure", "Certain"]);
    expect(JSON.stringify(cuttings)).not.toMatch(/why|speaker/);
  });

  it("has a key with who, why, where, and where else", () => {
    const { rows, sources } = answerKey(REAL_PACK, lesson);
    expect(rows.map(({ number, speaker }) => `${number} ${speaker}`)).toEqual([
      "1 Sadiq Khan",
      "2 Guy Verhofstadt",
      "3 A tweeter",
    ]);
    expect(nth(rows, 1)).toMatchObject({
      source: "Statement · A report of Khan’s plea and his rivals · 18 February 2020",
      elsewhere: ["The Guardian: word for word"],
    });
    const plea = answerKey(REAL_PACK, aLesson());
    expect(plea.words.map(({ term }) => term)).toContain("Government");
    const told = plea.rows.flatMap(({ variants }) => variants.map(({ note }) => note));
    const notes = quotesOf(REAL_PACK, aLesson()).flatMap(({ variants }) => variants.map(({ note }) => note));
    expect(told).toEqual(notes);
    expect(notes.length).toBeGreaterThan(0);
    expect(sources.map(({ title }) => title)).toEqual(REAL_PACK.sources.map(({ title }) => title));
  });

  it("goes with a card for each speaker", () => {
    expect(votingCards(REAL_PACK).speakers.map(({ key, name }) => `${key} ${name}`)[4]).toBe("5 A tweeter");
  });
});
