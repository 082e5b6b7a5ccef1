/** Promises one star from half of the best score, two from three quarters, three from nine tenths: on the mark counts. */
import { describe, expect, it } from "vitest";
import { starsFor } from "../../src/core/stars.ts";

describe("stars", () => {
  it.each([
    [600, 600, 3],
    [540, 600, 3],
    [539, 600, 2],
    [450, 600, 2],
    [449, 600, 1],
    [300, 600, 1],
    [299, 600, 0],
    [0, 600, 0],
    [-360, 600, 0],
  ] as const)("for %d of %d are %d", (score, scoreMax, stars) => {
    expect(starsFor(score, scoreMax)).toBe(stars);
  });

  it("come exactly on the mark for every length of level", () => {
    for (let quotes = 1; quotes <= 60; quotes += 1) {
      const best = quotes * 100;
      expect([best * 0.5, best * 0.75, (best * 9) / 10].map((score) => starsFor(score, best))).toEqual([1, 2, 3]);
      expect([best * 0.5, best * 0.75, (best * 9) / 10].map((score) => starsFor(score - 1, best))).toEqual([0, 1, 2]);
    }
  });

  it("are none where nothing could be earned", () => {
    expect(starsFor(0, 0)).toBe(0);
  });
});
