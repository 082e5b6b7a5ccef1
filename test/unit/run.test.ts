/**
 * Promises that a run's reducer is total: every action in every phase either does what it says or gives back the very
 * same state and a reason. Events are numbered from 1 without gaps.
 */
import { describe, expect, it } from "vitest";
import { currentIndex, currentQuote, type RunAction, type RunPhase, reduceRun } from "../../src/core/run.ts";
import { levelOf, nth, REAL_PACK } from "../content/packs.ts";
import { acted, answerTo, finishedRun, newRun, playedRun, revealedRun } from "../content/runs.ts";

const level = levelOf(REAL_PACK, "the-plea");
const introduced = newRun(REAL_PACK, level);
const asking = acted(introduced, { type: "begun" });
const clueOpen = acted(asking, { type: "clueOpened" });
const revealed = revealedRun(REAL_PACK, asking, { isRight: true });
const finished = finishedRun(REAL_PACK, level, { isRight: true });

const ACTIONS: readonly RunAction[] = [
  { type: "begun" },
  { type: "clueOpened" },
  answerTo(REAL_PACK, asking, { isRight: false }),
  { type: "wentOn" },
  { type: "timeUp" },
];

describe("every action in every phase", () => {
  const states = { introduced, asking, clueOpen, revealed, finished };
  it.each([
    { name: "introduced", refusals: [null, "not-begun", "not-begun", "not-revealed", "no-clock"] },
    { name: "asking", refusals: ["already-begun", null, null, "not-revealed", "no-clock"] },
    { name: "clueOpen", refusals: ["already-begun", "clue-already-open", null, "not-revealed", "no-clock"] },
    { name: "revealed", refusals: ["already-begun", "not-asking", "not-asking", null, "no-clock"] },
    { name: "finished", refusals: ["finished", "finished", "finished", "finished", "finished"] },
  ] as const)("$name", ({ name, refusals }) => {
    const state = states[name];
    ACTIONS.forEach((action, index) => {
      const reduced = reduceRun(state, action);
      expect(reduced.refused, action.type).toBe(refusals[index]);
      if (reduced.refused) expect(reduced.state).toBe(state);
      else expect(reduced.state).not.toBe(state);
    });
  });

  it("never changes the state it was given", () => {
    const before = structuredClone(asking);
    for (const action of ACTIONS) reduceRun(asking, action);
    expect(asking).toEqual(before);
  });
});

describe("a run", () => {
  it("goes from introduction to its front page", () => {
    const phases: RunPhase[] = [introduced.phase, asking.phase, revealed.phase];
    expect(phases).toEqual(["introduction", "asking", "revealed"]);
    expect(acted(revealed, { type: "wentOn" }).phase).toBe("asking");
    expect(finished.phase).toBe("finished");
    expect(finished.choices).toHaveLength(level.quotes.length);
  });

  it("has a quote on the cutting while it asks and reveals, and none before and after", () => {
    expect([introduced, asking, revealed, finished].map((run) => currentQuote(run)?.id ?? null)).toEqual([
      null,
      nth(asking.quotes, 0).id,
      nth(asking.quotes, 0).id,
      null,
    ]);
    const second = acted(revealed, { type: "wentOn" });
    expect([currentIndex(asking), currentIndex(revealed), currentIndex(second)]).toEqual([0, 0, 1]);
  });

  it("deals the level's own quotes, each once", () => {
    expect(introduced.quotes.map(({ id }) => id).toSorted()).toEqual(level.quotes.toSorted());
  });
});

describe("events", () => {
  it("are numbered from 1 without gaps, through a whole run with clues and refusals", () => {
    const says = level.quotes.map((_, index) => ({ isRight: index % 2 === 0, clue: index % 3 === 0 }));
    const run = playedRun(REAL_PACK, level, says);
    const again = acted(run, ...ACTIONS);
    expect(again.events.map(({ seq }) => seq)).toEqual(again.events.map((_, index) => index + 1));
    expect(again.events.map(({ kind }) => kind).slice(0, 5)).toEqual([
      "runBegun",
      "quoteShown",
      "clueOpened",
      "quoteAnswered",
      "quoteShown",
    ]);
    expect(again.events.at(-1)?.kind).toBe("runFinished");
  });

  it("say which quote, its number, and what the answer earned", () => {
    const [quote] = asking.quotes;
    expect(asking.events[1]).toMatchObject({ kind: "quoteShown", quote: quote?.id, number: 1 });
    expect(revealed.events.at(-1)).toMatchObject({ kind: "quoteAnswered", quote: quote?.id, isRight: true });
    expect(revealed.events.at(-1)).toMatchObject({ points: 100 });
  });
});

describe("the clue", () => {
  it("is remembered with the answer and shut again for the next quote", () => {
    const answered = revealedRun(REAL_PACK, clueOpen, { isRight: true });
    const next = acted(answered, { type: "wentOn" });
    expect(nth(answered.choices, 0).clueOpened).toBe(true);
    expect(next.clueOpened).toBe(false);
    expect(nth(revealedRun(REAL_PACK, next, { isRight: true }).choices, 1).clueOpened).toBe(false);
  });

  it("costs nothing", () => {
    const withClue = revealedRun(REAL_PACK, asking, { isRight: true, clue: true });
    expect(withClue.events.at(-1)).toMatchObject({ points: 100 });
  });
});
