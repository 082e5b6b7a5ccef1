/**
 * The one door for what is kept on the device: text in, a checked value out. What cannot be read is put aside under
 * another key and never thrown away; what comes from an older version is brought up to date by numbered steps.
 */
import type { DeviceStorage } from "../platform/storage.ts";

/** Where a value stands on the device, and what is there before anything is kept. */
export interface Spot<Value> {
  readonly key: string;
  readonly version: number;
  readonly initial: Value;
}

/** What a value comes back through. */
export interface Door<Value> {
  readonly parse: (value: unknown) => Value | null;
  /** `migrations[n]` turns a value of version n into one of version n + 1. */
  readonly migrations: Readonly<Record<number, (value: unknown) => unknown>>;
}

export type Shelf<Value> = Spot<Value> & Door<Value>;

export type KeptProblem = "unreadable" | "newer";
export interface Kept<Value> {
  readonly value: Value;
  readonly problem: KeptProblem | null;
}

/** How many unreadable copies of one thing are held aside; after that the oldest ones stay and no more are added. */
const ASIDE_MAX = 5;

export function readKept<Value>(storage: DeviceStorage, shelf: Shelf<Value>): Kept<Value> {
  const text = storage.read(shelf.key);
  if (text === null) {
    setLeftAlone(storage, shelf.key, false);
    return { value: shelf.initial, problem: null };
  }
  const kept = parseKept(text, shelf);
  const isAside = kept.problem !== null && putAside(storage, shelf.key, text);
  setLeftAlone(storage, shelf.key, kept.problem !== null && !isAside);
  // Or it would be said at every visit until something is kept. What is newer waits for the version that can read it.
  if (isAside && kept.problem === "unreadable") storage.remove(shelf.key);
  return kept;
}

/** Whether the value has been kept. Never over something unreadable that there was no room to put aside. */
export function writeKept<Value>(storage: DeviceStorage, spot: Spot<Value>, value: Value): boolean {
  if (leftAlone.get(storage)?.has(spot.key)) return false;
  return storage.write(spot.key, JSON.stringify({ version: spot.version, value }));
}

function parseKept<Value>(text: string, shelf: Shelf<Value>): Kept<Value> {
  const failed = (problem: KeptProblem): Kept<Value> => ({
    value: shelf.initial,
    problem,
  });
  try {
    const opened = openEnvelope(JSON.parse(text));
    if (!opened) return failed("unreadable");
    let { version, value } = opened;
    if (version > shelf.version) return failed("newer");
    for (; version < shelf.version; version += 1) value = shelf.migrations[version]?.(value);
    const parsed = shelf.parse(value);
    return parsed === null ? failed("unreadable") : { value: parsed, problem: null };
  } catch {
    return failed("unreadable");
  }
}

/** By hand, for this is read before the doors are there. */
function openEnvelope(opened: unknown): { version: number; value: unknown } | null {
  if (typeof opened !== "object" || opened === null || !("version" in opened) || !("value" in opened)) return null;
  const { version, value } = opened;
  return typeof version === "number" && Number.isInteger(version) && version >= 1 ? { version, value } : null;
}

/** What lies on a device unreadable, with no room for a copy: by storage, the keys that must not be written over. */
const leftAlone = new WeakMap<DeviceStorage, Set<string>>();

function setLeftAlone(storage: DeviceStorage, key: string, isLeftAlone: boolean): void {
  const keys = new Set(leftAlone.get(storage));
  if (isLeftAlone) keys.add(key);
  else keys.delete(key);
  leftAlone.set(storage, keys);
}

/** Whether the text is now held aside: it stands under a key of its own, or did already. */
export function putAside(storage: DeviceStorage, key: string, text: string): boolean {
  for (let number = 1; number <= ASIDE_MAX; number += 1) {
    const aside = `${key}.aside.${number}`;
    const there = storage.read(aside);
    if (there === text) return true;
    if (there === null) return storage.write(aside, text);
  }
  return false;
}
