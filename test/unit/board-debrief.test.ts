/** Promises what the debrief says of a class: from its own votes, in counts, without a guess at what it cannot know. */
import { describe, expect, it } from "vitest";
import { boardView } from "../../src/classroom/board/board-view.ts";
import { debriefOf } from "../../src/classroom/board/debrief.ts";
import { reduceBoard } from "../../src/classroom/board/reduce-board.ts";
import { shiftBetween } from "../../src/classroom/board/shift.ts";
import { placeOf, votesOf } from "../../src/classroom/board/standing.ts";
import { aBoard, counts, doneTo, NEXT, twoVotes } from "../content/boards.ts";
import { picked } from "../content/lessons.ts";
import { levelOf, nth, quoteOf, REAL_PACK } from "../content/packs.ts";

const shift = (first: Record<string, number>, second: Record<string, number>) => {
  const board = doneTo(aBoard(), ...counts(first), NEXT, NEXT, ...counts(second));
  return shiftBetween(REAL_PACK, votesOf(board, 0, "first"), votesOf(board, 0, "second"));
};

describe("the shift between two votes", () => {
  it("shows each speaker before and after, and how many moved at least", () => {
    const { rows, movedAtLeast, sentence, notKnown } = shift(
      { khan: 10, bailey: 6 },
      { khan: 4, stewart: 5, bailey: 7 },
    );
    expect(rows.map(({ speaker, change }) => `${speaker} ${change}`)).toEqual([
      "khan −6",
      "bailey +1",
      "stewart +5",
      "verhofstadt 0",
      "tweeter 0",
    ]);
    expect(movedAtLeast).toBe(6);
    expect(sentence).toBe("Six votes at least went to another speaker.");
    expect(notKnown).toBe("Counts cannot tell who went where: some may have changed places without showing.");
    expect(shift({ khan: 2 }, { khan: 1, bailey: 1 }).sentence).toBe("One vote at least went to another speaker.");
  });

  it("claims nothing of votes of different sizes, nor of one vote alone", () => {
    expect(shift({ khan: 10 }, { khan: 8, bailey: 3 })).toMatchObject({
      movedAtLeast: null,
      sentence: "The first vote had ten votes and the second eleven.",
    });
    expect(shift({ khan: 3 }, { khan: 3 }).sentence).toBe("Both votes came out the same.");
  });
});

describe("the debrief of a class", () => {
  const lesson = { from: picked("bailey-change", "khan-path", "stewart-plan") };
  const board = doneTo(
    aBoard({}, lesson),
    ...twoVotes({ stewart: 20, bailey: 7 }, { stewart: 18, bailey: 9 }),
    ...twoVotes({ khan: 10, verhofstadt: 17 }, { khan: 25, verhofstadt: 2 }),
    ...counts({ khan: 27 }),
    { type: "skipped" },
  );
  const slides = debriefOf(board);

  it("begins after the last quote and ends with the level’s questions", () => {
    expect(placeOf(board)).toEqual({ at: "debrief", slide: 0 });
    expect(slides.map(({ kind }) => kind)).toEqual([
      "together-wrong",
      "taken-for",
      "talk",
      ...Array(4).fill("question"),
    ]);
    const { debrief } = levelOf(REAL_PACK, "the-timeline");
    expect(slides.flatMap((slide) => (slide.kind === "question" ? [slide.question] : []))).toEqual(debrief);
    let last = board;
    for (const _ of slides.slice(1)) last = doneTo(last, NEXT);
    expect(reduceBoard(last, NEXT).refused).toBe("at-the-end");
    expect(boardView(last)).toMatchObject({ kind: "slide", number: 7, total: 7, next: null });
  });

  it("has the quote that most got wrong together, with why, and why it was a fair guess", () => {
    const { text, why, tempting } = quoteOf(REAL_PACK, "bailey-change");
    expect(slides[0]).toEqual({
      kind: "together-wrong",
      heading: "What most of us got wrong together",
      quote: text,
      sentence: "Quote 1: 18 of 27 votes went to Rory Stewart. Shaun Bailey said it.",
      why,
      tempting: [...tempting].find(([id]) => id === "stewart")?.[1],
    });
  });

  it("says “most of us” of more than half alone", () => {
    const headingOf = (votes: Record<string, number>) => {
      const slide = debriefOf(doneTo(aBoard({}, lesson), ...counts(votes), NEXT, NEXT, NEXT))[0];
      return slide?.heading;
    };
    expect(headingOf({ stewart: 1, bailey: 29 })).toBe("What misled us most");
    expect(headingOf({ stewart: 15, bailey: 15 })).toBe("What misled us most");
    expect(headingOf({ stewart: 16, bailey: 14 })).toBe("What most of us got wrong together");
  });

  it("says who was taken for whom, and not of a quote that was skipped", () => {
    const [, taken] = slides;
    expect(taken?.kind === "taken-for" && taken.pairs.map(({ sentence }) => sentence)).toEqual([
      "Shaun Bailey was taken for Rory Stewart in 18 votes.",
      "Sadiq Khan was taken for Guy Verhofstadt in 2 votes.",
    ]);
  });

  it("says what talking changed, the largest change first", () => {
    const talk = slides[2];
    expect(talk?.kind === "talk" && talk.rows.map(({ sentence }) => sentence)).toEqual([
      "Quote 2: more were right after talking, 10 of 27 before and 25 of 27 after.",
      "Quote 1: more were right after talking, 7 of 27 before and 9 of 27 after.",
    ]);
  });

  it("shows the five largest changes alone, for the back row", () => {
    const seven = Array.from({ length: 7 }, () => twoVotes({ khan: 9 }, { khan: 8, bailey: 1 })).flat();
    const slide = debriefOf(doneTo(aBoard(), ...seven)).find(({ kind }) => kind === "talk");
    expect(slide?.heading).toBe("What talking changed most");
    expect(slide?.kind === "talk" && slide.rows).toHaveLength(5);
  });

  it("says so where nothing was voted on, and where nobody was wrong", () => {
    const unvoted = doneTo(aBoard({}, lesson), { type: "skipped" }, { type: "skipped" }, { type: "skipped" });
    expect(debriefOf(unvoted)[0]).toMatchObject({ kind: "no-votes", heading: "The lesson in short" });
    const right = doneTo(aBoard({}, lesson), ...counts({ bailey: 9 }), NEXT, NEXT, NEXT);
    expect(nth(debriefOf(right), 0)).toMatchObject({ sentence: "Nothing: every vote went to whoever said it." });
    expect(nth(debriefOf(right), 1).kind).toBe("question");
  });
});
