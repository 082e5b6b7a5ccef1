// The end of a level: the press gathers speed and runs for a little over a second,
// rollers, cylinder and grippers in rhythm, and then the front page drops on
// the desk.

import { through } from "../lib/envelopes.mjs";
import { bandBetween, lowpass } from "../lib/filters.mjs";
import { contact, ring, thump } from "../lib/modal.mjs";
import { pinkNoise, whiteNoise } from "../lib/noise.mjs";
import { crackle, rub, slap } from "../lib/paper.mjs";
import { reflections } from "../lib/room.mjs";
import { addAt, layer, shape, silence, toDecibels, toUnitPeak } from "../lib/signal.mjs";

const LENGTH = 1.85;
const RUN = 1.25;
const DROP_AT = 1.4;
const CYLINDER = [
  [92, 0.14, 0.4],
  [147, 0.15, 0.7],
  [242, 0.15, 1],
  [391, 0.12, 0.8],
  [615, 0.07, 0.5],
];
const GRIPPER = [
  [940, 0.03, 1],
  [1510, 0.025, 0.8],
  [2290, 0.018, 0.5],
  [3150, 0.01, 0.2],
];
const LOOSE_GRIPPER = GRIPPER.map(([hz, fall60, gain]) => [hz * 0.8, fall60, gain]);
const DESK = [
  [112, 0.2, 0.5],
  [176, 0.24, 0.8],
  [268, 0.22, 1],
  [430, 0.16, 0.8],
  [690, 0.1, 0.5],
];
const running = through([
  [0, 0.25],
  [0.3, 0.9],
  [0.9, 1],
  [RUN, 0.35],
  [RUN + 0.16, 0],
]);

/** The moments of each turn of the cylinder; the press starts slowly and then keeps time. */
function turns() {
  const times = [];
  for (let t = 0.02, period = 0.2; t < RUN; t += period, period = Math.max(0.148, period * 0.92)) {
    times.push({ at: t, period });
  }
  return times;
}

/** One turn: the cylinder comes round, the grippers snap, the sheet is drawn through. */
function addTurn(target, { at, period }, random) {
  const level = toDecibels(running(at) + 0.05);
  const blow = ring(contact(0.2, 0.003, 0.3, random), CYLINDER);
  const snap = ring(contact(0.08, 0.0012, 0.5, random), GRIPPER);
  const second = ring(contact(0.08, 0.0016, 0.5, random), LOOSE_GRIPPER);
  const pull = through([
    [0, 0],
    [period * 0.35, 1],
    [period * 0.8, 0],
  ]);
  const drawn = { speed: pull, slowHz: 1300, fastHz: 2800, flutterRate: 90 };
  const sheet = lowpass(rub(period, drawn, random), 5500);
  addAt(target, blow, at, level - 2 + random.between(-1, 1));
  addAt(target, snap, at + 0.008, level - 12 + random.between(-2, 2));
  addAt(target, second, at + period * 0.5, level - 11 + random.between(-2, 2));
  addAt(target, sheet, at + period * 0.2, level - 8);
}

/** The rollers' steady rumble, pulsing with the turns. */
function rollers(times, random) {
  const pulse = (t) => {
    const turn = times.findLast(({ at }) => at <= t) ?? times[0];
    const share = Math.min(1, Math.max(0, (t - turn.at) / turn.period));
    return 0.45 + 0.55 * Math.sin(Math.PI * share) ** 2;
  };
  const rumble = bandBetween(pinkNoise(RUN + 0.16, random), 140, 900);
  return toUnitPeak(shape(rumble, (t) => running(t) * pulse(t)));
}

/** The front page: a flutter of falling paper, then flat on the desk. */
function frontPage(random) {
  const falling = through([
    [0, 0],
    [0.09, 0.8],
    [0.14, 1],
    [0.16, 0],
  ]);
  const descent = { speed: falling, slowHz: 900, fastHz: 2600, flutterRate: 40, flutter: 0.8 };
  const flutter = rub(0.17, descent, random);
  const flat = slap(0.25, { band: [500, 5000], attack: 0.002, decay: 0.022 }, random);
  const air = lowpass(
    shape(whiteNoise(0.2, random), (t) => Math.exp(-t / 0.03)),
    420,
  );
  const desk = ring(contact(0.3, 0.0025, 0.2, random), DESK);
  const weight = thump(0.3, { fromHz: 140, toHz: 86, glide: 0.02, attack: 0.003, decay: 0.05 });
  const dyingAway = (t) => 350 * Math.exp(-t / 0.06);
  const settle = crackle(0.2, { band: [1500, 5500], density: dyingAway }, random);
  return layer(0.45, [
    [flutter, 0, -14],
    [flat, 0.15, -3],
    [toUnitPeak(air), 0.15, -9],
    [desk, 0.151, -2],
    [weight, 0.151, -7],
    [settle, 0.18, -19],
  ]);
}

export function levelEnd(random) {
  const dry = silence(LENGTH);
  const times = turns();
  for (const turn of times) addTurn(dry, turn, random);
  addAt(dry, rollers(times, random), 0, -8);
  addAt(dry, frontPage(random), DROP_AT - 0.15, 2);
  return reflections(dry, { count: 10, spread: 0.05, decibels: -13 }, random);
}
