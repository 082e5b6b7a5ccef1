// A soft collective intake of breath: a dozen people, not quite together, air
// rushing in past opening mouths, so the formants rise and the breath stops
// short. Surprise, not horror.

import { through } from "../lib/envelopes.mjs";
import { bandpass, highpass, lowpass } from "../lib/filters.mjs";
import { wander, whiteNoise } from "../lib/noise.mjs";
import { hall } from "../lib/room.mjs";
import { addAt, multiply, shape, silence, toDecibels } from "../lib/signal.mjs";

const LENGTH = 0.66;
const PEOPLE = 13;
// [closed Hz, open Hz, q, gain] of the mouth's resonances on the in-breath.
const FORMANTS = [
  [400, 780, 4, 0.8],
  [980, 1620, 6, 1],
  [2050, 2750, 7, 0.45],
  [3200, 3700, 5, 0.18],
];

/** One person's in-breath of `seconds`, for a mouth of relative `size`. */
function breathIn(seconds, size, random) {
  const rush = multiply(whiteNoise(seconds, random), wander(seconds, 30, [0.7, 1], random));
  const opening = through([
    [0, 0],
    [seconds * 0.75, 1],
  ]);
  const sum = new Float64Array(rush.length);
  for (const [closed, open, q, gain] of FORMANTS) {
    const resonance = bandpass(rush, (t) => (closed + (open - closed) * opening(t)) * size, q);
    addAt(sum, resonance, 0, toDecibels(gain));
  }
  addAt(sum, bandpass(rush, 1800, 0.5), 0, -17);
  return shape(
    sum,
    through([
      [0, 0],
      [seconds * 0.35, 0.5],
      [seconds * 0.72, 1],
      [seconds, 0],
    ]),
  );
}

export function gasp(random) {
  const crowd = silence(LENGTH);
  for (let i = 0; i < PEOPLE; i++) {
    const distance = random.next();
    const breath = breathIn(random.between(0.26, 0.4), random.between(0.9, 1.1), random);
    addAt(crowd, lowpass(breath, 5500 - 3000 * distance), random.between(0, 0.1), -8 * distance);
  }
  return highpass(hall(crowd, { fall60: 0.45, decibels: -9 }), 200);
}
