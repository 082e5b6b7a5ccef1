/** Promises that answers, score, streak and calibration are worked out from the choices alone. */
import { describe, expect, it } from "vitest";
import { calibrationOf } from "../../src/core/calibration.ts";
import { answersOf, resultsOf, streakOf } from "../../src/core/results.ts";
import { levelOf, REAL_PACK } from "../content/packs.ts";
import { finishedRun, newRun, playedRun, type Say } from "../content/runs.ts";

const level = levelOf(REAL_PACK, "the-plea");
const MIXED: readonly Say[] = [
  { isRight: true, confidence: "certain" },
  { isRight: false, confidence: "certain", clue: true },
  { isRight: true, confidence: "fairly-sure" },
  { isRight: false, confidence: "fairly-sure" },
  { isRight: true, confidence: "hunch", clue: true },
  { isRight: false, confidence: "hunch" },
  { isRight: true, confidence: "certain" },
];

describe("results", () => {
  it("add up the points of each answer", () => {
    const results = resultsOf(playedRun(REAL_PACK, level, MIXED));
    expect(results.answers.map(({ points }) => points)).toEqual([100, -60, 90, -30, 60, 0, 100]);
    expect(results).toMatchObject({ score: 260, scoreMax: 700, rightCount: 4, stars: 0 });
  });

  it("count in plain scoring what was right and nothing else", () => {
    const results = resultsOf(playedRun(REAL_PACK, level, MIXED, { scoring: "plain" }));
    expect(results).toMatchObject({ score: 400, scoreMax: 700, rightCount: 4, stars: 1 });
  });

  it("are empty before the first answer, with the level's best already known", () => {
    expect(resultsOf(newRun(REAL_PACK, level))).toMatchObject({ answers: [], score: 0, scoreMax: 700, stars: 0 });
  });

  it("keep with each answer its quote, the choice and whether the clue was open", () => {
    const run = playedRun(REAL_PACK, level, MIXED);
    const answers = answersOf(run);
    expect(answers.map(({ quote }) => quote.id)).toEqual(run.quotes.map(({ id }) => id));
    expect(answers.map(({ isRight }) => isRight)).toEqual(MIXED.map(({ isRight }) => isRight));
    expect(answers.map(({ clueOpened }) => clueOpened)).toEqual(MIXED.map(({ clue }) => clue ?? false));
  });
});

describe("the streak", () => {
  it.each([
    ["", 0],
    ["+", 1],
    ["-", 0],
    ["++++", 4],
    ["+-+", 1],
    ["--++", 2],
    ["+++-", 0],
  ] as const)("of “%s” is %d", (pattern, streak) => {
    const says = pattern.split("").map((sign) => ({ isRight: sign === "+" }));
    expect(streakOf(answersOf(playedRun(REAL_PACK, level, says)))).toBe(streak);
  });
});

describe("calibration", () => {
  it("tells for each confidence how often it was said and right", () => {
    expect(calibrationOf(answersOf(playedRun(REAL_PACK, level, MIXED)))).toEqual([
      { confidence: "hunch", said: 2, right: 1 },
      { confidence: "fairly-sure", said: 2, right: 1 },
      { confidence: "certain", said: 3, right: 2 },
    ]);
  });

  it("has a row also for a confidence that was never given", () => {
    const run = finishedRun(REAL_PACK, level, { isRight: false, confidence: "hunch" });
    expect(calibrationOf(answersOf(run))).toEqual([
      { confidence: "hunch", said: 7, right: 0 },
      { confidence: "fairly-sure", said: 0, right: 0 },
      { confidence: "certain", said: 0, right: 0 },
    ]);
  });
});
