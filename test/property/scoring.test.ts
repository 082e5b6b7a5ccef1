/** Promises that saying what one believes is always the best play, and that a score stays within its bounds. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CONFIDENCES, expectedPoints, honestConfidence, pointsFor } from "../../src/core/confidence.ts";
import { resultsOf, streakOf } from "../../src/core/results.ts";
import { starsFor } from "../../src/core/stars.ts";
import { REAL_PACK } from "../content/packs.ts";
import { acted, newRun } from "../content/runs.ts";
import { anyActions, anyConfidence, anyLevel, anyScoring, anySeed } from "./arbitraries.ts";

/** Beliefs, the two where the best play changes among them. */
const anyBelief = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.5, 0.75, 1));
/** What adding and multiplying in floating point may lose. */
const ROUNDING = 1e-9;

describe("for every belief", () => {
  it("the honest confidence has the highest expected points", () => {
    fc.assert(
      fc.property(anyBelief, (p) => {
        const honest = expectedPoints(honestConfidence(p), p);
        for (const confidence of CONFIDENCES)
          expect(honest).toBeGreaterThanOrEqual(expectedPoints(confidence, p) - ROUNDING);
      }),
    );
  });

  it("the expected points are those earned, weighed by how likely they are", () => {
    fc.assert(
      fc.property(anyBelief, anyConfidence, (p, confidence) => {
        const right = pointsFor("confidence", confidence, true);
        const wrong = pointsFor("confidence", confidence, false);
        expect(expectedPoints(confidence, p)).toBeCloseTo(p * right + (1 - p) * wrong, 9);
      }),
    );
  });

  it("knowing more never earns less", () => {
    fc.assert(
      fc.property(anyBelief, anyBelief, (a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        const expected = (p: number) => expectedPoints(honestConfidence(p), p);
        expect(expected(more)).toBeGreaterThanOrEqual(expected(less) - ROUNDING);
      }),
    );
  });
});

describe("for every run", () => {
  it("the score lies between all wrong and certain, and all right and certain", () => {
    fc.assert(
      fc.property(anyLevel, anySeed, anyScoring, anyActions, (level, seed, scoring, actions) => {
        const run = acted(newRun(REAL_PACK, level, { seed, scoring }), { type: "begun" }, ...actions);
        const results = resultsOf(run);
        const { score, scoreMax, rightCount, answers, stars } = results;
        expect(score).toBeLessThanOrEqual(rightCount * 100);
        expect(score).toBeGreaterThanOrEqual((answers.length - rightCount) * -60);
        expect(scoreMax).toBe(level.quotes.length * 100);
        expect(answers.length).toBe(run.choices.length);
        expect(stars).toBe(scoring === "deadline" ? 0 : starsFor(score, scoreMax));
        expect(streakOf(answers)).toBeLessThanOrEqual(rightCount);
      }),
    );
  });

  it("the score is the sum of what the events said", () => {
    fc.assert(
      fc.property(anyLevel, anySeed, anyScoring, anyActions, (level, seed, scoring, actions) => {
        const run = acted(newRun(REAL_PACK, level, { seed, scoring }), { type: "begun" }, ...actions);
        const earned = run.events.map((event) => (event.kind === "quoteAnswered" ? event.points : 0));
        expect(resultsOf(run).score).toBe(earned.reduce((sum, points) => sum + points, 0));
      }),
    );
  });

  it("more points never mean fewer stars", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -6000, max: 6000 }),
        fc.nat(6000),
        fc.integer({ min: 1, max: 60 }),
        (score, more, n) => {
          expect(starsFor(score + more, n * 100)).toBeGreaterThanOrEqual(starsFor(score, n * 100));
        },
      ),
    );
  });
});
