/** What a player has set on this device. */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { ChosenScoring } from "../core/confidence.ts";
import type { DeadlineClock } from "../core/deadline-clocks.ts";
import { createKeeper, type Keeping } from "./keeper.ts";
import type { Door, Spot } from "./kept.ts";

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

export const SETTINGS_SPOT: Spot<Settings> = { key: "soundbite.settings", version: 1, initial: DEFAULT_SETTINGS };

/**
 * The settings store, kept on the device at every change. What this visit alone was asked for (`visit.ts`) holds until the
 * player sets it otherwise, and is not kept.
 */
export function createSettings(
  keeping: Keeping<{ readonly settings: Door<Settings> }>,
  wishes: Partial<Settings> = {},
): StoreApi<Settings> {
  const own = createKeeper(keeping, "settings", SETTINGS_SPOT);
  const store = createStore<Settings>(() => ({ ...own.now(), ...wishes }));
  store.subscribe((settings, before) => {
    const changed = Object.entries(settings).filter(([key, value]) => Reflect.get(before, key) !== value);
    own.change((now) => ({ ...now, ...Object.fromEntries(changed) }));
  });
  return store;
}
