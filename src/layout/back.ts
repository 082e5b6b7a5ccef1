/** The game's name at the top left of a screen that is not a round; it leads back. */
import { GAME_NAME } from "../core/words.ts";
import { type Part, part, type Sheet, sheet } from "./composition.ts";
import { setText } from "./set-text.ts";
import { fontOf } from "./type.ts";
import { isNarrow, unitOf, type Viewport } from "./viewport.ts";

export interface BackLayout {
  readonly sheet: Sheet;
  readonly parts: readonly Part[];
  /** Where the screen's own content may begin. */
  readonly bottom: number;
}

export function backTo(viewport: Viewport): BackLayout {
  const u = unitOf(viewport);
  const size = Math.min(30 * u, 34);
  const x = isNarrow(viewport) ? 16 : 40 * u;
  const width = Math.ceil(viewport.measure(fontOf("headline", size), GAME_NAME)) + 2;
  const text = setText(viewport.measure, GAME_NAME, { x, y: 14, width }, { style: "headline", size });
  const rect = { ...text.rect, y: 6, height: 48 };
  return { sheet: sheet("home", rect, [text]), parts: [part("home", rect)], bottom: isNarrow(viewport) ? 62 : 84 * u };
}
