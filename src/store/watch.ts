/**
 * How a view follows a store: `watch` calls back with what a selector sees, at once and whenever it changes.
 * A listener that throws is reported and never stops the others. Nothing may dispatch from inside a listener.
 */
import type { StoreApi } from "zustand/vanilla";

export type Readable<State> = Pick<StoreApi<State>, "getState" | "subscribe">;
type Unwatch = () => void;

export function watch<State, Seen>(
  store: Readable<State>,
  select: (state: State) => Seen,
  listener: (seen: Seen) => void,
  isSame: (a: Seen, b: Seen) => boolean = Object.is,
): Unwatch {
  let seen = select(store.getState());
  const tell = () => {
    try {
      listener(seen);
    } catch (error) {
      reportError(error);
    }
  };
  tell();
  return store.subscribe((state) => {
    const next = select(state);
    if (isSame(seen, next)) return;
    seen = next;
    tell();
  });
}

/** Calls back whenever anything in a store changes, and not before. */
export function watchChanges<State>(store: Readable<State>, listener: () => void): Unwatch {
  let isFirst = true;
  return watch(
    store,
    (state) => state,
    () => {
      if (!isFirst) listener();
      isFirst = false;
    },
  );
}
