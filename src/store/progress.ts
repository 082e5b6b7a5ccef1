/** The progress store: best scores, stars and quotes met, kept on the device and shared between tabs without loss. */
import * as v from "valibot";
import { createStore, type StoreApi } from "zustand/vanilla";
import { type Progress, withRun } from "../core/progress.ts";
import type { RunState } from "../core/run.ts";
import type { DeviceStorage } from "../platform/storage.ts";
import { readKept, type Shelf, writeKept } from "./kept.ts";
import type { Notify } from "./notices.ts";

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const progressSchema = v.record(
  v.string(),
  v.object({
    levels: v.record(
      v.string(),
      v.object({
        best: v.pipe(v.number(), v.integer()),
        stars: v.picklist([0, 1, 2, 3]),
        plays: count,
      }),
    ),
    quotesMet: v.record(v.string(), v.object({ answered: count, right: count })),
  }),
);

export const progressShelf: Shelf<Progress> = {
  key: "soundbite.progress",
  version: 1,
  parse(value) {
    const parsed = v.safeParse(progressSchema, value);
    return parsed.success ? (parsed.output as Progress) : null;
  },
  migrations: {},
  initial: {},
};

export interface ProgressKeeper {
  readonly store: StoreApi<Progress>;
  /** Adds a finished run to what the device holds now, which another tab may have added to. */
  add(run: RunState): void;
}

export function createProgress(storage: DeviceStorage, notify: Notify): ProgressKeeper {
  const read = () => {
    const kept = readKept(storage, progressShelf);
    if (kept.problem) notify(kept.problem);
    return kept.value;
  };
  const store = createStore<Progress>(read);
  storage.onChangedElsewhere((key) => {
    if (key === progressShelf.key) store.setState(read(), true);
  });
  let isKept = true;
  return {
    store,
    add(run) {
      const progress = withRun(isKept ? read() : store.getState(), run);
      isKept = writeKept(storage, progressShelf, progress);
      if (!isKept) notify("not-kept");
      store.setState(progress, true);
    },
  };
}
