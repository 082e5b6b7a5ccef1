/**
 * Stand-ins for `platform/`, the only fakes in the tests: a disk that tabs share, an address bar, a clock, chance and a
 * device's wishes. They keep the platform's promises, among them that nothing here throws.
 */
import type { Address } from "../src/platform/address.ts";
import type { Chance } from "../src/platform/chance.ts";
import type { Clock } from "../src/platform/clock.ts";
import type { DevicePreferences } from "../src/platform/preferences.ts";
import type { DeviceStorage } from "../src/platform/storage.ts";
import type { Visibility } from "../src/platform/visibility.ts";

export interface Disk {
  /** What is kept, by key. */
  readonly kept: Map<string, string>;
  /** Decides whether a text may be written; a full or forbidden disk says no. */
  mayWrite: (key: string, text: string) => boolean;
  /** A tab's own view of the disk: it hears what the other tabs write. */
  openTab(): DeviceStorage;
  /** Lets the tabs hear what was written since, where the news comes late. */
  deliver(): void;
}

/** An empty disk. With late news, tabs hear of each other's writing only when `deliver` is called. */
export function createDisk({ news = "at-once" }: { news?: "at-once" | "late" } = {}): Disk {
  const kept = new Map<string, string>();
  const tabs: ((key: string, writer: object) => void)[] = [];
  let waiting: (() => void)[] = [];
  const disk: Disk = {
    kept,
    mayWrite: () => true,
    openTab() {
      const listeners: ((key: string | null) => void)[] = [];
      const changed = (key: string) => {
        for (const tell of tabs) waiting.push(() => tell(key, tab));
        if (news === "at-once") disk.deliver();
      };
      const tab: DeviceStorage = {
        read: (key) => kept.get(key) ?? null,
        write(key, text) {
          if (!disk.mayWrite(key, text)) return false;
          kept.set(key, text);
          changed(key);
          return true;
        },
        remove(key) {
          if (kept.delete(key)) changed(key);
        },
        onChangedElsewhere: (listener) => void listeners.push(listener),
      };
      tabs.push((key, writer) => {
        if (writer !== tab) for (const listener of listeners) listener(key);
      });
      return tab;
    },
    deliver() {
      const news = waiting;
      waiting = [];
      for (const tell of news) tell();
    },
  };
  return disk;
}

/** A disk that lets everything be read and nothing be written. */
export function createRefusingDisk(): Disk {
  const disk = createDisk();
  disk.mayWrite = () => false;
  return disk;
}

export interface FakeAddress extends Address {
  /** Delivers the changes of address that nobody has heard of yet. */
  deliver(): void;
}

/**
 * An address bar. `hash` changes at once, as in a browser; listeners hear of it at once too, or, as in a browser, after
 * the one who changed it has finished (`late`: when `deliver` is called).
 */
export function createAddress(hash = "", { news = "at-once" }: { news?: "at-once" | "late" } = {}): FakeAddress {
  const listeners: (() => void)[] = [];
  let here = hash;
  let isWaiting = false;
  const address: FakeAddress = {
    replace(to) {
      hash = to;
    },
    hash: () => here,
    go(next) {
      if (next === here) return;
      here = next;
      isWaiting = true;
      if (news === "at-once") address.deliver();
    },
    linkTo: (to) => `https://soundbite.example/${to}`,
    onChange: (listener) => void listeners.push(listener),
    deliver() {
      if (!isWaiting) return;
      isWaiting = false;
      for (const listener of listeners) listener();
    },
  };
  return address;
}

export interface FakeClock extends Clock {
  /** Lets time go by, and those who asked for a beat hear each. */
  advance(ms: number): void;
}

/** A clock that stands still until it is told to go on; at first it is noon in London on that day. */
export function createClock(today = "2020-02-19"): FakeClock {
  let nowMs = Date.parse(`${today}T12:00:00Z`);
  const beats = new Set<{ readonly periodMs: number; nextMs: number; readonly listener: () => void }>();
  return {
    today: () => new Date(nowMs).toISOString().slice(0, 10),
    nowMs: () => nowMs,
    every(periodMs, listener) {
      const beat = { periodMs, nextMs: nowMs + periodMs, listener };
      beats.add(beat);
      return () => void beats.delete(beat);
    },
    advance(ms) {
      const untilMs = nowMs + ms;
      for (;;) {
        const [next] = [...beats].filter((beat) => beat.nextMs <= untilMs).toSorted((a, b) => a.nextMs - b.nextMs);
        if (!next) break;
        nowMs = next.nextMs;
        next.nextMs += next.periodMs;
        next.listener();
      }
      nowMs = untilMs;
    },
  };
}

/** Seeds counted up from the first: no two runs are dealt alike, and every test run is. */
export function createChance(first = 1): Chance {
  let next = first;
  return {
    seed() {
      next += 1;
      return next - 1;
    },
  };
}

export function createDevice(wishes: { reducedMotion?: boolean; dark?: boolean } = {}): DevicePreferences {
  return {
    reducedMotion: () => wishes.reducedMotion ?? false,
    dark: () => wishes.dark ?? false,
    forcedColours: () => false,
    onChange: () => () => undefined,
  };
}

export interface FakeVisibility extends Visibility {
  hide(): void;
  show(): void;
}

export function createVisibility(): FakeVisibility {
  let isHidden = false;
  const listeners: (() => void)[] = [];
  const turn = (hidden: boolean) => () => {
    isHidden = hidden;
    for (const listener of listeners) listener();
  };
  return {
    isHidden: () => isHidden,
    onChange: (listener) => void listeners.push(listener),
    hide: turn(true),
    show: turn(false),
  };
}
