/**
 * A value kept on the device and changed by several tabs without loss: each change is made to what the device holds now.
 * What this tab itself has written needs no parsing, so a newcomer's game never waits for a door.
 */
import type { DeviceStorage } from "../platform/storage.ts";
import { type Door, readKept, type Spot, writeKept } from "./kept.ts";
import type { Late } from "./late.ts";
import type { Notify } from "./notices.ts";

/** What keeping takes. The doors must be there already where something has been kept. */
export interface Keeping<Doors> {
  readonly storage: DeviceStorage;
  readonly notify: Notify;
  readonly doors: Late<Doors>;
}

export interface Keeper<Value> {
  now(): Value;
  /** Makes the change here and on the device. It is called again where another tab's value has to be fetched first. */
  change(next: (now: Value) => Value): void;
}

/** `onChange` hears of every new value, whichever tab it comes from. */
export function createKeeper<Name extends string, Value>(
  { storage, notify, doors }: Keeping<Readonly<Record<Name, Door<Value>>>>,
  name: Name,
  spot: Spot<Value>,
  onChange: (value: Value) => void = () => {},
): Keeper<Value> {
  let value = spot.initial;
  /** The device's text that `value` stands for. */
  let seen: string | null = null;
  let isKept = true;
  /** Changes made here that wait for another tab's value. */
  let waiting: ((now: Value) => Value)[] = [];
  let isCatchingUp = false;

  /** Whether `value` is now what the device holds. */
  const read = (): boolean => {
    const text = storage.read(spot.key);
    if (text === seen) return true;
    const door = doors.there()?.[name];
    if (!door && text !== null) return false;
    const kept = door ? readKept(storage, { ...spot, ...door }) : { value: spot.initial, problem: null };
    if (kept.problem) notify(kept.problem);
    value = kept.value;
    seen = storage.read(spot.key);
    return true;
  };
  const write = () => {
    isKept = writeKept(storage, spot, value);
    if (isKept) seen = storage.read(spot.key);
    else notify("not-kept");
  };
  const catchUp = async () => {
    if (isCatchingUp) return;
    isCatchingUp = true;
    const isFetched = await doors.fetch().then(
      () => true,
      () => false,
    );
    isCatchingUp = false;
    // Without a door the other tab's value is left alone: it must not be written over.
    if (!isFetched) {
      if (waiting.length > 0) notify("not-kept");
      return;
    }
    read();
    const changes = waiting;
    waiting = [];
    for (const next of changes) value = next(value);
    if (changes.length > 0) write();
    onChange(value);
  };

  read();
  storage.onChangedElsewhere((key) => {
    if (key !== spot.key) return;
    if (read()) onChange(value);
    else void catchUp();
  });
  return {
    now: () => value,
    change(next) {
      // Where nothing can be kept the device knows less than this tab.
      const isKnown = !isKept || read();
      value = next(value);
      if (isKnown) write();
      else {
        waiting.push(next);
        void catchUp();
      }
      onChange(value);
    },
  };
}
