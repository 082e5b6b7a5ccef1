/** Promises that Deadline's clock counts only while it runs, never below nothing, and gains nothing by being stopped. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Countdown, countdownFrom, paused, remainingMs, resumed } from "../../src/core/countdown.ts";

describe("the clock of Deadline", () => {
  const running = resumed(countdownFrom(60), 1000);

  it("stands still until it is started, and while it is paused", () => {
    expect(remainingMs(countdownFrom(60), 999_999)).toBe(60_000);
    const stopped = paused(running, 21_000);
    expect(remainingMs(stopped, 900_000)).toBe(40_000);
    expect(remainingMs(resumed(stopped, 900_000), 910_000)).toBe(30_000);
  });

  it("runs down to nothing and no further", () => {
    expect(remainingMs(running, 31_000)).toBe(30_000);
    expect(remainingMs(running, 61_000)).toBe(0);
    expect(remainingMs(running, 999_000)).toBe(0);
  });

  it("goes on as it was when started or paused twice", () => {
    expect(resumed(running, 30_000)).toBe(running);
    const stopped = paused(running, 21_000);
    expect(paused(stopped, 50_000)).toEqual(stopped);
  });

  it("gives no time back where the device’s clock is put back", () => {
    expect(remainingMs(running, -500_000)).toBe(60_000);
  });

  it("counts the time in which it ran, however often it was paused", () => {
    const steps = fc.array(fc.record({ ranMs: fc.nat(20_000), stoodMs: fc.nat(1_000_000) }), { maxLength: 12 });
    fc.assert(
      fc.property(steps, (stretches) => {
        let [clock, nowMs, ranMs]: [Countdown, number, number] = [countdownFrom(90), 0, 0];
        for (const stretch of stretches) {
          clock = paused(resumed(clock, nowMs), nowMs + stretch.ranMs);
          nowMs += stretch.ranMs + stretch.stoodMs;
          ranMs += stretch.ranMs;
        }
        expect(remainingMs(clock, nowMs)).toBe(Math.max(0, 90_000 - ranMs));
      }),
    );
  });
});
