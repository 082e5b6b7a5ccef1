// The debate hall around a sound. `reflections` gives the few early echoes of
// nearby walls and desks; `hall` adds a short, dark, dense tail for crowds.

import { highpass, lowpass } from "./filters.mjs";
import { addAt, sampleCount } from "./signal.mjs";

/**
 * Adds `count` early echoes within `spread` seconds, later ones softer and duller; same length as
 * the input. The bass stays dry, so that a thump keeps one clean body.
 */
export function reflections(signal, { count = 9, spread = 0.045, decibels = -10 }, random) {
  const room = signal.slice();
  const dark = lowpass(highpass(signal, 260), 3200);
  const darker = lowpass(dark, 1600);
  for (let i = 0; i < count; i++) {
    const delay = 0.004 + spread * ((i + random.between(0.2, 0.8)) / count) ** 1.3;
    const level = decibels - 14 * (delay / spread) - random.between(0, 3);
    const turned = random.next() < 0.5 ? -1 : 1;
    const source = i < count / 2 ? dark : darker;
    addAt(room, turned < 0 ? source.map((sample) => -sample) : source, delay, level);
  }
  return room;
}

/** One damped feedback delay of the tail. */
function comb(input, delaySeconds, fall60) {
  const delay = sampleCount(delaySeconds);
  const feedback = 10 ** ((-3 * delaySeconds) / fall60);
  const output = new Float64Array(input.length);
  let damped = 0;
  for (let i = delay; i < input.length; i++) {
    damped = damped * 0.45 + output[i - delay] * 0.55;
    output[i] = input[i - delay] + feedback * damped;
  }
  return output;
}

/** Smears a signal without colouring it. */
function allpass(input, delaySeconds, gain = 0.6) {
  const delay = sampleCount(delaySeconds);
  const inner = new Float64Array(input.length);
  return input.map((sample, i) => {
    const delayed = i < delay ? 0 : inner[i - delay];
    inner[i] = sample - gain * delayed;
    return delayed + gain * inner[i];
  });
}

/** Dry sound plus a small hall's tail at `decibels`, which falls 60 dB in `fall60` seconds. */
export function hall(signal, { fall60 = 0.6, decibels = -8 }) {
  const tail = new Float64Array(signal.length);
  for (const delay of [0.0231, 0.0277, 0.0319, 0.0361, 0.0407, 0.0449]) {
    addAt(tail, comb(signal, delay, fall60), 0, -10);
  }
  const smeared = allpass(allpass(tail, 0.0051), 0.0127);
  const bounded = highpass(lowpass(smeared, 3000), 150);
  return addAt(signal.slice(), bounded, 0, decibels);
}
