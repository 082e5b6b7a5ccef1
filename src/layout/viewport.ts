/** The space that a screen is composed for, and the measures that follow from it alone. */
import type { Measure } from "./type.ts";

export interface Viewport {
  readonly width: number;
  readonly height: number;
  /** 1 to 2, from the settings. */
  readonly textScale: number;
  readonly measure: Measure;
  /** Whether the five stand abreast here, even where the viewport is high: `inHall` says. */
  readonly isHall?: boolean;
  /** Whether a front page stands here in two columns on a screen held upright: `inPage` says. */
  readonly isPage?: boolean;
  /** Whether a clock lies under the bar of a round. */
  readonly hasClock?: boolean;
}

/** Narrowest room, in CSS pixels at plain text size, in which five lecterns stand abreast. */
const HALL_MIN = 700;

/** The viewport as a round sees it: a hall wherever the five have room side by side, a tablet held upright included. */
export function inHall(viewport: Viewport): Viewport {
  return viewport.width / viewport.textScale < HALL_MIN ? viewport : { ...viewport, isHall: true };
}

/** Narrowest room, in CSS pixels at plain text size, in which a page is read in two columns. */
const PAGE_MIN = 620;

/** The viewport as a front page sees it: a screen held upright is its sheet of paper. */
export function inPage(viewport: Viewport): Viewport {
  const { width, height, textScale } = viewport;
  return height > width && width / textScale >= PAGE_MIN ? { ...viewport, isPage: true } : viewport;
}

/** One column, lecterns in a list, rather than a hall five lecterns wide. */
export function isNarrow({ width, height, textScale, isHall, isPage }: Viewport): boolean {
  if (isHall || isPage) return false;
  const room = width / textScale;
  return room < 760 || (height > width && room < 900);
}

/** A phone so low, for its size of text, that every line of a round counts. */
export function isShort({ height, textScale }: Viewport): boolean {
  return height / textScale < 700;
}

/** How much larger than the design's own size (1366×768, or 390 wide) everything is drawn. */
export function unitOf(viewport: Viewport): number {
  const { width, height } = viewport;
  if (isNarrow(viewport)) return clamp(width / 390, 0.84, 1.5);
  if (viewport.isPage) return clamp(width / 740, 0.84, 1.3);
  if (viewport.isHall && height > width) return clamp(Math.min(width / 830, height / 1000), 0.72, 1.75);
  return clamp(Math.min(width / 1366, height / 768), 0.72, 1.75);
}

/** Where the line at the top of every screen begins and ends: 16 on a phone, 24, 32, 40 and 48. The page's styles have the same. */
export function gutterOf({ width }: Viewport): number {
  return Math.round(clamp(Math.min(width * 0.041, 13.6 + width * 0.0135), 16, 48));
}

/** The page's menu, four signs with the one that reads aloud, from its left end to the edge of the screen. */
export function menuWidth(viewport: Viewport): number {
  const sign = clamp(24 * Math.min(viewport.width / 1366, viewport.height / 768), 24, 42);
  return Math.ceil((sign + 20) * 4 + gutterOf(viewport) - 12);
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
