/** The explanation on its slip, with the two parts that only some ask for folded away behind a button each. */
import type { FoldView, RevealView } from "../core/screens/round.ts";
import { button, buttonHeight, buttonHeightFor, buttonWidth, foldWidth } from "./button.ts";
import { type Column, column } from "./column.ts";
import { box, type Item, type Part, part, type Rect, type Sheet, sheet, type TextBlock } from "./composition.ts";
import {
  printedInShort,
  readingSize,
  smallSize,
  tellOther,
  tellPoints,
  tellPrinted,
  tellTempting,
  tellVariant,
  tellWhy,
} from "./reveal-words.ts";
import { setText } from "./set-text.ts";
import { isNarrow, unitOf, type Viewport } from "./viewport.ts";

export interface Panel {
  readonly sheet: Sheet;
  readonly extra: readonly Sheet[];
  readonly parts: readonly Part[];
  /** Where the way on stands if nothing scrolls. */
  readonly goOnRect: Rect;
}

interface Inner {
  readonly x: number;
  readonly width: number;
}

export function panel(
  viewport: Viewport,
  reveal: RevealView,
  place: { x: number; y: number; width: number },
  isTwo: boolean,
): Panel {
  const u = unitOf(viewport);
  const pad = Math.round(isNarrow(viewport) ? 16 : 24 * u);
  const edge = 8;
  const inner = { x: place.x + edge + pad, width: place.width - edge - pad * 2 };
  const top = place.y + pad * 0.5;
  const told = isTwo ? abreast(viewport, reveal, inner, top) : stacked(viewport, reveal, inner, top);
  const foot = footRow(viewport, reveal, inner, told.bottom + pad * 0.55, isTwo);
  const opened = openFolds(viewport, reveal, inner, foot.bottom + pad * 0.6, isTwo);
  const bottom = (opened?.bottom ?? foot.bottom) + pad * 0.55;
  const rect: Rect = { ...place, height: bottom - place.y };
  const ink = reveal.verdict === "verbatim" ? "green" : "red";
  const items = [
    box({ x: place.x, y: place.y, width: edge, height: rect.height }, { fill: ink }),
    ...told.items,
    ...foot.items,
    ...(opened?.items ?? []),
  ];
  return {
    sheet: sheet("reveal", rect, items, { paper: "slip" }),
    extra: foot.sheets,
    parts: [part("reveal", rect), ...foot.parts, ...(opened?.parts ?? [])],
    goOnRect: foot.goOnRect,
  };
}

interface Told {
  readonly items: readonly Item[];
  readonly bottom: number;
}

/** The points across, and under them what gives it away beside why the choice was fair, or beside where it was printed. */
function abreast(viewport: Viewport, reveal: RevealView, inner: Inner, top: number): Told {
  const { measure } = viewport;
  const head = column(measure, inner.x, top, inner.width);
  tellPoints(viewport, reveal, head);
  const gutter = readingSize(viewport) * 2.2;
  const share = reveal.tempting ? 0.5 : 0.6;
  const width = (inner.width - gutter) * share;
  const left = column(measure, inner.x, head.y(), width);
  const right = column(measure, inner.x + width + gutter, head.y(), inner.width - gutter - width);
  tellWhy(viewport, reveal, left);
  if (reveal.tempting) tellTempting(viewport, reveal.tempting, right);
  else tellPrinted(viewport, reveal, right);
  const bottom = Math.max(left.y(), right.y());
  const rule = { x: right.x - gutter / 2, y: head.y() + 4, width: 1, height: bottom - head.y() - 6 };
  return { items: [...head.items, ...left.items, ...right.items, box(rule, { fill: "line" })], bottom };
}

function stacked(viewport: Viewport, reveal: RevealView, inner: Inner, top: number): Told {
  const all = column(viewport.measure, inner.x, top, inner.width);
  const gap = readingSize(viewport) * 0.6;
  tellPoints(viewport, reveal, all);
  tellWhy(viewport, reveal, all);
  all.space(gap);
  if (reveal.tempting) {
    tellTempting(viewport, reveal.tempting, all);
    all.space(gap);
  }
  tellPrinted(viewport, reveal, all);
  return { items: all.items, bottom: all.y() };
}

