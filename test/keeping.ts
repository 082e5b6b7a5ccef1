/** Keeping on a stand-in disk, with the real doors there from the start. */
import { DOORS, type Doors } from "../src/store/doors.ts";
import type { Keeping } from "../src/store/keeper.ts";
import type { Notify } from "../src/store/notices.ts";
import { PROGRESS_SPOT } from "../src/store/progress.ts";
import { RUNS_SPOT } from "../src/store/saved-runs.ts";
import { SETTINGS_SPOT } from "../src/store/settings.ts";
import type { Disk } from "./fakes.ts";

export function keepingOn(disk: Disk, notify: Notify = () => undefined): Keeping<Doors> {
  return { storage: disk.openTab(), notify, doors: { there: () => DOORS, fetch: async () => DOORS } };
}

export const SHELVES = {
  settings: { ...SETTINGS_SPOT, ...DOORS.settings },
  progress: { ...PROGRESS_SPOT, ...DOORS.progress },
  runs: { ...RUNS_SPOT, ...DOORS.runs },
} as const;
