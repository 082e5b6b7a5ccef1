/** The game's name at the top left of a screen that is not a round; it leads back. The page's menu keeps to its line. */
import { GAME_NAME } from "../core/words.ts";
import { type Part, part, type Sheet, sheet } from "./composition.ts";
import { setText } from "./set-text.ts";
import { fontOf } from "./type.ts";
import { gutterOf, isNarrow, unitOf, type Viewport } from "./viewport.ts";

/** The line that the name and the menu stand on: its middle, in CSS pixels from the top. */
export const HEADER_MIDDLE = 32;

export interface BackLayout {
  readonly sheet: Sheet;
  readonly parts: readonly Part[];
  /** Where the screen's own content may begin. */
  readonly bottom: number;
}

/** `left` where the name stands over something that begins further in. */
export function backTo(viewport: Viewport, left?: number): BackLayout {
  const u = unitOf(viewport);
  const size = Math.min(30 * u, 34);
  const x = left ?? gutterOf(viewport);
  const width = Math.ceil(viewport.measure(fontOf("headline", size), GAME_NAME)) + 2;
  const text = setText(viewport.measure, GAME_NAME, { x, y: 0, width }, { style: "headline", size });
  const name = { ...text, rect: { ...text.rect, y: HEADER_MIDDLE - text.rect.height / 2 } };
  const rect = { ...name.rect, y: HEADER_MIDDLE - 24, height: 48 };
  return { sheet: sheet("home", rect, [name]), parts: [part("home", rect)], bottom: isNarrow(viewport) ? 62 : 84 * u };
}
