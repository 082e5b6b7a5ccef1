/** The head of the front page: the name between its two ears, level and date, the headline across the page, and the deck. */
import type { FrontPageView } from "../core/screens/front-page.ts";
import { GAME_NAME, levelLine, scoreLine } from "../core/words.ts";
import { type Column, column } from "./column.ts";
import { box } from "./composition.ts";
import { balancedWidth, setText, sizesDown } from "./set-text.ts";
import { fontOf, type Measure } from "./type.ts";
import { isNarrow, textSize, unitOf, type Viewport } from "./viewport.ts";

/** Least room beside the name in which stars and score stand as its ears, in units of the text's size. */
const EAR_MIN = 6.4;

export function newspaperHead(viewport: Viewport, words: Column, view: FrontPageView, dateline: string): void {
  const size = textSize(viewport, 16);
  const hasEars = masthead(viewport, words, view);
  datelineRow(viewport, words, view, dateline);
  words.space(size * 0.55);
  headline(viewport, words, view.headline);
  words.space(size * 0.35);
  if (!hasEars) standing(viewport, words, view);
  const look = { style: "quote", size: size * 1.12 } as const;
  const width = balancedWidth(viewport.measure, view.standfirst, words.width, look);
  words.add(setText(viewport.measure, view.standfirst, { x: words.x, y: words.y(), width }, look));
}

/** Gives back whether there was room for the ears. */
function masthead(viewport: Viewport, words: Column, view: FrontPageView): boolean {
  const name = `The ${GAME_NAME}`;
  const at100 = viewport.measure(fontOf("headline", 100), name);
  const size = Math.min((words.width / at100) * 92, 74 * unitOf(viewport));
  const top = words.y();
  words.text(name, { style: "headline", size, align: "center" });
  const ear = (words.width - (at100 * size) / 100) / 2 - size * 0.3;
  // Neither cramped beside the name nor, with large text, higher than it.
  const hasEars = ear >= textSize(viewport, 16) * EAR_MIN && words.y() - top >= textSize(viewport, 16) * 3;
  const [small, digits] = [textSize(viewport, 15), textSize(viewport, 46)];
  if (hasEars) ears(viewport.measure, words, view, { top, height: words.y() - top, width: ear, small, digits });
  words.space(size * 0.08);
  words.add(box({ x: words.x, y: words.y(), width: words.width, height: 4 }, { fill: "ink" }));
  words.add(box({ x: words.x, y: words.y() + 2, width: words.width, height: 1 }, { fill: "ink" }));
  words.space(5);
  return hasEars;
}

export interface EarRoom {
  readonly top: number;
  readonly height: number;
  readonly width: number;
  /** Sizes of the words and, at most, of the score. */
  readonly small: number;
  readonly digits: number;
}

/** The stars to the left of the name and the score to its right. */
export function ears(
  measure: Measure,
  words: Column,
  { stars, score, scoreMax }: Pick<FrontPageView, "stars" | "score" | "scoreMax">,
  { top, height, width, small, digits: most }: EarRoom,
): void {
  const star = Math.min(height * 0.4, width / 3.4);
  if (stars !== null) {
    const rect = { x: words.x, y: top + (height - star) / 2, width: star * 3.4, height: star };
    words.items.push({ kind: "stars", rect, stars, ink: "ink" });
  }
  const right = column(measure, words.x + words.width - width, top, width);
  const digits = Math.min(height * 0.62, most);
  const under = scoreMax === null ? "points" : `of ${scoreMax} points`;
  right.space((height - digits * 1.04 - small * 1.42) / 2);
  right.text(score, { style: "headline", size: digits, align: "right" });
  right.text(under, { style: "text", size: small, align: "right" });
  words.items.push(...right.items);
}

/** Level and date in one line, or where that has no room, one under the other; a level of a day says its date itself. */
function datelineRow(viewport: Viewport, words: Column, view: FrontPageView, dateline: string): void {
  const size = textSize(viewport, 15);
  const level = levelLine(view.levelNumber, view.levelTitle);
  const font = fontOf("text", size);
  const isOneLine = viewport.measure(font, level) + viewport.measure(font, dateline) + size <= words.width;
  const look = { style: "text", size } as const;
  if (level.includes(dateline)) {
    words.text(level, { ...look, align: "center" });
  } else if (isOneLine) {
    const place = { x: words.x, y: words.y(), width: words.width };
    words.items.push(setText(viewport.measure, dateline, place, { ...look, align: "right" }));
    words.text(level, look);
  } else {
    words.text(level, { ...look, align: "center" });
    words.text(dateline, { ...look, align: "center" });
  }
  words.space(4);
  words.add(box({ x: words.x, y: words.y(), width: words.width, height: 1 }, { fill: "ink" }));
}

/** Across the whole page: in one line where that is not small, else in two even ones, as large as they can be. */
function headline(viewport: Viewport, words: Column, text: string): void {
  const narrow = isNarrow(viewport);
  const [most, alone, least] = narrow ? [42, 34, 30] : [84, 44, 42];
  const sizes = (from: number, to: number) => sizesDown(textSize(viewport, from), textSize(viewport, to));
  const linesAt = (size: number) =>
    setText(viewport.measure, text, { x: 0, y: 0, width: words.width }, { style: "headline", size }).lines.length;
  const size =
    sizes(most, alone).find((each) => linesAt(each) === 1) ??
    sizes(narrow ? most : 57, least).find((each) => linesAt(each) <= 2) ??
    textSize(viewport, least);
  const look = { style: "headline", size } as const;
  const even = balancedWidth(viewport.measure, text, words.width, look);
  words.add(setText(viewport.measure, text, { x: words.x, y: words.y(), width: even }, look));
}

/** Stars and score in one row, where they have no room beside the name. */
function standing(viewport: Viewport, words: Column, { stars, score, scoreMax }: FrontPageView): void {
  const size = textSize(viewport, 18);
  const star = size * 1.45;
  const text = scoreLine(score, scoreMax);
  if (stars !== null) {
    const rect = { x: words.x, y: words.y(), width: star * 3.4, height: star };
    words.items.push({ kind: "stars", rect, stars, ink: "ink" });
  }
  const indent = stars === null ? 0 : star * 4;
  const look = { style: "bold", size } as const;
  if (viewport.measure(fontOf("bold", size), text) > words.width - indent) {
    words.space(star * 1.2);
    words.text(text, look);
  } else {
    const set = setText(viewport.measure, text, { x: words.x + indent, y: 0, width: words.width - indent }, look);
    words.items.push({ ...set, rect: { ...set.rect, y: words.y() + (star - set.lineHeight) / 2 } });
    words.space(star);
  }
  words.space(size * 0.4);
}
