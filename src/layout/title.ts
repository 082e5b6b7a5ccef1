/** The title: the name across the hall, the five below it, one press to play. */
import type { TitleView } from "../core/screens/levels.ts";
import { GAME_NAME, LABELS } from "../core/words.ts";
import { button, buttonHeight, buttonWidth } from "./button.ts";
import { column } from "./column.ts";
import { box, type Composition, type Part, part, type Rect, type Sheet, sheet } from "./composition.ts";
import { bustItem } from "./lecterns.ts";
import { fontOf } from "./type.ts";
import { clamp, isNarrow, textSize, unitOf, type Viewport } from "./viewport.ts";

export function layoutTitle(viewport: Viewport, title: TitleView): Composition {
  const u = unitOf(viewport);
  const narrow = isNarrow(viewport);
  const margin = narrow ? 20 : 40 * u;
  const width = Math.min(viewport.width - margin * 2, 880 * u);
  const x = (viewport.width - width) / 2;
  const bustSize = Math.min((viewport.width - margin * 2) / 5.1, 200 * u, viewport.height * 0.24);
  const nameSize = mastheadSize(viewport, width - 2 * pad(viewport), viewport.height * 0.27);
  const size = textSize(viewport, 18);
  const draft = compose(0);
  const bottom = Math.max(viewport.height, draft.end + bustSize * 1.1);
  // Between the menu above and the five below, a little nearer to the menu.
  const free = bottom - bustSize * 0.96 - draft.end;
  const made = compose(clamp(free * 0.55, 22 * u, Math.max(22 * u, free)));
  const busts = bustRow(viewport, title, bottom, bustSize);
  return {
    width: viewport.width,
    height: Math.ceil(bottom),
    audience: 0,
    sheets: [...busts, ...made.sheets],
    parts: made.parts,
  };

  function compose(top: number) {
    const inset = pad(viewport);
    const words = column(viewport.measure, x + inset, top + inset * 0.8, width - inset * 2);
    const name = words.text(GAME_NAME, { style: "headline", size: nameSize, align: "center" });
    words.space(nameSize * 0.08);
    words.add(box({ x: words.x, y: words.y(), width: words.width, height: 2 }, { fill: "ink" }));
    words.add(box({ x: words.x, y: words.y() + 3, width: words.width, height: 1 }, { fill: "ink" }));
    words.space(size * 0.6);
    const kicker = words.text(title.kicker, { style: "bold", size: size * 1.25, ink: "red", align: "center" });
    words.space(size * 0.3);
    const summary = words.text(title.summary, { style: "quote", size: size * 1.12, align: "center" });
    words.space(inset);
    const rect: Rect = { x, y: top, width, height: words.y() - top };
    const page = sheet("title", rect, words.items, { paper: "cutting", angle: narrow ? -0.6 : -1 });
    const actions = playRow(viewport, title, { x, y: rect.y + rect.height + 18 * u, width });
    const parts = [
      part("masthead", name.rect),
      part("kicker", kicker.rect),
      part("summary", summary.rect),
      ...actions.parts,
    ];
    return { sheets: [page, ...actions.sheets], parts, end: actions.end };
  }
}

function pad(viewport: Viewport): number {
  return isNarrow(viewport) ? 18 : 44 * unitOf(viewport);
}

/** As large as the name can be within a width and a height. */
function mastheadSize({ measure }: Viewport, width: number, height: number): number {
  const at100 = measure(fontOf("headline", 100), GAME_NAME);
  return Math.floor(Math.min((width / at100) * 97, height));
}

function playRow(viewport: Viewport, title: TitleView, place: { x: number; y: number; width: number }) {
  const height = buttonHeight(viewport) * 1.15;
  const size = textSize(viewport, 16);
  const gap = 12;
  const levelsWidth = buttonWidth(viewport, LABELS.levels);
  const playWidth = Math.max(buttonWidth(viewport, LABELS.play) * 1.5, 150);
  const isOneRow = playWidth + gap + levelsWidth <= place.width;
  const left = isOneRow ? place.x + (place.width - playWidth - gap - levelsWidth) / 2 : place.x;
  const playRect = { x: left, y: place.y, width: isOneRow ? playWidth : place.width, height };
  const levelsRect = isOneRow
    ? { x: left + playWidth + gap, y: place.y, width: levelsWidth, height }
    : { ...playRect, y: place.y + height + gap };
  const play = button(viewport, "play", LABELS.play, playRect, { kind: "primary" });
  const levels = button(viewport, "levels", LABELS.levels, levelsRect, { kind: "plain" });
  const words = column(viewport.measure, place.x, levelsRect.y + height + size * 0.5, place.width);
  const hint = words.text(title.playHint, { style: "bold", size, align: "center" });
  const hintWidth = viewport.measure(fontOf("bold", size), title.playHint) + 20;
  const middle = place.x + place.width / 2;
  const ground = box({ ...hint.rect, x: middle - hintWidth / 2, width: hintWidth }, { fill: "stock" });
  const parts: Part[] = [play.part, levels.part, part("play-hint", hint.rect)];
  const sheets: Sheet[] = [play.sheet, levels.sheet, sheet("play-hint", hint.rect, [ground, hint])];
  return { sheets, parts, end: words.y() + size };
}

/** The five, half hidden behind the lower edge, as an audience sees them come in. */
function bustRow(viewport: Viewport, title: TitleView, bottom: number, size: number): Sheet[] {
  const gap = isNarrow(viewport) ? 0 : size * 0.12;
  const count = title.speakers.length;
  const left = (viewport.width - count * size - (count - 1) * gap) / 2;
  return title.speakers.map((speaker, index) => {
    const rect = { x: left + index * (size + gap), y: bottom - size * 0.92, width: size, height: size };
    return sheet(`bust.${speaker.id}`, rect, [bustItem({ ...speaker, key: index + 1 }, rect)]);
  });
}
