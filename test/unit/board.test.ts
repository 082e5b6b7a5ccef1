/** Promises what the board does at each step of a lesson on one screen. */
import { describe, expect, it } from "vitest";
import type { Board } from "../../src/classroom/board/board.ts";
import { boardView, type QuoteOnBoard } from "../../src/classroom/board/board-view.ts";
import { entryRows } from "../../src/classroom/board/entry-rows.ts";
import { reduceBoard } from "../../src/classroom/board/reduce-board.ts";
import { picksOf, placeOf, totalOf, votesOf } from "../../src/classroom/board/standing.ts";
import { aBoard, counts, doneTo, NEXT, picks, twoVotes } from "../content/boards.ts";
import { picked } from "../content/lessons.ts";
import { nth, quoteOf, REAL_PACK } from "../content/packs.ts";

function quoteView(board: Board): QuoteOnBoard {
  const view = boardView(board);
  if (view.kind !== "quote") throw new Error("the board shows a slide");
  return view;
}
const shownVotes = (board: Board) => quoteView(board).columns.map(({ votes }) => votes);
const rowsOf = (board: Board) => entryRows(board).map(({ number, words }) => `${number} · ${words}`);
const refusalOf = (
  board: Board,
  ...[action]: Parameters<typeof reduceBoard> extends [unknown, infer A] ? [A] : never
) => reduceBoard(board, action).refused;

describe("a quote on the board", () => {
  it("goes by vote, talk, vote again, reveal, next quote", () => {
    let board = aBoard();
    const labels = [];
    for (let step = 0; step < 5; step += 1) {
      const { heading, stepTitle, next } = quoteView(board);
      labels.push(`${heading}, ${stepTitle} → ${next}`);
      board = doneTo(board, NEXT);
    }
    expect(labels).toEqual([
      "Quote 1 of 7, First vote → Talk about it",
      "Quote 1 of 7, Talk → Vote again",
      "Quote 1 of 7, Second vote → Show who said it",
      "Quote 1 of 7, Who said it → Next quote",
      "Quote 2 of 7, First vote → Talk about it",
    ]);
  });

  it("voted on once goes straight to the reveal", () => {
    const board = aBoard({ votes: "once" });
    expect(quoteView(board)).toMatchObject({ stepTitle: "Vote", next: "Show who said it" });
    expect(shownVotes(doneTo(board, ...counts({ khan: 3 })))).toEqual([3, 0, 0, 0, 0]);
    expect(placeOf(doneTo(board, NEXT, NEXT))).toEqual({ at: "quote", quote: 1, step: "first" });
  });

  it("hides the first result until the class has voted again, if so chosen", () => {
    const voted = [...counts({ khan: 20, bailey: 7 }), NEXT];
    expect(shownVotes(doneTo(aBoard(), ...voted))).toEqual([null, null, null, null, null]);
    expect(quoteView(doneTo(aBoard(), ...counts({ khan: 20, bailey: 7 }))).total).toBe("27 votes");
    expect(shownVotes(doneTo(aBoard(), ...counts({ khan: 20 })))).toEqual([null, null, null, null, null]);
    expect(shownVotes(doneTo(aBoard({ firstResult: "shown" }), ...voted))).toEqual([20, 7, 0, 0, 0]);
    expect(shownVotes(doneTo(aBoard(), ...voted, NEXT, ...counts({ khan: 27 })))).toEqual([27, 0, 0, 0, 0]);
  });

  it("tells nothing before the reveal, and then who, why and where", () => {
    const path = quoteOf(REAL_PACK, "tweeter-sadiq");
    const asked = aBoard({}, { from: picked("tweeter-sadiq", "khan-path") });
    expect(quoteView(asked)).toMatchObject({ answer: null, shift: null });
    expect(quoteView(asked).columns.some(({ isSpeaker }) => isSpeaker)).toBe(false);
    const revealed = doneTo(asked, ...counts({ khan: 5 }), NEXT, NEXT, ...counts({ tweeter: 5 }), NEXT);
    const view = quoteView(revealed);
    expect(view.answer).toMatchObject({ quote: path.text, speaker: "A tweeter", why: path.why });
    expect(view.columns.filter(({ isSpeaker }) => isSpeaker).map(({ speaker }) => speaker)).toEqual(["tweeter"]);
    expect(view.shift?.movedAtLeast).toBe(5);
    expect(view.moves).toEqual([]);
  });

  it("keeps the votes of the reveal where there was no second vote", () => {
    expect(shownVotes(doneTo(aBoard(), ...counts({ khan: 4 }), NEXT, NEXT, NEXT))).toEqual([4, 0, 0, 0, 0]);
  });

  it("can be gone back to as it was left, and skipped without a reveal", () => {
    const second = doneTo(aBoard(), ...twoVotes({ khan: 1 }, { khan: 1 }));
    expect(placeOf(doneTo(second, { type: "back" }))).toEqual({ at: "quote", quote: 0, step: "revealed" });
    const third = doneTo(second, { type: "skipped" });
    expect(placeOf(third)).toEqual({ at: "quote", quote: 2, step: "first" });
    expect(placeOf(doneTo(third, { type: "back" }))).toEqual({ at: "quote", quote: 1, step: "first" });
    expect(refusalOf(aBoard(), { type: "back" })).toBe("at-the-beginning");
  });
});

