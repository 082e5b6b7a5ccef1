/** What the pointer or the focus is on: a part of the page by name. The page says it, the stage lifts it. */
import { createStore, type StoreApi } from "zustand/vanilla";

export interface Attention {
  /** Such as "speaker.khan" or "cutting"; null when on nothing that can be lifted. */
  readonly part: string | null;
}

export function createAttention(): StoreApi<Attention> {
  return createStore<Attention>(() => ({ part: null }));
}
