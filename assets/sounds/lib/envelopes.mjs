// Envelopes: functions from time in seconds to a gain between 0 and 1,
// for `shape` in signal.mjs.

/** A blow: rises over `attack`, then dies away with time constant `decay`. */
export const blow = (attack, decay) => (t) =>
  t < attack ? Math.sin((Math.PI / 2) * (t / attack)) : Math.exp((attack - t) / decay);

/** Passes through [seconds, gain] points with rounded corners; level before and after them. */
export const through = (points) => (t) => {
  const next = points.findIndex(([time]) => time > t);
  if (next === 0) return points[0][1];
  if (next === -1) return points[points.length - 1][1];
  const [fromTime, from] = points[next - 1];
  const [toTime, to] = points[next];
  const share = (t - fromTime) / (toTime - fromTime);
  return from + (to - from) * (0.5 - 0.5 * Math.cos(Math.PI * share));
};
