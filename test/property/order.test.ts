/** Promises that a deal loses and adds nothing, is the same for the same seed, and keeps each half of a level in its half. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dealOrder, randomFrom, shuffle } from "../../src/core/order.ts";
import { anySeed } from "./arbitraries.ts";

const byNumber = (a: number, b: number) => a - b;
const anyItems = fc.uniqueArray(fc.nat(), { maxLength: 60 });

describe("a deal", () => {
  it("is a permutation, and leaves the list it was given alone", () => {
    fc.assert(
      fc.property(anyItems, anySeed, (items, seed) => {
        const before = [...items];
        expect(dealOrder(items, seed).toSorted(byNumber)).toEqual(items.toSorted(byNumber));
        expect(items).toEqual(before);
      }),
    );
  });

  it("is the same for the same seed", () => {
    fc.assert(
      fc.property(anyItems, anySeed, (items, seed) => {
        expect(dealOrder(items, seed)).toEqual(dealOrder(items, seed));
      }),
    );
  });

  it("deals the whole first half, the larger one, before the second", () => {
    fc.assert(
      fc.property(anyItems, anySeed, (items, seed) => {
        const middle = Math.ceil(items.length / 2);
        expect(new Set(dealOrder(items, seed).slice(0, middle))).toEqual(new Set(items.slice(0, middle)));
      }),
    );
  });

  it("puts every quote of a half at every place of it, for some seed", () => {
    const items = [0, 1, 2, 3, 4, 5, 6];
    const places = items.map(() => new Set<number>());
    for (let seed = 0; seed < 400; seed += 1) {
      for (const [place, item] of dealOrder(items, seed).entries()) places[place]?.add(item);
    }
    expect(places.map(({ size }) => size)).toEqual([4, 4, 4, 4, 3, 3, 3]);
  });
});

describe("chance from a seed", () => {
  it("stays at or above 0 and below 1", () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const random = randomFrom(seed);
        for (let count = 0; count < 50; count += 1) {
          const number = random();
          expect(number >= 0 && number < 1).toBe(true);
        }
      }),
    );
  });

  it("is even: a shuffle favours no order", () => {
    const counts = new Map<string, number>();
    const random = randomFrom(1);
    for (let count = 0; count < 6000; count += 1) {
      const order = shuffle(["a", "b", "c"], random).join("");
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  it("deals as it always did: these orders are in links and on devices", () => {
    expect(dealOrder(["a", "b", "c", "d", "e", "f", "g"], 2020).join("")).toBe("acbdgef");
    expect(dealOrder(["a", "b", "c", "d", "e", "f", "g"], 0xffffffff).join("")).toBe("cbadefg");
  });
});
