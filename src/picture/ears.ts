/** The ears of a newspaper, to both sides of its name: the stars and the score. */
import type { FrontPageView } from "../core/screens/front-page.ts";
import { type Column, column } from "./column.ts";
import type { Measure } from "./type.ts";

export interface EarRoom {
  readonly top: number;
  readonly height: number;
  readonly width: number;
  /** Sizes of the words and, at most, of the score. */
  readonly small: number;
  readonly digits: number;
}

/** The stars to the left of the name and the score to its right. */
export function ears(
  measure: Measure,
  words: Column,
  { stars, score, scoreMax }: Pick<FrontPageView, "stars" | "score" | "scoreMax">,
  { top, height, width, small, digits: most }: EarRoom,
): void {
  const star = Math.min(height * 0.4, width / 3.4);
  if (stars !== null) {
    const rect = { x: words.x, y: top + (height - star) / 2, width: star * 3.4, height: star };
    words.items.push({ kind: "stars", rect, stars });
  }
  const right = column(measure, words.x + words.width - width, top, width);
  const digits = Math.min(height * 0.62, most);
  const under = scoreMax === null ? "points" : `of ${scoreMax} points`;
  right.space((height - digits * 1.04 - small * 1.42) / 2);
  right.text(score, { style: "headline", size: digits, align: "right" });
  right.text(under, { style: "text", size: small, align: "right" });
  words.items.push(...right.items);
}
