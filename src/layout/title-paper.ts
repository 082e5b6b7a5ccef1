/** The paper that the title is printed on: the game's name, what is asked, and what all of it is about. */
import type { TitleView } from "../core/screens/levels.ts";
import { GAME_NAME } from "../core/words.ts";
import { column } from "./column.ts";
import { box, part, type Rect, sheet, type TextBlock } from "./composition.ts";
import { balancedWidth, whole } from "./set-text.ts";
import { fontOf } from "./type.ts";
import { isNarrow, isShort, textSize, unitOf, type Viewport } from "./viewport.ts";

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height to spare, above and below the words. */
  readonly spare: number;
}

/** A tablet held upright: as high as a phone and nearly as wide as a hall. */
export const isUpright = (viewport: Viewport) => !isNarrow(viewport) && viewport.height > viewport.width;

/** How far a torn edge reaches over its rectangle at most, in CSS pixels. */
const TORN = 9;

export function titlePaper(viewport: Viewport, title: TitleView, { x, y, width, spare }: Place) {
  const narrow = isNarrow(viewport);
  const isTight = narrow && isShort(viewport);
  const inset = narrow ? 18 : 44 * unitOf(viewport);
  const edge = inset * (narrow ? 0.8 : 0.66) + spare / 2;
  const size = textSize(viewport, isTight ? 15 : isUpright(viewport) ? 24 : 18);
  const words = column(viewport.measure, x + inset, y + edge, width - inset * 2);
  const nameSize = mastheadSize(viewport, words.width, viewport.height * (narrow ? 0.27 : 0.175));
  const name = words.text(GAME_NAME, { style: "headline", size: nameSize, align: "center" });
  words.space(nameSize * 0.06);
  words.add(box({ x: words.x, y: words.y(), width: words.width, height: 2 }, { fill: "ink" }));
  words.add(box({ x: words.x, y: words.y() + 3, width: words.width, height: 1 }, { fill: "ink" }));
  words.space(size * 0.55);
  // It leads to the quote of the day: what is underlined says so.
  const kicker = words.text(title.kicker, {
    style: "bold",
    size: size * 1.25,
    ink: "red",
    align: "center",
    underlines: [whole(title.kicker)],
    underlineInk: "red",
  });
  words.space(size * 0.3);
  const look = { style: "quote", size: isTight ? size : size * 1.12, align: "center" } as const;
  const even = balancedWidth(viewport.measure, title.summary, words.width, look);
  const middle = column(viewport.measure, words.x + (words.width - even) / 2, words.y(), even);
  const summary = middle.text(title.summary, look);
  words.add(summary);
  words.space(edge);
  const rect: Rect = { x, y, width, height: words.y() - y };
  const angle = narrow ? -0.6 : -0.8;
  return {
    sheet: sheet("title", rect, words.items, { paper: "bitten", angle }),
    parts: [
      part("masthead", name.rect),
      part("kicker", pressed(viewport, kicker, title.kicker)),
      part("summary", summary.rect),
    ],
    end: rect.y + rect.height,
    /** How far the paper hangs below `end` at one side. */
    sag: TORN + (Math.sin((Math.abs(angle) * Math.PI) / 180) * width) / 2,
  };
}

/** As large as the name can be within a width and a height. */
function mastheadSize({ measure }: Viewport, width: number, height: number): number {
  const at100 = measure(fontOf("headline", 100), GAME_NAME);
  return Math.floor(Math.min((width / at100) * 97, height));
}

/** As wide as its words: the ring round it is clear of what stands below. */
function pressed({ measure }: Viewport, { rect, style, size }: TextBlock, text: string): Rect {
  const width = Math.min(rect.width, measure(fontOf(style, size), text) + size);
  return { x: rect.x + (rect.width - width) / 2, y: rect.y - 6, width, height: rect.height + 6 };
}
