/** The other ways to play, each with a line of what it is: in one row where they have room, else two abreast. */
import { WAY_LABELS } from "../core/words.ts";
import { button, buttonHeightFor, notedButtonHeightFor } from "./button.ts";
import type { Part, Sheet } from "./composition.ts";
import { isNarrow, unitOf, type Viewport } from "./viewport.ts";

/** Short enough for half a phone. The page says more: what is new today, the best so far. */
const WAY_NOTES: Readonly<Record<keyof typeof WAY_LABELS, string>> = {
  today: "New every day",
  deadline: "Beat the clock",
  "second-look": "Missed quotes",
  cuttings: "Your scrapbook",
};
const WAYS = ["today", "deadline", "second-look", "cuttings"] as const;
/** Least width of a way in one row, in CSS pixels at plain text size. */
const WIDTH_MIN = 150;

export interface WaysLayout {
  readonly sheets: readonly Sheet[];
  readonly parts: readonly Part[];
  readonly end: number;
}

/** `more` is height to spare: in the rows, and between them. */
export function waysRow(
  viewport: Viewport,
  place: { readonly x: number; readonly y: number; readonly width: number },
  more: { readonly spare: number; readonly gap: number },
): WaysLayout {
  const gap = isNarrow(viewport) ? 8 : 12 * unitOf(viewport);
  const least = WIDTH_MIN * unitOf(viewport) * viewport.textScale;
  const isOneRow = !isNarrow(viewport) && (place.width + gap) / WAYS.length - gap >= least;
  const across = isOneRow ? WAYS.length : 2;
  const width = (place.width + gap) / across - gap;
  const heights = WAYS.map((way) => {
    const label = buttonHeightFor(viewport, WAY_LABELS[way], width) - buttonHeightFor(viewport, "", width);
    return notedButtonHeightFor(viewport, WAY_NOTES[way], width) + label;
  });
  const rows = WAYS.length / across;
  const height = Math.max(...heights) + more.spare / rows;
  const rowGap = gap + (rows > 1 ? more.gap : 0);
  const made = WAYS.map((way, index) => {
    const x = place.x + (index % across) * (width + gap);
    const y = place.y + Math.floor(index / across) * (height + rowGap);
    return button(viewport, way, WAY_LABELS[way], { x, y, width, height }, { kind: "quiet", note: WAY_NOTES[way] });
  });
  return {
    sheets: made.map((one) => one.sheet),
    parts: made.map((one) => one.part),
    end: place.y + rows * (height + rowGap) - rowGap,
  };
}
