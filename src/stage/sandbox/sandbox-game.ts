/** A game of the sandbox's own: it keeps nothing on the device, goes where it is told at once, and always deals alike. */
import type { Pack } from "../../core/pack.ts";
import { createGame, type Game } from "../../store/game.ts";
import { createLate } from "../../store/late.ts";
import { createNotices } from "../../store/notices.ts";
import { createProgress } from "../../store/progress.ts";
import { createRunKeeper } from "../../store/saved-runs.ts";
import { createSettings } from "../../store/settings.ts";

export function createSandboxGame(pack: Pack): Game {
  const kept = new Map<string, string>();
  const storage = {
    read: (key: string) => kept.get(key) ?? null,
    write: (key: string, text: string) => kept.set(key, text) === kept,
    remove: (key: string) => void kept.delete(key),
    onChangedElsewhere: () => undefined,
  };
  let hash = "";
  let arrive = () => {};
  const address = {
    replace(next: string) {
      hash = next;
    },
    hash: () => hash,
    go(next: string) {
      hash = next;
      arrive();
    },
    linkTo: (hash: string) => hash,
    onChange(listener: () => void) {
      arrive = listener;
    },
  };
  const notices = createNotices();
  const chance = { seed: () => 7 };
  const doors = createLate(async () => (await import("../../store/doors.ts")).DOORS);
  const keeping = { storage, notify: notices.notify, doors };
  return createGame({
    pack,
    settings: createSettings(keeping),
    progress: createProgress(keeping, chance),
    runs: createRunKeeper(keeping),
    notices,
    clock: { today: () => "2026-11-22", nowMs: () => Date.UTC(2026, 10, 22, 12), every: () => () => undefined },
    chance,
    address,
    visibility: { isHidden: () => false, onChange: () => undefined },
    fetchSupplement: async () => (await import("../../store/supplement.ts")).supplement,
  });
}
