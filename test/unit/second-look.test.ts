/**
 * Promises the second look: what was answered wrong and certain comes back after 1, 7 and 21 days and is then done; a
 * wrong answer puts it back to the start, a right one before its day changes nothing, and nothing else ever enters.
 */
import { describe, expect, it } from "vitest";
import type { Confidence, Scoring } from "../../src/core/confidence.ts";
import type { QuoteId } from "../../src/core/ids.ts";
import { dueDay, type Look, lookAfter } from "../../src/core/look.ts";
import { findLevel, quoteLevelId, secondLookLevelId } from "../../src/core/made-levels.ts";
import { NO_PROGRESS, type Progress, withRun } from "../../src/core/progress.ts";
import { dueQuotes, nextDueDay } from "../../src/core/second-look.ts";
import { nth, REAL_PACK } from "../content/packs.ts";
import { finishedRun, type Say } from "../content/runs.ts";

const DAY = 20_000;
const one = nth(REAL_PACK.quotes, 0).id;
const two = nth(REAL_PACK.quotes, 1).id;
const three = nth(REAL_PACK.quotes, 2).id;

/** Progress after one quote was answered by itself on a day. */
function answered(
  before: Progress,
  quote: QuoteId,
  { day, scoring = "confidence", ...say }: Say & { readonly day: number; readonly scoring?: Scoring },
): Progress {
  const level = findLevel(REAL_PACK, quoteLevelId(quote)) ?? nth(REAL_PACK.levels, 0);
  return withRun(before, finishedRun(REAL_PACK, level, say, { scoring }), { day });
}
const of = (progress: Progress) => progress[REAL_PACK.id] ?? NO_PROGRESS;
const due = (progress: Progress, day: number) => dueQuotes(REAL_PACK, of(progress), day);
const mistaken = (quote: QuoteId, day = DAY, before: Progress = {}) =>
  answered(before, quote, { isRight: false, confidence: "certain", day });

describe("a quote", () => {
  it.each<[boolean, Confidence]>([
    [true, "certain"],
    [true, "hunch"],
    [false, "fairly-sure"],
    [false, "hunch"],
  ])("answered (right: %s) with %s asks for no second look", (isRight, confidence) => {
    const progress = answered({}, one, { isRight, confidence, day: DAY });
    expect(due(progress, DAY + 100)).toEqual([]);
    expect(nextDueDay(REAL_PACK, of(progress), DAY)).toBeNull();
  });

  it.each<Scoring>(["plain", "deadline"])(
    "answered wrong in %s scoring asks for none: nobody was certain",
    (scoring) => {
      expect(due(answered({}, one, { isRight: false, confidence: "certain", day: DAY, scoring }), DAY + 100)).toEqual(
        [],
      );
    },
  );

  it("answered wrong and certain comes back after a day, a week and three weeks, and is then done", () => {
    let [progress, day] = [mistaken(one), DAY];
    for (const wait of [1, 7, 21]) {
      expect(due(progress, day + wait - 1)).toEqual([]);
      expect(nextDueDay(REAL_PACK, of(progress), day)).toBe(day + wait);
      day += wait;
      expect(due(progress, day)).toEqual([one]);
      progress = answered(progress, one, { isRight: true, confidence: "hunch", day });
    }
    expect(due(progress, day + 1000)).toEqual([]);
  });

  it("answered right before its day stays where it is: it was read a moment ago", () => {
    const progress = answered(mistaken(one), one, { isRight: true, confidence: "certain", day: DAY });
    expect(due(progress, DAY + 1)).toEqual([one]);
  });

  it("answered wrong again begins anew, however sure and in whatever game", () => {
    const passed = answered(mistaken(one), one, { isRight: true, confidence: "hunch", day: DAY + 1 });
    for (const scoring of ["confidence", "plain", "deadline"] as const) {
      const back = answered(passed, one, { isRight: false, confidence: "hunch", day: DAY + 8, scoring });
      expect(nextDueDay(REAL_PACK, of(back), DAY + 8)).toBe(DAY + 9);
    }
  });

  it("that is done begins anew only by another mistaken certainty", () => {
    const done: Look = { passed: 3, day: DAY };
    expect(lookAfter(done, { isRight: false, isCertain: false, day: DAY + 5 })).toBe(done);
    expect(lookAfter(done, { isRight: true, isCertain: true, day: DAY + 5 })).toBe(done);
    expect(lookAfter(done, { isRight: false, isCertain: true, day: DAY + 5 })).toEqual({ passed: 0, day: DAY + 5 });
    expect(dueDay(done)).toBeNull();
  });

  it("goes on from where another of the player’s devices has come to", () => {
    const total = answered(mistaken(one), one, { isRight: true, confidence: "hunch", day: DAY + 1 });
    const level = findLevel(REAL_PACK, secondLookLevelId([one])) ?? nth(REAL_PACK.levels, 0);
    const run = finishedRun(REAL_PACK, level, { isRight: true });
    const here = withRun({}, run, { day: DAY + 8, total });
    expect(of(here).quotesMet[one]?.look).toEqual({ passed: 2, day: DAY + 8 });
  });
});

describe("the quotes that are due", () => {
  it("come with the worst mistaken certainties first, then those that have waited longest", () => {
    let progress = mistaken(one, DAY + 2);
    progress = mistaken(two, DAY + 1, progress);
    progress = mistaken(three, DAY + 3, mistaken(three, DAY, progress));
    expect(due(progress, DAY + 10)).toEqual([three, two, one]);
    expect(due(progress, DAY + 2)).toEqual([two]);
    expect(nextDueDay(REAL_PACK, of(progress), DAY + 2)).toBe(DAY + 3);
  });

  it("are those of the pack: what an older copy of it had is passed over", () => {
    const progress = mistaken(one);
    expect(dueQuotes({ quotes: REAL_PACK.quotes.slice(1) }, of(progress), DAY + 9)).toEqual([]);
  });

  it("played as a level leave no best score behind", () => {
    const level = findLevel(REAL_PACK, secondLookLevelId([one, two])) ?? nth(REAL_PACK.levels, 0);
    const progress = withRun(mistaken(one), finishedRun(REAL_PACK, level, { isRight: true }), { day: DAY + 1 });
    expect(of(progress).levels).toEqual({});
    expect(of(progress).quotesMet[two]).toMatchObject({ answered: 1, right: 1 });
  });
});
