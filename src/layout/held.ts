/**
 * The moment between an answer and its reveal: everything still stands as it was asked, so that nobody knows who said it
 * before the cutting has come to them; only the stamp is there already.
 */
import { type Composition, movedBy, type Sheet } from "./composition.ts";

/** The question as it stood, with the stamp of the reveal on its cutting; null where either has no cutting. */
export function heldBetween(asked: Composition, revealed: Composition): Composition | null {
  const from = cuttingOf(revealed);
  const to = cuttingOf(asked);
  const stamp = revealed.sheets.find(({ name }) => name === "stamp");
  if (!from || !to || !stamp) return null;
  const dx = to.rect.x + to.rect.width - from.rect.x - from.rect.width;
  const onTop = [to, movedBy(stamp, dx, to.rect.y - from.rect.y)];
  // The bar stays in front, as it is in both.
  const [bar, ...rest] = [...asked.sheets].reverse();
  const below = rest.reverse().filter(({ name }) => name !== "cutting");
  return { ...asked, sheets: [...below, ...onTop, ...(bar ? [bar] : [])] };
}

function cuttingOf({ sheets }: Composition): Sheet | undefined {
  return sheets.find(({ name }) => name === "cutting");
}
