// Solid things that are struck: a short contact sets off a bank of damped modes,
// as wood, metal and a loaded desk do. The softer and longer the contact,
// the duller the blow.

import { bandpass } from "./filters.mjs";
import { SAMPLE_RATE, silence, toUnitPeak } from "./signal.mjs";

/** The push of one contact: a rough half-sine of `seconds`, then nothing up to `total`. */
export function contact(total, seconds, roughness, random) {
  return silence(total).map((_, i) => {
    const share = i / (seconds * SAMPLE_RATE);
    if (share >= 1) return 0;
    return Math.sin(Math.PI * share) * (1 + roughness * random.between(-1, 1));
  });
}

/** Rings modes of [hz, seconds to fall 60 dB, gain] with an excitation; gives unit peak. */
export function ring(excitation, modes) {
  const sum = new Float64Array(excitation.length);
  for (const [hz, fall60, gain] of modes) {
    const q = Math.max(0.5, (Math.PI * hz * fall60) / 6.91);
    const voice = toUnitPeak(bandpass(excitation, hz, q));
    for (let i = 0; i < sum.length; i++) sum[i] += voice[i] * gain;
  }
  return toUnitPeak(sum);
}

/** A heavy soft thump: a sine that sinks from `fromHz` to `toHz` within `glide` and decays. */
export function thump(total, { fromHz, toHz, glide, attack, decay }) {
  let phase = 0;
  return silence(total).map((_, i) => {
    const t = i / SAMPLE_RATE;
    phase += (2 * Math.PI * (toHz + (fromHz - toHz) * Math.exp(-t / glide))) / SAMPLE_RATE;
    const rise = t < attack ? Math.sin((Math.PI / 2) * (t / attack)) : 1;
    return Math.sin(phase) * rise * Math.exp(-t / decay);
  });
}
