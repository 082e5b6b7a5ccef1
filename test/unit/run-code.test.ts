/**
 * Promises that each way in which a code can be wrong has its own reason and its own sentence; that the checksum is the
 * one it says it is; and that codes written today are read for ever.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { recordRun } from "../../src/core/replay.ts";
import { resultsOf } from "../../src/core/results.ts";
import { bitsIn, bitsOf, padded, readBits, textOf } from "../../src/share/bits.ts";
import { CHECKSUM_BITS, crc30 } from "../../src/share/checksum.ts";
import { CODE_PROBLEM_WORDS } from "../../src/share/code-problem.ts";
import { decodeRun, encodeRun } from "../../src/share/run-code.ts";
import { editedPack, levelOf, nth, packOf, REAL_PACK } from "../content/packs.ts";
import { finishedRun } from "../content/runs.ts";

const final = finishedRun(REAL_PACK, levelOf(REAL_PACK, "final-edition"), (index) => ({
  isRight: index % 3 !== 1,
  confidence: nth(["certain", "hunch", "fairly-sure"] as const, index % 3),
  clue: index === 4,
}));
const code = encodeRun(recordRun(final), REAL_PACK);
const problemOf = (text: string, packs = [REAL_PACK]) => {
  const decoded = decodeRun(text, packs);
  return decoded.ok ? null : decoded.problem;
};
/** A code with other bits from a place on, and a checksum that fits. */
function forged(at: number, bits: readonly number[]): string {
  const body = (bitsIn(code) ?? []).slice(0, -CHECKSUM_BITS);
  const other = padded([...body.slice(0, at), ...bits, ...body.slice(at + bits.length)]);
  return textOf([...other, ...bitsOf(crc30(other), CHECKSUM_BITS)]);
}

describe("the code of ten quotes", () => {
  it("has 32 characters, and is read with whichever of the packs it belongs to", () => {
    expect(code).toHaveLength(32);
    const other = editedPack((file) => {
      file.id = "borrowed";
    });
    const decoded = decodeRun(code, [other, REAL_PACK]);
    expect(decoded.ok && resultsOf(decoded.run).score).toBe(resultsOf(final).score);
  });
});

describe("a code that cannot be read", () => {
  const edited = editedPack(({ quotes }) => {
    nth(quotes, 0).text += " And more.";
  });
  const borrowed = editedPack((file) => {
    file.id = "borrowed";
  });

  it.each([
    ["not-a-code", problemOf("")],
    ["not-a-code", problemOf("hello")],
    ["not-a-code", problemOf(`${code.slice(0, 10)}!${code.slice(11)}`)],
    ["not-a-code", problemOf(code.repeat(20))],
    ["not-a-code", problemOf(`A${code.slice(1)}`)],
    ["newer-version", problemOf(`C${code.slice(1)}`)],
    ["newer-version", problemOf(forged(54, bitsOf(15, 4)))],
    ["cut", problemOf(code.slice(0, -1))],
    ["cut", problemOf(code.slice(0, 24))],
    ["cut", problemOf(code.slice(0, 8))],
    ["damaged", problemOf(`${code.slice(0, -1)}${code.endsWith("A") ? "B" : "A"}`)],
    ["damaged", problemOf(`${code.slice(0, 4)}${code[5]}${code[4]}${code.slice(6)}`)],
    ["damaged", problemOf(`${code}A`)],
    ["another-pack", problemOf(code, [borrowed])],
    ["another-pack", problemOf(code, [])],
    ["pack-changed", problemOf(code, [edited])],
    ["choices-do-not-fit", problemOf(forged(58, bitsOf(60, 6)))],
    ["choices-do-not-fit", problemOf(forged(64, bitsOf(2, 2)))],
    ["choices-do-not-fit", problemOf(forged(64, bitsOf(3, 2)))],
    ["choices-do-not-fit", problemOf(forged(98, bitsOf(11, 9)))],
    ["choices-do-not-fit", problemOf(forged(110, bitsOf(31, 5)))],
  ] as const)("is said to be %s (%#)", (expected, problem) => {
    expect(problem).toBe(expected);
  });

  it("is refused where a right checksum stands under a beginning that is cut short", () => {
    const beginning = (bitsIn(code) ?? []).slice(0, 6 + 16 + 32);
    for (let length = 0; length <= 120; length += 6) {
      const body = padded([...beginning, ...bitsOf(3, 4), ...Array.from({ length }, (_, index) => index % 2)]);
      const text = textOf([...body, ...bitsOf(crc30(body), CHECKSUM_BITS)]);
      expect(decodeRun(text, [REAL_PACK]).ok, text).toBe(false);
    }
    const secondLook = padded([
      ...beginning,
      ...bitsOf(3, 4),
      ...bitsOf(5, 3),
      ...[0, 1, 2, 3, 4].flatMap((quote) => bitsOf(quote, 9)),
      ...bitsOf(0, 2),
    ]);
    const text = textOf([...secondLook, ...bitsOf(crc30(secondLook), CHECKSUM_BITS)]);
    expect(problemOf(text)).toBe("choices-do-not-fit");
  });

  it("has a sentence of its own for each reason, in plain words", () => {
    const sentences = Object.values(CODE_PROBLEM_WORDS);
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^(This|The|Part of this) [^{}]{30,160}\.$/);
  });
});

