/**
 * Promises that a pack with something wrong in it is refused in words, and that one which is accepted can be played to
 * the end of every level, whatever is in it.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePackText } from "../../src/content/parse-pack.ts";
import type { Problem } from "../../src/content/problem.ts";
import type { Pack } from "../../src/core/pack.ts";
import { withRun } from "../../src/core/progress.ts";
import { answersOf, resultsOf } from "../../src/core/results.ts";
import type { RunState } from "../../src/core/run.ts";
import { frontPageView } from "../../src/core/screens/front-page.ts";
import { introductionView, levelViews, titleView } from "../../src/core/screens/levels.ts";
import { roundView } from "../../src/core/screens/round.ts";
import { REAL_PACK_TEXT } from "../content/packs.ts";
import { acted, newRun, revealedRun } from "../content/runs.ts";
import { SHELVES } from "../keeping.ts";
import { anyMutation, type Mutation, mutated } from "./arbitraries.ts";

const REAL: unknown = JSON.parse(REAL_PACK_TEXT);
const desk = { chosenSpeaker: null, isOthersOpen: true, isVariantsOpen: true } as const;

/** Plays every level, one answer wrong and one right in turn, and shows every screen on the way. */
function playThrough(pack: Pack): void {
  const past = () => ({ progress: null, resumeAt: null });
  show(titleView(pack, past));
  show(levelViews(pack, past));
  for (const level of pack.levels) {
    show(introductionView(pack, level, past));
    let run = acted(newRun(pack, level), { type: "begun" });
    for (let count = 0; count < level.quotes.length; count += 1) {
      showRound(pack, run);
      run = revealedRun(pack, run, { isRight: count % 2 === 0, clue: true });
      showRound(pack, run);
      run = acted(run, { type: "wentOn" });
    }
    expect(run.phase).toBe("finished");
    expect(answersOf(run)).toHaveLength(level.quotes.length);
    show(frontPageView(pack, run));
    const progress = withRun({}, run, { day: 0 });
    expect(progress[pack.id]?.levels[level.id]).toEqual({
      best: resultsOf(run).score,
      stars: expect.any(Number),
      plays: 1,
    });
    const ledger = { device: "", devices: { "": progress } };
    expect(SHELVES.progress.parse(JSON.parse(JSON.stringify(ledger)))).toEqual(ledger);
  }
}

function showRound(pack: Pack, run: RunState): void {
  const round = roundView(pack, run, desk);
  expect(round).not.toBeNull();
  show(round);
}

function show(view: unknown): void {
  expect(JSON.stringify(view)).not.toMatch(/undefined|NaN/);
}

function expectInWords(problems: readonly Problem[]): void {
  expect(problems.length).toBeGreaterThan(0);
  for (const { place, message } of problems) {
    expect(message).toMatch(/^\S.*\S$/s);
    expect(message).not.toMatch(/Invalid (type|key|value)|undefined|\[object/);
    // Only of the whole file, and of what was left out of a long list, there is no place to name.
    if (place === "") expect(message).toMatch(/^(The (pack|file) |… and \d+ more\.$)/);
  }
}

type Judgement = "played" | "refused";

function judge(text: string): Judgement {
  const parsed = parsePackText(text);
  if (parsed.ok) playThrough(parsed.value);
  else expectInWords(parsed.problems);
  return parsed.ok ? "played" : "refused";
}

/** Each try plays a whole game; on a slow machine that takes its time. */
const PATIENCE = { timeout: 60_000 };

describe("the real pack", PATIENCE, () => {
  it("can be played to the end of every level", () => {
    expect(judge(REAL_PACK_TEXT)).toBe("played");
  });

  it("with one thing wrong is refused in words, or can still be played to the end", () => {
    const judged: Judgement[] = [];
    fc.assert(
      fc.property(anyMutation, (mutation) => {
        judged.push(judge(JSON.stringify(mutated(REAL, mutation))));
      }),
      { numRuns: 120 },
    );
    // Both happen, or one half of the promise would be tried on nothing.
    for (const either of ["played", "refused"] as const) {
      expect(judged.filter((judgement) => judgement === either).length).toBeGreaterThan(10);
    }
  });

  it("with many things wrong is, too", () => {
    fc.assert(
      fc.property(fc.array(anyMutation, { minLength: 2, maxLength: 12 }), (mutations: Mutation[]) => {
        judge(JSON.stringify(mutations.reduce(mutated, REAL)));
      }),
      { numRuns: 100 },
    );
  });

  it("cut off anywhere is refused", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: REAL_PACK_TEXT.trimEnd().length - 1 }), (length) => {
        const parsed = parsePackText(REAL_PACK_TEXT.slice(0, length));
        expect(parsed.ok).toBe(false);
        if (!parsed.ok) expectInWords(parsed.problems);
      }),
    );
  });
});
