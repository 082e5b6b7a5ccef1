/** Which hall stands behind a screen, and whether an audience sits in it. */
import type { Screen } from "../store/screen.ts";
import { type HallName, hallOfLevel } from "./art.ts";

/** How high the audience is seen along the lower edge, as a share of the window's height, in a window of this size at least. */
const [AUDIENCE_SHARE, WIDTH_MIN, HEIGHT_MIN] = [0.065, 900, 600] as const;

export function hallFor(screen: Screen): HallName {
  const number = levelNumberOf(screen);
  return number === null ? "title" : hallOfLevel(number);
}

function levelNumberOf(screen: Screen): number | null {
  if (screen.kind === "round") return screen.round.levelNumber;
  if (screen.kind === "introduction") return screen.introduction.number;
  return screen.kind === "front-page" ? screen.frontPage.levelNumber : null;
}

/** In CSS pixels; 0 where there is none: on a phone, and where the page is longer than the window and would be hidden. */
export function audienceHeight(screen: Screen, { width, height }: { width: number; height: number }): number {
  const isSeated = screen.kind === "round" || screen.kind === "introduction";
  const isLong = document.documentElement.scrollHeight > height + 1;
  if (!isSeated || isLong || width < WIDTH_MIN || height < HEIGHT_MIN || width < height) return 0;
  return Math.round(height * AUDIENCE_SHARE);
}