describe("bits", () => {
  it("are numbers and characters, there and back", () => {
    expect(bitsOf(5, 4)).toEqual([0, 1, 0, 1]);
    expect(textOf(bitsOf(0xffffffff, 36))).toBe("D_____");
    expect(readBits(bitsIn("D_____") ?? []).take(36)).toBe(0xffffffff);
    expect(padded([1])).toEqual([1, 0, 0, 0, 0, 0]);
    expect(padded(bitsOf(1, 6))).toHaveLength(6);
    expect(bitsIn("a b")).toBeNull();
    expect(readBits([1]).take(2)).toBeNaN();
  });

  it.each([-1, 16, 0.5, Number.NaN])("do not hold %d in four of them", (value) => {
    expect(() => bitsOf(value, 4)).toThrow();
  });

  it("have the checksum that its makers publish for “123456789”", () => {
    const bytes = "123456789".split("").flatMap((digit) => bitsOf(digit.charCodeAt(0), 8));
    expect(crc30(bytes)).toBe(0x04c34abf);
  });
});

describe("codes in links that people already have", () => {
  const frozen = packOf(readFileSync("test/story/golden/pack.json", "utf8"));

  // If one of these fails, mend the code that reads them, not the test.
  it.each([
    ["BukFyoWlfAAAAAH5APAD5kRQA1QaCk", "the-plea", 320],
    ["BukFyoWlfABAAAAEgPAD5kRQAg22f4", "the-plea", 500],
    ["BukFyoWlfAA_____wPFcJwhIAcu5dn", "the-plea", 700],
    ["BukFyoWlfAAAAAAAAIsDIUfO23q", "the-plea", 70],
    ["BukFyoWlfAAAAAAAQJsDIc-vDQu", "the-plea", 190],
    ["BukFyoWlfEolYAAAPyAWYGRmgHYGoh", "today:2026-11-22", 240],
    ["BukFyoWlfIgAAB-QB0QxAc-aUm", "deadline:60", 150],
    ["BukFyoWlfLgAAB-QDwQxCcLQQTiWa", "deadline:off", 400],
    ["BukFyoWlfNAIAAAAA_IAoAYb-75u", "second-look:khan-option,khan-heartbroken", 150],
    ["BukFyoWlfQAgAAA_IAYATmJLB", "quote:khan-reconciling", 60],
  ])("%s is read as it was, and written so again", (golden, level, score) => {
    const decoded = decodeRun(golden, [frozen]);
    if (!decoded.ok) throw new Error(decoded.problem);
    expect(decoded.run.level.id).toBe(level);
    expect(resultsOf(decoded.run).score).toBe(score);
    expect(encodeRun(recordRun(decoded.run), frozen)).toBe(golden);
  });
});
