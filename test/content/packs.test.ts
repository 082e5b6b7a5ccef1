/** Promises that every pack of the game parses, can be read at a glance, and is in step with its published schema. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { packJsonSchema, SCHEMA_FILE } from "../../src/content/json-schema.ts";
import { OWN_PACK_FILE, readOwnPack, splitPack } from "../../src/content/own-pack.ts";
import { parsePackText } from "../../src/content/parse-pack.ts";
import { problemInWords } from "../../src/content/problem.ts";
import { contentHash } from "../../src/core/hash.ts";
import { tellingSpans } from "../../src/core/telling.ts";
import { PACK_FILES, packOf, REAL_PACK, REAL_PACK_TEXT } from "./packs.ts";

it("the game's own pack is among the packs, and is read in the page as the door for packs reads it", () => {
  expect(PACK_FILES).toContain(OWN_PACK_FILE);
  const { asked, told } = splitPack(JSON.parse(REAL_PACK_TEXT));
  const own = readOwnPack(asked, () => told);
  expect(own).toEqual(REAL_PACK);
  // Its fingerprint comes with it; a copy that has none must come to the same.
  expect(contentHash(own)).toBe(contentHash({ ...own }));
});

it("the published schema is the one that the game reads packs by (npm run schema)", () => {
  expect(readFileSync(SCHEMA_FILE, "utf8")).toBe(packJsonSchema());
});

describe.each(PACK_FILES)("%s", (file) => {
  const text = readFileSync(file, "utf8");

  it("parses without a problem", () => {
    const parsed = parsePackText(text);
    expect(parsed.ok ? [] : parsed.problems.map(problemInWords)).toEqual([]);
  });

  it("has no blanks at the ends of its texts, which the game would drop", () => {
    const ragged = [...text.matchAll(/": "(\s[^"]*|[^"]*\s)"/g)].map(([found]) => found);
    expect(ragged).toEqual([]);
  });

  it("points, in every explanation, at words that stand in the quote", () => {
    for (const { id, text: quote, why } of packOf(text).quotes) {
      const pointed = [...why.matchAll(/“[^”]+”/g)];
      expect(pointed.length, id).toBeGreaterThan(0);
      expect(tellingSpans(quote, why).length, id).toBe(pointed.length);
    }
  });

  it("gives for each wrong guess a reason of its own", () => {
    const reasons = packOf(text).quotes.flatMap(({ tempting }) => [...tempting.values()]);
    expect(new Set(reasons).size).toBe(reasons.length);
  });

  it("has every quote in a level, and three speakers at least in every level", () => {
    const pack = packOf(text);
    const inLevels = new Set(pack.levels.flatMap(({ quotes }) => quotes));
    expect(pack.quotes.map(({ id }) => id).filter((id) => !inLevels.has(id))).toEqual([]);
    for (const { id, quotes } of pack.levels) {
      const speakers = new Set(pack.quotes.filter((quote) => quotes.includes(quote.id)).map(({ speaker }) => speaker));
      expect(speakers.size, id).toBeGreaterThanOrEqual(3);
    }
  });

  it("keeps to the lengths that levels/README.md asks for", () => {
    const pack = packOf(text);
    const tooLong = [
      ...pack.quotes.filter(({ text: quote }) => quote.length > 300).map(({ id }) => `${id}: text`),
      ...pack.quotes.filter(({ context }) => context.length >= 180).map(({ id }) => `${id}: context`),
      ...pack.quotes.filter(({ why }) => why.length >= 200).map(({ id }) => `${id}: why`),
      ...pack.quotes
        .filter(({ tempting }) => [...tempting.values()].some(({ length }) => length >= 200))
        .map(({ id }) => id),
      ...pack.levels.filter(({ intro }) => intro.length >= 420).map(({ id }) => `${id}: intro`),
    ];
    expect(tooLong).toEqual([]);
    for (const { id, debrief } of pack.levels) expect([3, 4], id).toContain(debrief.length);
  });

  it("gives nobody away in a clue: no speaker's name, and not the speaker's own role", () => {
    const pack = packOf(text);
    for (const { id, context, speaker } of pack.quotes) {
      const names = pack.speakers.flatMap(({ name }) => bigWords(name));
      const role = bigWords(pack.speakers.find((candidate) => candidate.id === speaker)?.role ?? "");
      const said = context.match(/[\p{L}\p{N}]+/gu) ?? [];
      const telling = said.filter((word) => [...names, ...role].includes(word.toLowerCase()));
      expect(telling, id).toEqual([]);
      expect(context, id).not.toMatch(/@\w/);
    }
  });
});

/** The words of a name or a role that could give somebody away: “posted on twitter” has two. */
function bigWords(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter(({ length }) => length > 2).map((word) => word.toLowerCase());
}
