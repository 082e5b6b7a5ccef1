/**
 * Promises that whatever a player does, in whatever order, the reducer never throws, refuses without a trace, and can be
 * played again from what was kept.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recordRun, replayRun } from "../../src/core/replay.ts";
import { currentQuote, type RunAction, reduceRun } from "../../src/core/run.ts";
import { frontPageView } from "../../src/core/screens/front-page.ts";
import { roundView } from "../../src/core/screens/round.ts";
import { REAL_PACK } from "../content/packs.ts";
import { acted, newRun } from "../content/runs.ts";
import { SHELVES } from "../keeping.ts";
import { anyActions, anyLevel, anyScoring, anySeed } from "./arbitraries.ts";

describe("whatever is done, in whatever order", () => {
  it("a refusal leaves the very same state, and anything else adds an event", () => {
    fc.assert(
      fc.property(anyLevel, anySeed, anyScoring, anyActions, (level, seed, scoring, actions) => {
        let run = newRun(REAL_PACK, level, { seed, scoring });
        for (const action of actions) {
          const { state, refused } = reduceRun(run, action);
          if (refused) expect(state).toBe(run);
          else expect(state.events.length).toBeGreaterThan(run.events.length);
          run = state;
        }
        expect(run.events.map(({ seq }) => seq)).toEqual(run.events.map((_, index) => index + 1));
        expect(run.choices.length).toBeLessThanOrEqual(level.quotes.length);
        expect(currentQuote(run) === null).toBe(run.phase === "introduction" || run.phase === "finished");
      }),
    );
  });

  it("every screen of the run can be shown", () => {
    const desk = { chosenSpeaker: null, isOthersOpen: true, isVariantsOpen: true } as const;
    fc.assert(
      fc.property(anyLevel, anySeed, anyScoring, anyActions, (level, seed, scoring, actions) => {
        const run = acted(newRun(REAL_PACK, level, { seed, scoring }), ...actions);
        expect(roundView(REAL_PACK, run, desk) === null).toBe(currentQuote(run) === null);
        expect(frontPageView(REAL_PACK, run).headline).not.toBe("");
      }),
    );
  });
});

describe("a run once begun", () => {
  const begun: RunAction = { type: "begun" };

  it("is, replayed from its record, the same run: events, clue and phase included", () => {
    fc.assert(
      fc.property(anyLevel, anySeed, anyScoring, anyActions, (level, seed, scoring, actions) => {
        const run = acted(newRun(REAL_PACK, level, { seed, scoring }), begun, ...actions);
        expect(replayRun(REAL_PACK, recordRun(run))).toEqual({ ok: true, run });
      }),
      { numRuns: 300 },
    );
  });

  it("survives being written to the device as text", () => {
    fc.assert(
      fc.property(anyLevel, anySeed, anyScoring, anyActions, (level, seed, scoring, actions) => {
        const record = recordRun(acted(newRun(REAL_PACK, level, { seed, scoring }), begun, ...actions));
        const runs = { halfWay: { "a/b": record }, lastFinished: record, lastAnswer: null };
        expect(SHELVES.runs.parse(JSON.parse(JSON.stringify(runs)))).toEqual(runs);
      }),
    );
  });

  it("is refused by replay, and never thrown over, where its record does not fit", () => {
    const wrong = fc.constantFrom(
      { packId: "other" },
      { packHash: 1 },
      { levelId: "no-such-level" },
      { choices: Array(70).fill({ speaker: "khan", confidence: "hunch", clueOpened: false }) },
      { choices: [{ speaker: "nobody", confidence: "hunch", clueOpened: false }] },
    );
    fc.assert(
      fc.property(anyLevel, anySeed, anyActions, wrong, (level, seed, actions, change) => {
        const record = recordRun(acted(newRun(REAL_PACK, level, { seed }), begun, ...actions));
        const changed = SHELVES.runs.parse({ halfWay: {}, lastFinished: { ...record, ...change } })?.lastFinished;
        expect(changed).toBeTruthy();
        if (changed) expect(replayRun(REAL_PACK, changed)).toMatchObject({ ok: false });
      }),
    );
  });
});
