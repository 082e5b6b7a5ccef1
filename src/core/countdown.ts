/**
 * Deadline's clock as a value: how much time is left, and since when it has been running. It is told what time it is and
 * never asks, so that a clock in a hidden tab stands still by being paused, not by hoping that a timer sleeps.
 */
export interface Countdown {
  /** What was left when it was last started or paused. */
  readonly leftMs: number;
  /** The moment since which it runs; null while it is paused. */
  readonly sinceMs: number | null;
}

/** A clock that has not been started yet. */
export function countdownFrom(seconds: number): Countdown {
  return { leftMs: seconds * 1000, sinceMs: null };
}

/** Milliseconds left at a moment; never below nothing, and never more because a device's clock was put back. */
export function remainingMs({ leftMs, sinceMs }: Countdown, nowMs: number): number {
  return sinceMs === null ? leftMs : Math.max(0, leftMs - Math.max(0, nowMs - sinceMs));
}

/** Sets it running; one that runs already goes on as it was. */
export function resumed(countdown: Countdown, nowMs: number): Countdown {
  return countdown.sinceMs === null ? { ...countdown, sinceMs: nowMs } : countdown;
}

export function paused(countdown: Countdown, nowMs: number): Countdown {
  return { leftMs: remainingMs(countdown, nowMs), sinceMs: null };
}
