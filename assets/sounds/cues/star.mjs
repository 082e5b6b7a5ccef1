// A star: the small bell on an old press, struck once by its lever over paper.
// Real bells are slightly out of true, so each partial is a pair that beats;
// the high partials die first and nothing of it is a pure tone.

import { through } from "../lib/envelopes.mjs";
import { contact, ring } from "../lib/modal.mjs";
import { slap } from "../lib/paper.mjs";
import { reflections } from "../lib/room.mjs";
import { layer, shape } from "../lib/signal.mjs";

const STRIKE_HZ = 1297;
// [ratio to the strike note, seconds to fall 60 dB, gain]
const PARTIALS = [
  [0.5, 1.1, 0.45],
  [1, 1.4, 0.9],
  [1.19, 0.9, 0.5],
  [1.52, 0.6, 0.3],
  [2.04, 0.8, 0.7],
  [2.71, 0.5, 0.42],
  [3.53, 0.24, 0.28],
  [4.37, 0.14, 0.2],
];
const LEVER = [
  [430, 0.04, 1],
  [690, 0.03, 0.8],
  [1870, 0.015, 0.4],
];

// The lever comes back to rest on the rim and stops the bell before its ring is over.
const damped = through([
  [0.3, 1],
  [0.84, 0],
]);

const pairs = PARTIALS.flatMap(([ratio, fall60, gain], i) => [
  [STRIKE_HZ * ratio, fall60, gain],
  [STRIKE_HZ * ratio + 1.7 + i * 1.1, fall60 * 0.8, gain * 0.35],
]);

export function star(random) {
  const bell = shape(ring(contact(0.85, 0.0006, 0.3, random), pairs), damped);
  const lever = ring(contact(0.1, 0.0018, 0.3, random), LEVER);
  const paper = slap(0.08, { band: [1600, 6000], decay: 0.009 }, random);
  const dry = layer(0.85, [
    [lever, 0.001, -4],
    [paper, 0.001, -6],
    [bell, 0.006, 0],
  ]);
  return reflections(dry, { count: 8, spread: 0.04, decibels: -18 }, random);
}
