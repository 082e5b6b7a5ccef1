/**
 * Promises that the board knows who was certain as it was counted, and that the debrief claims nothing beyond it; and that
 * a clue, or a word explained, gives nothing away.
 */
import { describe, expect, it } from "vitest";
import type { BoardAction } from "../../src/classroom/board/actions.ts";
import type { Board } from "../../src/classroom/board/board.ts";
import { boardView } from "../../src/classroom/board/board-view.ts";
import { certainOf, surePicksOf } from "../../src/classroom/board/certain.ts";
import { debriefOf } from "../../src/classroom/board/debrief.ts";
import { entryRows } from "../../src/classroom/board/entry-rows.ts";
import { boardActionOf } from "../../src/classroom/board/keys.ts";
import { reduceBoard } from "../../src/classroom/board/reduce-board.ts";
import { termsIn } from "../../src/core/glossary/gloss.ts";
import { aBoard, certain, counts, doneTo, NEXT, picks } from "../content/boards.ts";
import { picked } from "../content/lessons.ts";
import { quoteOf, REAL_PACK, speakerOf } from "../content/packs.ts";

const QUOTES = { from: picked("bailey-change", "khan-path", "stewart-plan") };
const asked = (change: Parameters<typeof aBoard>[0] = {}) => aBoard({ sureness: "asked", ...change }, QUOTES);
const sure = (team: number, isCertain = true): BoardAction => ({ type: "certainSaid", team, isCertain });
const certainNow = (board: Board) => [...certainOf(board, 0, "first").values()];
const press = (board: Board, code: string, key: string, shiftKey = false) =>
  boardActionOf(board, { code, key, shiftKey });
const quoteView = (board: Board) => {
  const view = boardView(board);
  if (view.kind !== "quote") throw new Error("the board shows a slide");
  return view;
};

describe("who is certain", () => {
  const voted = doneTo(asked(), ...counts({ khan: 5, stewart: 3 }));

  it("is counted by choice, never beyond the votes, and is taken back with them", () => {
    const board = doneTo(voted, ...certain({ khan: 2, stewart: 3 }));
    expect(certainNow(board)).toEqual([2, 0, 3, 0, 0]);
    for (const one of [...certain({ stewart: 1 }), ...certain({ bailey: 1 }), ...certain({ khan: -3 })]) {
      expect(reduceBoard(board, one).refused).toBe("does-not-fit");
    }
    const fewer = doneTo(board, ...counts({ stewart: -1 }));
    expect(certainNow(fewer)).toEqual([2, 0, 2, 0, 0]);
    expect(certainNow(doneTo(fewer, ...certain({ stewart: -1 })))).toEqual([2, 0, 1, 0, 0]);
    expect(certainNow(doneTo(board, { type: "undone" }))).toEqual([2, 0, 0, 0, 0]);
  });

  it("is not asked where the lesson does not ask, nor while nobody votes", () => {
    const plain = doneTo(aBoard(), ...counts({ khan: 5 }));
    const [action] = certain({ khan: 1 });
    expect(action && reduceBoard(plain, action).refused).toBe("not-in-this-lesson");
    expect(action && reduceBoard(doneTo(voted, NEXT), action).refused).toBe("not-voting");
    expect(quoteView(plain)).toMatchObject({
      certain: null,
      isSure: [],
      instruction: expect.not.stringMatching(/certain/),
    });
    expect(quoteView(voted).instruction).toMatch(/certain/);
  });

  it("is hidden with the result, but for how many there are", () => {
    const board = doneTo(voted, ...certain({ khan: 2 }));
    expect(quoteView(board).columns.every((column) => column.certain === null)).toBe(true);
    expect(quoteView(board).total).toBe("Eight votes, two certain");
    expect(entryRows(board).at(-1)?.words).toBe("Quote 1, first vote: a vote is certain");
    const shown = doneTo(asked({ firstResult: "shown" }), ...counts({ khan: 5 }), ...certain({ khan: 2 }));
    expect(quoteView(shown).columns.map((column) => column.certain)).toEqual([2, 0, 0, 0, 0]);
    expect(entryRows(shown).at(-1)?.words).toBe("Quote 1, first vote: Sadiq Khan certain +2");
  });

  it("is said by a team of the pick that stands, and not of another", () => {
    const board = doneTo(asked({ way: "teams", teams: 3 }), ...picks("khan", "bailey"), sure(0));
    expect(surePicksOf(board, 0, "first")).toEqual([true, false, false]);
    expect(certainNow(board)).toEqual([1, 0, 0, 0, 0]);
    expect(reduceBoard(board, sure(2)).refused).toBe("does-not-fit");
    expect(reduceBoard(board, sure(0)).refused).toBe("no-change");
    expect(surePicksOf(doneTo(board, ...picks("stewart")), 0, "first")).toEqual([false, false, false]);
    expect(surePicksOf(doneTo(board, sure(0, false)), 0, "first")).toEqual([false, false, false]);
    const again = doneTo(board, { type: "picked", team: 0, speaker: speakerOf(REAL_PACK, "stewart").id }, sure(0));
    expect(certainNow(again)).toEqual([0, 0, 1, 0, 0]);
    // Said of Stewart: with that pick undone nothing is certain of the one before it.
    expect(certainNow(doneTo(again, { type: "undone", number: 4 }))).toEqual([0, 0, 0, 0, 0]);
    expect(entryRows(board).at(-1)?.words).toBe("Quote 1, first vote: team 1, certain");
  });

  it("has the keys under the figures", () => {
    const khan = REAL_PACK.speakers[0]?.id;
    expect(press(voted, "KeyQ", "q")).toEqual({ type: "certainCounted", speaker: khan, change: 1 });
    expect(press(voted, "KeyQ", "Q", true)).toEqual({ type: "certainCounted", speaker: khan, change: -1 });
    expect(press(voted, "KeyY", "y")).toBeNull();
    expect(press(aBoard(), "KeyQ", "q")).toBeNull();
    expect(press(doneTo(voted, NEXT), "KeyQ", "q")).toBeNull();
    expect(press(voted, "KeyU", "u")).toEqual({ type: "undone" });
    const teams = doneTo(asked({ way: "teams", teams: 6 }), ...picks("khan"), sure(0));
    expect(press(teams, "KeyQ", "q")).toEqual(sure(0, false));
    expect(press(teams, "KeyY", "z")).toEqual(sure(5));
  });
});

