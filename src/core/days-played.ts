/** The days on which Today's five was played, worked out from the best scores kept. A record, never a streak: no day lost. */
import { madeFrom, madeKindOf } from "./made-levels.ts";
import type { PackProgress } from "./progress.ts";

/** ISO days, the earliest first. */
export function daysPlayed({ levels }: PackProgress): string[] {
  return Object.keys(levels)
    .filter((id) => madeKindOf(id) === "today")
    .map(madeFrom)
    .toSorted();
}
