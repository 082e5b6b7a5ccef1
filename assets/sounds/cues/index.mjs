// Every cue of the game in the order it lies in the sprite, with the level its
// category asks for: things on the desk loudest, the hall about 4 dB behind them,
// the button tap kept small because it is heard most, room tone barely there.

import { applause } from "./applause.mjs";
import { cuttingIn } from "./cutting-in.mjs";
import { gasp } from "./gasp.mjs";
import { levelEnd } from "./level-end.mjs";
import { murmur } from "./murmur.mjs";
import { pageTurn } from "./page-turn.mjs";
import { press } from "./press.mjs";
import { roomTone } from "./room-tone.mjs";
import { stampCorrection, stampVerbatim } from "./stamps.mjs";
import { star } from "./star.mjs";

// Momentary loudness in LUFS, except for the loop, whose level is RMS in dBFS.
const DESK = -20;
const HALL = -24;
const TAP = -32;
const AIR = -50;

export const cues = [
  { name: "press", render: press, loudness: TAP },
  { name: "cutting-in", render: cuttingIn, loudness: DESK - 2 },
  { name: "stamp-verbatim", render: stampVerbatim, loudness: DESK },
  { name: "stamp-correction", render: stampCorrection, loudness: DESK - 1 },
  { name: "page-turn", render: pageTurn, loudness: DESK - 1 },
  { name: "star", render: star, loudness: DESK - 1 },
  { name: "level-end", render: levelEnd, loudness: DESK },
  { name: "murmur", render: murmur, loudness: HALL },
  { name: "applause", render: applause, loudness: HALL },
  { name: "gasp", render: gasp, loudness: HALL },
  { name: "room-tone", render: roomTone, loopLevel: AIR },
];
