/**
 * Promises that Today's five is fair over time, whichever years are played: no quote twice within three days, every quote
 * at least once in any twelve, never fewer than three speakers; and that it gives something sensible for any pack.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Quote } from "../../src/core/pack.ts";
import { FIVE, nextFiveAt, todaysFive } from "../../src/core/todays-five.ts";
import { REAL_PACK } from "../content/packs.ts";

const TEN_YEARS = 3653;
const TODAY = 20_779;
const idsOn = (day: number) => todaysFive(REAL_PACK, day).map(({ id }) => id);

/** Days between one showing of a quote and its next, over all quotes and days. */
function gapsIn(days: readonly (readonly string[])[]): number[] {
  const lastShown = new Map<string, number>();
  return days.flatMap((ids, day) =>
    ids.flatMap((id) => {
      const before = lastShown.get(id);
      lastShown.set(id, day);
      return before === undefined ? [] : [day - before];
    }),
  );
}

describe("ten simulated years", () => {
  const days = Array.from({ length: TEN_YEARS }, (_, index) => todaysFive(REAL_PACK, TODAY + index));
  const ids = days.map((quotes) => quotes.map(({ id }) => id));

  it("have five quotes every day, no two the same", () => {
    for (const day of ids) expect(new Set(day).size).toBe(FIVE);
  });

  it("show no quote twice within three days", () => {
    expect(Math.min(...gapsIn(ids))).toBeGreaterThanOrEqual(3);
  });

  it("show every quote at least once in any twelve days", () => {
    for (let day = 0; day + 12 <= TEN_YEARS; day += 1) {
      expect(new Set(ids.slice(day, day + 12).flat()).size).toBe(REAL_PACK.quotes.length);
    }
  });

  it("have three speakers or more every day", () => {
    for (const quotes of days) expect(new Set(quotes.map(({ speaker }) => speaker)).size).toBeGreaterThanOrEqual(3);
  });

  it("show every quote about as often as any other, and let every two meet", () => {
    const shown = new Map<string, number>();
    for (const id of ids.flat()) shown.set(id, (shown.get(id) ?? 0) + 1);
    const counts = [...shown.values()];
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    const pairs = new Set(ids.flatMap((day) => day.flatMap((a) => day.filter((b) => a < b).map((b) => `${a} ${b}`))));
    expect(pairs.size).toBe((REAL_PACK.quotes.length * (REAL_PACK.quotes.length - 1)) / 2);
  });
});

describe("any day", () => {
  it("keeps the promises with the days around it, also long ago and far ahead", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 3_000_000 }), (day) => {
        const near = [day, day + 1, day + 2].flatMap(idsOn);
        expect(new Set(near).size).toBe(3 * FIVE);
        const twelve = Array.from({ length: 12 }, (_, index) => idsOn(day + index));
        expect(new Set(twelve.flat()).size).toBe(REAL_PACK.quotes.length);
        expect(new Set(todaysFive(REAL_PACK, day).map(({ speaker }) => speaker)).size).toBeGreaterThanOrEqual(3);
      }),
    );
  });

  it("is the same for everybody, and as it always was: these fives are in links and on devices", () => {
    expect(idsOn(TODAY)).toEqual(idsOn(TODAY));
    expect(idsOn(TODAY)).toMatchInlineSnapshot(`
      [
        "khan-secret",
        "stewart-fix",
        "stewart-evidence",
        "khan-path",
        "tweeter-suffer",
      ]
    `);
    expect(idsOn(0)).toMatchInlineSnapshot(`
      [
        "tweeter-pressing",
        "bailey-gimmick",
        "stewart-if-mayor",
        "khan-negotiations",
        "stewart-responsibility",
      ]
    `);
  });

  it("ends at midnight in UTC, when the next five come", () => {
    expect(nextFiveAt(Date.UTC(2026, 10, 22, 23, 59, 59))).toBe(Date.UTC(2026, 10, 23));
    expect(nextFiveAt(Date.UTC(2026, 10, 23))).toBe(Date.UTC(2026, 10, 24));
  });
});

describe("a pack of another size", () => {
  const sized = (size: number) => ({
    quotes: Array.from({ length: size }, (_, index): Quote => {
      const quote = REAL_PACK.quotes[index % REAL_PACK.quotes.length];
      if (!quote) throw new Error("the pack is empty");
      // A copy under a name of its own; only the tests need one.
      return { ...quote, id: `${quote.id}-${index}` as Quote["id"] };
    }),
  });
  const anyDay = fc.integer({ min: 0, max: 100_000 });

  it("gives five different quotes, or all there are", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), anyDay, (size, day) => {
        const ids = todaysFive(sized(size), day).map(({ id }) => id);
        expect(new Set(ids).size).toBe(Math.min(FIVE, size));
        expect(ids).toHaveLength(Math.min(FIVE, size));
      }),
    );
  });

  it("keeps three days apart from fifteen quotes on, with three speakers, and leaves none out for long", () => {
    fc.assert(
      fc.property(fc.integer({ min: 15, max: 120 }), anyDay, (size, day) => {
        const pack = sized(size);
        const showings = Array.from({ length: Math.ceil((2 * size) / FIVE) + 1 }, (_, index) =>
          todaysFive(pack, day + index),
        );
        expect(Math.min(...gapsIn(showings.map((quotes) => quotes.map(({ id }) => id))), 3)).toBe(3);
        expect(new Set(showings.flat()).size).toBe(size);
        if (size < 28) return;
        for (const quotes of showings)
          expect(new Set(quotes.map(({ speaker }) => speaker)).size).toBeGreaterThanOrEqual(3);
      }),
      { numRuns: 40 },
    );
  });
});
