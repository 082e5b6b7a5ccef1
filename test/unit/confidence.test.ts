/** Promises that each answer earns exactly what the design's "Words and numbers" says, in both scorings. */
import { describe, expect, it } from "vitest";
import { CONFIDENCES, expectedPoints, honestConfidence, pointsFor, QUOTE_MAX } from "../../src/core/confidence.ts";

describe("points for an answer", () => {
  it.each([
    ["hunch", true, 60],
    ["hunch", false, 0],
    ["fairly-sure", true, 90],
    ["fairly-sure", false, -30],
    ["certain", true, 100],
    ["certain", false, -60],
  ] as const)("%s, right: %s, earns %d", (confidence, isRight, points) => {
    expect(pointsFor("confidence", confidence, isRight)).toBe(points);
  });

  it.each(CONFIDENCES)("in plain scoring are 100 or nothing, also when the answer was %s", (confidence) => {
    expect(pointsFor("plain", confidence, true)).toBe(100);
    expect(pointsFor("plain", confidence, false)).toBe(0);
  });

  it("are never more than a quote's best", () => {
    expect(QUOTE_MAX).toBe(100);
    for (const confidence of CONFIDENCES) expect(pointsFor("confidence", confidence, true)).toBeLessThanOrEqual(100);
  });
});

describe("the confidence that fits a belief", () => {
  it.each([
    [0, "hunch"],
    [0.2, "hunch"],
    [0.49, "hunch"],
    [0.51, "fairly-sure"],
    [0.74, "fairly-sure"],
    [0.76, "certain"],
    [1, "certain"],
  ] as const)("at %d is %s", (p, confidence) => {
    expect(honestConfidence(p)).toBe(confidence);
  });

  it("changes exactly where two confidences earn the same", () => {
    expect(expectedPoints("hunch", 0.5)).toBe(expectedPoints("fairly-sure", 0.5));
    expect(expectedPoints("fairly-sure", 0.75)).toBe(expectedPoints("certain", 0.75));
  });

  it("is worth nothing to a player who guesses certainly and is always wrong", () => {
    expect(CONFIDENCES.map((confidence) => expectedPoints(confidence, 0))).toEqual([0, -30, -60]);
    expect(CONFIDENCES.map((confidence) => expectedPoints(confidence, 1))).toEqual([60, 90, 100]);
  });
});
