/**
 * A byline stands on a code in place of a name: two words of ours, "Amber Gazette", for a pupil to write down. It is worked
 * out from the run's seed, which is in the code, so that the report finds the same byline without anybody sending it.
 */

import { FIRST_WORDS, SECOND_WORDS } from "./byline-words.ts";
import { randomFrom } from "./order.ts";

/** Keeps a byline from telling anything of the order that the same seed deals. */
const SALT = 0x5b1e;

export function bylineFrom(seed: number): string {
  const random = randomFrom(seed ^ SALT);
  const draw = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? "";
  return `${draw(FIRST_WORDS)} ${draw(SECOND_WORDS)}`;
}

/** A class's bylines in order; one that comes again is numbered, "Amber Gazette (2)". */
export function bylinesFrom(seeds: readonly number[]): string[] {
  const times = new Map<string, number>();
  return seeds.map((seed) => {
    const byline = bylineFrom(seed);
    const time = (times.get(byline) ?? 0) + 1;
    times.set(byline, time);
    return time === 1 ? byline : `${byline} (${time})`;
  });
}
