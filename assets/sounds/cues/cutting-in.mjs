// A paper cutting slides in over the desk, slows, and settles: a rub that loses
// speed and brightness, the edge coming to rest, and one small flap after it.

import { through } from '../lib/envelopes.mjs';
import { bandBetween } from '../lib/filters.mjs';
import { contact, ring } from '../lib/modal.mjs';
import { whiteNoise } from '../lib/noise.mjs';
import { crackle, rub, slap } from '../lib/paper.mjs';
import { reflections } from '../lib/room.mjs';
import { layer, shape, toUnitPeak } from '../lib/signal.mjs';

const speed = through([[0, 0], [0.06, 0.9], [0.11, 1], [0.22, 0.55], [0.33, 0.12], [0.38, 0]]);

function deskUnderPaper(random) {
  const low = bandBetween(whiteNoise(0.4, random), 180, 700);
  return toUnitPeak(shape(low, (t) => speed(t) ** 1.2));
}

export function cuttingIn(random) {
  const slide = rub(0.4, { speed, slowHz: 1300, fastHz: 3600, flutterRate: 70 }, random);
  const grains = crackle(0.4, { band: [1800, 7000], density: (t) => 500 * speed(t) }, random);
  const rest = slap(0.09, { band: [700, 4200], decay: 0.011 }, random);
  const pat = ring(contact(0.09, 0.005, 0.2, random), [[165, 0.06, 1], [290, 0.05, 0.6], [520, 0.03, 0.3]]);
  const flap = slap(0.06, { band: [1200, 5000], decay: 0.007, attack: 0.004 }, random);
  const dry = layer(0.52, [
    [slide, 0, -3],
    [grains, 0, -9],
    [deskUnderPaper(random), 0, -14],
    [rest, 0.335, -6],
    [pat, 0.336, -7],
    [flap, 0.398, -15],
  ]);
  return reflections(dry, { count: 7, spread: 0.03, decibels: -15 }, random);
}
