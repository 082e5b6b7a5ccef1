/**
 * The moment between an answer and its reveal: everything still stands as it was asked, so that nobody knows who said it
 * before the cutting has come to them; only the stamp is there already, and the light that will fall on them.
 */
import type { RoundView } from "../core/screens/round.ts";
import { type Composition, type Sheet, sheet } from "./composition.ts";
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
function lightIn(asked: Composition, viewport: Viewport, { speakers }: RoundView, bar: Sheet): Sheet[] {
  const spoke = speakers.find(({ standing }) => standing === "spoke");
  const place = asked.parts.find(({ name }) => name === `speaker.${spoke?.id}`)?.rect;
  if (!place || isNarrow(viewport) || asked.height > viewport.height) return [];
  const { x, y, width, height } = place;
  const top = bar.rect.y + bar.rect.height;
  return [
    sheet("light", { x: x - width * 0.06, y: top, width: width * 1.12, height: y + height - top }, [], {
      paper: "light",
    }),
  ];
}
