// Makes the game's sound effects from nothing but arithmetic: renders every cue,
// lays them into one sprite and writes soundbite.webm, soundbite.m4a and
// soundbite.json beside this file. Needs ffmpeg; `--wav <path>` keeps the PCM too.

import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { cues } from "./cues/index.mjs";
import { encode, writeWav } from "./lib/encode.mjs";
import { finish, finishLoop } from "./lib/master.mjs";
import { createRandom } from "./lib/random.mjs";
import { layOut } from "./lib/sprite.mjs";

const OPUS = ["-c:a", "libopus", "-b:a", "48k", "-application", "audio"];
const AAC = ["-c:a", "aac", "-b:a", "64k", "-movflags", "+faststart"];

const output = (name) => fileURLToPath(new URL(name, import.meta.url));

function renderCue({ name, render, loudness, loopLevel }) {
  const raw = render(createRandom(name));
  const loops = loopLevel !== undefined;
  return { name, loops, signal: loops ? finishLoop(raw, loopLevel) : finish(raw, loudness) };
}

function make(keptWav) {
  const { signal, sprite } = layOut(cues.map(renderCue));
  const directory = mkdtempSync(join(tmpdir(), "soundbite-sounds-"));
  try {
    const wav = join(directory, "soundbite.wav");
    writeWav(wav, signal);
    encode(wav, output("soundbite.webm"), OPUS);
    encode(wav, output("soundbite.m4a"), AAC);
    if (keptWav) copyFileSync(wav, keptWav);
  } finally {
    rmSync(directory, { recursive: true });
  }
  const lines = Object.entries(sprite).map(([name, [at, length]]) => `  "${name}": [${at}, ${length}]`);
  writeFileSync(output("soundbite.json"), `{\n${lines.join(",\n")}\n}\n`);
}

const { values } = parseArgs({ options: { wav: { type: "string" } } });
make(values.wav);
