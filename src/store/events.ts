/** Hands each thing that happens in a run to a listener once, and nothing that happened before a run was resumed. */
import type { RunEvent, RunState } from "../core/run.ts";
import type { GameState } from "./game-state.ts";
import { type Readable, watch } from "./watch.ts";

export function watchEvents(store: Readable<GameState>, listener: (event: RunEvent) => void): () => void {
  let before: RunState | null = null;
  return watch(
    store,
    (state) => state.run,
    (run) => {
      const isSame =
        run && before && run.seed === before.seed && run.level === before.level && run.packHash === before.packHash;
      const heard = isSame ? before?.events.length : run?.events.length;
      before = run;
      for (const event of run?.events.slice(heard) ?? []) listener(event);
    },
  );
}
