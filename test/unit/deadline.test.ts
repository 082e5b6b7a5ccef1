/**
 * Promises the rules of Deadline: +100 and −50, no confidence, no reveal in between, an end when the time is up or every
 * quote is placed, no stars; and that such a run is replayed as it was.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pointsFor } from "../../src/core/confidence.ts";
import { deadlineLevelId, findLevel } from "../../src/core/made-levels.ts";
import { recordRun, replayRun } from "../../src/core/replay.ts";
import { resultsOf } from "../../src/core/results.ts";
import { currentQuote, type RunState, reduceRun } from "../../src/core/run.ts";
import { frontPageView } from "../../src/core/screens/front-page.ts";
import { roundView } from "../../src/core/screens/round.ts";
import { nth, REAL_PACK } from "../content/packs.ts";
import { acted, answerTo, newRun } from "../content/runs.ts";
import { SHELVES } from "../keeping.ts";
import { anyActions, anySeed } from "../property/arbitraries.ts";

const level = findLevel(REAL_PACK, deadlineLevelId(60)) ?? nth(REAL_PACK.levels, 0);
const begun = acted(newRun(REAL_PACK, level, { scoring: "deadline" }), { type: "begun" });
const answered = (run: RunState, ...says: readonly boolean[]) =>
  says.reduce((state, isRight) => acted(state, answerTo(REAL_PACK, state, { isRight })), run);
const three = answered(begun, true, false, true);
const over = acted(three, { type: "timeUp" });

describe("an answer in Deadline", () => {
  it("earns a hundred or costs fifty, whatever the radios say", () => {
    expect(pointsFor("deadline", "certain", true)).toBe(100);
    expect(pointsFor("deadline", "hunch", false)).toBe(-50);
    expect(resultsOf(three).answers.map(({ points }) => points)).toEqual([100, -50, 100]);
    expect(new Set(three.choices.map(({ confidence }) => confidence)).size).toBe(1);
  });

  it("brings the next quote at once, and the events tell the verdict", () => {
    expect(three.phase).toBe("asking");
    expect(currentQuote(three)).toBe(three.quotes[3]);
    expect(three.events.slice(-2)).toMatchObject([
      { kind: "quoteAnswered", isRight: true, points: 100 },
      { kind: "quoteShown", number: 4 },
    ]);
    expect(three.events.map(({ seq }) => seq)).toEqual(three.events.map((_, index) => index + 1));
    expect(
      roundView(REAL_PACK, three, { chosenSpeaker: null, isOthersOpen: false, isVariantsOpen: false }),
    ).toMatchObject({
      levelTitle: "Deadline",
      asksHowSure: false,
      sure: null,
      isTimed: true,
      reveal: null,
      score: "150",
    });
  });
});

describe("the end of Deadline", () => {
  it("comes when the time is up, with what was answered", () => {
    expect(over).toMatchObject({ phase: "finished", choices: three.choices });
    expect(over.events.at(-1)?.kind).toBe("runFinished");
    expect(resultsOf(over)).toMatchObject({ score: 150, rightCount: 2, stars: 0 });
  });

  it("comes with the last quote, if the time lasts", () => {
    const all = answered(begun, ...level.quotes.map(() => true));
    expect(all.phase).toBe("finished");
    expect(recordRun(all).isTimeUp).toBeUndefined();
    expect(resultsOf(all)).toMatchObject({ score: 2800, stars: 0 });
  });

  it("cannot come before the beginning, twice, or where there is no clock", () => {
    const unbegun = newRun(REAL_PACK, level, { scoring: "deadline" });
    const off = findLevel(REAL_PACK, deadlineLevelId("off")) ?? level;
    const clockless = acted(newRun(REAL_PACK, off, { scoring: "deadline" }), { type: "begun" });
    expect(reduceRun(unbegun, { type: "timeUp" })).toEqual({ state: unbegun, refused: "not-begun" });
    expect(reduceRun(over, { type: "timeUp" }).refused).toBe("finished");
    expect(reduceRun(clockless, { type: "timeUp" }).refused).toBe("no-clock");
  });

  it("has a front page without stars, confidence or a best possible score", () => {
    const page = frontPageView(REAL_PACK, over);
    expect(page).toMatchObject({ levelTitle: "Deadline", score: "150", scoreMax: null, stars: null });
    expect(page.tally.rows.map(({ label }) => label)).toEqual([""]);
    expect(page).toMatchObject({ levelNumber: 0, next: null });
    expect(page.standfirst).toBe("2 of 3 quotes went to the person who said them.");
    expect(page.marks.map(({ label }) => label)).toEqual(["right", "wrong", "right"]);
    expect(page.corrections.map(({ text }) => text)).toEqual([expect.stringContaining("You said it was")]);
  });

  it("has one also where nothing was answered", () => {
    const page = frontPageView(REAL_PACK, acted(begun, { type: "timeUp" }));
    expect(page).toMatchObject({ score: "0", marks: [], corrections: [], pullQuote: null });
    expect(page.standfirst).toBe("No quote was placed before the presses rolled.");
    expect(page.headline).toBe("Hold the front page! There is nothing on it yet");
  });
});

describe("a Deadline run", () => {
  it("is, replayed from its record and through the door of the device, the same run", () => {
    fc.assert(
      fc.property(anySeed, anyActions, (seed, actions) => {
        const run = acted(newRun(REAL_PACK, level, { seed, scoring: "deadline" }), { type: "begun" }, ...actions);
        const runs = { halfWay: {}, lastFinished: recordRun(run) };
        const kept = SHELVES.runs.parse(JSON.parse(JSON.stringify(runs)))?.lastFinished;
        expect(kept).toEqual(recordRun(run));
        if (kept) expect(replayRun(REAL_PACK, kept, findLevel)).toEqual({ ok: true, run });
      }),
    );
  });
});
