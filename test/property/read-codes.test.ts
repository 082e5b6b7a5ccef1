/** Promises that no text makes reading throw, that whole codes are all found between any words, and none is invented. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCodes } from "../../src/classroom/homework/read-codes.ts";
import { codesOf, handedIn, LESSON_LEVEL } from "../content/codes.ts";
import { anySentence } from "./arbitraries.ts";

const { runs, decode } = handedIn(20);
const codes = codesOf(runs);
const readFor = { decode, level: LESSON_LEVEL.id };
const anyBetween = fc.oneof(
  fc.constantFrom("\n", " ", ", ", '","', "\t", "\r\n> ", "; ", " – ", "”, “", ") (", "\u200f "),
  anySentence.map((words) => ` ${words} `),
);

describe("codes between any words", () => {
  it("are all read, each once, in their order, and repeated ones counted", () => {
    const anyList = fc.array(fc.tuple(fc.constantFrom(...codes), anyBetween), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(anySentence, anyList, (start, list) => {
        const text = list.reduce((before, [code, between]) => `${before}${code}${between}`, `${start}: `);
        const { read, duplicates } = readCodes(text, readFor);
        const sent = list.map(([code]) => code);
        expect(read.map(({ code }) => code)).toEqual([...new Set(sent)]);
        const again = duplicates.reduce((sum, { times }) => sum + times - 1, 0);
        expect(again).toBe(sent.length - new Set(sent).size);
      }),
    );
  });

  it("are never invented, and nothing is thrown over", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(readCodes(text, readFor).read).toEqual([]);
      }),
    );
  });

  it("with one letter changed are never read as another, and are listed", () => {
    const anyChange = fc.record({
      code: fc.constantFrom(...codes),
      at: fc.nat(31),
      letter: fc.constantFrom("A", "q", "7"),
    });
    fc.assert(
      fc.property(anyChange, ({ code, at, letter }) => {
        const changed = code.slice(0, at) + letter + code.slice(at + 1);
        const { read, notRead } = readCodes(`${codes[0]}\n${changed}`, readFor);
        expect(read.map((one) => one.code)).toEqual([...new Set([codes[0], ...(changed === code ? [code] : [])])]);
        if (changed !== code) expect(notRead.map(({ text }) => text)).toEqual([changed]);
      }),
    );
  });
});
