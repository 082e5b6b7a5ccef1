/** The second sheet of an introduction: the five who may have spoken, one under the other. */
import type { IntroductionView } from "../core/screens/levels.ts";
import { LABELS } from "../core/words.ts";
import { column } from "./column.ts";
import { type Item, type Part, part, type Rect, type Sheet, sheet } from "./composition.ts";
import { bustItem } from "./lecterns.ts";
import { balancedWidth } from "./set-text.ts";
import { clamp, isNarrow, textSize, unitOf, type Viewport } from "./viewport.ts";

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The height that the words of the five need. */
export function castHeight(viewport: Viewport, view: IntroductionView, width: number, scale: number): number {
  return setCast(viewport, view, { x: 0, y: 0, width }, { scale, gap: gapOf(viewport), isEven: false }).height;
}

/** The sheet is as high as it is told; what is left over goes between the five. */
export function castSheet(viewport: Viewport, view: IntroductionView, rect: Rect, scale: number) {
  const gap = gapOf(viewport);
  const spare = rect.height - castHeight(viewport, view, rect.width, scale);
  const wider = gap + clamp(spare / view.speakers.length, 0, gap * 4);
  const { items, parts } = setCast(viewport, view, rect, { scale, gap: wider, isEven: true });
  const made: Sheet = sheet("cast", rect, items, { paper: "cutting" });
  return { sheet: made, parts };
}

const gapOf = (viewport: Viewport) => 9 * unitOf(viewport);

function setCast(
  viewport: Viewport,
  view: IntroductionView,
  place: Place,
  { scale, gap, isEven }: { readonly scale: number; readonly gap: number; readonly isEven: boolean },
) {
  const u = unitOf(viewport);
  const size = textSize(viewport, 16.5 * scale);
  const small = textSize(viewport, 15 * scale);
  const inset = isNarrow(viewport) ? 18 : 34 * u;
  const inner = { x: place.x + inset, width: place.width - inset * 2 };
  const side = 70 * Math.min(u, 1.3) * (isNarrow(viewport) ? 1 : scale);
  const heading = column(viewport.measure, inner.x, place.y + inset, inner.width);
  const headed = heading.text(LABELS.cast, { style: "bold", size, ink: "red" });
  const items: Item[] = [...heading.items];
  const parts: Part[] = [part("cast-heading", headed.rect)];
  let y = heading.y() + gap;
  view.speakers.forEach((speaker, index) => {
    const bust = { x: inner.x, y, width: side, height: side };
    const words = column(viewport.measure, inner.x + side + 14 * u, y, inner.width - side - 14 * u);
    words.text(speaker.name, { style: "bold", size });
    words.text(speaker.role, { style: "bold", size: small, ink: "soft" });
    const look = { style: "text", size: small } as const;
    // As many lines, but none of a word alone: what is only measured need not be even.
    const width = isEven ? balancedWidth(viewport.measure, speaker.about, words.width, look) : words.width;
    const about = column(viewport.measure, words.x, words.y(), width);
    about.text(speaker.about, look);
    const height = Math.max(side, about.y() - y);
    items.push(bustItem({ ...speaker, key: index + 1 }, bust), ...words.items, ...about.items);
    parts.push(part(`cast.${speaker.id}`, { ...inner, y, height }));
    y += height + gap;
  });
  return { items, parts, height: y - gap + inset - place.y };
}
