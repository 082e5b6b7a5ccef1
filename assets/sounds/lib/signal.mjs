// A signal is a Float64Array of mono samples at SAMPLE_RATE.
// This file promises the arithmetic every other file needs: making, mixing, scaling,
// shaping and measuring signals. Times are in seconds and levels in decibels.

export const SAMPLE_RATE = 44100;

export const sampleCount = (seconds) => Math.round(seconds * SAMPLE_RATE);
export const silence = (seconds) => new Float64Array(sampleCount(seconds));
export const fromDecibels = (decibels) => 10 ** (decibels / 20);
export const toDecibels = (amplitude) => 20 * Math.log10(Math.max(amplitude, 1e-12));

/** Adds `source` into `target` from `seconds` on; whatever sticks out at either end is dropped. */
export function addAt(target, source, seconds, decibels = 0) {
  const gain = fromDecibels(decibels);
  const start = sampleCount(seconds);
  const first = Math.max(0, -start);
  const last = Math.min(source.length, target.length - start);
  for (let i = first; i < last; i++) target[start + i] += source[i] * gain;
  return target;
}

/** Lays several signals over one another: layers are [signal, seconds, decibels]. */
export function layer(seconds, layers) {
  const target = silence(seconds);
  for (const [source, at, decibels] of layers) addAt(target, source, at, decibels);
  return target;
}

export const scale = (signal, gain) => signal.map((sample) => sample * gain);

/** Multiplies a signal by an envelope, a function of time in seconds. */
export const shape = (signal, envelope) => signal.map((sample, i) => sample * envelope(i / SAMPLE_RATE));

/** Multiplies two signals of the same length sample by sample. */
export const multiply = (signal, control) => signal.map((sample, i) => sample * control[i]);

export const peakOf = (signal) => signal.reduce((highest, sample) => Math.max(highest, Math.abs(sample)), 0);

export const rmsOf = (signal) =>
  Math.sqrt(signal.reduce((sum, sample) => sum + sample * sample, 0) / Math.max(1, signal.length));

/** Scales a signal so that its highest peak is 1, so that layers can be balanced in decibels. */
export const toUnitPeak = (signal) => scale(signal, 1 / Math.max(peakOf(signal), 1e-12));

/** Raised-cosine fades at both ends, so that a cue never starts or stops with a click. */
export function fadeEdges(signal, seconds) {
  const length = sampleCount(seconds);
  const faded = signal.slice();
  for (let i = 0; i < length; i++) {
    const gain = 0.5 - 0.5 * Math.cos((Math.PI * i) / length);
    faded[i] *= gain;
    faded[faded.length - 1 - i] *= gain;
  }
  return faded;
}
