/** Promises what the design asks of the game's own pack: 28 quotes, five levels, both sides given in each. */
import { describe, expect, it } from "vitest";
import { MEDIA, STANCES } from "../../src/core/pack.ts";
import { REAL_PACK as pack, quoteOf, speakerOf } from "./packs.ts";

const count = <Item>(items: readonly Item[], isCounted: (item: Item) => boolean) => items.filter(isCounted).length;

describe("the pack of the game", () => {
  it.each([
    ["khan", 8],
    ["verhofstadt", 2],
    ["bailey", 4],
    ["stewart", 7],
    ["tweeter", 7],
  ])("has of %s %d quotes", (speaker, quotes) => {
    expect(count(pack.quotes, (quote) => quote.speaker === speaker)).toBe(quotes);
  });

  it("has 28 quotes, all different, from three reports of February 2020", () => {
    expect(pack.quotes).toHaveLength(28);
    expect(new Set(pack.quotes.map(({ text }) => text)).size).toBe(28);
    expect(pack.sources).toHaveLength(3);
    for (const { id, date } of pack.sources) {
      expect(date).toMatch(/^2020-02-1[89]$/);
      const printed = pack.quotes.flatMap(({ source, variants }) => [
        source,
        ...variants.map((variant) => variant.source),
      ]);
      expect(printed, id).toContain(id);
    }
  });

  it("has its five levels in order, with five to seven quotes, and ten in the last", () => {
    expect(pack.levels.map(({ id }) => id)).toEqual([
      "the-plea",
      "the-candidates-reply",
      "voices-from-brussels",
      "the-timeline",
      "final-edition",
    ]);
    const sizes = pack.levels.map(({ quotes }) => quotes.length);
    expect(sizes.at(-1)).toBe(10);
    for (const size of sizes.slice(0, -1)) expect([5, 6, 7]).toContain(size);
  });

  it("prints tweets by tweeters alone and by Khan, and statements by everybody else", () => {
    expect(MEDIA).toEqual(["statement", "tweet"]);
    for (const { id, speaker, medium } of pack.quotes) {
      if (speaker === "tweeter") expect(medium, id).toBe("tweet");
      else if (speaker !== "khan") expect(medium, id).toBe("statement");
    }
    expect(count(pack.quotes, ({ speaker, medium }) => speaker === "khan" && medium === "tweet")).toBe(4);
  });

  it("names no private person who tweeted, and shows no handle of one", () => {
    const guesses = pack.quotes.map(({ tempting }) => [...tempting.values()]);
    const text = JSON.stringify([pack, guesses]);
    expect([...new Set(text.match(/@\w+/g))]).toEqual(["@GuyVerhofstadt"]);
    expect(quoteOf(pack, "tweeter-pressing").why).toContain("Robert Jobson");
    expect(speakerOf(pack, "tweeter").name).toBe("A tweeter");
  });

  it("remembers how the other reports printed the same words", () => {
    const printed = pack.quotes.flatMap(({ variants }) => variants.map(({ text }) => text)).join("\n");
    for (const word of ["prime minister", "forward, and I", "resolving differences between ‘Leavers’", "favor"]) {
      expect(printed).toContain(word);
    }
    for (const { id, text, variants } of pack.quotes) {
      for (const variant of variants) expect(variant.text, id).not.toBe(text);
    }
  });
});

describe("both sides", () => {
  it("and those who take none are in every level but one", () => {
    for (const { id, quotes } of pack.levels) {
      const stances = new Set(quotes.map((quote) => quoteOf(pack, quote).stance));
      // In the candidates' reply nobody speaks for the idea: both of them are against it.
      const wanted = id === "the-candidates-reply" ? ["against", "neither"] : STANCES;
      expect([...stances].toSorted(), id).toEqual([...wanted].toSorted());
    }
  });

  it("take turns being answered: nobody has more than four of a level's quotes", () => {
    for (const { id, quotes } of pack.levels) {
      const speakers = quotes.map((quote) => quoteOf(pack, quote).speaker);
      for (const speaker of speakers)
        expect(
          count(speakers, (other) => other === speaker),
          id,
        ).toBeLessThanOrEqual(4);
    }
  });
});
