/**
 * CRC-30/CDMA: finds every change within thirty bits on end, so any one character changed and any two neighbours swapped;
 * of all else it lets one in a thousand million pass. It finds accidents, not forgers. Source: 3GPP2 C.S0002.
 */
import type { Bits } from "./bits.ts";

export const CHECKSUM_BITS = 30;
const POLYNOMIAL = 0x2030b9c7;
const ALL_ONES = 0x3fffffff;

export function crc30(bits: Bits): number {
  let remainder = ALL_ONES;
  for (const bit of bits) {
    const isOut = (remainder >>> (CHECKSUM_BITS - 1)) ^ bit;
    remainder = (remainder << 1) & ALL_ONES;
    if (isOut) remainder ^= POLYNOMIAL;
  }
  return remainder ^ ALL_ONES;
}

/** What a bit weighs in the checksum that stands one place further from the end than a bit that weighs so much. */
export function shifted(weight: number): number {
  const isOut = weight >>> (CHECKSUM_BITS - 1);
  return ((weight << 1) & ALL_ONES) ^ (isOut ? POLYNOMIAL : 0);
}
