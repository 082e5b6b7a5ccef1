/**
 * A measure for the tests, where there is no canvas: letters of four widths, and faces as wide on average as the game's
 * own are (measured in Chromium over the pack's texts). Rough for a word, within a few per cent for a line.
 */
import type { Measure } from "../../src/picture/type.ts";

const NARROW = 0.28;
const WIDE = 0.82;
const CAPITAL = 0.64;
const OTHER = 0.51;

/** Widths in units of the size, as far as they have been asked for: the same lines are set at many sizes. */
const known = new Map<string, number>();

export const measure: Measure = (font, text) => {
  const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 16);
  return size * faceOf(font) * (known.get(text) ?? sum(text));
};

function faceOf(font: string): number {
  if (font.includes("Headline")) return 0.81;
  if (font.includes("Quote")) return 0.93;
  return font.startsWith("700") ? 1.09 : 1.045;
}

function sum(text: string): number {
  let width = 0;
  for (const character of text) {
    const share = known.get(character) ?? shareOf(character);
    known.set(character, share);
    width += share;
  }
  known.set(text, width);
  return width;
}

function shareOf(character: string): number {
  if (/[ijlt.,;:'’‘!|()[\] ]/.test(character)) return NARROW;
  if (/[mwMW@…—%]/.test(character)) return WIDE;
  return /\p{Lu}/u.test(character) ? CAPITAL : OTHER;
}
