// Lays finished cues one after another into a single signal and notes where each
// lies, in whole milliseconds, as Howler's sprites want it. Around a loop its own
// material runs on a little, so that a decoder's delay cannot open the seam.

import { addAt, fadeEdges, SAMPLE_RATE, sampleCount, silence } from "./signal.mjs";

const GAP_MS = 200;
// Some decoders start AAC up to 25 ms late, so an entry takes in this much silence after its cue.
const TAIL_MS = 30;
const LOOP_HANDLE_MS = 60;

const toMs = (signal) => Math.ceil((signal.length * 1000) / SAMPLE_RATE);

/** The loop with `handle` samples of itself before and after. */
function withHandles(loop) {
  const handle = sampleCount(LOOP_HANDLE_MS / 1000);
  const wrapped = new Float64Array(loop.length + 2 * handle);
  wrapped.forEach((_, i) => {
    wrapped[i] = loop[(i - handle + loop.length) % loop.length];
  });
  return fadeEdges(wrapped, LOOP_HANDLE_MS / 2000);
}

/** Takes [{ name, signal, loops }] and returns { signal, sprite }. */
export function layOut(cues) {
  const sprite = {};
  const placed = [];
  let cursor = GAP_MS;
  for (const { name, signal, loops } of cues) {
    const offset = loops ? cursor + LOOP_HANDLE_MS : cursor;
    const duration = toMs(signal) + (loops ? 0 : TAIL_MS);
    placed.push([loops ? withHandles(signal) : signal, cursor]);
    sprite[name] = [offset, duration];
    cursor = offset + duration + (loops ? LOOP_HANDLE_MS : 0) + GAP_MS;
  }
  const whole = silence(cursor / 1000);
  for (const [signal, ms] of placed) addAt(whole, signal, ms / 1000);
  return { signal: whole, sprite };
}
