/** The news-stand: five editions side by side, or one under the other on a phone. */
import type { LevelView } from "../core/screens/levels.ts";
import { capitalised, LABELS } from "../core/words.ts";
import { backTo } from "./back.ts";
import { column } from "./column.ts";
import { box, type Composition, type Item, type Part, part, type Rect, type Sheet, sheet } from "./composition.ts";
import { audienceHeight, isNarrow, textSize, unitOf, type Viewport } from "./viewport.ts";

export function layoutLevels(viewport: Viewport, packTitle: string, levels: readonly LevelView[]): Composition {
  const u = unitOf(viewport);
  const narrow = isNarrow(viewport);
  const margin = narrow ? 16 : 40 * u;
  const size = textSize(viewport, 16);
  const back = backTo(viewport);
  const head = column(viewport.measure, margin, back.bottom, viewport.width - margin * 2);
  const heading = head.text(LABELS.chooseLevel, { style: "headline", size: textSize(viewport, narrow ? 38 : 54) });
  const about = head.text(packTitle, { style: "text", size, ink: "soft" });
  head.space(narrow ? 12 : 26 * u);
  const headRect: Rect = {
    x: margin,
    y: back.bottom,
    width: viewport.width - margin * 2,
    height: head.y() - back.bottom,
  };
  const across = narrow ? 1 : Math.min(levels.length, 5);
  const gap = narrow ? 12 : 18 * u;
  const rows = Math.ceil(levels.length / across);
  const width = Math.min((viewport.width - margin * 2 - gap * (across - 1)) / across, narrow ? 9999 : 400 * u);
  const left = narrow ? margin : (viewport.width - width * across - gap * (across - 1)) / 2;
  const heights = levels.map((level) => edition(viewport, level, { x: 0, y: 0, width }).rect.height);
  const free = (viewport.height - head.y() - (narrow ? 12 : 50 * u) - gap * (rows - 1)) / rows;
  const least = Math.max(...heights);
  const most = narrow ? least * 1.3 : Math.min(420 * u, Math.max(least * 1.5, free * 0.8));
  const height = Math.max(least, Math.min(free, most));
  const sheets: Sheet[] = [back.sheet, sheet("heading", headRect, head.items)];
  const parts: Part[] = [...back.parts, part("heading", heading.rect), part("pack-title", about.rect)];
  levels.forEach((level, index) => {
    const x = left + (index % across) * (width + gap);
    const y = head.y() + Math.floor(index / across) * (height + gap);
    const made = edition(viewport, level, { x, y, width }, height);
    sheets.push({ ...made, angle: narrow ? 0 : ([-0.8, 0.5, -0.4, 0.9, -0.6][index % 5] ?? 0) });
    parts.push(part(`level.${level.id}`, made.rect));
  });
  const bottom = Math.max(viewport.height, head.y() + rows * (height + gap) + 16);
  const audience = audienceHeight(viewport);
  return { width: viewport.width, height: Math.ceil(bottom), audience, sheets, parts };
}

/** One edition: its number, its name as a headline, its beginning, stars and standing. */
function edition(
  viewport: Viewport,
  level: LevelView,
  place: { x: number; y: number; width: number },
  height = 0,
): Sheet {
  const narrow = isNarrow(viewport);
  const size = textSize(viewport, 16);
  const inset = narrow ? 16 : 20 * unitOf(viewport);
  const words = column(viewport.measure, place.x + inset, place.y + inset, place.width - inset * 2);
  words.text(`Level ${level.number}`, { style: "bold", size, ink: "red" });
  words.space(2);
  words.add(box({ x: words.x, y: words.y(), width: words.width, height: 3 }, { fill: "ink" }));
  words.space(size * 0.4);
  words.text(level.title, { style: "headline", size: textSize(viewport, narrow ? 28 : 34) });
  words.space(size * 0.35);
  if (!narrow) {
    words.text(firstSentence(level.intro), { style: "quote", size: size * 1.02 });
    words.space(size * 0.5);
  }
  const starSize = size * 1.5;
  const foot = column(viewport.measure, words.x, 0, words.width);
  foot.add({
    kind: "stars",
    rect: { x: words.x, y: 0, width: starSize * 3.4, height: starSize },
    stars: level.stars,
    ink: "ink",
  });
  foot.space(4);
  foot.text(capitalised(level.standing), { style: "text", size: textSize(viewport, 14.5), ink: "soft" });
  const full = Math.max(height, words.y() + foot.y() + inset - place.y);
  const footTop = place.y + full - inset - foot.y();
  const picture = pictureBetween(words, words.y() + size * 0.2, footTop - size * 0.9, level.number);
  const lowered = foot.items.map((item) => ({ ...item, rect: { ...item.rect, y: item.rect.y + footTop } }));
  const rect: Rect = { ...place, height: full };
  return sheet(`level.${level.id}`, rect, [...words.items, ...picture, ...lowered], { paper: "page" });
}

/** The hall of the level, where an edition has room for a picture. */
function pictureBetween(
  { x, width }: { x: number; width: number },
  top: number,
  bottom: number,
  level: number,
): Item[] {
  const height = Math.min(bottom - top, width * 0.8);
  return height > 60 ? [{ kind: "picture", rect: { x, y: bottom - height, width, height }, level }] : [];
}

function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
}
