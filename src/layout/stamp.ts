/** The stamp: it has the upper right corner of the cutting to itself, a little over the edge, and never covers words. */
import type { RevealView } from "../core/screens/round.ts";
import { box, type Rect, type Sheet, sheet } from "./composition.ts";
import { setText } from "./set-text.ts";
import { fontOf } from "./type.ts";
import { isNarrow, unitOf, type Viewport } from "./viewport.ts";

/** Degrees, clockwise. */
const ANGLE = -5;
/** How much higher and lower a tilted stamp reaches, in units of its width: half the sine of its angle. */
const REACH = 0.044;

export interface StampSize {
  /** Of its letters. */
  readonly size: number;
  readonly width: number;
  readonly height: number;
  /** How far it stands out over the upper edge of the cutting. */
  readonly over: number;
  /** How far down from the upper edge of the cutting it takes the corner for itself. */
  readonly depth: number;
}

/** How much larger it is struck for a right answer, where there is room for that. */
const PRAISE = 1.25;
/** Widths under this have no room for a large stamp, in CSS pixels. */
const SMALL = 360;

export function stampSize(viewport: Viewport, { stamp, verdict }: RevealView): StampSize {
  const narrow = isNarrow(viewport);
  const isSmall = narrow && viewport.width < SMALL;
  const praise = verdict === "verbatim" && !isSmall ? PRAISE : 1;
  const size = Math.round(
    (isSmall ? 19 : narrow ? 21 : 38) *
      Math.min(unitOf(viewport), 1.6) *
      Math.min(viewport.textScale, narrow ? 1.2 : 1.4) *
      praise,
  );
  const width = viewport.measure(fontOf("headline", size), stamp) + size * 0.9 + 2;
  const height = size * 1.44;
  const over = narrow ? 5 : 16 * unitOf(viewport) * praise;
  return { size, width, height, over, depth: height + width * REACH * 2 - over };
}

/** The stamp on a cutting. */
export function stampOn(viewport: Viewport, reveal: RevealView, cutting: Rect): Sheet {
  const { size, width, height, over } = stampSize(viewport, reveal);
  const rect = {
    // A phone's torn corner would leave its last figure without paper.
    x: cutting.x + cutting.width - width - (isNarrow(viewport) ? 18 : size * 0.5),
    y: cutting.y - over + width * REACH,
    width,
    height,
  };
  const ink = reveal.verdict === "verbatim" ? "green" : "red";
  const text = setText(
    viewport.measure,
    reveal.stamp,
    { x: rect.x, y: rect.y + size * 0.2, width },
    { style: "headline", size, ink, align: "center" },
  );
  const frame = box(rect, { stroke: ink, strokeWidth: Math.max(3, size * 0.12) });
  const inset = size * 0.2;
  const inner = { x: rect.x + inset, y: rect.y + inset, width: width - inset * 2, height: height - inset * 2 };
  const line = box(inner, { stroke: ink, strokeWidth: Math.max(1, size * 0.035) });
  return sheet("stamp", rect, [frame, line, text], { angle: ANGLE, paper: "stamp" });
}
