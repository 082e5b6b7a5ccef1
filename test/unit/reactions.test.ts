/** Promises that the hall reacts briefly: whatever it does, all of it is over within 600 milliseconds. */
import { describe, expect, it } from "vitest";
import { MOTIONS } from "../../src/stage/motion.ts";
import { ARMS, BEGINS_MS, MOVES, pace, ROW_MS } from "../../src/stage/reactions.ts";

const MOST_MS = 600;

describe("a reaction of the hall", () => {
  it.each(Object.entries(MOVES))("(%s) is over within 600 milliseconds, in the row behind too", (_, halves) => {
    for (const move of halves) {
      const once = pace(move).ms * 2 + move.holdMs;
      expect(ROW_MS + move.lateMs + once * move.times).toBeLessThan(MOST_MS);
    }
  });

  it.each(Object.entries(MOVES))("(%s) is not the same for two neighbours", (_, [one, other]) => {
    expect(one).not.toEqual(other);
  });

  it("throws up its arms and its paper no longer than that", () => {
    expect(ROW_MS + ARMS.lateMs + MOTIONS.raise.ms + ARMS.holdMs + MOTIONS.lower.ms).toBeLessThan(MOST_MS);
    expect(MOTIONS.toss.ms + MOTIONS.fall.ms).toBeLessThan(MOST_MS);
  });

  it("to an answer begins when the stamp has landed", () => {
    const landed = MOTIONS.throw.ms + MOTIONS.stamp.ms;
    expect(BEGINS_MS).toMatchObject({ cheer: landed, gasp: landed, murmur: landed, lean: 0 });
  });
});
