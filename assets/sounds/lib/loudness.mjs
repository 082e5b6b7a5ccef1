// Loudness as heard: K-weighted as in ITU-R BS.1770, over the loudest 400 ms
// (momentary loudness), in LUFS. Cues shorter than that are measured as if
// followed by silence.

import { highpass, highShelf } from "./filters.mjs";
import { sampleCount } from "./signal.mjs";

const WINDOW_SECONDS = 0.4;

export function momentaryLoudness(signal) {
  const weighted = highpass(highShelf(signal, 1682, 4), 38, 0.5);
  const window = sampleCount(WINDOW_SECONDS);
  let energy = 0;
  let loudest = 0;
  for (let i = 0; i < weighted.length; i++) {
    energy += weighted[i] ** 2;
    if (i >= window) energy -= weighted[i - window] ** 2;
    loudest = Math.max(loudest, energy);
  }
  return -0.691 + 10 * Math.log10(Math.max(loudest / window, 1e-12));
}
