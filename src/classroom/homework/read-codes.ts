/**
 * Codes handed in, out of whatever text they came in: each replayed and so verified for this very lesson, each counted
 * once, and each that cannot be read listed with the reason and what can be done about it.
 */

import { bylinesFrom } from "../../core/byline.ts";
import type { LevelId } from "../../core/ids.ts";
import type { RunState } from "../../core/run.ts";
import { counted } from "../../core/words.ts";
import { findCodes } from "./find-codes.ts";

/** Reads one code, as `share` does: the run, replayed, or the reason why not. */
export type Decode = (
  code: string,
) => { readonly ok: true; readonly run: RunState } | { readonly ok: false; readonly problem: string };

export interface HandIn {
  readonly code: string;
  readonly run: RunState;
  readonly byline: string;
  /** Whether every quote of the lesson was answered. */
  readonly isWhole: boolean;
}

export interface NotRead {
  /** As it stood in the text. */
  readonly text: string;
  readonly reason: string;
}

export interface ReadCodes {
  readonly read: readonly HandIn[];
  readonly notRead: readonly NotRead[];
  /** Codes that stood there more than once. */
  readonly duplicates: readonly { readonly code: string; readonly times: number }[];
}

export const NOT_READ_WORDS = {
  "not-a-code": "This looks like a code, but part of it is missing. Ask for it again, copied whole.",
  cut: "Part of this code is missing at its end. Ask for it again, copied whole.",
  damaged: "A letter of this code was changed or lost on the way. Ask for it again, copied rather than typed.",
  "read-whole": "A letter of this code was changed on the way. The same code stands here whole and is read.",
  "newer-version": "This code comes from a newer version of the game. Reload this page and read the codes again.",
  "another-pack": "This run was played with another pack of quotes.",
  "pack-changed": "This run was played before the quotes were edited, so it cannot be added to this report.",
  "choices-do-not-fit": "This code is whole, but its answers do not fit the quotes that it names.",
  "no-answers": "This run was handed in before its first answer.",
  "handed-in-again": "The same run was handed in again later with more answers; that one is counted.",
} as const;

type Reason = keyof typeof NOT_READ_WORDS;
/** Problems of codes that came through whole: their checksum fits. */
const WHOLE: readonly string[] = ["another-pack", "pack-changed", "choices-do-not-fit"] satisfies Reason[];

export interface ReadingFor {
  readonly decode: Decode;
  /** The lesson that the report is about; null where no code says which. */
  readonly level: LevelId | null;
  /** Codes of this class, or what all codes begin with: a damaged code alone is known by them. */
  readonly starts?: readonly string[];
  /** Codes that differ from a damaged one in one letter and could be what was meant. */
  readonly repairs?: (text: string) => readonly string[];
}

export function readCodes(text: string, { decode, level, starts = [], repairs = () => [] }: ReadingFor): ReadCodes {
  const once = remembered(decode);
  const isWhole = (code: string) => {
    const decoded = once(code);
    return decoded.ok || WHOLE.includes(decoded.problem);
  };
  const { codes, suspects } = findCodes(text, isWhole, starts);
  const notRead: NotRead[] = [];
  const meant = suspects.flatMap((text) => {
    const fitting = repairs(text).filter((code) => isOf(once(code), level));
    return fitting.length === 1 ? fitting.map((code) => ({ text, code })) : [];
  });
  const runs = [...new Set(codes)].flatMap((code) => {
    const decoded = once(code);
    const reason = decoded.ok ? reasonAgainst(decoded.run, level) : reasonOf(decoded.problem);
    if (reason !== null) notRead.push({ text: code, reason });
    return decoded.ok && reason === null ? [{ code, run: decoded.run }] : [];
  });
  const latest = runs.filter(({ run }) => !runs.some((other) => continues(other.run, run)));
  for (const { code } of runs.filter((one) => !latest.includes(one))) {
    notRead.push({ text: code, reason: NOT_READ_WORDS["handed-in-again"] });
  }
  for (const suspect of suspects) {
    const right = meant.find(({ text }) => text === suspect)?.code;
    if (right !== undefined) {
      notRead.push({ text: suspect, reason: codes.includes(right) ? NOT_READ_WORDS["read-whole"] : mistyped(right) });
      continue;
    }
    const decoded = once(suspect);
    notRead.push({ text: suspect, reason: reasonOf(decoded.ok ? "damaged" : decoded.problem) });
  }
  const bylines = bylinesFrom(latest.map(({ run }) => run.seed));
  const read = latest.map(({ code, run }, index): HandIn => {
    return { code, run, byline: bylines[index] ?? "", isWhole: run.phase === "finished" };
  });
  return { read, notRead, duplicates: repeatedIn(codes) };
}

/** "32 codes read, 2 not": the heading over what was read. */
export function readHeading({ read, notRead }: ReadCodes): string {
  const readCount = `${read.length} ${read.length === 1 ? "code" : "codes"} read`;
  return notRead.length > 0 ? `${readCount}, ${notRead.length} not` : readCount;
}

/** What to say where nothing was read and nothing even looks like a code; null where something was or does. */
export function nothingFound({ read, notRead }: ReadCodes): string | null {
  return read.length + notRead.length > 0 ? null : NOTHING_FOUND;
}

const NOTHING_FOUND =
  "No code was found in this text. A code is one string of some thirty letters and digits; paste what pupils got under “Hand in”, copied whole.";

/** "One code stood there more than once and was counted once." */
export function duplicatesInWords({ duplicates }: ReadCodes): string | null {
  if (duplicates.length === 0) return null;
  const codes = counted(duplicates.length, "code");
  const were = duplicates.length === 1 ? "was counted once" : "were counted once each";
  return `${codes.charAt(0).toUpperCase()}${codes.slice(1)} stood there more than once and ${were}.`;
}

/** The teacher decides: what a pupil did not hand in like that is not counted by itself. */
const mistyped = (right: string) =>
  `One letter of this code was changed. It would be whole as ${right}: ask the pupil, then paste that.`;

function reasonAgainst(run: RunState, level: LevelId | null): string | null {
  if (run.level.id !== level) return `This is a code of “${run.level.title}”, not of this lesson.`;
  return run.choices.length === 0 ? NOT_READ_WORDS["no-answers"] : null;
}

function isOf(decoded: ReturnType<Decode>, level: LevelId | null): boolean {
  return decoded.ok && decoded.run.level.id === level;
}

function reasonOf(problem: string): string {
  const known = Object.entries(NOT_READ_WORDS).find(([reason]) => reason === problem);
  return known ? known[1] : NOT_READ_WORDS.damaged;
}

/** Whether a run is the same as another, played on. */
export function continues(later: RunState, earlier: RunState): boolean {
  if (later.seed !== earlier.seed || later.choices.length <= earlier.choices.length) return false;
  return earlier.choices.every(({ speaker, confidence, clueOpened }, index) => {
    const choice = later.choices[index];
    return choice?.speaker === speaker && choice.confidence === confidence && choice.clueOpened === clueOpened;
  });
}

function repeatedIn(codes: readonly string[]): ReadCodes["duplicates"] {
  const times = new Map<string, number>();
  for (const code of codes) times.set(code, (times.get(code) ?? 0) + 1);
  return [...times].filter(([, count]) => count > 1).map(([code, count]) => ({ code, times: count }));
}

function remembered(decode: Decode): Decode {
  const known = new Map<string, ReturnType<Decode>>();
  return (code) => {
    const decoded = known.get(code) ?? decode(code);
    known.set(code, decoded);
    return decoded;
  };
}
