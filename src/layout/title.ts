/** The title: the name across the hall, the five below it, one press to play. */
import type { TitleView } from "../core/screens/levels.ts";
import { GAME_NAME, LABELS, TEACH_WORDS, WAY_LABELS } from "../core/words.ts";
import { HEADER_MIDDLE } from "./back.ts";
import { button, buttonHeight, buttonHeightFor, buttonWidth, notedButtonHeightFor } from "./button.ts";
import { column } from "./column.ts";
import { box, type Composition, part, type Rect, sheet } from "./composition.ts";
import { balancedWidth } from "./set-text.ts";
import { standingFive } from "./standing-five.ts";
import { fontOf } from "./type.ts";
import { clamp, isNarrow, textSize, unitOf, type Viewport } from "./viewport.ts";

/** What the menu takes of a phone's upper edge, in CSS pixels. */
const MENU_HEIGHT = 58;

export function layoutTitle(viewport: Viewport, title: TitleView): Composition {
  const u = unitOf(viewport);
  const narrow = isNarrow(viewport);
  const margin = narrow ? 20 : 40 * u;
  const width = Math.min(viewport.width - margin * 2, 880 * u);
  const x = (viewport.width - width) / 2;
  const nameSize = mastheadSize(viewport, width - 2 * pad(viewport), viewport.height * (narrow ? 0.27 : 0.24));
  const size = textSize(viewport, 18);
  const draft = compose(0);
  // A sheet as wide as the screen begins below the menu.
  const least = narrow ? MENU_HEIGHT : 16;
  const five = standingFive(viewport, title.speakers, viewport.height - draft.end - least);
  const bottom = Math.max(viewport.height, draft.end + five.height + least);
  const slack = bottom - five.height - draft.end;
  // Between the menu above and the five below, a little nearer to the menu.
  const made = compose(clamp(slack * 0.55, least, slack));
  const teach = teachButton(viewport);
  return {
    width: viewport.width,
    height: Math.ceil(bottom),
    audience: 0,
    sheets: [...five.sheetsOn(bottom), ...made.sheets, teach.sheet],
    parts: [...made.parts, teach.part],
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
    const look = { style: "quote", size: size * 1.12, align: "center" } as const;
    const even = balancedWidth(viewport.measure, title.summary, words.width, look);
    const middle = column(viewport.measure, words.x + (words.width - even) / 2, words.y(), even);
    const summary = middle.text(title.summary, look);
    words.add(summary);
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

/** Where other screens have the way back, across from the menu: it is for whoever stands in front of a class. */
function teachButton(viewport: Viewport) {
  // The line that the menu stands on has no more room.
  const inHeader = { ...viewport, textScale: Math.min(viewport.textScale, 1.25) };
  const height = Math.min(buttonHeight(inHeader), HEADER_MIDDLE * 2 - 8);
  const x = isNarrow(viewport) ? 16 : 40 * unitOf(viewport);
  const width = buttonWidth(inHeader, TEACH_WORDS.link);
  const rect = { x, y: HEADER_MIDDLE - height / 2, width, height };
  return button(inHeader, "teach", TEACH_WORDS.link, rect, { kind: "plain" });
}

/** Play, which says what it leads to, and beside or below it the way to all levels. */
function playRow(viewport: Viewport, title: TitleView, place: { x: number; y: number; width: number }) {
  const gap = 12;
  const levelsWidth = buttonWidth(viewport, LABELS.levels);
  const hintWidth = viewport.measure(fontOf("text", textSize(viewport, 14)), title.playHint) + 40;
  const playWidth = Math.max(buttonWidth(viewport, LABELS.play) * 1.5, hintWidth, 150);
  const isOneRow = playWidth + gap + levelsWidth <= place.width;
  const left = isOneRow ? place.x + (place.width - playWidth - gap - levelsWidth) / 2 : place.x;
  const width = isOneRow ? playWidth : place.width;
  const height = notedButtonHeightFor(viewport, title.playHint, width) * 1.08;
  const playRect = { x: left, y: place.y, width, height };
  const levelsRect = isOneRow
    ? { x: left + width + gap, y: place.y, width: levelsWidth, height }
    : { ...playRect, y: place.y + height + gap, height: buttonHeight(viewport) };
  const play = button(viewport, "play", LABELS.play, playRect, { kind: "primary", note: title.playHint });
  const levels = button(viewport, "levels", LABELS.levels, levelsRect, { kind: "plain" });
  const more = waysRow(viewport, { ...place, y: levelsRect.y + levelsRect.height + gap });
  return {
    sheets: [play.sheet, levels.sheet, ...more.sheets],
    parts: [play.part, levels.part, ...more.parts],
    end: more.end + 14 * unitOf(viewport),
  };
}

/** The other ways to play: in one row where they have room, else two abreast. */
function waysRow(viewport: Viewport, place: { x: number; y: number; width: number }) {
  const gap = 8;
  const ways = Object.entries(WAY_LABELS);
  const widths = ways.map(([, label]) => buttonWidth(viewport, label));
  const total = widths.reduce((sum, width) => sum + width + gap, -gap);
  const isOneRow = total <= place.width;
  const half = (place.width - gap) / 2;
  const height = Math.max(
    ...ways.map(([, label], index) => buttonHeightFor(viewport, label, isOneRow ? (widths[index] ?? half) : half)),
  );
  let x = place.x + (place.width - total) / 2;
  const made = ways.map(([name, label], index) => {
    const isLastAlone = !isOneRow && index === ways.length - 1 && index % 2 === 0;
    const cell = {
      x: place.x + (isLastAlone ? 0 : (index % 2) * (half + gap)),
      y: place.y + Math.floor(index / 2) * (height + gap),
      width: isLastAlone ? place.width : half,
      height,
    };
    const rect = isOneRow ? { x, y: place.y, width: widths[index] ?? half, height } : cell;
    x += (widths[index] ?? 0) + gap;
    return button(viewport, name, label, rect, { kind: "plain" });
  });
  const rows = isOneRow ? 1 : Math.ceil(ways.length / 2);
  return {
    sheets: made.map((one) => one.sheet),
    parts: made.map((one) => one.part),
    end: place.y + rows * height + (rows - 1) * gap,
  };
}
