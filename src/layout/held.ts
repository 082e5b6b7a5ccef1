/**
 * The moment between an answer and its reveal: everything still stands as it was asked, so that nobody knows who said it
 * before the cutting has come to them; only the stamp is there already.
 */
import type { RevealView } from "../core/screens/round.ts";
import type { Composition } from "./composition.ts";
import { stampOn } from "./stamp.ts";
import { inHall, type Viewport } from "./viewport.ts";

/** The question as it stood, with the stamp of the reveal on its cutting; null where there is no cutting. */
export function heldAt(asked: Composition, screen: Viewport, reveal: RevealView): Composition | null {
  const cutting = asked.sheets.find(({ name }) => name === "cutting");
  const bar = asked.sheets.at(-1);
  if (!cutting || !bar) return null;
  const below = asked.sheets.filter((sheet) => sheet !== cutting && sheet !== bar);
  // The bar stays in front, as it is when a quote is asked.
  return { ...asked, sheets: [...below, cutting, stampOn(inHall(screen), reveal, cutting.rect), bar] };
}
