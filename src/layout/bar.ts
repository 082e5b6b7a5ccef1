/** The bar over a round: the game's name, the level, and where the player stands; the page's menu has the right end. */
import type { RoundView } from "../core/screens/round.ts";
import { GAME_NAME, levelLine } from "../core/words.ts";
import { box, type Item, type Part, part, type Rect, type Sheet, sheet } from "./composition.ts";
import { setText } from "./set-text.ts";
import { fontOf } from "./type.ts";
import { gutterOf, isNarrow, menuWidth, textSize, unitOf, type Viewport } from "./viewport.ts";

/** The page's own clock, which keeps its size whatever else grows. */
const CLOCK_HEIGHT = 46;
const clockWidth = (width: number) => Math.min(width - 24, 720);

export interface BarLayout {
  readonly sheet: Sheet;
  readonly parts: readonly Part[];
  readonly height: number;
}

export function layoutBar(viewport: Viewport, round: RoundView): BarLayout {
  return isNarrow(viewport) ? narrowBar(viewport, round) : wideBar(viewport, round);
}

function wideBar(viewport: Viewport, round: RoundView): BarLayout {
  const u = unitOf(viewport);
  const size = textSize(viewport, 17);
  const height = Math.round(Math.max(64, size * 3.4));
  const middle = height / 2;
  const name = brand(viewport, gutterOf(viewport), middle);
  const items: Item[] = [name];
  const right = viewport.width - menuWidth(viewport) - 14 * u;
  let x = right;
  for (const [label, value] of [...tally(round)].reverse()) {
    const width = Math.max(widthOf(viewport, "text", size, label), widthOf(viewport, "bold", size * 1.3, value)) + 8;
    const look = { align: "right" } as const;
    const top = middle - size * 1.5;
    items.push(
      setText(viewport.measure, label, { x: x - width, y: top, width }, { style: "text", size, ink: "soft", ...look }),
    );
    const below = { x: x - width, y: top + size * 1.25, width };
    items.push(setText(viewport.measure, value, below, { style: "bold", size: size * 1.3, ...look }));
    x -= width + 22 * u;
  }
  const levelX = name.rect.x + name.rect.width + 22 * u;
  const level = levelLine(round.levelNumber, round.levelTitle);
  const line = setText(
    viewport.measure,
    level,
    { x: levelX, y: 0, width: x - levelX },
    { style: "text", size, ink: "soft" },
  );
  items.push({ ...line, rect: { ...line.rect, y: middle - line.rect.height / 2 } });
  return finish(viewport, round, items, height, { x: x + 10, y: 0, width: right - x, height });
}

function narrowBar(viewport: Viewport, round: RoundView): BarLayout {
  const size = textSize(viewport, 15);
  const margin = gutterOf(viewport);
  const row = 50;
  const height = row + Math.round(size * 1.5);
  const items: Item[] = [brand(viewport, margin, row / 2)];
  const [quote, streak, score] = tally(round);
  const place = { x: margin, y: row - 4, width: viewport.width - margin * 2 };
  const look = { style: "bold", size } as const;
  const points = `${score?.[1]} points`;
  const lefts = [`${round.levelTitle} · ${quote?.[1]}`, `${quote?.[1]}`];
  const rights = round.streak > 1 ? [`${streak?.[1]} in a row · ${points}`, points] : [points];
  const pairs = lefts.flatMap((left) => rights.map((right) => [left, right] as const));
  const fits = ([left, right]: readonly [string, string]) =>
    widthOf(viewport, "bold", size, left) + widthOf(viewport, "bold", size, right) + size <= place.width;
  const [left, right] = pairs.find(fits) ?? [`${quote?.[1]}`, points];
  items.push(setText(viewport.measure, left, place, look));
  items.push(setText(viewport.measure, right, place, { ...look, align: "right" }));
  return finish(viewport, round, items, height, { ...place, height: size * 1.5 });
}

function finish(
  viewport: Viewport,
  round: RoundView,
  items: Item[],
  height: number,
  tallyRect: Part["rect"],
): BarLayout {
  const { width } = viewport;
  const all = { x: 0, y: 0, width, height: height + 3 + TRACK };
  items.unshift(box(all, { fill: "stock" }));
  items.push(...track(round, { x: 0, y: height, width, height: TRACK }));
  const name = items[1]?.rect ?? all;
  const parts = [
    part("home", { x: 4, y: name.y + name.height / 2 - 23, width: name.x + name.width, height: 46 }, true),
    part("level", { x: name.x, y: 48, width: 200, height: 1 }, true),
    part("tally", tallyRect, true),
  ];
  const bar = sheet("bar", all, items, { isPinned: true });
  if (!viewport.hasClock) return { sheet: bar, parts, height: all.height };
  const clock = {
    x: (width - clockWidth(width)) / 2,
    y: all.height + 6,
    width: clockWidth(width),
    height: CLOCK_HEIGHT,
  };
  return { sheet: bar, parts: [...parts, part("press-clock", clock, true)], height: clock.y + clock.height };
}

/** Height of the track, in CSS pixels. */
const TRACK = 8;

/** How far the run has come: a block for each quote that is done, an open one for this, a thin line for those to come. */
function track({ quoteNumber, quoteTotal, reveal }: RoundView, { x, y, width, height }: Rect): Item[] {
  const gap = 3;
  const step = (width + gap) / quoteTotal;
  return Array.from({ length: quoteTotal }, (_, index) => {
    const block = { x: x + index * step, y, width: step - gap, height };
    if (index + 1 < quoteNumber || (index + 1 === quoteNumber && reveal)) return box(block, { fill: "ink" });
    if (index + 1 === quoteNumber) return box(block, { fill: "paper", stroke: "ink" });
    return box({ ...block, y: y + height - 2, height: 2 }, { fill: "line" });
  });
}

function tally(round: RoundView): readonly (readonly [string, string])[] {
  return [
    ["Quote", `${round.quoteNumber} of ${round.quoteTotal}`],
    ["In a row", String(round.streak)],
    ["Score", round.score],
  ];
}

function brand(viewport: Viewport, x: number, middle: number) {
  const size = Math.min(30 * unitOf(viewport), 34) * Math.min(viewport.textScale, 1.25);
  const width = widthOf(viewport, "headline", size, GAME_NAME) + 2;
  const set = setText(viewport.measure, GAME_NAME, { x, y: 0, width }, { style: "headline", size });
  return { ...set, rect: { ...set.rect, y: middle - set.rect.height / 2 } };
}

function widthOf(viewport: Viewport, style: Parameters<typeof fontOf>[0], size: number, text: string): number {
  return Math.ceil(viewport.measure(fontOf(style, size), text));
}
