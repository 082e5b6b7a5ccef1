// Seeded chance: the same seed text always gives the same numbers, so a sound
// rendered twice is the same sound. Each cue seeds its own stream by its name,
// and changing one cue leaves the others as they were.

const hash = (text) => {
  let value = 2166136261;
  for (const character of text) value = Math.imul(value ^ character.codePointAt(0), 16777619);
  return value >>> 0;
};

/** A stream of random numbers (mulberry32) with the few distributions the cues use. */
export function createRandom(seedText) {
  let state = hash(seedText);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (low, high) => low + (high - low) * next();
  return {
    next,
    between,
    /** Like `between`, but even by ratio, as pitches are heard. */
    pitch: (low, high) => low * (high / low) ** next(),
    pick: (list) => list[Math.floor(next() * list.length)],
    /** Time to the next event of a Poisson process of `rate` events a second. */
    wait: (rate) => -Math.log(1 - next()) / rate,
  };
}
