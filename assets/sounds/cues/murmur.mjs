// The hall murmurs: some twenty voices, each a pulse train through moving vowel
// formants at its own pitch and pace, heard from so far off that no word can be
// made out. Swells and sinks again.

import { through } from "../lib/envelopes.mjs";
import { bandpass, highpass, lowpass } from "../lib/filters.mjs";
import { wander, whiteNoise } from "../lib/noise.mjs";
import { hall } from "../lib/room.mjs";
import { addAt, multiply, SAMPLE_RATE, shape, silence, toUnitPeak } from "../lib/signal.mjs";

const LENGTH = 1.35;
const VOICES = 22;
// First and second formants of a few open and closed vowels, in Hz.
const VOWELS = [
  [310, 870],
  [400, 1900],
  [480, 1000],
  [560, 1500],
  [640, 1200],
  [700, 1150],
  [440, 1350],
];
const swell = through([
  [0, 0],
  [0.38, 1],
  [0.75, 0.95],
  [LENGTH, 0],
]);

/** The syllables of one voice: when each is at its height, its vowel and how loud it is. */
function speak(random) {
  const syllables = [];
  for (let t = random.between(-0.3, 0.1); t < LENGTH + 0.2; t += random.between(0.13, 0.27)) {
    const pause = random.next() < 0.12;
    syllables.push({
      at: t,
      vowel: random.pick(VOWELS),
      gain: pause ? 0.02 : random.between(0.4, 1),
    });
  }
  return syllables;
}

/** The voice's source: glottal pulses at a falling, wavering pitch, with some breath. */
function pulses(pitch, random) {
  const lilt = wander(LENGTH, 3.5, [0.9, 1.14], random);
  const jitter = wander(LENGTH, 40, [0.985, 1.015], random);
  const breath = whiteNoise(LENGTH, random);
  let phase = random.next();
  return silence(LENGTH).map((_, i) => {
    phase += (pitch * lilt[i] * jitter[i] * (1 - 0.06 * (i / SAMPLE_RATE))) / SAMPLE_RATE;
    const struck = phase >= 1;
    if (struck) phase -= 1;
    return (struck ? 1 : 0) + 0.012 * breath[i];
  });
}

function voice(random) {
  const high = random.next() < 0.45;
  const pitch = high ? random.pitch(165, 235) : random.pitch(88, 138);
  const source = lowpass(pulses(pitch, random), 700, 0.6);
  const syllables = speak(random);
  const track = (value) => through(syllables.map((syllable) => [syllable.at, value(syllable)]));
  const size = high ? 1.14 : random.between(0.94, 1.04);
  const first = bandpass(
    source,
    track(({ vowel }) => vowel[0] * size),
    5,
  );
  const second = bandpass(
    source,
    track(({ vowel }) => vowel[1] * size),
    8,
  );
  // Each syllable opens and closes: louder at its height, softer half-way to the next.
  const opened = syllables.flatMap(({ at, gain }) => [
    [at, gain],
    [at + 0.075, gain * 0.12],
  ]);
  const spoken = first.map((sample, i) => sample + 1.3 * second[i]);
  return toUnitPeak(shape(spoken, through(opened)));
}

export function murmur(random) {
  const crowd = silence(LENGTH);
  for (let i = 0; i < VOICES; i++) {
    const distance = random.next();
    const heard = lowpass(voice(random), 1900 - 1100 * distance);
    addAt(crowd, heard, 0, -18 * distance);
  }
  const far = lowpass(highpass(hall(crowd, { fall60: 0.7, decibels: -7 }), 150), 1700);
  const unsteady = multiply(far, wander(LENGTH, 3, [0.8, 1], random));
  return shape(unsteady, swell);
}
