/**
 * Promises that two runs of the same deal are held side by side fairly: turned round it says the same of each, it never
 * mocks, and it compares nothing that is not the same deal. And that the text passed on gives nothing away.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ComparedQuote, compareRuns, isSameDeal } from "../../src/core/comparison.ts";
import { findLevel } from "../../src/core/made-levels.ts";
import { resultsOf } from "../../src/core/results.ts";
import type { RunState } from "../../src/core/run.ts";
import { frontPageView } from "../../src/core/screens/front-page.ts";
import { shareText } from "../../src/core/screens/share.ts";
import { levelOf, nth, REAL_PACK } from "../content/packs.ts";
import { acted, answerTo, finishedRun, newRun, type RunSetting, type Say } from "../content/runs.ts";
import { anyRun } from "../property/arbitraries.ts";

const plea = levelOf(REAL_PACK, "the-plea");
const finished = (say: Say | ((index: number) => Say), setting: RunSetting = {}) =>
  finishedRun(REAL_PACK, plea, say, setting);
const sentences = (mine: RunState, theirs: RunState) =>
  compareRuns(mine, theirs).quotes.map(({ sentence }) => sentence);

describe("quote by quote", () => {
  it.each<[Say, Say, Partial<ComparedQuote>]>([
    [
      { isRight: true },
      { isRight: true, confidence: "hunch" },
      { right: "both", surer: "mine", ahead: "mine", sentence: "Both right, and you were surer." },
    ],
    [
      { isRight: false, confidence: "hunch" },
      { isRight: false },
      { right: "neither", surer: "theirs", ahead: "mine", sentence: "Neither was right, and they were surer." },
    ],
    [
      { isRight: true, confidence: "hunch" },
      { isRight: false },
      { right: "mine", surer: "theirs", sentence: "You were right, they were not; they were surer." },
    ],
    [
      { isRight: false },
      { isRight: true },
      { right: "theirs", surer: null, ahead: "theirs", sentence: "They were right, you were not." },
    ],
    [{ isRight: true }, { isRight: true }, { right: "both", surer: null, ahead: null, sentence: "Both right." }],
  ])("says who was right and who was surer (%#)", (mine, theirs, expected) => {
    const { quotes } = compareRuns(finished(mine), finished(theirs));
    expect(quotes).toHaveLength(7);
    for (const quote of quotes) expect(quote).toMatchObject(expected);
  });

  it("says nothing of sureness in plain scoring", () => {
    const plain = { scoring: "plain" } as const;
    const mine = finished({ isRight: true, confidence: "certain" }, plain);
    const theirs = finished({ isRight: true, confidence: "hunch" }, plain);
    expect(new Set(sentences(mine, theirs))).toEqual(new Set(["Both right."]));
    expect(compareRuns(mine, theirs).sentences.join()).not.toMatch(/certain/);
  });

  it("says in Deadline who did not come so far", () => {
    const level = findLevel(REAL_PACK, "deadline:60") ?? plea;
    const run = (count: number) => {
      let state = acted(newRun(REAL_PACK, level, { scoring: "deadline" }), { type: "begun" });
      for (let index = 0; index < count; index += 1)
        state = acted(state, answerTo(REAL_PACK, state, { isRight: true }));
      return acted(state, { type: "timeUp" });
    };
    expect(sentences(run(2), run(1))).toEqual(["Both right.", "You were right; they did not come to this one."]);
    expect(sentences(run(0), run(1))).toEqual(["They were right; you did not come to this one."]);
    expect(compareRuns(run(0), run(1)).sentences[0]).toBe("You placed none of none, they placed one of one.");
  });
});

describe("the whole", () => {
  it("counts both, in sentences", () => {
    const mine = finished((index) => ({ isRight: index < 5, confidence: index < 3 ? "certain" : "hunch" }));
    const theirs = finished((index) => ({ isRight: index > 2, confidence: index < 2 ? "certain" : "fairly-sure" }));
    expect(compareRuns(mine, theirs).sentences).toEqual([
      "You placed five of seven, they placed four of seven.",
      `Your score is 420, theirs ${resultsOf(theirs).score}.`,
      "Two quotes you both placed, three you alone, two they alone.",
      "You were surer on one quote, they on four.",
      "You were certain three times and right every time, they twice and not right.",
    ]);
  });

  it("turned round says the same of each", () => {
    const turned = { mine: "theirs", theirs: "mine", both: "both", neither: "neither" } as const;
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }), (rights) => {
        const a = finished((index) => ({ isRight: nth(rights, index) }));
        const b = finished((index) => ({ isRight: nth(rights, index + 7), confidence: "hunch" }));
        const there = compareRuns(a, b).quotes;
        const back = compareRuns(b, a).quotes;
        there.forEach(({ right, surer, ahead }, index) => {
          const other = nth(back, index);
          expect([other.right, other.surer, other.ahead]).toEqual([
            turned[right],
            surer && turned[surer],
            ahead && turned[ahead],
          ]);
        });
      }),
    );
  });

  it("is compared only with the same deal", () => {
    const mine = finished({ isRight: true }, { seed: 1 });
    expect(isSameDeal(mine, finished({ isRight: false }, { seed: 1 }))).toBe(true);
    expect(isSameDeal(mine, finished({ isRight: true }, { seed: 2 }))).toBe(false);
    expect(isSameDeal(mine, finished({ isRight: true }, { seed: 1, scoring: "plain" }))).toBe(false);
    expect(isSameDeal(mine, finishedRun(REAL_PACK, nth(REAL_PACK.levels, 1), { isRight: true }, { seed: 1 }))).toBe(
      false,
    );
  });
});

describe("the text passed on", () => {
  it("says how it went, in words", () => {
    const run = finished((index) => ({ isRight: index < 5, confidence: index < 3 ? "certain" : "hunch" }));
    expect(shareText(frontPageView(REAL_PACK, run))).toBe(
      "Soundbite, “The plea”: I gave five of seven quotes to the person who said them. 420 of 700 points, one of three stars. " +
        "I said “certain” three times and was right every time. Can you tell who said it? Play the same quotes:",
    );
  });

  it("names no speaker and holds no quote, no sign and nothing that is not there, whatever the run", () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        const text = shareText(frontPageView(REAL_PACK, run));
        for (const { text: quote, speaker } of REAL_PACK.quotes) {
          expect(text).not.toContain(quote);
          expect(text.toLowerCase()).not.toContain(speaker);
        }
        expect(text).not.toMatch(/undefined|null|NaN|\p{Extended_Pictographic}/u);
        expect(text).toMatch(/^Soundbite, “.+:$/);
      }),
    );
  });
});
