/** What a player has set on this device. A field that cannot be read takes its default and leaves the others alone. */
import * as v from "valibot";
import { createStore, type StoreApi } from "zustand/vanilla";
import { CHOSEN_SCORINGS, type ChosenScoring } from "../core/confidence.ts";
import { DEADLINE_CLOCKS, type DeadlineClock } from "../core/deadline-clocks.ts";
import type { DeviceStorage } from "../platform/storage.ts";
import { lazily, readKept, type Shelf, writeKept } from "./kept.ts";
import type { Notify } from "./notices.ts";

export const MOTIONS = ["device", "reduced", "full"] as const;
export const THEMES = ["auto", "day", "late"] as const;
export const TEXT_PERCENTS = [100, 125, 150, 200] as const;
export const EDITIONS = ["stage", "plain"] as const;

export interface Settings {
  /** 0 (silent) to 1. */
  readonly volume: number;
  readonly isMuted: boolean;
  /** As the device says, or always reduced, or always full. */
  readonly motion: (typeof MOTIONS)[number];
  /** Day or late edition; auto follows the device. */
  readonly theme: (typeof THEMES)[number];
  readonly textPercent: (typeof TEXT_PERCENTS)[number];
  readonly edition: (typeof EDITIONS)[number];
  readonly hasHotkeys: boolean;
  /** Whether there is a button that reads the screen aloud. */
  readonly readsAloud: boolean;
  readonly scoring: ChosenScoring;
  /** How long Deadline's clock gives. */
  readonly deadlineSeconds: DeadlineClock;
}

export const DEFAULT_SETTINGS: Settings = {
  volume: 0.7,
  isMuted: false,
  motion: "device",
  theme: "auto",
  textPercent: 100,
  edition: "stage",
  hasHotkeys: true,
  readsAloud: false,
  scoring: "confidence",
  deadlineSeconds: 60,
};

const settingsSchema = lazily(() => {
  const initial = DEFAULT_SETTINGS;
  return v.object({
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
});

export const settingsShelf: Shelf<Settings> = {
  key: "soundbite.settings",
  version: 1,
  parse(value) {
    const parsed = v.safeParse(settingsSchema(), value);
    return parsed.success ? parsed.output : null;
  },
  migrations: {},
  initial: DEFAULT_SETTINGS,
};

/**
 * The settings store, kept on the device at every change. What this visit alone was asked for (`visit.ts`) holds until the
 * player sets it otherwise, and is not kept.
 */
export function createSettings(
  storage: DeviceStorage,
  notify: Notify,
  wishes: Partial<Settings> = {},
): StoreApi<Settings> {
  const kept = readKept(storage, settingsShelf);
  if (kept.problem) notify(kept.problem);
  const store = createStore<Settings>(() => ({ ...kept.value, ...wishes }));
  let own = kept.value;
  store.subscribe((settings, before) => {
    const changed = Object.entries(settings).filter(([key, value]) => Reflect.get(before, key) !== value);
    own = { ...own, ...Object.fromEntries(changed) };
    if (!writeKept(storage, settingsShelf, own)) notify("not-kept");
  });
  return store;
}
