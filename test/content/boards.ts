/** Boards for the tests: the plea on one screen, with actions done to it and votes entered by the speakers' ids. */

import type { BoardAction } from "../../src/classroom/board/actions.ts";
import { type Board, type BoardSetup, startBoard } from "../../src/classroom/board/board.ts";
import { reduceBoard } from "../../src/classroom/board/reduce-board.ts";
import type { Lesson } from "../../src/core/lesson.ts";
import { aLesson } from "./lessons.ts";
import { REAL_PACK, speakerOf } from "./packs.ts";

const HANDS: BoardSetup = { way: "hands", teams: 0, votes: "twice", firstResult: "hidden", sureness: "not-asked" };

export function aBoard(change: Partial<BoardSetup> = {}, lesson: Partial<Lesson> = {}): Board {
  return startBoard({ pack: REAL_PACK, lesson: aLesson(lesson), setup: { ...HANDS, ...change } });
}

/** The board after actions; throws at one that is refused, so that a test does what it says. */
export function doneTo(board: Board, ...actions: readonly BoardAction[]): Board {
  return actions.reduce((before, action) => {
    const { board: after, refused } = reduceBoard(before, action);
    if (refused) throw new Error(`${action.type} is refused: ${refused}`);
    return after;
  }, board);
}

export const NEXT: BoardAction = { type: "next" };

/** Counts entered in the vote that is being taken: `{ khan: 7 }`. */
export function counts(votes: Readonly<Record<string, number>>): BoardAction[] {
  return Object.entries(votes).map(([id, change]) => ({
    type: "counted",
    speaker: speakerOf(REAL_PACK, id).id,
    change,
  }));
}

/** Of these votes so many counted as certain: `{ khan: 3 }`. */
export function certain(votes: Readonly<Record<string, number>>): BoardAction[] {
  return Object.entries(votes).map(([id, change]) => ({
    type: "certainCounted",
    speaker: speakerOf(REAL_PACK, id).id,
    change,
  }));
}

/** Picks of the teams in their order. */
export function picks(...ids: readonly string[]): BoardAction[] {
  return ids.map((id, team) => ({ type: "picked", team, speaker: speakerOf(REAL_PACK, id).id }));
}

/** A quote voted on twice and revealed; the board then stands at the next one. */
export function twoVotes(
  first: Readonly<Record<string, number>>,
  second: Readonly<Record<string, number>>,
): BoardAction[] {
  return [...counts(first), NEXT, NEXT, ...counts(second), NEXT, NEXT];
}
