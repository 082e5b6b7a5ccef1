/**
 * The doors that settings, progress and runs come back through from the device. Fetched only where something has been kept:
 * a newcomer's first quote waits for none of it.
 */
import * as v from "valibot";
import { CHOSEN_SCORINGS, CONFIDENCES, SCORINGS } from "../core/confidence.ts";
import { DEADLINE_CLOCKS } from "../core/deadline-clocks.ts";
import type { LevelId, PackId, SpeakerId } from "../core/ids.ts";
import type { Ledger } from "../core/ledger.ts";
import { COUNT_MAX } from "../core/progress.ts";
import type { Door } from "./kept.ts";
import type { SavedRuns } from "./saved-runs.ts";
import { DEFAULT_SETTINGS, EDITIONS, MOTIONS, type Settings, TEXT_PERCENTS, THEMES } from "./settings.ts";

const initial = DEFAULT_SETTINGS;
/** A field that cannot be read takes its default and leaves the others alone. */
const settingsSchema = v.object({
  volume: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), initial.volume),
  isMuted: v.fallback(v.boolean(), initial.isMuted),
  motion: v.fallback(v.picklist(MOTIONS), initial.motion),
  theme: v.fallback(v.picklist(THEMES), initial.theme),
  textPercent: v.fallback(v.picklist(TEXT_PERCENTS), initial.textPercent),
  edition: v.fallback(v.picklist(EDITIONS), initial.edition),
  hasHotkeys: v.fallback(v.boolean(), initial.hasHotkeys),
  readsAloud: v.fallback(v.boolean(), initial.readsAloud),
  scoring: v.fallback(v.picklist(CHOSEN_SCORINGS), initial.scoring),
  deadlineSeconds: v.fallback(v.picklist(DEADLINE_CLOCKS), initial.deadlineSeconds),
});

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(COUNT_MAX));
const whole = v.pipe(v.number(), v.integer(), v.minValue(-1e9), v.maxValue(1e9));
const tally = { answered: count, right: count };
const levelSchema = v.object({ best: whole, stars: v.picklist([0, 1, 2, 3]), plays: count });
// Version 1 counted neither by how sure the player was nor for a second look.
const quoteMetSchema = v.object({
  ...tally,
  said: v.optional(v.record(v.picklist(CONFIDENCES), v.object(tally)), {}),
  look: v.optional(v.nullable(v.object({ passed: v.pipe(count, v.maxValue(3)), day: whole })), null),
});
const progressSchema = v.object({
  levels: v.record(v.string(), levelSchema),
  quotesMet: v.record(v.string(), quoteMetSchema),
});
/** By each device's name: eight hexadecimal digits drawn by chance, which say nothing about anybody. */
export const devicesSchema = v.record(v.string(), v.record(v.string(), progressSchema));
const ledgerSchema = v.object({ device: v.string(), devices: devicesSchema });

/** An id as kept: replaying finds out whether it still leads anywhere. */
const text = <Id extends string>() => v.custom<Id>((value) => typeof value === "string");
const uint32 = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff));
const choiceSchema = v.object({
  speaker: text<SpeakerId>(),
  confidence: v.picklist(CONFIDENCES),
  clueOpened: v.boolean(),
});
const recordSchema = v.object({
  packId: text<PackId>(),
  packHash: uint32,
  levelId: text<LevelId>(),
  seed: uint32,
  scoring: v.picklist(SCORINGS),
  choices: v.pipe(v.array(choiceSchema), v.maxLength(1000)),
  hasGoneOn: v.boolean(),
  clueOpened: v.boolean(),
  isTimeUp: v.exactOptional(v.literal(true)),
});
const savedRunsSchema = v.object({
  halfWay: v.record(v.string(), recordSchema),
  lastFinished: v.nullable(recordSchema),
  lastAnswer: v.optional(v.nullable(recordSchema), null),
});

export interface Doors {
  readonly settings: Door<Settings>;
  readonly progress: Door<Ledger>;
  readonly runs: Door<SavedRuns>;
}

export const DOORS: Doors = {
  settings: {
    parse(value) {
      const parsed = v.safeParse(settingsSchema, value);
      return parsed.success ? parsed.output : null;
    },
    migrations: {},
  },
  progress: {
    parse(value) {
      const parsed = v.safeParse(ledgerSchema, value);
      return parsed.success ? (parsed.output as Ledger) : null;
    },
    // Version 1 knew of one device only.
    migrations: { 1: (value) => ({ device: "", devices: { "": value } }) },
  },
  runs: {
    parse(value) {
      const parsed = v.safeParse(savedRunsSchema, value);
      return parsed.success ? parsed.output : null;
    },
    migrations: {},
  },
};
