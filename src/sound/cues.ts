/**
 * The cue table: what is heard when something happens in a run. Pure, so that it can be read and tested like a table.
 * Nothing is said by sound alone: each cue goes with something seen and read.
 */
import type { RunEvent } from "../core/run.ts";
import type { Stars } from "../core/stars.ts";

export const CUE_NAMES = [
  "press",
  "cutting-in",
  "stamp-verbatim",
  "stamp-correction",
  "page-turn",
  "star",
  "level-end",
  "murmur",
  "applause",
  "gasp",
  "room-tone",
] as const;
export type CueName = (typeof CUE_NAMES)[number];

export interface Cue {
  readonly name: CueName;
  /** Milliseconds after the event: a stamp is heard when it lands. */
  readonly afterMs: number;
}

/** The air of the hall: heard under a round, all through it and very quiet. */
export const ROOM_TONE: CueName = "room-tone";

/** When the stamp lands: the cutting has flown (240 ms) and the stamp come down (110 ms), as the stage moves them. */
const STAMP_LANDS_MS = 350;
/** When the press has run and the stars are counted, and the pause between them. */
const STARS_MS = 1500;
const STAR_GAP_MS = 260;

/** What a cue depends on beside the event itself. */
export interface Hearing {
  readonly isMotionReduced: boolean;
  /** The stars of the run so far. */
  readonly stars: Stars;
}

export function cuesFor(event: RunEvent, { isMotionReduced, stars }: Hearing): readonly Cue[] {
  switch (event.kind) {
    case "runBegun":
      return [{ name: "page-turn", afterMs: 0 }];
    case "quoteShown":
      return [{ name: "cutting-in", afterMs: event.number === 1 ? 250 : 0 }];
    case "clueOpened":
      return [{ name: "press", afterMs: 0 }];
    case "quoteAnswered":
      return answered(event, isMotionReduced ? 0 : STAMP_LANDS_MS);
    case "runFinished":
      return [
        { name: "level-end", afterMs: 0 },
        ...Array.from({ length: stars }, (_, star): Cue => {
          return { name: "star", afterMs: STARS_MS + star * STAR_GAP_MS };
        }),
      ];
  }
}

/** The stamp; then the hall, which reacts only to what was said with certainty, and murmurs at any other slip. */
function answered(event: Extract<RunEvent, { kind: "quoteAnswered" }>, landsMs: number): Cue[] {
  const { isRight, confidence } = event;
  const stamp: Cue = { name: isRight ? "stamp-verbatim" : "stamp-correction", afterMs: landsMs };
  const hall: CueName | null = confidence === "certain" ? (isRight ? "applause" : "gasp") : isRight ? null : "murmur";
  return hall ? [stamp, { name: hall, afterMs: landsMs + 200 }] : [stamp];
}
