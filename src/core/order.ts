/**
 * Chance from a seed: the same seed always deals the same order, on every machine.
 * Nothing in the rules may use another source of chance.
 */
import type { LevelTerms } from "./pack.ts";

/** Numbers in [0, 1) from a 32-bit seed. Mulberry32, Tommy Ettinger, 2017 (public domain). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A new list with the same items, shuffled (Fisher and Yates). */
export function shuffle<Item>(items: readonly Item[], random: () => number): Item[] {
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const held = shuffled[last] as Item;
    shuffled[last] = shuffled[other] as Item;
    shuffled[other] = held;
  }
  return shuffled;
}

/**
 * The order in which a level's quotes are dealt. Each half is shuffled by itself, so that what the pack's writer put
 * first (the easy ones, or in the final edition the easily confused ones) still comes first.
 */
export function dealOrder<Item>(items: readonly Item[], seed: number): Item[] {
  const random = randomFrom(seed);
  const middle = Math.ceil(items.length / 2);
  return [...shuffle(items.slice(0, middle), random), ...shuffle(items.slice(middle), random)];
}

/** A level's quotes in the order in which a run with this seed asks them. */
export function orderedBy<Item>(order: LevelTerms["order"], items: readonly Item[], seed: number): Item[] {
  if (order === "fixed") return [...items];
  return order === "dealt" ? dealOrder(items, seed) : shuffle(items, randomFrom(seed));
}