interface Foot extends Told {
  readonly sheets: readonly Sheet[];
  readonly parts: readonly Part[];
  readonly goOnRect: Rect;
}

/** Room between buttons. */
const GAP = 12;

/**
 * The buttons: what can be opened, and at the right end room for the way on. Where the choice was wrong the place of
 * printing stands before them, or above them where it finds no room.
 */
function footRow(viewport: Viewport, reveal: RevealView, inner: Inner, top: number, isTwo: boolean): Foot {
  const goOnWidth = Math.max(buttonWidth(viewport, reveal.goOn), 150 * unitOf(viewport));
  const folds = foldsOf(reveal).map(([name, fold]) => {
    const width = Math.min(foldWidth(viewport, fold.label), inner.width);
    return { name, fold, width, height: buttonHeightFor(viewport, fold.label, width - 24) };
  });
  const height = Math.max(buttonHeight(viewport), ...folds.map((fold) => fold.height));
  const needed = folds.reduce((sum, { width }) => sum + width + GAP, goOnWidth);
  const isShort = isTwo && reveal.tempting !== null;
  const size = smallSize(viewport);
  const beside = inner.width - needed - GAP;
  const textWidth = beside >= size * 20 ? beside : inner.width;
  const set = isShort
    ? setText(
        viewport.measure,
        printedInShort(reveal),
        { x: inner.x, y: top, width: textWidth },
        { style: "text", size },
      )
    : null;
  const isAbove = set !== null && textWidth === inner.width;
  const rowY = isAbove && set ? top + set.rect.height + GAP : top;
  const rowHeight = Math.max(height, set && !isAbove ? set.rect.height : 0);
  const text: TextBlock[] = !set
    ? []
    : isAbove
      ? [set]
      : [{ ...set, rect: { ...set.rect, y: rowY + (rowHeight - set.rect.height) / 2 } }];
  const firstX = set && !isAbove ? inner.x + textWidth + GAP : inner.x;
  const made = { sheets: [] as Sheet[], parts: [] as Part[] };
  let [x, y] = [firstX, rowY + (rowHeight - height) / 2];
  for (const { name, fold, width } of folds) {
    if (x > firstX && x + width > inner.x + inner.width) [x, y] = [firstX, y + height + GAP * 0.6];
    const chevron = fold.isOpen ? "up" : "down";
    const { sheet, part } = button(viewport, name, fold.label, { x, y, width, height }, { kind: "quiet", chevron });
    made.sheets.push(sheet);
    made.parts.push(part);
    x += width + GAP;
  }
  const isFull = x + goOnWidth > inner.x + inner.width && isTwo;
  if (isFull) y += height + GAP * 0.6;
  const goOnRect = { x: inner.x + inner.width - goOnWidth, y, width: goOnWidth, height };
  return { items: text, ...made, goOnRect, bottom: Math.max(y + height, rowY + rowHeight) };
}

function foldsOf({ source, others }: RevealView): (readonly [string, FoldView])[] {
  const variants = source.variants.list.length > 0 ? [["variants", source.variants] as const] : [];
  return [...variants, ["others", others] as const];
}

interface Opened extends Told {
  readonly parts: readonly Part[];
}

/** What has been opened, in the order of its buttons; null where nothing is. */
function openFolds(viewport: Viewport, reveal: RevealView, inner: Inner, top: number, isTwo: boolean): Opened | null {
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
    const told = inRows(viewport, tell, inner, y, isTwo);
    items.push(...told.items);
    parts.push(part(name, { ...inner, y, height: told.bottom - y }));
    y = told.bottom + readingSize(viewport) * 0.6;
  }
  return { items, parts, bottom: y };
}

/** Two beside each other and the next two under them, or all one under the other. */
function inRows(
  viewport: Viewport,
  tell: readonly ((into: Column) => void)[],
  inner: Inner,
  top: number,
  isTwo: boolean,
): Told {
  const gutter = readingSize(viewport) * 2.2;
  const across = isTwo ? 2 : 1;
  const width = (inner.width - gutter * (across - 1)) / across;
  const items: Item[] = [box({ ...inner, y: top, height: 1 }, { fill: "line" })];
  let y = top + readingSize(viewport) * 0.5;
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
