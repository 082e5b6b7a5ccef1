/** The progress store: best scores, stars and quotes met, kept on the device and shared between tabs without loss. */
import * as v from "valibot";
import { createStore, type StoreApi } from "zustand/vanilla";
import { CONFIDENCES } from "../core/confidence.ts";
import { type Devices, type Ledger, mergeDevices, NO_LEDGER, ownOf, totalOf, withOwn } from "../core/ledger.ts";
import { COUNT_MAX, type Progress, withRun } from "../core/progress.ts";
import type { RunState } from "../core/run.ts";
import type { Chance } from "../platform/chance.ts";
import type { DeviceStorage } from "../platform/storage.ts";
import { lazily, readKept, type Shelf, writeKept } from "./kept.ts";
import type { Notify } from "./notices.ts";

/**
 * By each device's name: eight hexadecimal digits drawn by chance, which say nothing about anybody.
 */
export const devicesSchema = lazily(() => {
  const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(COUNT_MAX));
  const whole = v.pipe(v.number(), v.integer(), v.minValue(-1e9), v.maxValue(1e9));
  const tally = { answered: count, right: count };
  const level = v.object({ best: whole, stars: v.picklist([0, 1, 2, 3]), plays: count });
  // Version 1 counted neither by how sure the player was nor for a second look.
  const quoteMet = v.object({
    ...tally,
    said: v.optional(v.record(v.picklist(CONFIDENCES), v.object(tally)), {}),
    look: v.optional(v.nullable(v.object({ passed: v.pipe(count, v.maxValue(3)), day: whole })), null),
  });
  const progress = v.object({ levels: v.record(v.string(), level), quotesMet: v.record(v.string(), quoteMet) });
  return v.record(v.string(), v.record(v.string(), progress));
});
const ledgerSchema = lazily(() => v.object({ device: v.string(), devices: devicesSchema() }));

export const progressShelf: Shelf<Ledger> = {
  key: "soundbite.progress",
  version: 2,
  parse(value) {
    const parsed = v.safeParse(ledgerSchema(), value);
    return parsed.success ? (parsed.output as Ledger) : null;
  },
  migrations: {
    // Version 1 knew of one device only.
    1: (value) => ({ device: "", devices: { "": value } }),
  },
  initial: NO_LEDGER,
};

export interface ProgressKeeper {
  /** What was reached on all of the player's devices that this one knows of. */
  readonly store: StoreApi<Progress>;
  /**
   * Adds a run played on a day (UTC) to what the device holds now, which another tab may have added to: its answers but
   * the first `from`, and what it comes to if it is finished.
   */
  add(run: RunState, day: number, from?: number): void;
  /** What was reached on each device; from now on this one has a name. */
  devices(): Devices;
  /** Takes in what was reached elsewhere; loses nothing of what is here, and doubles nothing. */
  merge(devices: Devices): void;
}

export function createProgress(storage: DeviceStorage, notify: Notify, chance: Chance): ProgressKeeper {
  const read = () => {
    const kept = readKept(storage, progressShelf);
    if (kept.problem) notify(kept.problem);
    return kept.value;
  };
  let ledger = read();
  const store = createStore<Progress>(() => totalOf(ledger));
  storage.onChangedElsewhere((key) => {
    if (key !== progressShelf.key) return;
    ledger = read();
    store.setState(totalOf(ledger), true);
  });
  let isKept = true;
  const change = (next: (now: Ledger) => Ledger) => {
    ledger = next(isKept ? read() : ledger);
    isKept = writeKept(storage, progressShelf, ledger);
    if (!isKept) notify("not-kept");
    store.setState(totalOf(ledger), true);
  };
  const named = (now: Ledger): Ledger => {
    if (now.device !== "") return now;
    const device = chance.seed().toString(16).padStart(8, "0");
    return { device, devices: { [device]: ownOf(now) } };
  };
  return {
    store,
    add: (run, day, from = 0) =>
      change((now) => withOwn(now, withRun(ownOf(now), run, { day, from, total: totalOf(now) }))),
    devices() {
      change(named);
      return ledger.devices;
    },
    merge(devices) {
      change((now) => {
        const { device, devices: here } = named(now);
        return { device, devices: mergeDevices(here, devices) };
      });
    },
  };
}
