/**
 * Puts one mistyped letter of a code right. The checksum is linear, so what is left over when it is checked says which
 * change would mend it: each place has at most one, and none has to be tried.
 */
import { BITS_PER_CHARACTER, bitsIn, bitsOf, numberIn, textOf } from "./bits.ts";
import { CHECKSUM_BITS, crc30, shifted } from "./checksum.ts";

/** The codes that differ from this text in one letter and whose checksum fits; none where it fits already. */
export function repairsOf(text: string): string[] {
  const bits = bitsIn(text);
  if (!bits || bits.length <= CHECKSUM_BITS) return [];
  const off = crc30(bits.slice(0, -CHECKSUM_BITS)) ^ numberIn(bits.slice(-CHECKSUM_BITS));
  if (off === 0) return [];
  const repairs: string[] = [];
  let low = 1;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const places = [low];
    for (let bit = 1; bit < BITS_PER_CHARACTER; bit += 1) places.push(shifted(places.at(-1) ?? 0));
    const change = changeThatMakes(off, places);
    if (change > 0) repairs.push(withChanged(text, at, change));
    low = shifted(places.at(-1) ?? 0);
  }
  return repairs;
}

/** Which of a letter's bits, lowest first, add up to what is off; 0 where none do. */
function changeThatMakes(off: number, places: readonly number[]): number {
  for (let change = 1; change < 2 ** BITS_PER_CHARACTER; change += 1) {
    let sum = 0;
    for (const [bit, place] of places.entries()) if ((change >> bit) & 1) sum ^= place;
    if (sum === off) return change;
  }
  return 0;
}

function withChanged(text: string, at: number, change: number): string {
  const value = numberIn(bitsIn(text.charAt(at)) ?? []);
  return text.slice(0, at) + textOf(bitsOf(value ^ change, BITS_PER_CHARACTER)) + text.slice(at + 1);
}
