/**
 * Promises that no door for outside data ever throws: whatever text comes in, a checked value or a problem in words
 * goes out.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePackText } from "../../src/content/parse-pack.ts";
import { readKept } from "../../src/store/kept.ts";
import { parseRoute, playHash } from "../../src/store/route.ts";
import { REAL_PACK } from "../content/packs.ts";
import { createDisk } from "../fakes.ts";
import { SHELVES } from "../keeping.ts";

/** Any text at all, any JSON, and any value within a proper envelope. */
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.json(),
  fc
    .record({ version: fc.oneof(fc.constant(1), fc.double()), value: fc.jsonValue() })
    .map((kept) => JSON.stringify(kept)),
);

describe.each(["progress", "runs", "settings"] as const)("the shelf of %s", (name) => {
  const shelf = SHELVES[name];

  it("reads any text without throwing, and puts aside what it cannot read", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const disk = createDisk();
        disk.kept.set(shelf.key, text);
        const { value, problem } = readKept<unknown>(disk.openTab(), shelf);
        if (problem) expect(value).toEqual(shelf.initial);
        expect(disk.kept.get(`${shelf.key}.aside.1`)).toBe(problem ? text : undefined);
      }),
      { numRuns: 400 },
    );
  });

  it("reads back whatever it has once accepted", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const parsed: unknown = shelf.parse(value);
        if (parsed !== null) expect(shelf.parse(JSON.parse(JSON.stringify(parsed)))).toEqual(parsed);
      }),
    );
  });
});

describe("the door for packs", () => {
  it("refuses any text that is none, with a problem in words", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parsePackText(text);
        expect(parsed.ok).toBe(false);
        if (!parsed.ok) expect(parsed.problems.every(({ message }) => message.trim() !== "")).toBe(true);
        if (!parsed.ok) expect(parsed.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });
});

describe("the door for addresses", () => {
  const levels = REAL_PACK.levels.map(({ id }) => id);

  it("reads any hash without throwing, and never invents a level", () => {
    const anyHash = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.webFragments().map((fragment) => `#${fragment}`),
      fc.string().map((level) => `#/play/${level}`),
    );
    fc.assert(
      fc.property(anyHash, (hash) => {
        const route = parseRoute(hash, REAL_PACK);
        if (route.screen === "play") expect(hash).toContain(route.level);
        if (route.screen === "unknown") expect(hash.startsWith(route.asked)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it("finds every level by its own address", () => {
    fc.assert(
      fc.property(fc.constantFrom(...levels), (level) => {
        expect(parseRoute(playHash(level), REAL_PACK)).toEqual({ screen: "play", level });
      }),
    );
  });
});
