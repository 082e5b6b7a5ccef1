/** Setting text: breaks it into lines for a width and says how high that stands. The picture draws these very lines. */
import type { Ink } from "./palette.ts";
import type { TextBlock } from "./sheet.ts";
import { fontOf, leadingOf, type Measure, type TypeStyle } from "./type.ts";

export interface TextLook {
  readonly style: TypeStyle;
  readonly size: number;
  readonly ink?: Ink;
  readonly align?: TextBlock["align"];
}

/** Sets `text` with its top left at (x, y), at most `width` wide. Every character of it stands in some line. */
export function setText(
  measure: Measure,
  text: string,
  place: { readonly x: number; readonly y: number; readonly width: number },
  look: TextLook,
): TextBlock {
  const font = fontOf(look.style, look.size);
  const lines = breakLines((part) => measure(font, part), text, place.width);
  const lineHeight = Math.round(look.size * leadingOf(look.style));
  return {
    kind: "text",
    rect: { ...place, height: lines.length * lineHeight },
    lines,
    lineHeight,
    style: look.style,
    size: look.size,
    ink: look.ink ?? "ink",
    align: look.align ?? "left",
  };
}

/** Breaks at spaces; a word wider than a whole line is broken between its characters. */
export function breakLines(widthOf: (text: string) => number, text: string, width: number): string[] {
  const lines: string[] = [];
  let start = 0;
  while (start < text.length) {
    const end = endOfLine(widthOf, text, start, width);
    lines.push(text.slice(start, end).trimEnd());
    start = end;
    while (text[start] === " ") start += 1;
  }
  return lines.length > 0 ? lines : [""];
}

function endOfLine(widthOf: (text: string) => number, text: string, start: number, width: number): number {
  let end = start;
  // A dash stays with the word before it: no line begins with one.
  for (const word of text.slice(start).matchAll(/\S+(?: [–—](?= ))?\s*/g)) {
    const next = start + word.index + word[0].length;
    if (widthOf(text.slice(start, next).trimEnd()) > width) break;
    end = next;
  }
  if (end > start) return end;
  // Not one word fits: as many whole characters as do, and at least one.
  end = start;
  for (const character of text.slice(start)) {
    if (end > start && (character === " " || widthOf(text.slice(start, end + character.length)) > width)) break;
    end += character.length;
  }
  return end;
}

/** The least width at which the text still stands in as many lines, so that none of them is left with a word alone. */
export function balancedWidth(measure: Measure, text: string, width: number, look: TextLook): number {
  const linesAt = (candidate: number) => setText(measure, text, { x: 0, y: 0, width: candidate }, look).lines.length;
  const lines = linesAt(width);
  let [tooNarrow, wideEnough] = [width / 2, width];
  for (let halving = 0; halving < 7; halving += 1) {
    const middle = (tooNarrow + wideEnough) / 2;
    if (linesAt(middle) > lines) tooNarrow = middle;
    else wideEnough = middle;
  }
  return Math.ceil(wideEnough);
}

/** The largest of `sizes` (falling) at which the text stands no higher than `height`; the last one if none does. */
export function sizeToFit(
  measure: Measure,
  text: string,
  room: { readonly width: number; readonly height: number },
  style: TypeStyle,
  sizes: readonly number[],
): number {
  const fits = (size: number) =>
    setText(measure, text, { x: 0, y: 0, width: room.width }, { style, size }).rect.height <= room.height;
  return sizes.find(fits) ?? sizes.at(-1) ?? 16;
}

/** Sizes from `most` down to `least` in steps of one pixel. */
export function sizesDown(most: number, least: number): number[] {
  return Array.from({ length: Math.max(1, Math.floor(most - least) + 1) }, (_, step) => most - step);
}
