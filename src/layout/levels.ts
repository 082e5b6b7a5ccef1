/** The news-stand: five editions side by side, or one under the other on a screen held upright, each with its picture. */
import type { LevelView } from "../core/screens/levels.ts";
import { capitalised, LABELS } from "../core/words.ts";
import { backTo } from "./back.ts";
import { column } from "./column.ts";
import { box, type Composition, type Item, type Part, part, type Rect, type Sheet, sheet } from "./composition.ts";
import { setText } from "./set-text.ts";
import { fontOf } from "./type.ts";
import { audienceHeight, clamp, gutterOf, inHall, isNarrow, textSize, unitOf, type Viewport } from "./viewport.ts";

/** Height of a wide edition's picture as a share of its width: least and most. */
const PICTURE_MIN = 0.5;
const PICTURE_MAX = 0.9;
/** Greatest height of a phone's picture as a share of its width. */
const THUMB_MAX = 1.6;

/** How crooked the editions of a wide stand lie, in degrees: by so little that the gaps between them look even. */
const TILT = 0.3;

export function layoutLevels(screen: Viewport, packTitle: string, levels: readonly LevelView[]): Composition {
  // A tablet held upright has them in a list too, but set as in a hall: all five in sight.
  const viewport = isNarrow(screen) && screen.height > screen.width ? inHall(screen) : screen;
  const u = unitOf(viewport);
  const narrow = isList(viewport);
  const margin = gutterOf(viewport);
  const back = backTo(viewport);
  const head = column(viewport.measure, margin, back.bottom, viewport.width - margin * 2);
  const heading = head.text(LABELS.chooseLevel, {
    style: "headline",
    size: textSize(viewport, isNarrow(viewport) ? 38 : 54),
  });
  const about = head.text(packTitle, { style: "text", size: textSize(viewport, 16), ink: "soft" });
  head.space(narrow ? 12 : 26 * u);
  const headRect: Rect = { x: margin, y: back.bottom, width: head.width, height: head.y() - back.bottom };
  const across = narrow ? 1 : Math.min(levels.length, 5);
  const gap = narrow ? 12 : 18 * u;
  const rows = Math.ceil(levels.length / across);
  const width = Math.min((viewport.width - margin * 2 - gap * (across - 1)) / across, narrow ? 9999 : 400 * u);
  const left = narrow ? margin : (viewport.width - width * across - gap * (across - 1)) / 2;
  const free = (viewport.height - head.y() - (narrow ? 12 : 50 * u) - gap * (rows - 1)) / rows;
  const measured = levels.map((level) => words(viewport, level, { x: 0, y: 0, width }));
  const above = Math.max(...measured.map((made) => made.above));
  const below = Math.max(...measured.map((made) => made.below));
  const inner = width - insetOf(viewport) * 2;
  const picture = narrow ? 0 : clamp(free * 0.86 - above - below, inner * PICTURE_MIN, inner * PICTURE_MAX);
  const height = narrow ? clamp(free, above + below, (above + below) * 1.25) : above + picture + below;
  const sheets: Sheet[] = [back.sheet, sheet("heading", headRect, head.items)];
  const parts: Part[] = [...back.parts, part("heading", heading.rect), part("pack-title", about.rect)];
  levels.forEach((level, index) => {
    const x = left + (index % across) * (width + gap);
    const y = head.y() + Math.floor(index / across) * (height + gap);
    const made = edition(viewport, level, { x, y, width, height }, above);
    sheets.push({ ...made, angle: narrow ? 0 : index % 2 === 0 ? -TILT : TILT });
    parts.push(part(`level.${level.id}`, made.rect));
  });
  const bottom = Math.max(viewport.height, head.y() + rows * (height + gap) - gap + 12);
  const audience = narrow ? 0 : audienceHeight(viewport);
  return { width: viewport.width, height: Math.ceil(bottom), audience, sheets, parts };
}

