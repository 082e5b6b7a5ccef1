/**
 * A run as what the player did, and back: `recordRun` keeps the choices, `replayRun` plays them through the same reducer.
 * A record holds no score; a score always comes from replaying.
 */
import type { Scoring } from "./confidence.ts";
import { contentHash } from "./hash.ts";
import type { LevelId, PackId } from "./ids.ts";
import { findPackLevel, type LevelFinder, type Pack } from "./pack.ts";
import { type Choice, type RunAction, type RunState, reduceRun, startRun } from "./run.ts";

export interface RunRecord {
  readonly packId: PackId;
  readonly packHash: number;
  readonly levelId: LevelId;
  readonly seed: number;
  readonly scoring: Scoring;
  readonly choices: readonly Choice[];
  /** Whether the last choice's reveal has been left behind. */
  readonly hasGoneOn: boolean;
  /** Whether the clue of the quote being asked is open. */
  readonly clueOpened: boolean;
  /** There, and true, where the clock ended the run before its last quote. */
  readonly isTimeUp?: true;
}

export type ReplayProblem = "another-pack" | "pack-changed" | "no-such-level" | "choices-do-not-fit";
export type Replayed =
  | { readonly ok: true; readonly run: RunState }
  | { readonly ok: false; readonly problem: ReplayProblem };

/** What has to be kept of a run that has begun. */
export function recordRun(run: RunState): RunRecord {
  return {
    packId: run.packId,
    packHash: run.packHash,
    levelId: run.level.id,
    seed: run.seed,
    scoring: run.scoring,
    choices: run.choices,
    hasGoneOn: run.phase !== "revealed",
    clueOpened: run.clueOpened,
    ...(run.phase === "finished" && run.choices.length < run.quotes.length ? { isTimeUp: true } : {}),
  };
}

/** Plays a record again. Refuses one that belongs to another pack, or to this pack before it was edited. */
export function replayRun(pack: Pack, record: RunRecord, findLevel: LevelFinder = findPackLevel): Replayed {
  if (record.packId !== pack.id) return { ok: false, problem: "another-pack" };
  if (record.packHash !== contentHash(pack)) return { ok: false, problem: "pack-changed" };
  const level = findLevel(pack, record.levelId);
  if (!level) return { ok: false, problem: "no-such-level" };
  let run = startRun({
    pack,
    packHash: record.packHash,
    level,
    seed: record.seed,
    scoring: record.scoring,
  });
  for (const action of actionsOf(record)) {
    const reduced = reduceRun(run, action);
    if (reduced.refused) return { ok: false, problem: "choices-do-not-fit" };
    run = reduced.state;
  }
  const everySpeakerIsKnown = record.choices.every(({ speaker }) => pack.speakers.some(({ id }) => id === speaker));
  return everySpeakerIsKnown ? { ok: true, run } : { ok: false, problem: "choices-do-not-fit" };
}

function actionsOf(record: RunRecord): RunAction[] {
  const actions: RunAction[] = [{ type: "begun" }];
  record.choices.forEach(({ speaker, confidence, clueOpened }, index) => {
    if (clueOpened) actions.push({ type: "clueOpened" });
    actions.push({ type: "answered", speaker, confidence });
    const isLast = index === record.choices.length - 1;
    // In Deadline an answer leads on by itself.
    if (record.scoring === "deadline") return;
    if (!isLast || record.hasGoneOn) actions.push({ type: "wentOn" });
  });
  if (record.hasGoneOn && record.clueOpened) actions.push({ type: "clueOpened" });
  if (record.isTimeUp) actions.push({ type: "timeUp" });
  return actions;
}
