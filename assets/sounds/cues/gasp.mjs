// A soft collective intake of breath: a dozen people, not quite together, air
// rushing in past opening mouths, so the formants rise and the breath stops
// short. Surprise, not horror.

import { through } from '../lib/envelopes.mjs';
import { bandpass, highpass, lowpass } from '../lib/filters.mjs';
import { wander, whiteNoise } from '../lib/noise.mjs';
import { hall } from '../lib/room.mjs';
import { addAt, multiply, shape, silence } from '../lib/signal.mjs';

const LENGTH = 0.66;
const PEOPLE = 13;
// [closed Hz, open Hz, q, gain] of the mouth's resonances on the in-breath.
const FORMANTS = [
  [420, 760, 3, 0.55],
  [1050, 1650, 4, 1],
  [2150, 2800, 5, 0.5],
  [3300, 3800, 4, 0.22],
];

/** One person's in-breath of `seconds`, for a mouth of relative `size`. */
function breathIn(seconds, size, random) {
  const rush = multiply(whiteNoise(seconds, random), wander(seconds, 30, [0.7, 1], random));
  const opening = through([[0, 0], [seconds * 0.75, 1]]);
  const sum = new Float64Array(rush.length);
  for (const [closed, open, q, gain] of FORMANTS) {
    const resonance = bandpass(rush, (t) => (closed + (open - closed) * opening(t)) * size, q);
    addAt(sum, resonance, 0, 20 * Math.log10(gain));
  }
  addAt(sum, bandpass(rush, 1800, 0.5), 0, -14);
  return shape(sum, through([[0, 0], [seconds * 0.35, 0.5], [seconds * 0.72, 1], [seconds, 0]]));
}

export function gasp(random) {
  const crowd = silence(LENGTH);
  for (let i = 0; i < PEOPLE; i++) {
    const distance = random.next();
    const breath = breathIn(random.between(0.26, 0.4), random.between(0.88, 1.14), random);
    addAt(crowd, lowpass(breath, 5500 - 3000 * distance), random.between(0, 0.12), -8 * distance);
  }
  return highpass(hall(crowd, { fall60: 0.45, decibels: -9 }), 200);
}
