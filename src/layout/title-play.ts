/** The title's buttons: Play, which is a headline, beside it the way to all levels, and the other ways to play below. */
import type { TitleView } from "../core/screens/levels.ts";
import { LABELS } from "../core/words.ts";
import { button, buttonHeight, buttonWidth } from "./button.ts";
import { column } from "./column.ts";
import { box, part, type Rect, sheet } from "./composition.ts";
import { isUpright } from "./title-paper.ts";
import { isNarrow, isShort, textSize, unitOf, type Viewport } from "./viewport.ts";
import { waysRow } from "./ways.ts";

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height to spare, which makes the rows higher and sets them further apart. */
  readonly spare: number;
}

/** How much of what is to spare goes into Play, between the rows, and into the other ways. */
const [INTO_PLAY, INTO_GAP, INTO_WAYS] = [0.3, 0.1, 0.5] as const;
/** In one row the other ways are as wide as All levels, which stands above the last of them. */
const [PLAY_SHARE, PLAY_SHARE_NARROW] = [0.75, 0.66] as const;

/** Play, which says what it leads to, large and red: nothing else is. All is as wide as the paper above. */
export function playRow(viewport: Viewport, title: TitleView, { spare, ...place }: Place) {
  const narrow = isNarrow(viewport);
  const gap = narrow ? (isShort(viewport) ? 6 : 8) : 12 * unitOf(viewport);
  const share = narrow ? PLAY_SHARE_NARROW : PLAY_SHARE;
  const levelsWidth = Math.max((place.width + gap) * (1 - share) - gap, buttonWidth(viewport, LABELS.levels) - 12);
  const isOneRow = levelsWidth < place.width * 0.45;
  const width = isOneRow ? place.width - levelsWidth - gap : place.width;
  const play = playButton(viewport, title.playHint, { ...place, width, spare: spare * INTO_PLAY });
  const { height } = play.part.rect;
  const levelsRect = isOneRow
    ? { x: place.x + width + gap, y: place.y, width: levelsWidth, height }
    : { x: place.x, y: place.y + height + gap, width, height: buttonHeight(viewport) };
  const levels = button(viewport, "levels", LABELS.levels, levelsRect, { kind: "plain" });
  const waysY = levelsRect.y + levelsRect.height + gap + spare * INTO_GAP;
  const more = waysRow(viewport, { ...place, y: waysY }, { spare: spare * INTO_WAYS, gap: spare * INTO_GAP });
  return {
    sheets: [play.sheet, levels.sheet, ...more.sheets],
    parts: [play.part, levels.part, ...more.parts],
    end: more.end + (narrow ? 8 : 14 * unitOf(viewport)),
  };
}

/** The one button that is a headline. */
function playButton(viewport: Viewport, hint: string, { x, y, width, spare }: Place) {
  const size = textSize(viewport, isShort(viewport) ? 32 : isUpright(viewport) ? 54 : 40);
  const inset = size * (isShort(viewport) ? 0.26 : 0.3) + spare / 2;
  const words = column(viewport.measure, x + 6, y + inset, width - 12);
  words.text(LABELS.play, { style: "headline", size, ink: "on-action", align: "center" });
  words.text(hint, { style: "text", size: textSize(viewport, 15), ink: "on-action", align: "center" });
  const rect: Rect = { x, y, width, height: words.y() + inset * 0.9 - y };
  const ground = box(rect, { fill: "action", stroke: "action-edge" });
  return { sheet: sheet("play", rect, [ground, ...words.items], { paper: "slip" }), part: part("play", rect) };
}
