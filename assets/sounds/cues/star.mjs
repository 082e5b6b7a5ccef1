// A star: the small bell on an old press, struck once by its lever over paper.
// Real bells are slightly out of true, so each partial is a pair that beats;
// the high partials die first and nothing of it is a pure tone.

import { contact, ring } from '../lib/modal.mjs';
import { slap } from '../lib/paper.mjs';
import { reflections } from '../lib/room.mjs';
import { layer } from '../lib/signal.mjs';

const STRIKE_HZ = 1245;
// [ratio to the strike note, seconds to fall 60 dB, gain]
const PARTIALS = [
  [0.5, 0.75, 0.16],
  [1, 0.95, 1],
  [1.19, 0.6, 0.3],
  [1.52, 0.5, 0.16],
  [2.04, 0.55, 0.5],
  [2.71, 0.32, 0.26],
  [3.53, 0.2, 0.16],
  [4.37, 0.12, 0.1],
];
const LEVER = [
  [430, 0.04, 1],
  [690, 0.03, 0.8],
  [1870, 0.015, 0.4],
];

const pairs = PARTIALS.flatMap(([ratio, fall60, gain], i) => [
  [STRIKE_HZ * ratio, fall60, gain],
  [STRIKE_HZ * ratio + 2.3 + i * 0.9, fall60 * 0.85, gain * 0.55],
]);

export function star(random) {
  const bell = ring(contact(0.85, 0.0006, 0.3, random), pairs);
  const lever = ring(contact(0.1, 0.0018, 0.3, random), LEVER);
  const paper = slap(0.08, { band: [1600, 6000], decay: 0.009 }, random);
  const dry = layer(0.85, [
    [lever, 0.001, -7],
    [paper, 0.001, -12],
    [bell, 0.006, 0],
  ]);
  return reflections(dry, { count: 8, spread: 0.04, decibels: -15 }, random);
}
