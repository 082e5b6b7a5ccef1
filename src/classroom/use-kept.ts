/** What a tool keeps on the device, as a value that its screen is drawn from. Each change is written at once. */
import { useState } from "preact/hooks";
import { readKept, type Shelf, writeKept } from "../store/kept.ts";
import type { TeachDevice } from "./teach-props.ts";

/** What stands on a shelf, and what puts another in its place. What cannot be read or kept is said in a notice. */
export function useKept<Value>(device: TeachDevice, shelf: Shelf<Value>): readonly [Value, (next: Value) => void] {
  const [value, setValue] = useState(() => {
    const kept = readKept(device.storage, shelf);
    if (kept.problem) device.notify(kept.problem);
    return kept.value;
  });
  const keep = (next: Value) => {
    setValue(next);
    if (!writeKept(device.storage, shelf, next)) device.notify("not-kept");
  };
  return [value, keep];
}
