/** Promises that a pack's fingerprint changes with everything that decides a run, and with nothing else. */
import { describe, expect, it } from "vitest";
import { contentHash, fnv1a } from "../../src/core/hash.ts";
import { editedPack, type LoosePack, nth, REAL_PACK } from "../content/packs.ts";

const hashAfter = (change: (file: LoosePack) => void) => contentHash(editedPack(change));

describe("the fingerprint of a pack", () => {
  it.each<[string, (file: LoosePack) => void]>([
    [
      "one letter of a quote",
      (file) => {
        nth(file.quotes, 3).text += "!";
      },
    ],
    ["a quote's speaker", ({ quotes }) => giveTo(nth(quotes, 0), "stewart")],
    ["the order of the quotes", ({ quotes }) => quotes.reverse()],
    ["the order of a level", ({ levels }) => nth(levels, 0).quotes.reverse()],
    ["which quotes a level has", ({ levels }) => nth(levels, 0).quotes.pop()],
    ["the order of the levels", ({ levels }) => levels.reverse()],
    ["the order of the speakers", ({ speakers }) => speakers.reverse()],
    [
      "the pack's own name",
      (file) => {
        file.id = "another";
      },
    ],
  ])("changes with %s", (_, change) => {
    expect(hashAfter(change)).not.toBe(contentHash(REAL_PACK));
  });

  it.each<[string, (file: LoosePack) => void]>([
    ["nothing at all", () => undefined],
    [
      "a title",
      (file) => {
        file.title = "Another title";
      },
    ],
    [
      "an explanation",
      ({ quotes }) => {
        nth(quotes, 0).why = "“heartbroken” tells.";
      },
    ],
    ["a debrief question", ({ levels }) => nth(levels, 0).debrief.push("And now?")],
  ])("stays with %s changed", (_, change) => {
    expect(hashAfter(change)).toBe(contentHash(REAL_PACK));
  });

  it("is an unsigned 32-bit number", () => {
    const hash = contentHash(REAL_PACK);
    expect(Number.isInteger(hash) && hash >= 0 && hash <= 0xffffffff).toBe(true);
  });
});

/** Makes somebody else the speaker, with the wrong guesses put right, so that the pack can still be played. */
function giveTo(quote: LoosePack["quotes"][number], speaker: string): void {
  quote.tempting[quote.speaker] = "They might have said it.";
  delete quote.tempting[speaker];
  quote.speaker = speaker;
}

describe("FNV-1a", () => {
  // Vectors of draft-eastlake-fnv for texts of one byte a character.
  it.each([
    ["", 0x811c9dc5],
    ["a", 0xe40c292c],
    ["foobar", 0xbf9cf968],
  ])("of “%s” is the draft's", (text, hash) => {
    expect(fnv1a(text)).toBe(hash);
  });
});
