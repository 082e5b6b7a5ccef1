// Second-order filters in state-variable form, which stay stable while their
// frequency moves. `hz` may be a number or a function of time in seconds;
// every filter returns a new signal and leaves its input alone.

import { SAMPLE_RATE } from "./signal.mjs";

const CONTROL_STEP = 16;

/** Runs the filter and hands (input, band, low, k) of each sample to `output`. */
function run(signal, hz, q, output) {
  const hzAt = typeof hz === "function" ? hz : () => hz;
  const k = 1 / q;
  let g = 0;
  let a1 = 0;
  let bandState = 0;
  let lowState = 0;
  return signal.map((input, i) => {
    if (i % CONTROL_STEP === 0) {
      const safe = Math.min(Math.max(hzAt(i / SAMPLE_RATE), 10), SAMPLE_RATE * 0.45);
      g = Math.tan((Math.PI * safe) / SAMPLE_RATE);
      a1 = 1 / (1 + g * (g + k));
    }
    const rest = input - lowState;
    const band = a1 * bandState + g * a1 * rest;
    const low = lowState + g * band;
    bandState = 2 * band - bandState;
    lowState = 2 * low - lowState;
    return output(input, band, low, k);
  });
}

export const lowpass = (signal, hz, q = Math.SQRT1_2) => run(signal, hz, q, (_input, _band, low) => low);

export const highpass = (signal, hz, q = Math.SQRT1_2) =>
  run(signal, hz, q, (input, band, low, k) => input - k * band - low);

/** Band-pass with a gain of one at its centre. */
export const bandpass = (signal, hz, q = 1) => run(signal, hz, q, (_input, band, _low, k) => k * band);

/** A band between two frequencies, with steeper sides than one band-pass. */
export const bandBetween = (signal, lowHz, highHz) => lowpass(highpass(signal, lowHz), highHz);

/** Raises or lowers everything above `hz` by `decibels`. */
export function highShelf(signal, hz, decibels) {
  const a = 10 ** (decibels / 40);
  const corner = (SAMPLE_RATE / Math.PI) * Math.atan(Math.tan((Math.PI * hz) / SAMPLE_RATE) * Math.sqrt(a));
  return run(signal, corner, Math.SQRT1_2, (input, band, low, k) => {
    return a * a * input + k * (1 - a) * a * band + (1 - a * a) * low;
  });
}

/** Filters a loop until it is settled, so that its end runs on into its beginning. */
export function filterLoop(loop, filter) {
  const twice = new Float64Array(loop.length * 2);
  twice.set(loop);
  twice.set(loop, loop.length);
  return filter(twice).slice(loop.length);
}
