/** What a player has set on this device. A field that cannot be read takes its default and leaves the others alone. */
import * as v from "valibot";
import { createStore, type StoreApi } from "zustand/vanilla";
import { CHOSEN_SCORINGS } from "../core/confidence.ts";
import { DEADLINE_CLOCKS } from "../core/deadline-clocks.ts";
import type { DeviceStorage } from "../platform/storage.ts";
import { readKept, type Shelf, writeKept } from "./kept.ts";
import type { Notify } from "./notices.ts";

export const MOTIONS = ["device", "reduced", "full"] as const;
export const THEMES = ["auto", "day", "late"] as const;
export const TEXT_PERCENTS = [100, 125, 150, 200] as const;
export const EDITIONS = ["stage", "plain"] as const;

const settingsSchema = v.object({
  /** 0 (silent) to 1. */
  volume: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 0.7),
  isMuted: v.fallback(v.boolean(), false),
  /** As the device says, or always reduced, or always full. */
  motion: v.fallback(v.picklist(MOTIONS), "device"),
  /** Day or late edition; auto follows the device. */
  theme: v.fallback(v.picklist(THEMES), "auto"),
  textPercent: v.fallback(v.picklist(TEXT_PERCENTS), 100),
  edition: v.fallback(v.picklist(EDITIONS), "stage"),
  hasHotkeys: v.fallback(v.boolean(), true),
  /** Whether there is a button that reads the screen aloud. */
  readsAloud: v.fallback(v.boolean(), false),
  scoring: v.fallback(v.picklist(CHOSEN_SCORINGS), "confidence"),
  /** How long Deadline's clock gives. */
  deadlineSeconds: v.fallback(v.picklist(DEADLINE_CLOCKS), 60),
});

export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>;

export const DEFAULT_SETTINGS: Settings = v.parse(settingsSchema, {});

export const settingsShelf: Shelf<Settings> = {
  key: "soundbite.settings",
  version: 1,
  parse(value) {
    const parsed = v.safeParse(settingsSchema, value);
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
