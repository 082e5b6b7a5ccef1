/** What only some ask for of an explanation: the buttons that open it, and what they have opened. */
import type { FoldView, RevealView } from "../core/screens/round.ts";
import { button, buttonHeight, PRESS_MIN } from "./button.ts";
import { type Column, column } from "./column.ts";
import { box, type Item, type Part, part, type Sheet } from "./composition.ts";
import { readingSize, smallSize, tellOther, tellVariant } from "./reveal-words.ts";
import { setText } from "./set-text.ts";
import { fontOf } from "./type.ts";
import { clamp, isNarrow, textSize, type Viewport } from "./viewport.ts";

/** Where something stands across. */
export interface Span {
  readonly x: number;
  readonly width: number;
}

/** Room between buttons. */
export const GAP = 12;
/** Least and greatest room between the edge of a button and its label: they draw together before they break their row. */
const [PAD_MIN, PAD_MAX] = [8, 20] as const;

export interface Openers {
  readonly sheets: readonly Sheet[];
  readonly parts: readonly Part[];
  readonly bottom: number;
}

/** The buttons in a row, or under each other where a row has no room for them. */
export function openers(viewport: Viewport, reveal: RevealView, across: Span, top: number): Openers {
  const folds = foldsOf(reveal);
  const size = openerSize(viewport);
  const least = leastWidths(viewport, reveal);
  const needed = least.reduce((sum, width) => sum + width, 0) + GAP * (folds.length - 1);
  const isRow = needed <= across.width;
  const spare = isRow ? (across.width - needed) / folds.length / 2 : PAD_MAX;
  const more = clamp(spare, 0, PAD_MAX - PAD_MIN) * 2;
  const sheets: Sheet[] = [];
  const parts: Part[] = [];
  let { x } = across;
  let y = top;
  folds.forEach(([name, { label, isOpen }], index) => {
    if (index > 0 && !isRow) [x, y] = [across.x, y + GAP * 0.6];
    const width = Math.min((least[index] ?? 0) + more, across.width);
    const height = heightIn(viewport, label, width);
    const look = { kind: "quiet", chevron: isOpen ? "up" : "down", size } as const;
    const made = button(viewport, name, label, { x, y, width, height }, look);
    sheets.push(made.sheet);
    parts.push(made.part);
    if (isRow) x += width + GAP;
    else y += height;
  });
  return { sheets, parts, bottom: isRow ? y + buttonHeight(viewport) : y };
}

/** How wide the row of buttons is at the least. */
export function openersWidth(viewport: Viewport, reveal: RevealView): number {
  return leastWidths(viewport, reveal).reduce((sum, width) => sum + width + GAP, -GAP);
}

const openerSize = (viewport: Viewport) => textSize(viewport, isNarrow(viewport) ? 16 : 17);

function leastWidths(viewport: Viewport, reveal: RevealView): number[] {
  const size = openerSize(viewport);
  return foldsOf(reveal).map(([, { label }]) => {
    const text = viewport.measure(fontOf("text", size), label);
    return Math.ceil(text + size * 1.3 + 12) + PAD_MIN * 2;
  });
}

function heightIn(viewport: Viewport, label: string, width: number): number {
  const size = openerSize(viewport);
  const room = { x: 0, y: 0, width: width - 12 - size * 1.3 };
  const set = setText(viewport.measure, label, room, { style: "text", size });
  const isOneLine = set.lines.length === 1;
  return isOneLine ? buttonHeight(viewport) : Math.max(PRESS_MIN, set.rect.height + size * 0.9);
}

function foldsOf({ source, others }: RevealView): (readonly [string, FoldView])[] {
  const variants = source.variants.list.length > 0 ? [["variants", source.variants] as const] : [];
  return [...variants, ["others", others] as const];
}

interface Opened {
  readonly items: readonly Item[];
  readonly parts: readonly Part[];
  readonly bottom: number;
}

/** What has been opened, in the order of its buttons; null where nothing is. */
export function openFolds(
  viewport: Viewport,
  reveal: RevealView,
  inner: Span,
  top: number,
  across: number,
): Opened | null {
  const { source, others } = reveal;
  const open: { name: string; tell: ((into: Column) => void)[] }[] = [];
  if (source.variants.isOpen && source.variants.list.length > 0) {
    open.push({
      name: "variants-text",
      tell: source.variants.list.map((one) => (into) => tellVariant(viewport, one, into)),
    });
  }
  if (others.isOpen) {
    open.push({ name: "others-text", tell: others.list.map((one) => (into) => tellOther(viewport, one, into)) });
  }
  if (open.length === 0) return null;
  const items: Item[] = [];
  const parts: Part[] = [];
  let y = top;
  for (const { name, tell } of open) {
    const told = inRows(viewport, tell, inner, y, Math.min(across, tell.length));
    items.push(...told.items);
    parts.push(part(name, { ...inner, y, height: told.bottom - y }));
    y = told.bottom + smallSize(viewport) * 0.4;
  }
  return { items, parts, bottom: y };
}

/** So many beside each other and the next under them. */
function inRows(
  viewport: Viewport,
  tell: readonly ((into: Column) => void)[],
  inner: Span,
  top: number,
  across: number,
): { readonly items: readonly Item[]; readonly bottom: number } {
  const gutter = readingSize(viewport) * 2.2;
  const width = (inner.width - gutter * (across - 1)) / across;
  const items: Item[] = [box({ ...inner, y: top, height: 1 }, { fill: "line" })];
  let y = top + readingSize(viewport) * 0.6;
  for (let index = 0; index < tell.length; index += across) {
    const columns = tell.slice(index, index + across).map((write, at) => {
      const into = column(viewport.measure, inner.x + at * (width + gutter), y, width);
      write(into);
      return into;
    });
    items.push(...columns.flatMap((into) => into.items));
    y = Math.max(...columns.map((into) => into.y())) + readingSize(viewport) * 0.6;
  }
  return { items, bottom: y };
}
