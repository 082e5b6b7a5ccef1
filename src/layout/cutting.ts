/** The cutting with the quote on it: its size follows the quote's length and the room there is. */
import type { RoundView } from "../core/screens/round.ts";
import { WHO_QUESTION } from "../core/words.ts";
import { type Rect, type Sheet, sheet, type TextBlock } from "./composition.ts";
import { balancedWidth, setText, sizesDown, sizeToFit } from "./set-text.ts";
import { stampSize } from "./stamp.ts";
import { fontOf } from "./type.ts";
import { isNarrow, isShort, textSize, unitOf, type Viewport } from "./viewport.ts";

export interface CuttingRoom {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The most that it may take; a long quote at a large text size may still take more, and the screen scrolls. */
  readonly heightMax: number;
  /** Smallest and largest size of the quote at plain text size: short quotes are set large. */
  readonly sizeMin: number;
  readonly sizeMax: number;
  /** Whether the paper is as wide as its room, however short the quote. */
  readonly isFull?: boolean;
}

/** Smallest size that a quote is asked at on a phone, at plain text size. */
export function askedMin(viewport: Viewport): number {
  return Math.max(16, 18 * Math.min(unitOf(viewport), 1.3));
}

/** Narrowest that a cutting is cut for a short quote, as a share of its room. */
const WIDTH_MIN = 0.62;

export function layoutCutting(viewport: Viewport, round: RoundView, room: CuttingRoom): Sheet {
  const { measure, textScale } = viewport;
  const { reveal } = round;
  const u = unitOf(viewport);
  const padX = isNarrow(viewport) ? (isShort(viewport) ? 14 : 18) : Math.round(44 * u);
  const padY = padOf(viewport, round);
  const inner = room.width - padX * 2;
  const quote = `“${round.quote}”`;
  const headHeight = header(viewport, round, { x: 0, y: padY, width: inner }).bottom;
  const sizes = sizesDown(Math.round(room.sizeMax * textScale), Math.round(room.sizeMin * textScale));
  const space = { width: inner, height: room.heightMax - headHeight - padY };
  const size = sizeToFit(measure, quote, space, "quote", sizes);
  const textWidth = balancedWidth(measure, quote, inner, { style: "quote", size });
  // In a hall the paper is cut to its quote; on a phone, and over its explanation, it is as wide as everything else.
  const isFull = isNarrow(viewport) || room.isFull || reveal !== null;
  const width = isFull ? room.width : Math.max(room.width * WIDTH_MIN, textWidth + padX * 2);
  const x = room.x + (room.width - width) / 2;
  const head = header(viewport, round, { x: x + padX, y: room.y + padY, width: width - padX * 2 });
  const text = setText(
    measure,
    quote,
    { x: x + padX, y: head.bottom, width: Math.min(textWidth, width - padX * 2) },
    {
      style: "quote",
      size,
      // The opening quotation mark stands before the quote's own first character.
      underlines: (reveal?.telling ?? []).map(({ start, end }) => ({ start: start + 1, end: end + 1 })),
      underlineInk: reveal?.verdict === "verbatim" ? "green" : "red",
    },
  );
  const rect: Rect = { x, y: room.y, width, height: text.rect.y + text.rect.height + padY - room.y };
  return sheet("cutting", rect, [...head.items, text], { paper: "cutting", angle: angleOf(viewport, round, size) });
}

/** Smallest size of a quote that is still sharp when it is tilted, in CSS pixels. */
const TILTED_MIN = 22;

/** A slight tilt, less where there is more to read; small text stands straight, and its paper is torn all the same. */
function angleOf(viewport: Viewport, { reveal }: RoundView, size: number): number {
  if (size < TILTED_MIN) return 0;
  if (isNarrow(viewport)) return -0.6;
  return reveal ? -0.4 : -1;
}

interface Header {
  readonly items: readonly TextBlock[];
  readonly bottom: number;
}

/** Who is asked for or who it was, and the date: beside each other if they have room, and clear of the stamp. */
function header(viewport: Viewport, round: RoundView, place: { x: number; y: number; width: number }): Header {
  const { measure } = viewport;
  const { reveal } = round;
  const size = textSize(viewport, isNarrow(viewport) ? 15 : 18);
  // On a phone a strip under the cutting says who said it: beside the stamp their name would break.
  const isDateAlone = reveal !== null && isNarrow(viewport);
  const date = isNarrow(viewport) ? shortDate(round.dateline) : round.dateline;
  const label = isDateAlone ? date : reveal ? reveal.headline : WHO_QUESTION;
  const dateWidth = measure(fontOf("text", size), date);
  const stamp = reveal && stampSize(viewport, reveal);
  const besideStamp = stamp ? place.width - stamp.width - size * 0.6 : place.width;
  const widestWord = Math.max(...label.split(" ").map((word) => measure(fontOf("bold", size), word)));
  // Where the label would be torn apart beside the stamp, the stamp gets rows of its own above it.
  const isUnderStamp = Math.max(widestWord, dateWidth) > besideStamp;
  const width = isUnderStamp ? place.width : besideStamp;
  // Where the paper's upper edge is.
  const edge = place.y - padOf(viewport, round);
  const y = isUnderStamp && stamp ? Math.max(place.y, edge + stamp.depth) : place.y;
  const ink = reveal?.verdict === "verbatim" ? "green" : "red";
  const look = isDateAlone ? ({ style: "text", size, ink: "soft" } as const) : ({ style: "bold", size, ink } as const);
  const set = setText(measure, label, { x: place.x, y, width }, look);
  const labelWidth = measure(fontOf("bold", size), label);
  const isBeside = labelWidth + size + dateWidth <= width;
  const dated = setText(
    measure,
    date,
    isBeside && reveal
      ? { x: place.x + labelWidth + size, y, width: width - labelWidth - size }
      : { x: place.x, y: isBeside ? y : y + set.rect.height, width },
    { style: "text", size, ink: "soft", align: isBeside && !reveal ? "right" : "left" },
  );
  const narrowed = isBeside && reveal ? { ...set, rect: { ...set.rect, width: labelWidth } } : set;
  const items = isDateAlone ? [set] : [narrowed, dated];
  const written = Math.max(...items.map(({ rect }) => rect.y + rect.height)) + size * 0.2;
  const clear = stamp && !isUnderStamp ? edge + stamp.depth + 4 : 0;
  return { items, bottom: Math.max(written, clear) };
}

/** Room above and below the words. */
function padOf(viewport: Viewport, { reveal }: RoundView): number {
  if (isNarrow(viewport)) return reveal || isShort(viewport) ? 10 : 14;
  return Math.round((reveal ? 20 : 24) * unitOf(viewport));
}

/** 18 February 2020 as 18 Feb 2020. */
function shortDate(dateline: string): string {
  return dateline.replace(/\p{L}{4,}/u, (month) => month.slice(0, 3));
}