/** One under the other. */
const isList = (viewport: Viewport) => isNarrow(viewport) || viewport.isHall === true;
const insetOf = (viewport: Viewport) => (isNarrow(viewport) ? 14 : 20 * unitOf(viewport));
/** Side of a list's picture, at the right of an edition. */
const thumbOf = (viewport: Viewport) => (isList(viewport) ? viewport.width * 0.24 : 0);

/** As much as there is ever to say of how a level stands. */
const LONGEST_STANDING = "Continue at quote 10";

/** What stands above an edition's picture and what below it, and how high both are with their margins. */
function words(viewport: Viewport, level: LevelView, place: { x: number; y: number; width: number }) {
  const narrow = isList(viewport);
  const size = textSize(viewport, 16);
  const inset = insetOf(viewport);
  const thumb = thumbOf(viewport);
  const width = place.width - inset * 2 - (thumb > 0 ? thumb + 12 : 0);
  const top = column(viewport.measure, place.x + inset, place.y + inset * 0.8, width);
  top.text(`Level ${level.number}`, { style: "bold", size: textSize(viewport, 15), ink: "red" });
  top.space(2);
  top.add(box({ x: top.x, y: top.y(), width, height: 3 }, { fill: "ink" }));
  top.space(size * (narrow ? 0.25 : 0.4));
  top.text(level.title, { style: "headline", size: textSize(viewport, isNarrow(viewport) ? 27 : narrow ? 38 : 34) });
  top.space(size * 0.2);
  top.text(level.teaser, { style: "quote", size: textSize(viewport, isNarrow(viewport) ? 15.5 : narrow ? 19 : 16.5) });
  top.space(size * (narrow ? 0.5 : 0.7));
  const foot = column(viewport.measure, top.x, 0, width);
  const star = size * (narrow ? 1.15 : 1.3);
  foot.add({
    kind: "stars",
    rect: { x: foot.x, y: 0, width: star * 3.4, height: star },
    stars: level.stars,
    ink: "ink",
  });
  const standing = capitalised(level.standing);
  const look = {
    style: "bold",
    size: textSize(viewport, 14.5),
    ink: level.resumeAt === null ? "soft" : "red",
  } as const;
  // In a list the standing stands beside the stars, where the longest has room: no edition grows with what it says.
  const beside = { x: foot.x + star * 3.8, y: 0, width: width - star * 3.8 };
  const longest = viewport.measure(fontOf(look.style, look.size), LONGEST_STANDING);
  if (narrow && longest <= beside.width) foot.items.push(setText(viewport.measure, standing, beside, look));
  else {
    foot.space(4);
    const most = setText(viewport.measure, LONGEST_STANDING, { x: 0, y: 0, width }, look).rect.height;
    foot.space(Math.max(0, most - foot.text(standing, look).rect.height));
  }
  return { items: top.items, foot, above: top.y() - place.y, below: foot.y() + inset * (narrow ? 0.8 : 1.5) };
}

/** One edition: number, name as a headline, teaser, picture, and at its foot the stars and how it stands. */
function edition(viewport: Viewport, level: LevelView, rect: Rect, above: number): Sheet {
  const inset = insetOf(viewport);
  const made = words(viewport, level, rect);
  const footTop = rect.y + rect.height - inset * 0.8 - made.foot.y();
  const lowered = made.foot.items.map((item) => ({ ...item, rect: { ...item.rect, y: item.rect.y + footTop } }));
  const thumb = thumbOf(viewport);
  const frame: Rect =
    thumb > 0
      ? {
          x: rect.x + rect.width - inset - thumb,
          y: rect.y + inset,
          width: thumb,
          height: Math.min(rect.height - inset * 2, thumb * THUMB_MAX),
        }
      : {
          x: rect.x + inset,
          y: rect.y + above,
          width: rect.width - inset * 2,
          height: footTop - inset * 0.7 - rect.y - above,
        };
  const edge = box(rect, { stroke: "line", strokeWidth: 1 });
  const picture: Item = { kind: "picture", rect: frame, level: level.number };
  return sheet(`level.${level.id}`, rect, [edge, ...made.items, picture, ...lowered], { paper: "page" });
}
