/** Lets the game be heard: silent until the first gesture, then every event's cues, as loud as the settings say. */
import { resultsOf } from "../core/results.ts";
import type { DevicePreferences } from "../platform/preferences.ts";
import type { Game } from "../store/game.ts";
import { isInRound } from "../store/game-state.ts";
import type { Publisher } from "../store/publisher.ts";
import { watch } from "../store/watch.ts";
import { isMotionReduced } from "../store/wishes.ts";
import type { cuesFor } from "./cues.ts";
import type { Player } from "./player.ts";

export function followSound(game: Game, publisher: Publisher, device: DevicePreferences): void {
  let player: Player | null = null;
  let cuesOf: typeof cuesFor | null = null;
  const listen = () => {
    addEventListener("click", wakeUp);
    addEventListener("keydown", wakeUp);
  };
  const wakeUp = async () => {
    removeEventListener("click", wakeUp);
    removeEventListener("keydown", wakeUp);
    // What the gesture itself does comes first; the player can wait until that has been painted.
    await painted();
    const fetched = await Promise.all([import("./player.ts"), import("./cues.ts")]).catch(() => null);
    // Not to be had now: the game goes on in silence, and the next gesture tries again.
    if (!fetched) return listen();
    const [{ createPlayer }, cues] = fetched;
    const made = createPlayer();
    watch(
      game.settings,
      ({ volume }) => volume,
      (volume) => made.setVolume(volume),
    );
    watch(
      game.settings,
      ({ isMuted }) => isMuted,
      (isMuted) => made.setMuted(isMuted),
    );
    player = made;
    cuesOf = cues.cuesFor;
    watch(game.store, isInRound, (isInHall) => made.setInHall(isInHall));
  };
  listen();
  publisher.add("sound", ({ events }) => {
    if (!cuesOf || game.settings.getState().isMuted) return;
    const { run } = game.store.getState();
    const hearing = {
      isMotionReduced: isMotionReduced(game.settings.getState(), device),
      stars: run ? resultsOf(run).stars : 0,
    } as const;
    for (const event of events) {
      for (const { name, afterMs } of cuesOf(event, hearing)) setTimeout(() => player?.play(name), afterMs);
    }
  });
}

/** Resolves when the browser has shown what has been drawn so far. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));
}
