/**
 * Runs kept on the device as what the player chose: one left half-way for each level of the pack and each kind of made
 * level, one that answers a run somebody sent, and the last one finished. Scores are never kept; they come from replaying.
 */
import type { LevelId, PackId } from "../core/ids.ts";
import type { MadeKind } from "../core/made-levels.ts";
import { type RunRecord, recordRun } from "../core/replay.ts";
import type { RunState } from "../core/run.ts";
import { createKeeper, type Keeping } from "./keeper.ts";
import type { Door, Spot } from "./kept.ts";

export interface SavedRuns {
  /** By pack and level, as "pack/level"; of made levels by their kind, as "pack/today:". */
  readonly halfWay: Readonly<Record<string, RunRecord>>;
  readonly lastFinished: RunRecord | null;
  /** The last one finished that answered a run somebody sent. */
  readonly lastAnswer: RunRecord | null;
}

const CHALLENGE = "challenge:";

export const RUNS_SPOT: Spot<SavedRuns> = {
  key: "soundbite.runs",
  version: 1,
  initial: { halfWay: {}, lastFinished: null, lastAnswer: null },
};

/** Where a run is kept while it goes on: with its level, or apart, so that an answer to a friend displaces nothing. */
export type Place = "level" | "challenge";

export interface RunKeeper {
  halfWay(pack: PackId, level: LevelId): RunRecord | null;
  /** The run left half-way in a made level of this kind, whichever it was. */
  halfWayOfKind(pack: PackId, kind: MadeKind): RunRecord | null;
  /** The run left half-way that answers one somebody sent. */
  challenge(pack: PackId): RunRecord | null;
  lastFinished(): RunRecord | null;
  /** The last one finished that answered a run somebody sent. */
  lastAnswer(): RunRecord | null;
  /** Keeps a run as it stands: in its place while it goes on, as the last one when it is finished. */
  keep(run: RunState, place?: Place): void;
  forget(pack: PackId, level: LevelId): void;
}

export function createRunKeeper(keeping: Keeping<{ readonly runs: Door<SavedRuns> }>): RunKeeper {
  const runs = createKeeper(keeping, "runs", RUNS_SPOT);
  return {
    halfWay(pack, level) {
      const record = runs.now().halfWay[keyOf(pack, level)];
      return record?.levelId === level ? record : null;
    },
    halfWayOfKind: (pack, kind) => runs.now().halfWay[keyOf(pack, `${kind}:`)] ?? null,
    challenge: (pack) => runs.now().halfWay[keyOf(pack, CHALLENGE)] ?? null,
    lastFinished: () => runs.now().lastFinished,
    lastAnswer: () => runs.now().lastAnswer,
    keep(run, place = "level") {
      const isTimed = run.level.terms.secondsMax !== null;
      // A clock that a reload would set back is no clock: a Deadline left is over.
      if (run.phase === "introduction" || (isTimed && run.phase !== "finished")) return;
      const record = recordRun(run);
      const key = keyOf(run.packId, place === "challenge" ? CHALLENGE : run.level.id);
      runs.change((now) =>
        run.phase === "finished"
          ? {
              halfWay: without(now.halfWay, key),
              lastFinished: record,
              lastAnswer: place === "challenge" ? record : now.lastAnswer,
            }
          : { ...now, halfWay: { ...now.halfWay, [key]: record } },
      );
    },
    forget: (pack, level) => runs.change((now) => ({ ...now, halfWay: without(now.halfWay, keyOf(pack, level)) })),
  };
}

/** A made level's name has a colon, and one run of its kind is enough; no id in a pack has one. */
function keyOf(pack: PackId, level: string): string {
  return `${pack}/${level.replace(/:.*$/, ":")}`;
}

function without(halfWay: SavedRuns["halfWay"], key: string): SavedRuns["halfWay"] {
  const { [key]: _left, ...others } = halfWay;
  return others;
}
