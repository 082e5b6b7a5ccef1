/**
 * Days as whole numbers, counted in UTC: day 0 is 1 January 1970. The same day for everybody, wherever they are; what is
 * dealt for a date and what comes back after some days go by it.
 */
const DAY_MS = 86_400_000;

/** The day at a moment, in milliseconds since 1970. */
export function utcDayOf(nowMs: number): number {
  return Math.floor(nowMs / DAY_MS);
}

/** The moment at which a day begins. */
export function beginningOf(day: number): number {
  return day * DAY_MS;
}
