// Turns a signal into files: a 16-bit mono WAV written here, and the compressed
// formats by ffmpeg, told to leave out dates and random ids so that a re-run
// gives the same bytes.

import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { SAMPLE_RATE } from "./signal.mjs";

const HEADER_BYTES = 44;

/** Writes 16-bit mono PCM. */
export function writeWav(path, signal) {
  const dataBytes = signal.length * 2;
  const file = Buffer.alloc(HEADER_BYTES + dataBytes);
  file.write("RIFF", 0, "latin1");
  file.writeUInt32LE(HEADER_BYTES - 8 + dataBytes, 4);
  file.write("WAVEfmt ", 8, "latin1");
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(SAMPLE_RATE, 24);
  file.writeUInt32LE(SAMPLE_RATE * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write("data", 36, "latin1");
  file.writeUInt32LE(dataBytes, 40);
  signal.forEach((sample, i) => {
    const limited = Math.max(-1, Math.min(1, sample));
    file.writeInt16LE(Math.round(limited * 32767), HEADER_BYTES + i * 2);
  });
  writeFileSync(path, file);
}

/** Encodes a WAV with ffmpeg; throws with ffmpeg's own words when that fails. */
export function encode(wavPath, outputPath, codecOptions) {
  const exact = ["-map_metadata", "-1", "-fflags", "+bitexact", "-flags:a", "+bitexact"];
  const options = ["-v", "error", "-y", "-i", wavPath, ...codecOptions, ...exact, outputPath];
  const { status, error, stderr } = spawnSync("ffmpeg", options, { encoding: "utf8" });
  if (error) throw new Error(`ffmpeg could not be started: ${error.message}`);
  if (status !== 0) throw new Error(`ffmpeg failed on ${outputPath}: ${stderr}`);
}
