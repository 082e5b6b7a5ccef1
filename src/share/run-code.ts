/**
 * The code of a run: what was chosen, packed into a few characters for a link. Reading it is a parse door: it gives the
 * run, replayed by the game's own reducer, or the reason why not, and never throws. The README has every field.
 */
import { CONFIDENCES, SCORINGS } from "../core/confidence.ts";
import { contentHash, fnv1a } from "../core/hash.ts";
import type { PackId } from "../core/ids.ts";
import { findLevel } from "../core/made-levels.ts";
import type { Pack } from "../core/pack.ts";
import { type RunRecord, recordRun, replayRun } from "../core/replay.ts";
import type { Choice, RunState } from "../core/run.ts";
import { BITS_PER_CHARACTER, type BitReader, type Bits, bitsIn, bitsOf, padded, readBits, textOf } from "./bits.ts";
import { CHECKSUM_BITS, crc30 } from "./checksum.ts";
import type { CodeProblem } from "./code-problem.ts";
import { readLevel, writeLevel } from "./level-part.ts";

const VERSION = 1;
const BITS = { version: BITS_PER_CHARACTER, pack: 16, hash: 32, scoring: 2, seed: 32, count: 9, flag: 1, choice: 5 };
/** Beyond these no code of this version is; the longest is Deadline with all 300 quotes that a pack may have. */
const LENGTH_MIN = 23;
const LENGTH_MAX = 300;
/** So much of a code is told from a word by its first character alone. */
const BEGINNING_MIN = 6;

export type Decoded =
  | { readonly ok: true; readonly record: RunRecord; readonly run: RunState }
  | { readonly ok: false; readonly problem: CodeProblem };

/** The code of a run of this pack. */
export function encodeRun(record: RunRecord, pack: Pack): string {
  const bits = padded([
    ...beginning(record.packId, record.packHash),
    ...writeLevel(pack, record.levelId),
    ...bitsOf(SCORINGS.indexOf(record.scoring), BITS.scoring),
    ...bitsOf(record.seed, BITS.seed),
    ...bitsOf(record.choices.length, BITS.count),
    ...[record.hasGoneOn, record.clueOpened, record.isTimeUp === true].flatMap((flag) =>
      bitsOf(Number(flag), BITS.flag),
    ),
    ...record.choices.flatMap((choice) => writeChoice(pack, choice)),
  ]);
  return textOf([...bits, ...bitsOf(crc30(bits), CHECKSUM_BITS)]);
}

/** What all codes of a pack as it stands begin with: as many whole characters as version, pack and hash fill. */
export function codeStart(pack: Pack): string {
  return textOf(beginning(pack.id, contentHash(pack)));
}

function beginning(pack: PackId, hash: number): Bits {
  return [...bitsOf(VERSION, BITS.version), ...bitsOf(fingerprint(pack), BITS.pack), ...bitsOf(hash, BITS.hash)];
}

/** The run of a code, played with the one of these packs that it belongs to. */
export function decodeRun(code: string, packs: readonly Pack[]): Decoded {
  const bits = bitsIn(code);
  if (!bits || code.length < BEGINNING_MIN || code.length > LENGTH_MAX) return refuse("not-a-code");
  const version = readBits(bits).take(BITS.version);
  const isWhole = code.length >= LENGTH_MIN;
  if (version !== VERSION) return refuse(version > VERSION && isWhole ? "newer-version" : "not-a-code");
  if (!isWhole) return refuse("cut");
  const body = bits.slice(0, -CHECKSUM_BITS);
  if (readBits(bits.slice(-CHECKSUM_BITS)).take(CHECKSUM_BITS) !== crc30(body))
    return refuse(isCut(bits, packs) ? "cut" : "damaged");
  const reader = readBits(body.slice(BITS.version));
  const pack = packNext(reader, packs);
  if (!pack) return refuse("another-pack");
  return readRun(code, pack, reader);
}

/** The pack whose fingerprint comes next. */
function packNext(reader: BitReader, packs: readonly Pack[]): Pack | undefined {
  const print = reader.take(BITS.pack);
  return packs.find(({ id }) => fingerprint(id) === print);
}

/** Whether fewer choices follow than the code says that there are. */
function isCut(bits: Bits, packs: readonly Pack[]): boolean {
  const reader = readBits(bits.slice(BITS.version));
  const pack = packNext(reader, packs);
  if (!pack || reader.take(BITS.hash) !== contentHash(pack) || !readLevel(pack, reader).ok) return false;
  reader.take(BITS.scoring + BITS.seed);
  const count = reader.take(BITS.count);
  const missing = count * BITS.choice + BITS.flag * 3 + CHECKSUM_BITS - reader.rest().length;
  return Number.isNaN(count) || missing > 0;
}

/** All that follows the pack. */
function readRun(code: string, pack: Pack, reader: BitReader): Decoded {
  const packHash = reader.take(BITS.hash);
  if (packHash !== contentHash(pack)) return refuse("pack-changed");
  const level = readLevel(pack, reader);
  if (!level.ok) return refuse(level.problem);
  const scoring = SCORINGS[reader.take(BITS.scoring)];
  const seed = reader.take(BITS.seed);
  const count = reader.take(BITS.count) || 0;
  const [hasGoneOn, clueOpened, isTimeUp] = [0, 1, 2].map(() => reader.take(BITS.flag) === 1);
  const choices = Array.from({ length: count }, () => readChoice(pack, reader));
  const known = choices.filter((choice) => choice !== null);
  if (!scoring || Number.isNaN(seed) || known.length < count) return refuse("choices-do-not-fit");
  const record: RunRecord = {
    packId: pack.id,
    packHash,
    levelId: level.id,
    seed,
    scoring,
    choices: known,
    hasGoneOn: hasGoneOn === true,
    clueOpened: clueOpened === true,
    ...(isTimeUp ? { isTimeUp } : {}),
  };
  return replayed(code, pack, record);
}

/** One run has one code: what its own code is not, somebody has put together by hand. */
function replayed(code: string, pack: Pack, record: RunRecord): Decoded {
  const result = replayRun(pack, record, findLevel);
  if (!result.ok || !scoringFits(result.run)) return refuse("choices-do-not-fit");
  return encodeRun(recordRun(result.run), pack) === code ? { ok: true, record, run: result.run } : refuse("damaged");
}

/** A level that asks for a scoring of its own is played with no other, and no other level with Deadline's. */
function scoringFits({ level, scoring }: RunState): boolean {
  return level.terms.scoring === null ? scoring !== "deadline" : scoring === level.terms.scoring;
}

function writeChoice({ speakers }: Pack, { speaker, confidence, clueOpened }: Choice): Bits {
  const index = speakers.findIndex(({ id }) => id === speaker);
  return bitsOf(index * 6 + CONFIDENCES.indexOf(confidence) * 2 + Number(clueOpened), BITS.choice);
}

function readChoice({ speakers }: Pack, reader: BitReader): Choice | null {
  const value = reader.take(BITS.choice);
  const speaker = speakers[Math.floor(value / 6)]?.id;
  const confidence = CONFIDENCES[Math.floor(value / 2) % 3];
  return speaker && confidence ? { speaker, confidence, clueOpened: value % 2 === 1 } : null;
}

/** The pack's id in sixteen bits: enough to say "another pack" rather than "edited". */
function fingerprint(id: PackId): number {
  const hash = fnv1a(id);
  return (hash >>> 16) ^ (hash & 0xffff);
}

function refuse(problem: CodeProblem): Decoded {
  return { ok: false, problem };
}
