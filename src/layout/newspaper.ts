/**
 * The sheet of the front page: its head across the whole width, under it two columns kept level (one on a phone), and the
 * five along the foot.
 */
import type { FrontPageView } from "../core/screens/front-page.ts";
import { type Column, column } from "./column.ts";
import { box, type Part, part, type Rect, type Sheet, sheet } from "./composition.ts";
import { corrections, LEADS, lead, type Placed, tally } from "./newspaper-columns.ts";
import { newspaperHead } from "./newspaper-head.ts";
import { voices } from "./newspaper-voices.ts";
import { isNarrow, textSize, unitOf, type Viewport } from "./viewport.ts";

interface Newspaper {
  readonly sheets: readonly Sheet[];
  readonly parts: readonly Part[];
  readonly end: number;
}

export function newspaper(
  viewport: Viewport,
  view: FrontPageView,
  dateline: string,
  place: { readonly x: number; readonly y: number; readonly width: number },
): Newspaper {
  const u = unitOf(viewport);
  const narrow = isNarrow(viewport);
  const inset = narrow ? 18 : 40 * u;
  const words = column(
    viewport.measure,
    place.x + inset,
    place.y + inset * (narrow ? 0.5 : 0.4),
    place.width - inset * 2,
  );
  newspaperHead(viewport, words, view, dateline);
  words.space(11 * u);
  const body = narrow ? inOneColumn(viewport, view, words) : inTwoColumns(viewport, view, words);
  words.space(body.end - words.y() + (narrow ? 20 : 12 * u));
  voices(viewport, words, view);
  const bottom = words.y() + inset * 0.5;
  const rect: Rect = { ...place, height: bottom - place.y };
  const items = [...words.items, ...body.items];
  return {
    sheets: [sheet("page", rect, items, { paper: "page", angle: narrow ? 0 : -0.4 }), ...body.sheets],
    parts: [part("sheet", rect), ...body.parts],
    end: bottom,
  };
}

interface Body extends Placed {
  readonly items: Column["items"];
  readonly end: number;
}

function inOneColumn(viewport: Viewport, view: FrontPageView, words: Column): Body {
  const all = column(viewport.measure, words.x, words.y(), words.width);
  // Large text has no room beside a picture, nor has any on the smallest phones.
  const isRoomy = words.width >= textSize(viewport, 16) * 19;
  const best = lead(viewport, all, view, isRoomy ? "beside" : 0.52);
  tally(viewport, all, view);
  all.space(16 * unitOf(viewport));
  const { sheets, parts } = corrections(viewport, all, view);
  return { items: all.items, end: all.y(), sheets, parts: [...best, ...parts] };
}

/** A higher page than this many pixels is not worth a larger picture. */
const WORTH = 14;
/** What the left column may have of the width: more of it for a large picture, less where many corrections are long. */
const LEFT_SHARES = [0.47, 0.54] as const;

/**
 * The two columns as level as they can be had, with the widest left column and the largest picture that make the page no
 * higher; the marks and their key stand under the lead or under the corrections, where there is more room.
 */
function inTwoColumns(viewport: Viewport, view: FrontPageView, words: Column): Body {
  const plans = LEFT_SHARES.flatMap((share) => plansAt(viewport, view, words, share));
  const least = Math.min(...plans.map(({ end }) => end));
  const chosen = plans.findLast(({ end }) => end <= least + WORTH) ?? plans[0];
  if (!chosen) throw new RangeError("a front page has at least one lead");
  const { left, right, best, isTallyLeft, end } = chosen;
  if (!isTallyLeft) right.words.space(tallyGap(viewport));
  tally(viewport, isTallyLeft ? left : right.words, view);
  const x = right.words.x - columnGap(viewport) / 2;
  const rule = box({ x, y: words.y(), width: 1, height: end - words.y() }, { fill: "line" });
  const items = [rule, ...left.items, ...right.words.items];
  return { items, end, sheets: right.sheets, parts: [...best, ...right.parts] };
}

/** The ways to fill two columns of such widths, from the smallest picture to the largest. */
function plansAt(viewport: Viewport, view: FrontPageView, words: Column, share: number) {
  const gutter = columnGap(viewport);
  const leftWidth = (words.width - gutter) * share;
  const rightWidth = words.width - leftWidth - gutter;
  const leads = LEADS.map((kind) => {
    const left = column(viewport.measure, words.x, words.y(), leftWidth);
    return { left, best: lead(viewport, left, view, kind) };
  });
  const under = column(viewport.measure, words.x + leftWidth + gutter, words.y(), rightWidth);
  const right = { words: under, ...corrections(viewport, under, view) };
  const [underLead, underRight] = [tallyHeight(viewport, view, leftWidth), tallyHeight(viewport, view, rightWidth)];
  return leads.flatMap(({ left, best }) => [
    { left, right, best, isTallyLeft: true, end: Math.max(left.y() + underLead, under.y()) },
    { left, right, best, isTallyLeft: false, end: Math.max(left.y(), under.y() + underRight + tallyGap(viewport)) },
  ]);
}

const columnGap = (viewport: Viewport) => 36 * unitOf(viewport);
const tallyGap = (viewport: Viewport) => 18 * unitOf(viewport);

function tallyHeight(viewport: Viewport, view: FrontPageView, width: number): number {
  const scratch = column(viewport.measure, 0, 0, width);
  tally(viewport, scratch, view);
  return scratch.y();
}
