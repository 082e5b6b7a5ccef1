// The air of the hall when nobody speaks: a dark hush with a slow, slight
// movement. It is built as a loop, so its end runs on into its beginning.

import { bandpass, filterLoop, highpass, lowpass } from "../lib/filters.mjs";
import { pinkNoise } from "../lib/noise.mjs";
import { SAMPLE_RATE } from "../lib/signal.mjs";

const LENGTH = 2;

/** A slow swell that fits a whole number of times into the loop. */
const breathing = (depth, timesPerLoop, phase) => (t) =>
  1 - depth * (0.5 + 0.5 * Math.sin(2 * Math.PI * ((timesPerLoop * t) / LENGTH + phase)));

export function roomTone(random) {
  const noise = pinkNoise(LENGTH, random);
  const hush = filterLoop(noise, (loop) => lowpass(highpass(loop, 90), 650, 0.6));
  const vent = filterLoop(noise, (loop) => bandpass(loop, 1500, 0.7));
  const hushSwell = breathing(0.18, 1, 0.1);
  const ventSwell = breathing(0.3, 2, 0.6);
  return hush.map((sample, i) => {
    const t = i / SAMPLE_RATE;
    return sample * hushSwell(t) + 0.22 * vent[i] * ventSwell(t);
  });
}
