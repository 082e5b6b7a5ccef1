// A button: a fingertip on card over a small wooden key. A soft tap with a little
// paper on top, and the key coming back up.

import { layer } from '../lib/signal.mjs';
import { contact, ring } from '../lib/modal.mjs';
import { slap } from '../lib/paper.mjs';
import { reflections } from '../lib/room.mjs';

const KEY = [
  [235, 0.05, 1],
  [410, 0.04, 0.7],
  [760, 0.025, 0.45],
  [1420, 0.014, 0.22],
];

export function press(random) {
  const down = ring(contact(0.09, 0.0022, 0.3, random), KEY);
  const up = ring(contact(0.05, 0.0012, 0.3, random), [[620, 0.02, 1], [1750, 0.012, 0.6]]);
  const card = slap(0.04, { band: [1500, 6000], decay: 0.004 }, random);
  const dry = layer(0.14, [
    [down, 0.001, 0],
    [card, 0.001, -13],
    [up, 0.058, -15],
  ]);
  return reflections(dry, { count: 5, spread: 0.02, decibels: -16 }, random);
}
