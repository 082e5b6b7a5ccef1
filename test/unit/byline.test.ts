/** Promises bylines that are easy to spell and write down, drawn fairly, and the same for the same seed for ever. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bylineFrom, bylinesFrom } from "../../src/core/byline.ts";
import { FIRST_WORDS, SECOND_WORDS } from "../../src/core/byline-words.ts";

const PARTY = [
  "Red",
  "Blue",
  "Green",
  "Orange",
  "Yellow",
  "Purple",
  "Teal",
  "Rose",
  "Oak",
  "Thistle",
  "Bird",
  "Brexit",
];
/** Papers that people take sides with; “Gazette”, “Post” or “Courier” are borne by many. */
const PAPERS = [
  "Guardian",
  "Times",
  "Sun",
  "Mail",
  "Mirror",
  "Telegraph",
  "Express",
  "Independent",
  "Standard",
  "Star",
];

describe("the words of bylines", () => {
  it("are enough that two pupils seldom share one", () => {
    expect(FIRST_WORDS).toHaveLength(96);
    expect(SECOND_WORDS).toHaveLength(48);
    expect(new Set([...FIRST_WORDS, ...SECOND_WORDS]).size).toBe(144);
  });

  it("are short, plain, and of no party or paper", () => {
    for (const word of FIRST_WORDS) expect(word).toMatch(/^[A-Z][a-z]{3,6}$/);
    for (const word of SECOND_WORDS) expect(word).toMatch(/^[A-Z][a-z]{3,9}$/);
    const taken = [...FIRST_WORDS, ...SECOND_WORDS].filter((word) => [...PARTY, ...PAPERS].includes(word));
    expect(taken).toEqual([]);
  });
});

describe("a byline", () => {
  it("is two words, and for ever the same for a seed", () => {
    expect([0, 1, 2, 0xffffffff].map(bylineFrom)).toMatchInlineSnapshot(`
      [
        "Feather Scroll",
        "Marble Margin",
        "Coffee Examiner",
        "Bridge Leaflet",
      ]
    `);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffffff }), (seed) => {
        expect(bylineFrom(seed)).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/);
        expect(bylineFrom(seed)).toBe(bylineFrom(seed));
      }),
    );
  });

  it("draws from the whole of both lists", () => {
    const drawn = Array.from({ length: 5000 }, (_, seed) => bylineFrom(seed).split(" "));
    expect(new Set(drawn.map(([first]) => first)).size).toBe(FIRST_WORDS.length);
    expect(new Set(drawn.map(([, second]) => second)).size).toBe(SECOND_WORDS.length);
  });

  it("that comes again in a class is numbered", () => {
    expect(bylinesFrom([1, 2, 1])).toEqual([bylineFrom(1), bylineFrom(2), `${bylineFrom(1)} (2)`]);
  });
});
