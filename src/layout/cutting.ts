/** The cutting with the quote on it: its size follows the quote's length and the room there is. */
import type { RoundView } from "../core/screens/round.ts";
import { WHO_QUESTION } from "../core/words.ts";
import { type Rect, type Sheet, sheet } from "./composition.ts";
import { balancedWidth, setText, sizesDown, sizeToFit } from "./set-text.ts";
import { fontOf } from "./type.ts";
import { isNarrow, textSize, unitOf, type Viewport } from "./viewport.ts";

export interface CuttingRoom {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The most that it may take; a long quote at a large text size may still take more, and the screen scrolls. */
  readonly heightMax: number;
  /** Smaller in the reveal, where there is more to read. */
  readonly sizeMax: number;
}

export function layoutCutting(viewport: Viewport, round: RoundView, room: CuttingRoom): Sheet {
  const u = unitOf(viewport);
  const small = textSize(viewport, 15);
  const padX = Math.round(isNarrow(viewport) ? 18 : 46 * u);
  const padY = Math.round(isNarrow(viewport) ? 14 : 30 * u);
  const inner = { x: room.x + padX, width: room.width - padX * 2 };
  const quote = `“${round.quote}”`;
  const labelHeight = small * 1.55;
  const least = Math.max(16, 18 * Math.min(u, 1.3)) * viewport.textScale;
  const sizes = sizesDown(Math.round(room.sizeMax * viewport.textScale), Math.round(least));
  const space = { width: inner.width, height: room.heightMax - padY * 2 - labelHeight };
  const size = sizeToFit(viewport.measure, quote, space, "quote", sizes);
  const { reveal } = round;
  const labelText = reveal ? reveal.headline : WHO_QUESTION;
  const dateText = isNarrow(viewport) ? shortDate(round.dateline) : round.dateline;
  const top = { ...inner, y: room.y + padY };
  const ink = reveal?.verdict === "verbatim" ? "green" : "red";
  const label = setText(viewport.measure, labelText, top, { style: "bold", size: small, ink });
  const both = viewport.measure(fontOf("bold", small), `${labelText}  ${dateText}`);
  // Where there is no room beside each other the date stands under the label.
  const below = { ...top, y: label.rect.y + label.rect.height };
  const isBeside = both <= inner.width;
  const date = setText(viewport.measure, dateText, isBeside ? top : below, {
    style: "text",
    size: small,
    ink: "soft",
    align: isBeside ? "right" : "left",
  });
  const labelled = Math.max(label.rect.y + label.rect.height, date.rect.y + date.rect.height) + small * 0.2;
  const text = setText(
    viewport.measure,
    quote,
    { x: inner.x, y: labelled, width: balancedWidth(viewport.measure, quote, inner.width, { style: "quote", size }) },
    {
      style: "quote",
      size,
      // The opening quotation mark stands before the quote's own first character.
      underlines: (reveal?.telling ?? []).map(({ start, end }) => ({ start: start + 1, end: end + 1 })),
      underlineInk: reveal?.verdict === "verbatim" ? "green" : "red",
    },
  );
  const height = text.rect.y + text.rect.height + padY - room.y;
  const rect: Rect = { x: room.x, y: room.y, width: room.width, height };
  // A slight tilt, less on a wide sheet so that its corners stay where they belong.
  const angle = isNarrow(viewport) ? -0.6 : -1;
  return sheet("cutting", rect, [label, date, text], { paper: "cutting", angle });
}

/** 18 February 2020 as 18 Feb 2020. */
function shortDate(dateline: string): string {
  return dateline.replace(/\p{L}{4,}/u, (month) => month.slice(0, 3));
}
