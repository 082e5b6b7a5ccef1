/** The space that a screen is composed for, and the measures that follow from it alone. */
import type { Measure } from "./type.ts";

export interface Viewport {
  readonly width: number;
  readonly height: number;
  /** 1 to 2, from the settings. */
  readonly textScale: number;
  readonly measure: Measure;
}

/** One column, lecterns in a list, rather than a hall five lecterns wide. */
export function isNarrow({ width, height, textScale }: Viewport): boolean {
  const room = width / textScale;
  return room < 760 || (height > width && room < 900);
}

/** How much larger than the design's own size (1366×768, or 390 wide) everything is drawn. */
export function unitOf(viewport: Viewport): number {
  const { width, height } = viewport;
  if (isNarrow(viewport)) return clamp(width / 390, 0.84, 1.5);
  return clamp(Math.min(width / 1366, height / 768), 0.72, 1.75);
}

/** How high the audience is seen along the lower edge of a wide hall; a phone has no room for one. */
export function audienceHeight(viewport: Viewport): number {
  return isNarrow(viewport) ? 0 : Math.round(50 * unitOf(viewport));
}

/** Size of running text in CSS pixels, never under 14. */
export function textSize(viewport: Viewport, size: number): number {
  return Math.max(14, Math.round(size * unitOf(viewport))) * viewport.textScale;
}

export function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
