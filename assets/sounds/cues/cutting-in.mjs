// A paper cutting slides in over the desk, slows, and settles: a rub that loses
// speed and brightness, the edge coming to rest, and one small flap after it.

import { through } from "../lib/envelopes.mjs";
import { bandBetween, lowpass } from "../lib/filters.mjs";
import { contact, ring } from "../lib/modal.mjs";
import { whiteNoise } from "../lib/noise.mjs";
import { crackle, rub, slap } from "../lib/paper.mjs";
import { reflections } from "../lib/room.mjs";
import { layer, shape, toUnitPeak } from "../lib/signal.mjs";

const speed = through([
  [0, 0],
  [0.06, 0.9],
  [0.11, 1],
  [0.22, 0.55],
  [0.33, 0.12],
  [0.38, 0],
]);

function deskUnderPaper(random) {
  const low = bandBetween(whiteNoise(0.4, random), 180, 700);
  return toUnitPeak(shape(low, (t) => speed(t) ** 1.2));
}

export function cuttingIn(random) {
  const slide = rub(0.4, { speed, slowHz: 900, fastHz: 2900, flutterRate: 55, flutter: 0.8 }, random);
  const grains = crackle(0.4, { band: [1500, 6500], density: (t) => 380 * speed(t), unevenness: 3 }, random);
  const rest = slap(0.09, { band: [700, 4200], decay: 0.011 }, random);
  const pat = ring(contact(0.15, 0.0025, 0.2, random), [
    [185, 0.1, 0.6],
    [310, 0.1, 1],
    [540, 0.07, 0.8],
    [870, 0.04, 0.4],
  ]);
  const flap = slap(0.06, { band: [1200, 5000], decay: 0.007, attack: 0.004 }, random);
  const dry = layer(0.52, [
    [lowpass(slide, 5500), 0, -1],
    [shape(grains, speed), 0, -5],
    [deskUnderPaper(random), 0, -8],
    [rest, 0.335, -8],
    [pat, 0.336, -8],
    [flap, 0.398, -16],
  ]);
  return reflections(dry, { count: 7, spread: 0.03, decibels: -15 }, random);
}
