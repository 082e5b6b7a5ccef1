// Raw noise to be filtered into materials, and slow random curves that make
// flutter and unsteadiness. All of it is drawn from a seeded stream.

import { SAMPLE_RATE, silence } from "./signal.mjs";

export function whiteNoise(seconds, random) {
  return silence(seconds).map(() => random.between(-1, 1));
}

/** Pink noise (Paul Kellet's economy filter), closer to air and rooms than white. */
export function pinkNoise(seconds, random) {
  let low = 0;
  let middle = 0;
  let high = 0;
  return silence(seconds).map(() => {
    const white = random.between(-1, 1);
    low = 0.99765 * low + white * 0.099046;
    middle = 0.963 * middle + white * 0.2965164;
    high = 0.57 * high + white * 1.0526913;
    return (low + middle + high + white * 0.1848) * 0.25;
  });
}

/** A smooth random curve between `low` and `high` that turns about `rate` times a second. */
export function wander(seconds, rate, [low, high], random) {
  let from = random.between(low, high);
  let to = random.between(low, high);
  let phase = 0;
  let step = 0;
  const turn = () => {
    step = (rate * random.between(0.6, 1.6)) / SAMPLE_RATE;
    from = to;
    to = random.between(low, high);
  };
  turn();
  return silence(seconds).map(() => {
    phase += step;
    if (phase >= 1) {
      phase -= 1;
      turn();
    }
    return from + (to - from) * (0.5 - 0.5 * Math.cos(Math.PI * phase));
  });
}
