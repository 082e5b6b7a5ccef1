/**
 * The moment between an answer and its reveal: everything still stands as it was asked, so that nobody knows who said it
 * before the cutting has come to them; only the stamp is there already, and the light that will fall on them.
 */
import type { RoundView } from "../core/screens/round.ts";
import type { Composition, Sheet } from "./composition.ts";
import { lightOn } from "./light.ts";
import { stampOn } from "./stamp.ts";
import { inHall, isNarrow, type Viewport } from "./viewport.ts";

/** The question as it stood, with the stamp of the reveal on its cutting; null where there is no cutting or no reveal. */
export function heldAt(asked: Composition, screen: Viewport, round: RoundView): Composition | null {
  const { reveal } = round;
  const viewport = inHall(screen);
  const cutting = asked.sheets.find(({ name }) => name === "cutting");
  const bar = asked.sheets.at(-1);
  if (!cutting || !bar || !reveal) return null;
  const below = asked.sheets.filter((sheet) => sheet !== cutting && sheet !== bar);
  // The bar stays in front, as it is when a quote is asked.
  return {
    ...asked,
    sheets: [...lightIn(asked, viewport, round, bar), ...below, cutting, stampOn(viewport, reveal, cutting.rect), bar],
  };
}

/** The light that comes on where the cutting ends, behind everything: in a hall that is in sight as a whole. */
function lightIn(asked: Composition, viewport: Viewport, round: RoundView, bar: Sheet): Sheet[] {
  if (isNarrow(viewport) || asked.height > viewport.height) return [];
  return lightOn(round, asked.parts, bar.rect.y + bar.rect.height);
}
