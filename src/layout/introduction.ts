/** A level's introduction: what the argument is about, the five who may have spoken, and Begin. */
import type { IntroductionView } from "../core/screens/levels.ts";
import { capitalised, LABELS, levelLine } from "../core/words.ts";
import { backTo } from "./back.ts";
import { button, buttonHeight, buttonWidth, pinnedButton } from "./button.ts";
import { column } from "./column.ts";
import { box, type Composition, type Item, type Part, part, type Rect, type Sheet, sheet } from "./composition.ts";
import { bustItem } from "./lecterns.ts";
import { audienceHeight, inHall, isNarrow, textSize, unitOf, type Viewport } from "./viewport.ts";

export function layoutIntroduction(screen: Viewport, view: IntroductionView): Composition {
  const viewport = inHall(screen);
  const u = unitOf(viewport);
  const narrow = isNarrow(viewport);
  const back = backTo(viewport);
  const margin = narrow ? 12 : 40 * u;
  const gap = narrow ? 14 : 30 * u;
  const usable = Math.min(viewport.width - margin * 2, 1200 * u);
  const left = (viewport.width - usable) / 2;
  const wordsWidth = narrow ? usable : (usable - gap) * 0.56;
  const draft = story(viewport, view, { x: left, y: 0, width: wordsWidth });
  const castWidth = narrow ? usable : usable - gap - wordsWidth;
  const draftCast = cast(viewport, view, { x: 0, y: 0, width: castWidth });
  const tallest = Math.max(draft.rect.height, narrow ? 0 : draftCast.height);
  const free = viewport.height - back.bottom - tallest;
  const top = narrow ? back.bottom : back.bottom + Math.max(0, free * 0.32);
  const page = story(viewport, view, { x: left, y: top, width: wordsWidth });
  const place = narrow
    ? { x: left, y: top + page.rect.height + gap, width: castWidth }
    : { x: left + wordsWidth + gap, y: top, width: castWidth };
  const people = cast(viewport, view, place);
  const begin = beginButton(viewport, page.rect, narrow);
  const end = Math.max(page.rect.y + page.rect.height, place.y + people.height) + (narrow ? begin.foot : 0);
  const bottom = Math.max(viewport.height, Math.ceil(end + 20 + audienceHeight(viewport)));
  return {
    width: viewport.width,
    height: bottom,
    audience: audienceHeight(viewport),
    sheets: [back.sheet, page, ...people.sheets, ...begin.sheets],
    parts: [...back.parts, part("heading", page.rect), part("intro", page.rect), ...people.parts, ...begin.parts],
  };
}

function story(viewport: Viewport, view: IntroductionView, place: { x: number; y: number; width: number }): Sheet {
  const narrow = isNarrow(viewport);
  const u = unitOf(viewport);
  const inset = narrow ? 18 : 40 * u;
  const size = textSize(viewport, 18);
  const words = column(viewport.measure, place.x + inset, place.y + inset, place.width - inset * 2);
  words.text(levelLine(view.number, capitalised(view.standing)), {
    style: "bold",
    size: textSize(viewport, 16),
    ink: "red",
  });
  words.space(size * 0.3);
  words.text(view.title, { style: "headline", size: textSize(viewport, narrow ? 42 : 64) });
  words.space(size * 0.5);
  words.add(box({ x: words.x, y: words.y(), width: words.width, height: 3 }, { fill: "ink" }));
  words.space(size * 0.6);
  words.text(view.intro, { style: "quote", size: size * 1.1 });
  // On a wide screen Begin stands on this sheet, under the words.
  words.space(narrow ? inset : buttonHeight(viewport) * 1.2 + inset * 1.7);
  const rect: Rect = { ...place, height: words.y() - place.y };
  return sheet("introduction", rect, words.items, { paper: "cutting", angle: narrow ? -0.5 : -0.8 });
}

function cast(viewport: Viewport, view: IntroductionView, place: { x: number; y: number; width: number }) {
  const u = unitOf(viewport);
  const size = textSize(viewport, 16);
  const small = textSize(viewport, 14.5);
  const inset = isNarrow(viewport) ? 16 : 24 * u;
  const inner = { x: place.x + inset, width: place.width - inset * 2 };
  const side = 70 * Math.min(u, 1.3);
  const heading = column(viewport.measure, inner.x, place.y + inset * 0.8, inner.width);
  const headed = heading.text(LABELS.cast, { style: "bold", size });
  const items: Item[] = [...heading.items];
  const parts: Part[] = [part("cast-heading", headed.rect)];
  let y = heading.y() + size * 0.5;
  view.speakers.forEach((speaker, index) => {
    const bust = { x: inner.x, y, width: side, height: side };
    const words = column(viewport.measure, inner.x + side + 12, y + 2, inner.width - side - 12);
    words.text(speaker.name, { style: "bold", size });
    words.text(speaker.role, { style: "bold", size: small, ink: "soft" });
    words.text(speaker.about, { style: "text", size: small, ink: "soft" });
    const height = Math.max(side, words.y() - y);
    items.push(bustItem({ ...speaker, key: index + 1 }, bust), ...words.items);
    parts.push(part(`cast.${speaker.id}`, { ...inner, y, height }));
    y += height + 9 * u;
  });
  const rect: Rect = { ...place, height: y + inset * 0.5 - place.y };
  return { sheets: [sheet("cast", rect, items, { paper: "slip" })], parts, height: rect.height };
}

function beginButton(viewport: Viewport, page: Rect, narrow: boolean) {
  const height = buttonHeight(viewport) * 1.15;
  const inset = narrow ? 12 : 40 * unitOf(viewport);
  if (!narrow) {
    const width = Math.max(190, buttonWidth(viewport, LABELS.begin) * 1.4);
    const rect = { x: page.x + inset, y: page.y + page.height - inset - height, width, height };
    const made = button(viewport, "begin", LABELS.begin, rect, { kind: "primary" });
    return { sheets: [{ ...made.sheet, ground: "cutting" } as const], parts: [made.part], foot: 0 };
  }
  return pinnedButton(viewport, "begin", LABELS.begin, { width: viewport.width - inset * 2, height });
}
