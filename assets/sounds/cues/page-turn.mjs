// A page of newsprint is turned: fingers lift the corner, the big soft sheet
// swings over with a breath of air, and it falls flat. Newsprint is limp,
// so its crackle sits lower than writing paper's.

import { through } from "../lib/envelopes.mjs";
import { bandpass, lowpass } from "../lib/filters.mjs";
import { pinkNoise, wander } from "../lib/noise.mjs";
import { crackle, rub, slap } from "../lib/paper.mjs";
import { reflections } from "../lib/room.mjs";
import { layer, multiply, shape, toUnitPeak } from "../lib/signal.mjs";

const LENGTH = 0.66;
const swing = through([
  [0.05, 0],
  [0.15, 0.35],
  [0.2, 0.3],
  [0.31, 1],
  [0.38, 0.8],
  [0.48, 0.12],
  [0.55, 0],
]);
const buckling = through([
  [0, 0.9],
  [0.07, 0.35],
  [0.14, 0.8],
  [0.3, 1],
  [0.44, 0.4],
  [0.56, 0.2],
  [0.64, 0],
]);

/** The air the sheet pushes: low breathy noise that rises and falls with the swing. */
function air(random) {
  const breath = bandpass(pinkNoise(LENGTH, random), (t) => 280 + 420 * swing(t), 0.8);
  const unsteady = multiply(breath, wander(LENGTH, 22, [0.45, 1], random));
  return toUnitPeak(shape(unsteady, (t) => swing(t) ** 1.3));
}

export function pageTurn(random) {
  const corner = slap(0.05, { band: [1500, 6000], attack: 0.003, decay: 0.008 }, random);
  const fine = crackle(LENGTH, { band: [2200, 8000], density: (t) => 380 * buckling(t), unevenness: 3.5 }, random);
  const broad = crackle(LENGTH, { band: [600, 2800], density: (t) => 150 * buckling(t), unevenness: 5 }, random);
  const sweep = rub(LENGTH, { speed: swing, slowHz: 1200, fastHz: 3000, flutterRate: 45, flutter: 0.75 }, random);
  const fall = slap(0.12, { band: [350, 3400], attack: 0.006, decay: 0.018 }, random);
  const dry = layer(LENGTH, [
    [corner, 0.004, -14],
    [shape(fine, buckling), 0, -4],
    [shape(broad, buckling), 0, -1],
    [lowpass(sweep, 5000), 0, -9],
    [air(random), 0, -8],
    [fall, 0.5, -6],
  ]);
  return reflections(dry, { count: 8, spread: 0.035, decibels: -14 }, random);
}
