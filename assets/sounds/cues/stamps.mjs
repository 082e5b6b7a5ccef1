// The two rubber stamps. Verbatim is one firm, woody blow that rings in the desk,
// with the stamp's spring letting go after it. Correction is two short padded
// thuds, dull and dry: a sub-editor at work, not a telling-off.

import { blow } from "../lib/envelopes.mjs";
import { bandBetween, lowpass } from "../lib/filters.mjs";
import { contact, ring, thump } from "../lib/modal.mjs";
import { whiteNoise } from "../lib/noise.mjs";
import { crackle, slap } from "../lib/paper.mjs";
import { reflections } from "../lib/room.mjs";
import { layer, shape, toUnitPeak } from "../lib/signal.mjs";

const DESK = [
  [118, 0.22, 0.25],
  [187, 0.3, 0.6],
  [276, 0.3, 0.9],
  [418, 0.24, 1],
  [655, 0.18, 0.8],
  [985, 0.12, 0.5],
  [1480, 0.07, 0.3],
];
const HANDLE = [
  [1180, 0.03, 0.8],
  [1930, 0.022, 1],
  [2740, 0.014, 0.5],
];
const SPRING = [
  [840, 0.035, 1],
  [1560, 0.03, 0.8],
  [2380, 0.02, 0.4],
];
const PADDED_DESK = [
  [104, 0.15, 0.4],
  [158, 0.17, 0.8],
  [232, 0.16, 1],
  [338, 0.12, 0.9],
  [470, 0.08, 0.5],
  [640, 0.05, 0.25],
];

/** Rubber giving way under the blow: a low, short push of noise. */
const squash = (seconds, topHz, decay, random) =>
  toUnitPeak(shape(bandBetween(whiteNoise(seconds, random), 90, topHz), blow(0.003, decay)));

export function stampVerbatim(random) {
  const body = thump(0.4, { fromHz: 165, toHz: 84, glide: 0.018, attack: 0.002, decay: 0.055 });
  const wood = ring(contact(0.45, 0.0018, 0.25, random), DESK);
  const handle = ring(contact(0.1, 0.001, 0.4, random), HANDLE);
  const paper = slap(0.12, { band: [1400, 6500], decay: 0.013 }, random);
  const peel = crackle(0.09, { band: [1800, 5500], density: (t) => 420 * Math.exp(-t / 0.04) }, random);
  const spring = ring(contact(0.12, 0.0012, 0.3, random), SPRING);
  const dry = layer(0.5, [
    [body, 0.001, -7.5],
    [wood, 0.001, 0],
    [squash(0.2, 900, 0.03, random), 0.001, -8],
    [handle, 0.002, -7],
    [paper, 0.001, -6],
    [peel, 0.15, -19],
    [spring, 0.205, -14],
  ]);
  return reflections(dry, { count: 10, spread: 0.05, decibels: -11 }, random);
}

/** One padded thud of the correction stamp. */
function thud(random) {
  const body = thump(0.2, { fromHz: 128, toHz: 92, glide: 0.02, attack: 0.004, decay: 0.04 });
  const pad = ring(contact(0.2, 0.0032, 0.15, random), PADDED_DESK);
  const cloth = squash(0.15, 650, 0.02, random);
  const paper = slap(0.08, { band: [600, 2400], attack: 0.004, decay: 0.012 }, random);
  return lowpass(
    layer(0.2, [
      [body, 0, -9],
      [pad, 0, 0],
      [cloth, 0, -3],
      [paper, 0, -11],
    ]),
    1900,
  );
}

export function stampCorrection(random) {
  const dry = layer(0.42, [
    [thud(random), 0.001, 0],
    [thud(random), 0.155, -2.5],
  ]);
  return reflections(dry, { count: 5, spread: 0.02, decibels: -19 }, random);
}
