// Small, polite applause: some thirty pairs of hands, each with its own shape,
// pace and place in the hall. They begin raggedly, a few in front stay
// distinct, and they thin out from the front to the back of the hall.

import { blow, through } from "../lib/envelopes.mjs";
import { bandpass, highpass, lowpass } from "../lib/filters.mjs";
import { whiteNoise } from "../lib/noise.mjs";
import { hall, reflections } from "../lib/room.mjs";
import { addAt, shape, silence } from "../lib/signal.mjs";

const LENGTH = 1.55;
const PEOPLE = 32;
const dying = through([
  [0, 1],
  [1.2, 1],
  [LENGTH, 0],
]);

/** One person: the shape of the hands, pace, distance from the listener and when they clap. */
function person(random) {
  const distance = random.next() ** 0.7;
  return {
    hz: random.pitch(850, 2300),
    cup: random.pitch(420, 800),
    period: random.between(0.185, 0.29),
    decay: random.between(0.004, 0.009),
    distance,
    from: 0.004 + random.next() ** 0.8 * 0.36,
    until: random.between(0.9, 1.1) + 0.24 * distance,
  };
}

/** One clap of that person, never quite like the last. */
function clap({ hz, cup, decay, distance }, random) {
  const burst = shape(whiteNoise(0.06, random), blow(0.0012, decay * random.between(0.8, 1.25)));
  const palms = bandpass(burst, hz * random.between(0.93, 1.07), 1.5);
  const hollow = bandpass(burst, cup, 2.2);
  const both = palms.map((sample, i) => sample + 0.6 * hollow[i]);
  return lowpass(both, 5200 - 3400 * distance);
}

function addPerson(crowd, random) {
  const who = person(random);
  const keenness = random.between(-3, 1);
  for (let t = who.from; t < who.until; t += who.period * random.between(0.92, 1.09)) {
    const tiring = -5 * Math.max(0, (t - who.from) / (who.until - who.from) - 0.6);
    addAt(crowd, clap(who, random), t, keenness + tiring - 13 * who.distance + random.between(-2.5, 1));
  }
}

export function applause(random) {
  const crowd = silence(LENGTH);
  for (let i = 0; i < PEOPLE; i++) addPerson(crowd, random);
  const near = reflections(crowd, { count: 10, spread: 0.06, decibels: -9 }, random);
  const inHall = highpass(hall(near, { fall60: 0.6, decibels: -9 }), 220);
  return shape(inHall, dying);
}
