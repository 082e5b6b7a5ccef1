// Paper as a material: crackle is a rain of tiny bursts of very uneven strength,
// rubbing is fluttering noise whose brightness follows its speed, and a slap is
// a sheet pushed flat against something. All return signals of unit peak.

import { blow } from "./envelopes.mjs";
import { bandBetween, bandpass } from "./filters.mjs";
import { wander, whiteNoise } from "./noise.mjs";
import { multiply, SAMPLE_RATE, sampleCount, shape, silence, toUnitPeak } from "./signal.mjs";

/** One buckle of the sheet: a few milliseconds of ringing noise added to `target` in place. */
function addGrain(target, at, { hz, decay, gain }, random) {
  const phase = random.between(0, 2 * Math.PI);
  const length = sampleCount(decay * 6);
  const attack = 0.0004 * SAMPLE_RATE;
  for (let i = 0; i < length && at + i < target.length; i++) {
    const t = i / SAMPLE_RATE;
    const rise = Math.min(1, i / attack);
    const tone = Math.sin(2 * Math.PI * hz * t + phase) * 0.5 + random.between(-0.8, 0.8);
    target[at + i] += gain * rise * Math.exp(-t / decay) * tone;
  }
}

/**
 * Crackle: grains between two frequencies, `density(t)` of them a second.
 * Small ones are common and big ones rare, the more so the higher `unevenness`.
 */
export function crackle(seconds, { band: [lowHz, highHz], density, unevenness = 2.5 }, random) {
  const target = silence(seconds);
  const busiest = 1500;
  for (let t = random.wait(busiest); t < seconds; t += random.wait(busiest)) {
    if (random.next() * busiest > density(t)) continue;
    const hz = random.pitch(lowHz, highHz);
    const grain = { hz, decay: random.between(4, 9) / hz, gain: random.next() ** unevenness };
    addGrain(target, sampleCount(t), grain, random);
  }
  return toUnitPeak(bandBetween(target, lowHz, highHz));
}

/** A sheet sliding: `speed(t)` from 0 to 1 drives loudness and brightness; the hand flutters it. */
export function rub(seconds, { speed, slowHz, fastHz, flutterRate, flutter = 0.6 }, random) {
  const noise = whiteNoise(seconds, random);
  const hzAt = (t) => slowHz * (fastHz / slowHz) ** speed(t);
  const edge = bandpass(noise, hzAt, 0.9);
  const fluttering = multiply(edge, wander(seconds, flutterRate, [1 - flutter, 1], random));
  return toUnitPeak(shape(fluttering, (t) => speed(t) ** 1.4));
}

/** A sheet pressed flat in one go: a burst with a bright edge and a duller body. */
export function slap(seconds, { band: [lowHz, highHz], attack = 0.0015, decay }, random) {
  const noise = whiteNoise(seconds, random);
  const body = shape(bandBetween(noise, lowHz, Math.sqrt(lowHz * highHz)), blow(attack * 2, decay * 1.6));
  const edge = shape(bandBetween(noise, Math.sqrt(lowHz * highHz), highHz), blow(attack, decay));
  return toUnitPeak(body.map((sample, i) => sample + 0.7 * edge[i]));
}
