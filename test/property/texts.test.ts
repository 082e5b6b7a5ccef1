/** Promises that no text is lost or doubled: by marking a difference, by underlining, by setting it in lines. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markDifference } from "../../src/core/difference.ts";
import { MASK, maskOwnName } from "../../src/core/mask.ts";
import { tellingSpans } from "../../src/core/telling.ts";
import { breakLines } from "../../src/picture/set-text.ts";
import { REAL_PACK } from "../content/packs.ts";
import { measure } from "../unit/measure.ts";
import { anySentence } from "./arbitraries.ts";

describe("the difference of two printings", () => {
  it("gives the text back, in runs that take turns", () => {
    fc.assert(
      fc.property(anySentence, anySentence, (text, other) => {
        const runs = markDifference(text, other);
        expect(runs.map((run) => run.text).join(" ")).toBe(text);
        expect(runs.slice(1).every((run, index) => run.isDifferent !== runs[index]?.isDifferent)).toBe(true);
      }),
    );
  });

  it("is none with the same words, nor with words put in between in the other", () => {
    fc.assert(
      fc.property(anySentence, fc.nat(30), anySentence, (text, at, more) => {
        const words = text.split(" ");
        const other = [...words.slice(0, at), more, ...words.slice(at)].join(" ");
        expect(markDifference(text, other)).toEqual([{ text, isDifferent: false }]);
      }),
    );
  });
});

describe("telling words", () => {
  /** A quote, and an explanation that points at stretches of it, overlapping ones among them. */
  const anyPointing = anySentence.chain((text) =>
    fc.record({
      text: fc.constant(text),
      stretches: fc.array(fc.tuple(fc.nat(text.length), fc.nat(text.length)), { maxLength: 6 }),
    }),
  );

  it("stand in the text, in order, and never one over the other", () => {
    fc.assert(
      fc.property(anyPointing, ({ text, stretches }) => {
        const pointed = stretches.map(([a, b]) => text.slice(Math.min(a, b), Math.max(a, b)));
        let end = 0;
        for (const span of tellingSpans(text, pointed.map((words) => `“${words}”`).join(" and "))) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          end = span.end;
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("a mask", () => {
  it("is all that changes in a text, and leaves none of the name", () => {
    const anyName = fc.constantFrom(...REAL_PACK.speakers.filter(({ id }) => id !== "tweeter"));
    fc.assert(
      fc.property(anyName, anySentence, anySentence, (speaker, before, after) => {
        const masked = maskOwnName(`${before} ${speaker.name} ${after}`, speaker);
        expect(masked).toContain(MASK);
        expect(masked.toLowerCase()).not.toContain(speaker.name.toLowerCase());
      }),
    );
  });
});

describe("lines", () => {
  const anyWidth = fc.double({ min: 0, max: 600, noNaN: true });
  const widthOf = (text: string) => measure("400 16px", text);

  it.each([
    ["sentences", anySentence],
    ["any text", fc.string({ unit: "grapheme", maxLength: 80 })],
    ["blanks and line ends", fc.string({ unit: fc.constantFrom("a", " ", "\n", "\t", "😀", "\u00a0"), maxLength: 40 })],
  ])("of %s hold every character, and are no wider than their room unless one character is", (_, anyText) => {
    fc.assert(
      fc.property(anyText, anyWidth, (text, width) => {
        const lines = breakLines(widthOf, text, width);
        expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        for (const line of lines) {
          if (widthOf(line) > width) expect(Array.from(line).length).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
  });
});
