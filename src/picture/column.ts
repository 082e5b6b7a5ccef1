/** Things set one under the other: each call puts an item below the last and moves on. */

import { setText, type TextLook } from "./set-text.ts";
import type { Item, TextBlock } from "./sheet.ts";
import type { Measure } from "./type.ts";

export interface Column {
  readonly x: number;
  readonly width: number;
  /** Where the next item will stand. */
  readonly y: () => number;
  readonly items: Item[];
  text(text: string, look: TextLook): TextBlock;
  space(height: number): void;
  add(item: Item): void;
}

export function column(measure: Measure, x: number, top: number, width: number): Column {
  let y = top;
  const items: Item[] = [];
  return {
    x,
    width,
    items,
    y: () => y,
    text(text, look) {
      const block = setText(measure, text, { x, y, width }, look);
      items.push(block);
      y += block.rect.height;
      return block;
    },
    space(height) {
      y += height;
    },
    add(item) {
      items.push(item);
      y = item.rect.y + item.rect.height;
    },
  };
}
