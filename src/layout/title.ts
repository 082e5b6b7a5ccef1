/** The title: the name across the hall, the five below it, one press to play. */
import type { TitleView } from "../core/screens/levels.ts";
import { TEACH_WORDS } from "../core/words.ts";
import { HEADER_MIDDLE } from "./back.ts";
import { buttonHeight, buttonWidth } from "./button.ts";
import { type Composition, part, sheet } from "./composition.ts";
import { setText, whole } from "./set-text.ts";
import { standingFive } from "./standing-five.ts";
import { titlePaper } from "./title-paper.ts";
import { playRow } from "./title-play.ts";
import { clamp, gutterOf, inHall, isNarrow, isShort, menuWidth, textSize, unitOf, type Viewport } from "./viewport.ts";

/** What the menu takes of the height, in CSS pixels. */
const MENU_HEIGHT = 58;
/** How much of the height that is left over makes paper and buttons larger, and at most how much, at unit 1. */
const [SPARE_SHARE, SPARE_MAX] = [0.75, 130] as const;
/** How much of that the paper takes. */
const INTO_PAPER = 0.4;

export function layoutTitle(screen: Viewport, title: TitleView): Composition {
  const viewport = inHall(screen);
  const u = unitOf(viewport);
  const narrow = isNarrow(viewport);
  const margin = narrow ? 20 : 40 * u;
  const width = Math.min(viewport.width - margin * 2, 880 * u);
  const x = (viewport.width - width) / 2;
  const draft = compose(0, 0);
  // A sheet nearly as wide as the screen begins below the menu.
  const least = x + width > viewport.width - menuWidth(viewport) ? MENU_HEIGHT : 20 * u;
  const five = standingFive(viewport, title.speakers, viewport.height - draft.end - least);
  const bottom = Math.max(viewport.height, draft.end + five.height + least);
  const slack = bottom - five.height - draft.end - least;
  const spare = clamp(slack * SPARE_SHARE, 0, SPARE_MAX * u);
  // Between the menu above and the five below, in the middle.
  const made = compose(least + (slack - spare) / 2, spare);
  const teach = teachLink(viewport);
  return {
    width: viewport.width,
    height: Math.ceil(bottom),
    audience: 0,
    sheets: [...five.sheetsOn(bottom), ...made.sheets, teach.sheet],
    parts: [...made.parts, teach.part],
  };

  function compose(top: number, spare: number) {
    const paper = titlePaper(viewport, title, { x, y: top, width, spare: spare * INTO_PAPER });
    // Torn and tilted, the paper reaches further down than its rectangle: some 20 pixels stay free.
    const below = narrow ? (isShort(viewport) ? 9 : 16) : 12 * u + paper.sag;
    const y = paper.end + below;
    const actions = playRow(viewport, title, { x, y, width, spare: spare * (1 - INTO_PAPER) });
    return { sheets: [paper.sheet, ...actions.sheets], parts: [...paper.parts, ...actions.parts], end: actions.end };
  }
}

/** Where other screens have the way back, across from the menu: a quiet line for whoever stands in front of a class. */
function teachLink(viewport: Viewport) {
  // The line that the menu stands on has no more room.
  const inHeader = { ...viewport, textScale: Math.min(viewport.textScale, 1.25) };
  const height = Math.min(buttonHeight(inHeader), HEADER_MIDDLE * 2 - 8);
  const margin = gutterOf(viewport);
  const size = textSize(inHeader, 16);
  const width = buttonWidth(inHeader, TEACH_WORDS.link);
  const look = { style: "text", size, underlines: [whole(TEACH_WORDS.link)], underlineInk: "ink" } as const;
  const text = setText(viewport.measure, TEACH_WORDS.link, { x: margin, y: 0, width: width - 8 }, look);
  const rect = { x: margin - 8, y: HEADER_MIDDLE - height / 2, width, height };
  const word = { ...text, rect: { ...text.rect, y: HEADER_MIDDLE - text.rect.height / 2 } };
  return { sheet: sheet("teach", rect, [word]), part: part("teach", rect) };
}