describe("teams", () => {
  const board = aBoard({ way: "teams", teams: 3 });

  it("each pick one speaker, and can pick another", () => {
    const done = doneTo(board, ...picks("khan", "bailey", "khan"), { type: "picked", team: 2, speaker: null });
    expect(picksOf(done, 0, "first")).toEqual(["khan", "bailey", null]);
    expect(totalOf(votesOf(done, 0, "first"))).toBe(2);
  });

  it("that changed their pick are named", () => {
    const done = doneTo(
      board,
      ...picks("khan", "bailey", "tweeter"),
      NEXT,
      NEXT,
      ...picks("khan", "khan", "khan"),
      NEXT,
    );
    const { moves, shift } = quoteView(done);
    expect(moves.map(({ sentence }) => sentence)).toEqual([
      "Team 2 went from Shaun Bailey to Sadiq Khan.",
      "Team 3 went from a tweeter to Sadiq Khan.",
    ]);
    expect(shift).toMatchObject({ sentence: "Two teams changed their pick.", notKnown: null });
  });
});

describe("teams that changed places", () => {
  it("are told of, though both votes come to the same", () => {
    const board = aBoard({ way: "teams", teams: 2 });
    const done = doneTo(board, ...picks("khan", "bailey"), NEXT, NEXT, ...picks("bailey", "khan"), NEXT);
    expect(quoteView(done).shift).toMatchObject({ movedAtLeast: 0, sentence: "Two teams changed their pick." });
  });
});

