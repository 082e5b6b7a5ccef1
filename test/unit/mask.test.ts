/**
 * Promises that a quote never shows its own speaker's name or handle while it is asked, and shows everybody else's.
 * A pack from a teacher may bring any name, so the names here are not only the game's own.
 */
import { describe, expect, it } from "vitest";
import { MASK, maskOwnName } from "../../src/core/mask.ts";
import type { Speaker } from "../../src/core/pack.ts";
import { quoteOf, REAL_PACK, speakerOf } from "../content/packs.ts";

const khan = speakerOf(REAL_PACK, "khan");
const verhofstadt = speakerOf(REAL_PACK, "verhofstadt");
const named = (name: string): Speaker => ({ ...khan, name });

describe("a quote while it is asked", () => {
  it.each([
    ["full name", "I am Sadiq Khan, and I ask", "I am @…, and I ask"],
    ["surname", "Khan says so", "@… says so"],
    ["surname with an ’s", "Khan’s plan", "@…’s plan"],
    ["handle of both names", "@SadiqKhan says so", "@… says so"],
    ["handle of the surname", "@khan says so", "@… says so"],
    ["handle of the given name", "@Sadiq says so", "@… says so"],
    ["capitals", "SADIQ KHAN says so", "@… says so"],
  ])("hides its speaker's %s", (_, text, masked) => {
    expect(maskOwnName(text, khan)).toBe(masked);
  });

  it("shows the names of all others", () => {
    const { text } = quoteOf(REAL_PACK, "khan-path");
    expect(text).toContain("@GuyVerhofstadt");
    expect(maskOwnName(text, khan)).toBe(text);
    expect(maskOwnName(text, verhofstadt)).toBe(text.replace("@GuyVerhofstadt", MASK));
  });

  it("never hides anything said by “A tweeter”", () => {
    const tweeter = speakerOf(REAL_PACK, "tweeter");
    for (const { text } of REAL_PACK.quotes) expect(maskOwnName(text, tweeter)).toBe(text);
    expect(maskOwnName("A tweeter wrote: tweeter", tweeter)).toBe("A tweeter wrote: tweeter");
  });

  it("hides nothing in the real pack but names", () => {
    for (const { text, speaker } of REAL_PACK.quotes) {
      expect(maskOwnName(text, speakerOf(REAL_PACK, speaker))).toBe(text);
    }
  });
});

describe("names of other packs", () => {
  it.each([
    ["a surname within another word", "Theresa May", "To my dismay it ended", "To my dismay it ended"],
    ["a surname that ends in an accent", "Sadio Mané", "Mané said it, and @SadioMané too", "@… said it, and @… too"],
    ["a full name with small words in it", "Ursula von der Leyen", "I, Ursula von der Leyen, say", "I, @…, say"],
    ["a full name with a short word in it", "Marine Le Pen", "I, Marine Le Pen, say", "I, @…, say"],
    ["a hyphen and an apostrophe", "Jean-Paul O’Neil", "Jean-Paul O’Neil says so", "@… says so"],
    ["signs that mean something in a pattern", "John (Jack) Smith", "@JohnSmith says (so)", "@… says (so)"],
  ])("%s", (_, name, text, masked) => {
    expect(maskOwnName(text, named(name))).toBe(masked);
  });
});