describe("what a class was sure of and got wrong", () => {
  const first = (votes: Record<string, number>, of: Record<string, number>) => [...counts(votes), ...certain(of), NEXT];
  const second = (votes: Record<string, number>, of: Record<string, number>) => [NEXT, ...first(votes, of), NEXT];
  const slidesOf = (...actions: readonly BoardAction[]) => debriefOf(doneTo(asked(), ...actions));

  it("is the quote with most votes certain and wrong, not the one with most wrong", () => {
    const slides = slidesOf(
      ...first({ stewart: 20, bailey: 7 }, { stewart: 1, bailey: 7 }),
      ...second({ stewart: 20, bailey: 7 }, {}),
      ...first({ verhofstadt: 9, tweeter: 5, khan: 10 }, { verhofstadt: 6, tweeter: 3, khan: 9 }),
      ...second({ khan: 24 }, { khan: 20 }),
    );
    const { text, why } = quoteOf(REAL_PACK, "khan-path");
    expect(slides[0]).toMatchObject({
      kind: "sure-wrong",
      heading: "What we were most sure of and got wrong",
      quote: text,
      sentence:
        "Quote 2, first vote: 9 of 24 votes were certain and wrong: 6 for Guy Verhofstadt and 3 for a tweeter. Sadiq Khan said it.",
      why,
    });
    expect(slides.map(({ kind }) => kind).slice(0, 4)).toEqual(["sure-wrong", "together-wrong", "taken-for", "talk"]);
  });

  it("says “most of us” of more than half alone, and shows no quote twice for the same reason", () => {
    const slides = slidesOf(...first({ stewart: 8, bailey: 1 }, { stewart: 5 }), NEXT, NEXT);
    expect(slides[0]).toMatchObject({
      heading: "What most of us were sure of and got wrong",
      sentence: "Quote 1, first vote: 5 of 9 votes were certain and wrong, all for Rory Stewart. Shaun Bailey said it.",
    });
    expect(slides.some(({ kind }) => kind === "together-wrong")).toBe(false);
    const one = slidesOf(...first({ stewart: 1 }, { stewart: 1 }), NEXT, NEXT)[0];
    expect(one).toMatchObject({ sentence: expect.stringContaining("1 of 1 vote was certain and wrong, for Rory") });
  });

  it("is kindly nothing where all who were certain were right, and is passed over where nobody was", () => {
    const right = slidesOf(...first({ bailey: 8, khan: 2 }, { bailey: 6 }), NEXT, NEXT)[0];
    expect(right).toEqual({
      kind: "sure-right",
      heading: "Sure, and right",
      sentence: "Nobody was certain and wrong: all 6 votes that were certain went to whoever said it.",
    });
    expect(slidesOf(...first({ stewart: 8 }, {}), NEXT, NEXT)[0]?.kind).toBe("together-wrong");
  });

  it("gives away no quote that was skipped", () => {
    const skipped = doneTo(asked(), ...first({ stewart: 8 }, { stewart: 8 }), { type: "skipped" });
    expect(debriefOf(skipped)[0]?.kind).toBe("no-votes");
  });
});

describe("the clue at the board", () => {
  const open: BoardAction = { type: "clueShown", isOpen: true };

  it("is opened, closed and remembered for its quote, and can be undone", () => {
    const board = doneTo(aBoard(), open);
    const { context } = aBoard().quotes[0] ?? { context: "" };
    expect(quoteView(board).clue).toEqual({ text: context, isOpen: true });
    expect(quoteView(doneTo(board, NEXT)).clue?.isOpen).toBe(true);
    expect(quoteView(doneTo(board, NEXT, NEXT, NEXT)).clue).toBeNull();
    expect(quoteView(doneTo(board, NEXT, NEXT, NEXT, NEXT)).clue?.isOpen).toBe(false);
    expect(quoteView(doneTo(board, { type: "undone" })).clue?.isOpen).toBe(false);
    expect(press(board, "KeyK", "k")).toEqual({ type: "clueShown", isOpen: false });
    expect(entryRows(board)[0]?.words).toBe("Quote 1: clue opened");
  });

  it("is none where the lesson has none", () => {
    const none = aBoard({}, { clues: "off" });
    expect(quoteView(none).clue).toBeNull();
    expect(reduceBoard(none, open).refused).toBe("not-in-this-lesson");
  });
});

describe("hard words at the board", () => {
  it("are those that can be read there now, and no more", () => {
    const board = aBoard({}, { from: picked("khan-path") });
    const termsAt = (at: Board) => quoteView(at).words.map(({ term }) => term);
    const whole = termsIn([board.quotes[0]?.text ?? ""]).map(({ term }) => term);
    expect(termsAt(board)).toEqual(whole);
    expect(whole).toContain("EU citizen");
    const told = quoteView(doneTo(board, NEXT, NEXT, NEXT));
    expect(told.words).toEqual(termsIn([told.quote, told.answer?.why ?? ""]));
  });
});
