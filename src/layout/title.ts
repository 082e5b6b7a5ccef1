/** The title: the name across the hall, the five below it, one press to play. */
import type { TitleView } from "../core/screens/levels.ts";
import { GAME_NAME, LABELS, TEACH_WORDS } from "../core/words.ts";
import { HEADER_MIDDLE } from "./back.ts";
import { button, buttonHeight, buttonWidth } from "./button.ts";
import { column } from "./column.ts";
import { box, type Composition, part, type Rect, sheet, type TextBlock } from "./composition.ts";
import { balancedWidth, whole } from "./set-text.ts";
import { standingFive } from "./standing-five.ts";
import { fontOf } from "./type.ts";
import { clamp, inHall, isNarrow, isShort, textSize, unitOf, type Viewport } from "./viewport.ts";
import { waysRow } from "./ways.ts";

/** What the menu takes of the upper edge, at its right end, in CSS pixels. */
const [MENU_WIDTH, MENU_HEIGHT] = [190, 58] as const;

export function layoutTitle(screen: Viewport, title: TitleView): Composition {
  const viewport = inHall(screen);
  const u = unitOf(viewport);
  const narrow = isNarrow(viewport);
  const margin = narrow ? 20 : 40 * u;
  const width = Math.min(viewport.width - margin * 2, 880 * u);
  const x = (viewport.width - width) / 2;
  const nameSize = mastheadSize(viewport, width - 2 * pad(viewport), viewport.height * (narrow ? 0.27 : 0.19));
  const isTight = narrow && isShort(viewport);
  const size = textSize(viewport, isTight ? 15 : isUpright(viewport) ? 24 : 18);
  const draft = compose(0);
  // A sheet nearly as wide as the screen begins below the menu.
  const least = x + width > viewport.width - MENU_WIDTH ? MENU_HEIGHT : 16;
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
    words.space(inset * 0.8);
    const rect: Rect = { x, y: top, width, height: words.y() - top };
    const page = sheet("title", rect, words.items, { paper: "bitten", angle: narrow ? -0.6 : -1 });
    const actions = playRow(viewport, title, {
      x,
      y: rect.y + rect.height + (isTight ? 8 : narrow ? 12 : 18 * u),
      width,
    });
    const parts = [
      part("masthead", name.rect),
      part("kicker", pressed(viewport, kicker, title.kicker)),
      part("summary", summary.rect),
      ...actions.parts,
    ];
    return { sheets: [page, ...actions.sheets], parts, end: actions.end };
  }
}

/** As wide as its words: the ring round it is clear of what stands below. */
function pressed({ measure }: Viewport, { rect, style, size }: TextBlock, text: string): Rect {
  const width = Math.min(rect.width, measure(fontOf(style, size), text) + size);
  return { x: rect.x + (rect.width - width) / 2, y: rect.y - 6, width, height: rect.height + 6 };
}

function pad(viewport: Viewport): number {
  return isNarrow(viewport) ? 18 : 44 * unitOf(viewport);
}

/** A tablet held upright: as high as a phone and nearly as wide as a hall. */
const isUpright = (viewport: Viewport) => !isNarrow(viewport) && viewport.height > viewport.width;

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

/** Play, which says what it leads to, large and red: nothing else on the sheet is. Beside it the way to all levels. */
function playRow(viewport: Viewport, title: TitleView, place: { x: number; y: number; width: number }) {
  const narrow = isNarrow(viewport);
  const gap = narrow ? (isShort(viewport) ? 6 : 8) : 12 * unitOf(viewport);
  const share = narrow ? 0.66 : 0.62;
  const across = narrow
    ? place.width
    : Math.min(place.width, (isUpright(viewport) ? 760 : 620) * unitOf(viewport) * viewport.textScale);
  const levelsWidth = Math.max(across * (1 - share) - gap, buttonWidth(viewport, LABELS.levels) - 12);
  const isOneRow = levelsWidth < across * 0.45;
  const x = place.x + (place.width - across) / 2;
  const width = isOneRow ? across - levelsWidth - gap : across;
  const play = playButton(viewport, title.playHint, { x, y: place.y, width });
  const { height } = play.part.rect;
  const levelsRect = isOneRow
    ? { x: x + width + gap, y: place.y, width: levelsWidth, height }
    : { x, y: place.y + height + gap, width, height: buttonHeight(viewport) };
  const levels = button(viewport, "levels", LABELS.levels, levelsRect, { kind: "plain" });
  const more = waysRow(viewport, { ...place, y: levelsRect.y + levelsRect.height + gap });
  return {
    sheets: [play.sheet, levels.sheet, ...more.sheets],
    parts: [play.part, levels.part, ...more.parts],
    end: more.end + (narrow ? 8 : 14 * unitOf(viewport)),
  };
}

/** The one button that is a headline. */
function playButton(viewport: Viewport, hint: string, { x, y, width }: { x: number; y: number; width: number }) {
  const size = textSize(viewport, isShort(viewport) ? 32 : isUpright(viewport) ? 54 : 40);
  const inset = size * (isShort(viewport) ? 0.26 : 0.34);
  const words = column(viewport.measure, x + 6, y + inset, width - 12);
  words.text(LABELS.play, { style: "headline", size, ink: "on-action", align: "center" });
  words.text(hint, { style: "text", size: textSize(viewport, 15), ink: "on-action", align: "center" });
  const rect: Rect = { x, y, width, height: words.y() + inset * 0.9 - y };
  const ground = box(rect, { fill: "action", stroke: "action-edge" });
  return { sheet: sheet("play", rect, [ground, ...words.items], { paper: "slip" }), part: part("play", rect) };
}
