/**
 * Promises that whatever is pressed at the board, in whatever order: nothing is thrown, a refusal leaves no trace, nothing
 * entered is lost, undoing and redoing give the same board again, and a reload changes nothing.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BoardAction } from "../../src/classroom/board/actions.ts";
import { type Board, openBoard, recordBoard, STEPS } from "../../src/classroom/board/board.ts";
import { boardView } from "../../src/classroom/board/board-view.ts";
import { certainOf } from "../../src/classroom/board/certain.ts";
import { readBoard } from "../../src/classroom/board/read-board.ts";
import { reduceBoard } from "../../src/classroom/board/reduce-board.ts";
import { votesOf } from "../../src/classroom/board/standing.ts";
import { aBoard } from "../content/boards.ts";
import { nth, REAL_PACK } from "../content/packs.ts";
import { anyMutation, mutated } from "./arbitraries.ts";

const anySpeaker = fc.constantFrom(...REAL_PACK.speakers.map(({ id }) => id));
const anyPlace = fc.oneof(
  fc.record({
    at: fc.constant("quote" as const),
    quote: fc.integer({ min: -1, max: 8 }),
    step: fc.constantFrom(...STEPS),
  }),
  fc.record({ at: fc.constant("debrief" as const), slide: fc.integer({ min: -1, max: 9 }) }),
);
const anyNumber = fc.integer({ min: -1, max: 30 });
const anyAction: fc.Arbitrary<BoardAction> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ type: fc.constant("counted" as const), speaker: anySpeaker, change: anyNumber }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant("picked" as const),
      team: fc.integer({ min: -1, max: 6 }),
      speaker: fc.option(anySpeaker),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.constant("certainCounted" as const), speaker: anySpeaker, change: anyNumber }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant("certainSaid" as const),
      team: fc.integer({ min: -1, max: 6 }),
      isCertain: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant("clueShown" as const), isOpen: fc.boolean() }) },
  { weight: 8, arbitrary: fc.constant<BoardAction>({ type: "next" }) },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constantFrom("undone" as const, "redone" as const), number: anyNumber }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("wentTo" as const), place: anyPlace }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<BoardAction>(
      { type: "back" },
      { type: "skipped" },
      { type: "undone" },
      { type: "redone" },
      { type: "paused" },
      { type: "resumed" },
      { type: "blanked" },
      { type: "shown" },
    ),
  },
);
const anyStart = fc.constantFrom(
  aBoard(),
  aBoard({ votes: "once" }),
  aBoard({ way: "teams", teams: 4, sureness: "asked" }),
  aBoard({ sureness: "asked" }),
  aBoard({ firstResult: "shown" }, { count: 2 }),
);
const anyActions = fc.array(anyAction, { maxLength: 50, size: "max" });

describe("whatever is pressed at the board", () => {
  it("leaves no trace when refused, loses no entry, and can always be shown", () => {
    fc.assert(
      fc.property(anyStart, anyActions, (start, actions) => {
        let board: Board = start;
        for (const action of actions) {
          const { board: after, refused } = reduceBoard(board, action);
          if (refused) expect(after).toBe(board);
          expect(after.entries.slice(0, board.entries.length).map(({ deed }) => deed)).toEqual(
            board.entries.map(({ deed }) => deed),
          );
          board = after;
          const view = boardView(board);
          if (view.kind === "quote" && view.step !== "revealed") expect(view.answer).toBeNull();
        }
        expect(board.entries.map(({ number }) => number)).toEqual(board.entries.map((_, index) => index + 1));
      }),
      { numRuns: 200 },
    );
  });

  it("any tap undone takes just that vote away, and no vote falls below none", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anySpeaker, fc.constantFrom(1, 1, 1, -1)), { minLength: 1 }),
        fc.nat(),
        (taps, at) => {
          const board = taps.reduce(
            (before, [speaker, change]) => reduceBoard(before, { type: "counted", speaker, change }).board,
            aBoard(),
          );
          fc.pre(board.entries.length > 0);
          const { number, deed } = nth(board.entries, at % board.entries.length);
          const [before, after] = [board, reduceBoard(board, { type: "undone", number }).board].map((one) =>
            votesOf(one, 0, "first"),
          );
          for (const [speaker, votes] of before ?? []) {
            const change = deed.kind === "counted" && deed.speaker === speaker ? deed.change : 0;
            expect(after?.get(speaker)).toBe(Math.max(0, votes - change));
          }
        },
      ),
    );
  });

  it("no speaker ever has more certain votes than votes", () => {
    fc.assert(
      fc.property(anyStart, anyActions, (start, actions) => {
        const board = actions.reduce((before, action) => reduceBoard(before, action).board, start);
        for (const [quote] of board.quotes.entries()) {
          for (const round of ["first", "second"] as const) {
            const votes = votesOf(board, quote, round);
            for (const [speaker, count] of certainOf(board, quote, round)) {
              expect(count).toBeGreaterThanOrEqual(0);
              expect(count).toBeLessThanOrEqual(votes.get(speaker) ?? 0);
            }
          }
        }
      }),
    );
  });

  it("is after a reload the same board", () => {
    fc.assert(
      fc.property(anyStart, anyActions, (start, actions) => {
        const board = actions.reduce((before, action) => reduceBoard(before, action).board, start);
        const record = readBoard(JSON.parse(JSON.stringify(recordBoard(board))));
        if (!record) throw new Error("the board is not read");
        expect(openBoard(REAL_PACK, record)).toEqual({ ok: true, board });
      }),
    );
  });

  it("and undone to the beginning, is redone to the same board", () => {
    fc.assert(
      fc.property(anyStart, anyActions, (start, actions) => {
        const isPlain = ({ type }: BoardAction) => !["paused", "blanked", "undone", "redone"].includes(type);
        const board = actions.filter(isPlain).reduce((before, action) => reduceBoard(before, action).board, start);
        const times = <Type extends "undone" | "redone">(from: Board, type: Type) =>
          board.entries.reduce((before) => reduceBoard(before, { type }).board, from);
        const undone = times(board, "undone");
        expect(boardView(undone)).toEqual(boardView(start));
        expect(times(undone, "redone")).toEqual(board);
      }),
    );
  });

  it("and then damaged on the disk, is read or refused, opened or refused, and never thrown over", () => {
    fc.assert(
      fc.property(anyStart, anyActions, anyMutation, (start, actions, mutation) => {
        const board = actions.reduce((before, action) => reduceBoard(before, action).board, start);
        const record = readBoard(mutated(JSON.parse(JSON.stringify(recordBoard(board))), mutation));
        const opened = record && openBoard(REAL_PACK, record);
        if (opened?.ok) expect(boardView(opened.board).kind).toMatch(/quote|slide/);
      }),
      { numRuns: 500 },
    );
  });
});
