/**
 * The explanation on its slip, a step greyer than the cutting that it explains. The way on has a place of its own at the
 * lower right, as wide for one label as for another; what only some ask for opens below all of it.
 */
import type { RevealView } from "../core/screens/round.ts";
import { buttonHeight, buttonWidth } from "./button.ts";
import { column } from "./column.ts";
import { box, type Item, type Part, part, type Rect, type Sheet, sheet } from "./composition.ts";
import { GAP, openers, openersWidth, openFolds, type Span } from "./reveal-folds.ts";
import {
  printedInShort,
  readingSize,
  smallSize,
  tellPoints,
  tellPrinted,
  tellTempting,
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

/** Where a panel lies, and whether the way on stands in it: where all of it scrolls that is pinned. */
export interface PanelRoom extends Span {
  readonly y: number;
  readonly hasGoOn: boolean;
}

/** What the way on may say. */
const WAYS_ON = ["Next quote", "Front page"] as const satisfies readonly RevealView["goOn"][];

/** Room between what belongs together and the next that does, in CSS pixels at unit 1. */
const BETWEEN = 16;

export function panel(viewport: Viewport, reveal: RevealView, place: PanelRoom): Panel {
  const pad = Math.round(isNarrow(viewport) ? 16 : 24 * unitOf(viewport));
  const inner = { x: place.x + pad, width: place.width - pad * 2 };
  const isTwo = !isNarrow(viewport) && place.width > ems(viewport, 30);
  const head = column(viewport.measure, inner.x, place.y + pad * (isNarrow(viewport) ? 0.6 : 0.7), inner.width);
  tellPoints(viewport, reveal, head);
  head.space(isNarrow(viewport) ? 5 : between(viewport) * 0.6);
  const isThree = isTwo && inner.width >= ems(viewport, 52);
  const body = (isThree ? inThree : isTwo ? inTwo : inOne)(viewport, reveal, inner, head.y(), place.hasGoOn);
  const opened = openFolds(viewport, reveal, inner, body.bottom + between(viewport), isThree ? 3 : isTwo ? 2 : 1);
  const bottom = (opened?.bottom ?? body.bottom) + pad * 0.7;
  const rect: Rect = { x: place.x, y: place.y, width: place.width, height: bottom - place.y };
  return {
    sheet: sheet("reveal", rect, [...head.items, ...body.items, ...(opened?.items ?? [])], { paper: "grey" }),
    extra: body.sheets,
    parts: [part("reveal", rect), ...body.parts, ...(opened?.parts ?? [])],
    goOnRect: body.goOnRect,
  };
}

/** A width in units of what is read, which grows with the text. */
const ems = (viewport: Viewport, count: number) => readingSize(viewport) * count;
const between = (viewport: Viewport) => BETWEEN * unitOf(viewport);

/** Under the verdict: what is told, and the buttons. */
interface Body {
  readonly items: readonly Item[];
  readonly sheets: readonly Sheet[];
  readonly parts: readonly Part[];
  readonly goOnRect: Rect;
  readonly bottom: number;
}

/** As wide as the longer of its labels asks for, so that nothing moves at the last quote. */
function goOnWidth(viewport: Viewport): number {
  return Math.max(...WAYS_ON.map((label) => buttonWidth(viewport, label))) - 4;
}

/** On a wide screen: the reasons beside each other, and the place of printing in a column of its own with the way on. */
function inThree(viewport: Viewport, reveal: RevealView, inner: Span, top: number): Body {
  const { measure } = viewport;
  const gutter = readingSize(viewport) * 2;
  const sideWidth = Math.max(220 * unitOf(viewport), goOnWidth(viewport));
  const main = { x: inner.x, width: inner.width - sideWidth - gutter };
  const half = (main.width - gutter) / 2;
  // A reason by itself is no wider than can be read with ease.
  const why = column(measure, main.x, top, reveal.tempting ? half : Math.min(main.width, ems(viewport, 38)));
  const tempting = column(measure, main.x + half + gutter, top, half);
  const side = column(measure, main.x + main.width + gutter, top, sideWidth);
  tellWhy(viewport, reveal, why);
  if (reveal.tempting) tellTempting(viewport, reveal.tempting, tempting);
  tellPrinted(viewport, reveal, side);
  const height = buttonHeight(viewport);
  const told = Math.max(why.y(), tempting.y());
  const buttonsY = Math.max(told + between(viewport), side.y() + GAP);
  const row = openers(viewport, reveal, main, buttonsY);
  const ruleHeight = (to: number) => to - top - 6;
  const rules = [
    box({ x: side.x - gutter / 2, y: top + 4, width: 1, height: ruleHeight(row.bottom) }, { fill: "line" }),
    ...(reveal.tempting
      ? [box({ x: tempting.x - gutter / 2, y: top + 4, width: 1, height: ruleHeight(told) }, { fill: "line" })]
      : []),
  ];
  return {
    ...row,
    items: [...why.items, ...tempting.items, ...side.items, ...rules],
    goOnRect: { x: side.x, y: row.bottom - height, width: sideWidth, height },
  };
}

/** On a tablet: what gives it away beside why the choice was fair, or beside where it was printed; the buttons in a row. */
function inTwo(viewport: Viewport, reveal: RevealView, inner: Span, top: number, hasGoOn: boolean): Body {
  const { measure } = viewport;
  const gutter = readingSize(viewport) * 2.2;
  const width = (inner.width - gutter) * (reveal.tempting ? 0.5 : 0.6);
  const left = column(measure, inner.x, top, width);
  const right = column(measure, inner.x + width + gutter, top, inner.width - gutter - width);
  tellWhy(viewport, reveal, left);
  if (reveal.tempting) tellTempting(viewport, reveal.tempting, right);
  else tellPrinted(viewport, reveal, right);
  const told = Math.max(left.y(), right.y());
  const rule = box({ x: right.x - gutter / 2, y: top + 4, width: 1, height: told - top - 6 }, { fill: "line" });
  const under = { x: inner.x, y: told + between(viewport), width: inner.width };
  const look = { style: "text", size: smallSize(viewport), ink: "soft" } as const;
  const printed = reveal.tempting ? [setText(measure, printedInShort(reveal), under, look)] : [];
  const buttonsY = under.y + printed.reduce((sum, { rect }) => sum + rect.height + GAP, 0);
  const foot = withGoOn(viewport, reveal, inner, buttonsY, hasGoOn);
  return { ...foot, items: [...left.items, ...right.items, rule, ...printed] };
}

/** On a phone, and where the text is very large: one under the other. */
function inOne(viewport: Viewport, reveal: RevealView, inner: Span, top: number, hasGoOn: boolean): Body {
  const all = column(viewport.measure, inner.x, top, inner.width);
  const gap = isNarrow(viewport) ? 12 : between(viewport);
  tellWhy(viewport, reveal, all);
  all.space(gap);
  if (reveal.tempting) {
    tellTempting(viewport, reveal.tempting, all);
    all.space(gap);
  }
  tellPrinted(viewport, reveal, all);
  return { ...withGoOn(viewport, reveal, inner, all.y() + gap, hasGoOn), items: all.items };
}

/** The buttons, and at the right end of their row the way on; under them only where the row has no room for it. */
function withGoOn(viewport: Viewport, reveal: RevealView, inner: Span, top: number, hasGoOn: boolean) {
  const [width, height] = [goOnWidth(viewport), buttonHeight(viewport)];
  const x = inner.x + inner.width - width;
  const isBeside = hasGoOn && openersWidth(viewport, reveal) + GAP + width <= inner.width;
  const row = openers(viewport, reveal, isBeside ? { ...inner, width: inner.width - width - GAP } : inner, top);
  const y = isBeside ? top : row.bottom + GAP;
  return { ...row, goOnRect: { x, y, width, height }, bottom: hasGoOn ? y + height : row.bottom };
}
