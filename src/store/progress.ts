/** The progress store: best scores, stars and quotes met, kept on the device and shared between tabs without loss. */
import { createStore, type StoreApi } from "zustand/vanilla";
import { type Devices, type Ledger, mergeDevices, NO_LEDGER, ownOf, totalOf, withOwn } from "../core/ledger.ts";
import { type Progress, withRun } from "../core/progress.ts";
import type { RunState } from "../core/run.ts";
import type { Chance } from "../platform/chance.ts";
import { createKeeper, type Keeping } from "./keeper.ts";
import type { Door, Spot } from "./kept.ts";

export const PROGRESS_SPOT: Spot<Ledger> = { key: "soundbite.progress", version: 2, initial: NO_LEDGER };

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

export function createProgress(keeping: Keeping<{ readonly progress: Door<Ledger> }>, chance: Chance): ProgressKeeper {
  const ledger = createKeeper(keeping, "progress", PROGRESS_SPOT, (now) => store.setState(totalOf(now), true));
  const store = createStore<Progress>(() => totalOf(ledger.now()));
  const named = (now: Ledger): Ledger => {
    if (now.device !== "") return now;
    const device = chance.seed().toString(16).padStart(8, "0");
    return { device, devices: { [device]: ownOf(now) } };
  };
  return {
    store,
    add: (run, day, from = 0) =>
      ledger.change((now) => withOwn(now, withRun(ownOf(now), run, { day, from, total: totalOf(now) }))),
    devices() {
      ledger.change(named);
      return ledger.now().devices;
    },
    merge(devices) {
      ledger.change((now) => {
        const { device, devices: here } = named(now);
        return { device, devices: mergeDevices(here, devices) };
      });
    },
  };
}
