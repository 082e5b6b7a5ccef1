/** Promises that a damaged code pasted alone is never dropped in silence, and that prose raises no suspects. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nothingFound, readCodes } from "../../src/classroom/homework/read-codes.ts";
import { recordRun } from "../../src/core/replay.ts";
import { repairsOf } from "../../src/share/repair.ts";
import { codeStart, decodeRun, encodeRun } from "../../src/share/run-code.ts";
import { LESSON_LEVEL } from "../content/codes.ts";
import { REAL_PACK } from "../content/packs.ts";
import { finishedRun } from "../content/runs.ts";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const start = codeStart(REAL_PACK);
const readFor = {
  decode: (code: string) => decodeRun(code, [REAL_PACK]),
  level: LESSON_LEVEL.id,
  starts: [start],
};
const anyCode = fc.tuple(fc.nat(0xffffffff), fc.nat(6)).map(([seed, wrong]) => {
  const run = finishedRun(REAL_PACK, LESSON_LEVEL, (index) => ({ isRight: index !== wrong }), { seed });
  return encodeRun(recordRun(run), REAL_PACK);
});
const listedIn = (text: string) => readCodes(text, readFor).notRead.map(({ text: listed }) => listed);

describe("a real code pasted alone", () => {
  it("begins as all codes of its pack do", () => {
    fc.assert(fc.property(anyCode, (code) => code.startsWith(start)));
  });

  it("is listed where one of its letters was changed", () => {
    fc.assert(
      fc.property(anyCode, fc.nat(31), fc.constantFrom(...Array.from(LETTERS)), (code, at, letter) => {
        fc.pre(at < code.length && code[at] !== letter);
        const changed = code.slice(0, at) + letter + code.slice(at + 1);
        const { read, notRead } = readCodes(changed, readFor);
        expect(read.length + notRead.length).toBe(1);
      }),
    );
  });

  it("is listed where its end was cut off, and never passed over in silence where its beginning was", () => {
    fc.assert(
      fc.property(anyCode, fc.integer({ min: 15, max: 24 }), (code, length) => {
        expect(listedIn(code.slice(0, length))).toEqual([code.slice(0, length)]);
        const result = readCodes(code.slice(-length), readFor);
        expect(result.notRead.length > 0 || nothingFound(result) !== null).toBe(true);
      }),
    );
  });

  it("is listed in capitals or small letters", () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        expect(listedIn(code.toLowerCase())).toEqual([code.toLowerCase()]);
        expect(listedIn(code.toUpperCase())).toEqual([code.toUpperCase()]);
      }),
    );
  });
});

describe("a mistyped letter", () => {
  it("is told of with the code of this lesson that it would make, and is not counted by itself", () => {
    fc.assert(
      fc.property(anyCode, fc.nat(40), fc.constantFrom(...Array.from(LETTERS)), (code, place, letter) => {
        const at = place % code.length;
        fc.pre(code[at] !== letter);
        const changed = code.slice(0, at) + letter + code.slice(at + 1);
        expect(repairsOf(changed)).toContain(code);
        const { read, notRead } = readCodes(changed, { ...readFor, repairs: repairsOf });
        expect(read).toEqual([]);
        // What no longer begins as a code does may only be listed or told of.
        if (at > 0) expect(notRead).toEqual([{ text: changed, reason: expect.stringContaining(code) }]);
        expect(readCodes(`${code} ${changed}`, { ...readFor, repairs: repairsOf }).notRead).toHaveLength(1);
      }),
    );
  });

  it("is not guessed at where two are", () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        const changed =
          code.slice(0, -2) + Array.from(code.slice(-2), (letter) => (letter === "x" ? "y" : "x")).join("");
        expect(readCodes(changed, { ...readFor, repairs: repairsOf }).read).toEqual([]);
      }),
    );
  });

  it("is found among two hundred, in no time to speak of", () => {
    const changed = fc.sample(anyCode, 200).map((code) => code.slice(0, -1) + (code.endsWith("x") ? "y" : "x"));
    const { notRead } = readCodes(changed.join("\n"), { ...readFor, repairs: repairsOf });
    expect(notRead.filter(({ reason }) => reason.includes("ask the pupil"))).toHaveLength(new Set(changed).size);
  });
});

describe("prose", () => {
  const prose = [
    ...REAL_PACK.quotes.flatMap(({ text, why, context }) => [text, why, context]),
    ...REAL_PACK.sources.flatMap(({ title, about }) => [title, about]),
  ];

  it("raises no suspects, and is answered with words", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...prose), { minLength: 1 }), (texts) => {
        const result = readCodes(texts.join(" "), readFor);
        expect(result.notRead).toEqual([]);
        expect(nothingFound(result)).toMatch(/^No code was found in this text\./);
      }),
    );
  });
});
