/** What the pointer or the focus is on, and every press: the page says it, the stage lifts it or cuts a flight short. */
import { createStore, type StoreApi } from "zustand/vanilla";

export interface Attention {
  /** Such as "speaker.khan" or "cutting"; null when on nothing that can be lifted. */
  readonly part: string | null;
  /** How often the pointer has been pressed, on whatever it was. */
  readonly presses: number;
}

export function createAttention(): StoreApi<Attention> {
  return createStore<Attention>(() => ({ part: null, presses: 0 }));
}
