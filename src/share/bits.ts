/** Bits as characters of base64url (RFC 4648, section 5), six to a character, high bit first. */
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
export const BITS_PER_CHARACTER = 6;

/** Each 0 or 1. */
export type Bits = readonly number[];

/** A whole number from 0 in so many bits. Throws where it needs more: whoever writes knows what fits. */
export function bitsOf(value: number, width: number): Bits {
  if (!Number.isInteger(value) || value < 0 || value >= 2 ** width) throw new Error(`${value} is not of ${width} bits`);
  return Array.from({ length: width }, (_, index) => Math.floor(value / 2 ** (width - 1 - index)) % 2);
}

/** With zeros up to a whole character. */
export function padded(bits: Bits): Bits {
  const over = bits.length % BITS_PER_CHARACTER;
  return over === 0 ? bits : [...bits, ...bitsOf(0, BITS_PER_CHARACTER - over)];
}

export function textOf(bits: Bits): string {
  let text = "";
  for (let at = 0; at < bits.length; at += BITS_PER_CHARACTER) {
    text += ALPHABET[numberIn(bits.slice(at, at + BITS_PER_CHARACTER))];
  }
  return text;
}

/** The bits of a text; null where a character is none of base64url's. */
export function bitsIn(text: string): Bits | null {
  const bits: number[] = [];
  for (const character of text) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) return null;
    for (let bit = BITS_PER_CHARACTER - 1; bit >= 0; bit -= 1) bits.push((value >> bit) & 1);
  }
  return bits;
}

export function numberIn(bits: Bits): number {
  return bits.reduce((value, bit) => value * 2 + bit, 0);
}

export interface BitReader {
  /** The next bits as a number; NaN when they have run out. */
  take(width: number): number;
  /** What has not been taken yet. */
  rest(): Bits;
}

export function readBits(bits: Bits): BitReader {
  let at = 0;
  return {
    take(width) {
      at += width;
      return at > bits.length ? Number.NaN : numberIn(bits.slice(at - width, at));
    },
    rest: () => bits.slice(at),
  };
}
