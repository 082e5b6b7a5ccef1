/**
 * The one door for what is kept on the device: text in, a checked value out. What cannot be read is put aside under
 * another key and never thrown away; what comes from an older version is brought up to date by numbered steps.
 */
import * as v from "valibot";
import type { DeviceStorage } from "../platform/storage.ts";

export interface Shelf<Value> {
  readonly key: string;
  readonly version: number;
  readonly parse: (value: unknown) => Value | null;
  /** `migrations[n]` turns a value of version n into one of version n + 1. */
  readonly migrations: Readonly<Record<number, (value: unknown) => unknown>>;
  readonly initial: Value;
}

export type KeptProblem = "unreadable" | "newer";
export interface Kept<Value> {
  readonly value: Value;
  readonly problem: KeptProblem | null;
}

/** Made once, when something kept is first read: a newcomer has nothing there, and waits for no schema. */
export function lazily<Value>(make: () => Value): () => Value {
  let made: Value | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

const envelope = lazily(() =>
  v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(1)), value: v.unknown() }),
);

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
export function writeKept<Value>(storage: DeviceStorage, shelf: Shelf<Value>, value: Value): boolean {
  if (leftAlone.get(storage)?.has(shelf.key)) return false;
  return storage.write(shelf.key, JSON.stringify({ version: shelf.version, value }));
}

function parseKept<Value>(text: string, shelf: Shelf<Value>): Kept<Value> {
  const failed = (problem: KeptProblem): Kept<Value> => ({
    value: shelf.initial,
    problem,
  });
  try {
    const opened = v.safeParse(envelope(), JSON.parse(text));
    if (!opened.success) return failed("unreadable");
    let { version, value } = opened.output;
    if (version > shelf.version) return failed("newer");
    for (; version < shelf.version; version += 1) value = shelf.migrations[version]?.(value);
    const parsed = shelf.parse(value);
    return parsed === null ? failed("unreadable") : { value: parsed, problem: null };
  } catch {
    return failed("unreadable");
  }
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
