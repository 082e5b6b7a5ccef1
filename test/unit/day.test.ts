/** Promises that days and their numbers belong together, leap years and the turn of the century among them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumberOf, isoDayOf } from "../../src/core/calendar.ts";
import { beginningOf, utcDayOf } from "../../src/core/day.ts";

describe("a day", () => {
  it.each([
    ["1970-01-01", 0],
    ["1969-12-31", -1],
    ["2000-02-29", 11_016],
    ["2020-02-18", 18_310],
    ["2026-11-22", 20_779],
  ])("%s is number %d", (isoDay, day) => {
    expect(dayNumberOf(isoDay)).toBe(day);
    expect(isoDayOf(day)).toBe(isoDay);
  });

  it("agrees with the calendar of the machine, for any day of four centuries", () => {
    fc.assert(
      fc.property(fc.integer({ min: -70_000, max: 76_000 }), (day) => {
        expect(isoDayOf(day)).toBe(new Date(beginningOf(day)).toISOString().slice(0, 10));
        expect(dayNumberOf(isoDayOf(day))).toBe(day);
      }),
    );
  });

  it("lasts from midnight to midnight in UTC", () => {
    const midnight = Date.UTC(2026, 10, 22);
    expect([midnight - 1, midnight, midnight + 86_399_999].map(utcDayOf)).toEqual([20_778, 20_779, 20_779]);
  });

  it.each([
    "",
    "today",
    "2026-2-3",
    "2026-02-30",
    "2025-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-11-22 ",
    "x2026-11-22",
  ])("“%s” is none", (text) => expect(dayNumberOf(text)).toBeNull());
});
