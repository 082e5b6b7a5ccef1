// A button: a fingertip on card over a small wooden key. A soft tap with a little
// paper on top, and the key coming back up.

import { contact, ring } from "../lib/modal.mjs";
import { slap } from "../lib/paper.mjs";
import { reflections } from "../lib/room.mjs";
import { layer } from "../lib/signal.mjs";

const KEY = [
  [215, 0.09, 0.4],
  [365, 0.09, 0.8],
  [610, 0.075, 1],
  [960, 0.05, 0.6],
  [1530, 0.03, 0.35],
];

export function press(random) {
  const down = ring(contact(0.09, 0.0018, 0.2, random), KEY);
  const up = ring(contact(0.05, 0.0012, 0.3, random), [
    [620, 0.02, 1],
    [1750, 0.012, 0.6],
  ]);
  const card = slap(0.06, { band: [1300, 5000], attack: 0.002, decay: 0.008 }, random);
  const dry = layer(0.14, [
    [down, 0.001, 0],
    [card, 0.001, -10],
    [up, 0.062, -14],
  ]);
  return reflections(dry, { count: 5, spread: 0.02, decibels: -16 }, random);
}
