/** What the five have in common, in a hall or in a list: sheets, the parts to press, and a bust on its disc. */
import type { SpeakerView } from "../core/screens/round.ts";
import { type BustItem, box, type Item, type Part, type Rect, type Sheet } from "./composition.ts";

export interface LecternsLayout {
  readonly sheets: readonly Sheet[];
  readonly parts: readonly Part[];
  /** Where all of it ends. */
  readonly bottom: number;
}

export function bustItem(
  speaker: Pick<SpeakerView, "id" | "name" | "key"> & { standing?: string },
  rect: Rect,
): BustItem {
  const initials = speaker.name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .join("")
    .slice(0, 2)
    .toUpperCase();
  const isDim = speaker.standing === "not-me";
  return { kind: "bust", rect, speaker: speaker.id, number: speaker.key, initials, isDim };
}

/** A lectern as a row: a board with a band of `band` pixels in the speaker's own pattern at its left, and a bust. */
export function boardRow(speaker: SpeakerView, rect: Rect, { band, bust }: { band: number; bust: Rect }): Item[] {
  return [
    box(rect, { fill: "board", stroke: "board-edge", strokeWidth: 1 }),
    { kind: "stripe", rect: { ...rect, width: band }, number: speaker.key, isDim: false },
    bustItem(speaker, bust),
  ];
}
