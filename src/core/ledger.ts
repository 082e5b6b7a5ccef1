/**
 * Progress as it is kept: what was reached on each device by itself, under a name drawn by chance. Counts of one device
 * only grow, so two copies of them are joined by taking the larger; counts of different devices are added up when they
 * are read. So importing a file twice doubles nothing, and importing two files in either order comes to the same.
 */
import type { Look } from "./look.ts";
import {
  type LevelProgress,
  moreStars,
  NO_PROGRESS,
  type PackProgress,
  type Progress,
  type QuoteProgress,
  type Tally,
} from "./progress.ts";

export interface Ledger {
  /** This device's name; empty until something is exported or imported, for nobody needs it before. */
  readonly device: string;
  readonly devices: Devices;
}

/** What was reached on each device, by its name. */
export type Devices = Readonly<Record<string, Progress>>;

export const NO_LEDGER: Ledger = { device: "", devices: {} };

/** What was reached on all devices together. */
export function totalOf({ devices }: Pick<Ledger, "devices">): Progress {
  const [first = {}, ...others] = Object.values(devices);
  return others.reduce((a, b) => combined(a, b, (x, y) => x + y), first);
}

export function ownOf({ device, devices }: Ledger): Progress {
  return devices[device] ?? {};
}

export function withOwn({ device, devices }: Ledger, own: Progress): Ledger {
  return { device, devices: { ...devices, [device]: own } };
}

/** Both, without loss: what only one has, and of what both have the later. */
export function mergeDevices(a: Devices, b: Devices): Devices {
  return joined(a, b, (x, y) => combined(x, y, Math.max));
}

type Add = (a: number, b: number) => number;

function combined(a: Progress, b: Progress, add: Add): Progress {
  return joined(a, b, (x, y) => combinedPack(x ?? NO_PROGRESS, y ?? NO_PROGRESS, add));
}

function combinedPack(a: PackProgress, b: PackProgress, add: Add): PackProgress {
  return {
    levels: joined(a.levels, b.levels, (x, y): LevelProgress => {
      return { best: Math.max(x.best, y.best), stars: moreStars(x.stars, y.stars), plays: add(x.plays, y.plays) };
    }),
    quotesMet: joined(a.quotesMet, b.quotesMet, (x, y): QuoteProgress => {
      const said = joined<Tally>(x.said, y.said, (one, other) => addedTally(one, other, add));
      return { ...addedTally(x, y, add), said, look: laterLook(x.look, y.look) };
    }),
  };
}

function addedTally(a: Tally, b: Tally, add: Add): Tally {
  return { answered: add(a.answered, b.answered), right: add(a.right, b.right) };
}

/** The one of the later day; on the same day the one that has come less far, for a mistake was made there. */
function laterLook(a: Look | null, b: Look | null): Look | null {
  if (!a || !b) return a ?? b;
  if (a.day !== b.day) return a.day > b.day ? a : b;
  return a.passed <= b.passed ? a : b;
}

type Entries<Value> = Readonly<Record<string, Value>>;

function joined<Value>(a: Entries<Value>, b: Entries<Value>, join: (a: Value, b: Value) => Value): Entries<Value> {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return Object.fromEntries(
    names.flatMap((name): [string, Value][] => {
      const values = [a, b].flatMap((entries) => (Object.hasOwn(entries, name) ? (entries[name] ?? []) : []));
      const [one, other] = values;
      if (one === undefined) return [];
      return [[name, other === undefined ? one : join(one, other)]];
    }),
  );
}