describe("an entry", () => {
  const [khan] = counts({ khan: 9 });

  it("is undone and redone, the last first, or any by its number", () => {
    const board = doneTo(aBoard(), ...counts({ khan: 7, bailey: 2 }), NEXT);
    const back = doneTo(board, { type: "undone" }, { type: "undone" });
    expect(placeOf(back)).toMatchObject({ step: "first" });
    expect(totalOf(votesOf(back, 0, "first"))).toBe(7);
    const again = doneTo(back, { type: "redone" }, { type: "redone" });
    expect(again).toEqual(board);
    const without = doneTo(board, { type: "undone", number: 1 });
    expect(totalOf(votesOf(without, 0, "first"))).toBe(2);
    expect(placeOf(without)).toMatchObject({ step: "talk" });
    expect(doneTo(without, { type: "redone", number: 1 })).toEqual(board);
  });

  it("stays in the list when something else is entered, and is then redone by its number alone", () => {
    const board = doneTo(aBoard(), ...counts({ khan: 7 }), { type: "undone" }, ...counts({ bailey: 1 }));
    expect(board.entries).toHaveLength(2);
    expect(refusalOf(board, { type: "redone" })).toBe("nothing-to-redo");
    expect(totalOf(votesOf(doneTo(board, { type: "redone", number: 1 }), 0, "first"))).toBe(8);
  });

  it("has words for the list", () => {
    const board = doneTo(
      aBoard({ firstResult: "shown" }),
      ...counts({ tweeter: 7 }),
      NEXT,
      { type: "skipped" },
      {
        type: "wentTo",
        place: { at: "debrief", slide: 0 },
      },
    );
    const teams = doneTo(aBoard({ way: "teams", teams: 2, firstResult: "shown" }), ...picks("khan"), {
      type: "picked",
      team: 0,
      speaker: null,
    });
    expect([...rowsOf(board), ...rowsOf(teams)]).toEqual([
      "1 · Quote 1, first vote: a tweeter +7",
      "2 · Quote 1: talk",
      "3 · Quote 1 skipped",
      "4 · Debrief, slide 1",
      "1 · Quote 1, first vote: team 1, Sadiq Khan",
      "2 · Quote 1, first vote: team 1, no pick",
    ]);
  });

  it("is a tap of its own, and undoing any takes just that vote away, never below none", () => {
    const taps = [...counts({ khan: 1 }), ...counts({ khan: 1 }), ...counts({ bailey: 1 }), ...counts({ stewart: 1 })];
    const board = doneTo(aBoard({ firstResult: "shown" }), ...taps);
    expect(rowsOf(board)).toEqual(
      ["1 · ", "2 · ", "3 · "].map((at, index) => {
        const row = ["Sadiq Khan +2", "Shaun Bailey +1", "Rory Stewart +1"][index];
        return `${at}Quote 1, first vote: ${row}`;
      }),
    );
    expect(shownVotes(doneTo(board, { type: "undone", number: 1 }))).toEqual([1, 1, 1, 0, 0]);
    expect(shownVotes(doneTo(board, { type: "undone", number: 1, last: 2 }))).toEqual([0, 1, 1, 0, 0]);
    const below = doneTo(board, ...counts({ bailey: -1 }), { type: "undone", number: 3 });
    expect(shownVotes(below)).toEqual([2, 0, 1, 0, 0]);
    expect(shownVotes(doneTo(below, ...counts({ bailey: 1 })))).toEqual([2, 1, 1, 0, 0]);
  });

  it("names nobody in the list while the result is hidden, and is told once it may be seen", () => {
    const board = doneTo(aBoard(), ...counts({ khan: 1 }), ...counts({ khan: 1 }), ...counts({ khan: -1 }));
    const vote = (number: number, what: string) => `${number} · Quote 1, first vote: a vote was ${what}`;
    expect(rowsOf(board)).toEqual([vote(1, "counted"), vote(2, "counted"), vote(3, "taken back")]);
    const teams = doneTo(aBoard({ way: "teams", teams: 2 }), ...picks("khan"));
    expect(rowsOf(teams)).toEqual(["1 · Quote 1, first vote: team 1, has picked"]);
    expect(rowsOf(doneTo(board, NEXT, NEXT, NEXT))[0]).toBe("1 · Quote 1, first vote: Sadiq Khan +1");
  });

  it.each([
    ["while the class talks", doneTo(aBoard(), NEXT), khan, "not-voting"],
    ["in a lesson of teams", aBoard({ way: "teams", teams: 2 }), khan, "another-way"],
    ["of no hand more", aBoard(), { type: "counted", speaker: nth(REAL_PACK.speakers, 0).id, change: 0 }, "no-change"],
    [
      "of nobody’s hands less",
      aBoard(),
      { type: "counted", speaker: nth(REAL_PACK.speakers, 0).id, change: -1 },
      "does-not-fit",
    ],
    [
      "of half a hand",
      aBoard(),
      { type: "counted", speaker: nth(REAL_PACK.speakers, 0).id, change: 1.5 },
      "does-not-fit",
    ],
    [
      "of a team there is not",
      aBoard({ way: "teams", teams: 2 }),
      { type: "picked", team: 2, speaker: nth(REAL_PACK.speakers, 0).id },
      "does-not-fit",
    ],
    ["while paused", doneTo(aBoard(), { type: "paused" }), khan, "paused"],
    ["while blank", doneTo(aBoard(), { type: "blanked" }), NEXT, "blank"],
    [
      "of a quote there is not",
      aBoard(),
      { type: "wentTo", place: { at: "quote", quote: 7, step: "first" } },
      "does-not-fit",
    ],
    ["undone before there is one", aBoard(), { type: "undone" }, "nothing-to-undo"],
    ["undone twice", doneTo(aBoard(), NEXT, { type: "undone" }), { type: "undone", number: 1 }, "nothing-to-undo"],
  ] as const)("%s is refused", (_, board, action, refusal) => {
    expect(action && reduceBoard(board, action)).toEqual({ board, refused: refusal });
  });
});
