/** Promises that a hand-in taken out of a class is gone with the earlier codes of its run, and with no other. */
import { describe, expect, it } from "vitest";
import { readCodes } from "../../src/classroom/homework/read-codes.ts";
import { takenOutInWords, takeOut } from "../../src/classroom/homework/take-out.ts";
import { codeNumber, decoding, handedIn, LESSON_LEVEL, nthCode, partOf } from "../content/codes.ts";
import { nth } from "../content/packs.ts";

describe("a hand-in that is taken out", () => {
  const { runs } = handedIn(2);
  const [early, later, other] = [codeNumber(91), codeNumber(92), nthCode(runs, 1)];
  const decode = decoding(
    new Map([...runs, [early, partOf(LESSON_LEVEL, 2, 50)], [later, partOf(LESSON_LEVEL, 5, 50)]]),
  );
  const codes = [early, other, later];
  const read = () => readCodes(codes.join(" "), { decode, level: LESSON_LEVEL.id }).read;
  const handInOf = (wanted: string) =>
    nth(
      read().filter(({ code }) => code === wanted),
      0,
    );

  it("takes the earlier codes of its run along, so that none comes up in its place", () => {
    const taken = takeOut(codes, handInOf(later), decode);
    expect(taken.codes).toEqual([early, later]);
    expect(takenOutInWords(taken)).toBe(`${taken.byline} is taken out, with one earlier code of the same run.`);
    const left = codes.filter((code) => !taken.codes.includes(code));
    expect(readCodes(left.join(" "), { decode, level: LESSON_LEVEL.id }).read.map(({ code }) => code)).toEqual([other]);
  });

  it("takes no other pupil’s", () => {
    const taken = takeOut(codes, handInOf(other), decode);
    expect(taken.codes).toEqual([other]);
    expect(takenOutInWords(taken)).toBe(`${taken.byline} is taken out.`);
  });
});
