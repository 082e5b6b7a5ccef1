// The last step of every cue: no rumble, no harsh highs, the loudness its
// category asks for, peaks held under the ceiling by a soft knee, and short
// fades. A loop is only filtered and levelled, so that its seam stays whole.

import { filterLoop, highpass, highShelf, lowpass } from "./filters.mjs";
import { momentaryLoudness } from "./loudness.mjs";
import { fadeEdges, fromDecibels, rmsOf, scale } from "./signal.mjs";

const CEILING = fromDecibels(-5.5);
const KNEE = fromDecibels(-10);
const EDGE_SECONDS = 0.003;

const soften = (signal) => lowpass(highShelf(highpass(signal, 45), 6000, -3), 11000);

/** Bends peaks above the knee towards the ceiling, which they never reach. */
function holdPeaks(signal) {
  const room = CEILING - KNEE;
  return signal.map((sample) => {
    const over = Math.abs(sample) - KNEE;
    return over <= 0 ? sample : Math.sign(sample) * (KNEE + room * Math.tanh(over / room));
  });
}

/** A finished cue of the wanted momentary loudness (LUFS). */
export function finish(signal, loudness) {
  const clean = soften(signal);
  let held = clean;
  let gain = 1;
  for (let round = 0; round < 4; round++) {
    gain *= fromDecibels(loudness - momentaryLoudness(held));
    held = holdPeaks(scale(clean, gain));
  }
  return fadeEdges(held, EDGE_SECONDS);
}

/** A finished loop of the wanted RMS level (dBFS). */
export function finishLoop(loop, decibels) {
  const clean = filterLoop(loop, soften);
  return scale(clean, fromDecibels(decibels) / rmsOf(clean));
}
