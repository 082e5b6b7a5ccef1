/** How long Deadline's clock may give, in seconds; "off" is Deadline without a clock. */
export const DEADLINE_CLOCKS = [60, 90, 120, "off"] as const;
export type DeadlineClock = (typeof DEADLINE_CLOCKS)[number];
