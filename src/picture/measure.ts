/** Measures text with a canvas of its own; a width once measured is remembered. */
import type { Measure } from "./type.ts";

/** Bounds the memory of widths to what a screen or two are set with; breaking lines asks for many that never return. */
const REMEMBERED_MAX = 1_000;

export function createMeasure(): Measure {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) throw new Error("This browser cannot draw on a canvas.");
  const widths = new Map<string, number>();
  return (font, text) => {
    const key = `${font}|${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    context.font = font;
    const { width } = context.measureText(text);
    if (widths.size > REMEMBERED_MAX) widths.clear();
    widths.set(key, width);
    return width;
  };
}
