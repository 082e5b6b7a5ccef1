/**
 * Runs kept on the device as what the player chose: one left half-way for each level of the pack and each kind of made
 * level, one that answers a run somebody sent, and the last one finished. Scores are never kept; they come from replaying.
 */
import * as v from "valibot";
import { CONFIDENCES, SCORINGS } from "../core/confidence.ts";
import type { LevelId, PackId, SpeakerId } from "../core/ids.ts";
import type { MadeKind } from "../core/made-levels.ts";
import { type RunRecord, recordRun } from "../core/replay.ts";
import type { RunState } from "../core/run.ts";
import type { DeviceStorage } from "../platform/storage.ts";
import { lazily, readKept, type Shelf, writeKept } from "./kept.ts";
import type { Notify } from "./notices.ts";

export interface SavedRuns {
  /** By pack and level, as "pack/level"; of made levels by their kind, as "pack/today:". */
  readonly halfWay: Readonly<Record<string, RunRecord>>;
  readonly lastFinished: RunRecord | null;
  /** The last one finished that answered a run somebody sent. */
  readonly lastAnswer: RunRecord | null;
}

const CHALLENGE = "challenge:";

/** An id as kept: replaying finds out whether it still leads anywhere. */
const text = <Id extends string>() => v.custom<Id>((value) => typeof value === "string");
const savedRunsSchema = lazily(() => {
  const uint32 = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff));
  const choice = v.object({
    speaker: text<SpeakerId>(),
    confidence: v.picklist(CONFIDENCES),
    clueOpened: v.boolean(),
  });
  const record = v.object({
    packId: text<PackId>(),
    packHash: uint32,
    levelId: text<LevelId>(),
    seed: uint32,
    scoring: v.picklist(SCORINGS),
    choices: v.pipe(v.array(choice), v.maxLength(1000)),
    hasGoneOn: v.boolean(),
    clueOpened: v.boolean(),
    isTimeUp: v.exactOptional(v.literal(true)),
  });
  return v.object({
    halfWay: v.record(v.string(), record),
    lastFinished: v.nullable(record),
    lastAnswer: v.optional(v.nullable(record), null),
  });
});

export const savedRunsShelf: Shelf<SavedRuns> = {
  key: "soundbite.runs",
  version: 1,
  parse(value) {
    const parsed = v.safeParse(savedRunsSchema(), value);
    return parsed.success ? parsed.output : null;
  },
  migrations: {},
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

export function createRunKeeper(storage: DeviceStorage, notify: Notify): RunKeeper {
  const kept = readKept(storage, savedRunsShelf);
  if (kept.problem) notify(kept.problem);
  let runs = kept.value;
  let isKept = true;
  /** Changes what the device holds now, which another tab may have changed. */
  const change = (next: (now: SavedRuns) => SavedRuns) => {
    runs = next(isKept ? readKept(storage, savedRunsShelf).value : runs);
    isKept = writeKept(storage, savedRunsShelf, runs);
    if (!isKept) notify("not-kept");
  };
  storage.onChangedElsewhere((key) => {
    if (key === savedRunsShelf.key) runs = readKept(storage, savedRunsShelf).value;
  });
  return {
    halfWay(pack, level) {
      const record = runs.halfWay[keyOf(pack, level)];
      return record?.levelId === level ? record : null;
    },
    halfWayOfKind: (pack, kind) => runs.halfWay[keyOf(pack, `${kind}:`)] ?? null,
    challenge: (pack) => runs.halfWay[keyOf(pack, CHALLENGE)] ?? null,
    lastFinished: () => runs.lastFinished,
    lastAnswer: () => runs.lastAnswer,
    keep(run, place = "level") {
      const isTimed = run.level.terms.secondsMax !== null;
      // A clock that a reload would set back is no clock: a Deadline left is over.
      if (run.phase === "introduction" || (isTimed && run.phase !== "finished")) return;
      const record = recordRun(run);
      const key = keyOf(run.packId, place === "challenge" ? CHALLENGE : run.level.id);
      change((now) =>
        run.phase === "finished"
          ? {
              halfWay: without(now.halfWay, key),
              lastFinished: record,
              lastAnswer: place === "challenge" ? record : now.lastAnswer,
            }
          : { ...now, halfWay: { ...now.halfWay, [key]: record } },
      );
    },
    forget: (pack, level) => change((now) => ({ ...now, halfWay: without(now.halfWay, keyOf(pack, level)) })),
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
