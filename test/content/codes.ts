/**
 * Stand-in codes for the tests of reading: base64url, 32 characters, a start that all codes of a pack share and a checksum
 * at the end, as real ones have. Each stands for a run that was really played.
 */
import type { Decode } from "../../src/classroom/homework/read-codes.ts";
import { fnv1a } from "../../src/core/hash.ts";
import { findLevel, lessonLevelId } from "../../src/core/made-levels.ts";
import { randomFrom } from "../../src/core/order.ts";
import type { Level } from "../../src/core/pack.ts";
import type { RunState } from "../../src/core/run.ts";
import { aLesson } from "./lessons.ts";
import { nth, REAL_PACK } from "./packs.ts";
import { finishedRun, playedRun, type Say } from "./runs.ts";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const START = "Bx4kQ9_Lw";

export const LESSON_LEVEL = levelNamed(lessonLevelId(REAL_PACK, aLesson()));

export function levelNamed(id: string): Level {
  const level = findLevel(REAL_PACK, id);
  if (!level) throw new Error(`“${id}” makes no level`);
  return level;
}

function drawn(seed: number, length: number): string {
  const random = randomFrom(seed);
  return Array.from({ length }, () => ALPHABET[Math.floor(random() * 64)]).join("");
}

const sum = (body: string) => drawn(fnv1a(body), 5);
/** A code that is whole, by its number. */
export function codeNumber(number: number): string {
  const body = START + drawn(number, 18);
  return body + sum(body);
}

/** Runs of a class with their codes, numbered from 0; every third answer is wrong. */
export function handedIn(count: number, level: Level = LESSON_LEVEL): { runs: Map<string, RunState>; decode: Decode } {
  const runs = new Map(
    Array.from({ length: count }, (_, number): [string, RunState] => {
      const say = (index: number): Say => ({ isRight: (index + number) % 3 > 0, clue: index === number % 7 });
      return [codeNumber(number), finishedRun(REAL_PACK, level, say, { seed: number })];
    }),
  );
  return { runs, decode: decoding(runs) };
}

/** Part of a run, as one that was handed in early. */
export function partOf(level: Level, answers: number, seed: number): RunState {
  return playedRun(
    REAL_PACK,
    level,
    Array.from({ length: answers }, () => ({ isRight: true })),
    { seed },
  );
}

/** Reads the codes of these runs; any other that is whole belongs to another pack. */
export function decoding(runs: ReadonlyMap<string, RunState>): Decode {
  return (code) => {
    const run = runs.get(code);
    if (run) return { ok: true, run };
    if (code.length < 23 || code.length > 300 || !code.startsWith("B")) return { ok: false, problem: "not-a-code" };
    return { ok: false, problem: code.slice(-5) === sum(code.slice(0, -5)) ? "another-pack" : "damaged" };
  };
}

export const codesOf = (runs: ReadonlyMap<string, RunState>) => [...runs.keys()];
export const nthCode = (runs: ReadonlyMap<string, RunState>, index: number) => nth(codesOf(runs), index);
