/**
 * How the hall reacts to what happens in a run: which reaction it is, and how each half of a row of heads moves in it.
 * Neighbours never move alike, so that a row is seen to be people. Every reaction is over within 600 milliseconds.
 */
import type { RunEvent } from "../core/run.ts";
import { MOTIONS } from "./motion.ts";

export type Reaction = "cheer" | "gasp" | "murmur" | "lean";

/** There and back, `times` over, waiting there for `holdMs`. In CSS pixels at unit 1; up is negative. */
export interface Move {
  readonly x: number;
  readonly y: number;
  readonly times: number;
  readonly holdMs: number;
  /** How much later than the other half this one moves, in milliseconds. */
  readonly lateMs: number;
}

/** How much later the row behind sees it, in milliseconds. */
export const ROW_MS = 50;
/** How much later every second arm goes up in a cheer, and how long arms stay up, in milliseconds. */
export const ARMS = { lateMs: 70, holdMs: 80 } as const;

/** When the stamp has landed. */
const STAMPED_MS = MOTIONS.throw.ms + MOTIONS.stamp.ms;

/** How long after the event a reaction begins, in milliseconds. */
export const BEGINS_MS: Readonly<Record<Reaction, number>> = {
  cheer: STAMPED_MS,
  gasp: STAMPED_MS,
  murmur: STAMPED_MS,
  lean: 0,
};

/**
 * Heads that bob up in turn; all of them back in their seats, and apart; two and two put together; forward to hear
 * better, one half a little further. For every second head, and for those between.
 */
export const MOVES: Readonly<Record<Reaction, readonly [Move, Move]>> = {
  cheer: [
    { x: 0, y: -24, times: 2, holdMs: 0, lateMs: 0 },
    { x: 0, y: -20, times: 2, holdMs: 0, lateMs: 40 },
  ],
  gasp: [
    { x: -9, y: 22, times: 1, holdMs: 240, lateMs: 0 },
    { x: 9, y: 15, times: 1, holdMs: 200, lateMs: 30 },
  ],
  murmur: [
    { x: 19, y: 4, times: 1, holdMs: 260, lateMs: 0 },
    { x: -19, y: -5, times: 1, holdMs: 220, lateMs: 40 },
  ],
  lean: [
    { x: 0, y: -22, times: 1, holdMs: 180, lateMs: 0 },
    { x: 5, y: -14, times: 1, holdMs: 120, lateMs: 50 },
  ],
};

/** Milliseconds and easing of one way of a move: what is done twice is quicker. */
export function pace({ times }: Move): { readonly ms: number; readonly ease: string } {
  return times > 1 ? MOTIONS.bob : MOTIONS.lean;
}

export function reactionTo(events: readonly RunEvent[]): Reaction | null {
  for (const event of events) {
    if (event.kind === "quoteShown") return "lean";
    if (event.kind !== "quoteAnswered") continue;
    if (event.isRight) return "cheer";
    return event.confidence === "certain" ? "gasp" : "murmur";
  }
  return null;
}
