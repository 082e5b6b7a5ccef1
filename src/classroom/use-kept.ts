/** What a tool keeps on the device, as a value that its screen is drawn from. Each change is written at once. */
import { useState } from "preact/hooks";
import { readKept, type Shelf, writeKept } from "../store/kept.ts";
import type { TeachDevice } from "./teach-props.ts";

/**
 * What stands on a shelf, and what changes it: handed what stands there now, which another tab may have changed. What
 * cannot be read or kept is said in a notice.
 */
export function useKept<Value>(
  device: TeachDevice,
  shelf: Shelf<Value>,
): readonly [Value, (change: (now: Value) => Value) => void] {
  const read = () => {
    const kept = readKept(device.storage, shelf);
    if (kept.problem) device.notify(kept.problem);
    return kept.value;
  };
  const [value, setValue] = useState(read);
  const [isKept, setKept] = useState(true);
  const keep = (change: (now: Value) => Value) => {
    const next = change(isKept ? read() : value);
    const isDone = writeKept(device.storage, shelf, next);
    if (!isDone) device.notify("not-kept");
    setKept(isDone);
    setValue(next);
  };
  return [value, keep];
}
