/**
 * A pack that the player has opened from a file: it takes the place of the game's own until it is put back, also after
 * a reload. A file that is refused changes nothing.
 */
import { LIMITS } from "../content/pack-schema.ts";
import { parsePackText } from "../content/parse-pack.ts";
import { problemInWords } from "../content/problem.ts";
import { contentHash } from "../core/hash.ts";
import type { Pack } from "../core/pack.ts";
import type { DeviceStorage } from "../platform/storage.ts";
import type { Game } from "./game.ts";
import { putAside } from "./kept.ts";
import type { Notify } from "./notices.ts";
import { OPENED_PACK_KEY } from "./pack-shelf.ts";

/** The pack opened earlier on this device, if there is one that can be read. */
export function readOpenedPack(storage: DeviceStorage, notify: Notify): Pack | null {
  const text = storage.read(OPENED_PACK_KEY);
  if (text === null) return null;
  const parsed = parsePackText(text);
  if (parsed.ok) return parsed.value;
  // Where there is no room to put it aside it stays where it is.
  if (putAside(storage, OPENED_PACK_KEY, text)) storage.remove(OPENED_PACK_KEY);
  notify("pack-set-aside");
  return null;
}

export interface PackOpener {
  /** As much of a file as tells whether it is too large. */
  readonly bytesMax: number;
  /** The problems of the file's text, each in a sentence; none if the game now plays it. */
  open(text: string): readonly string[];
  /** Puts the game's own pack back. */
  restore(): void;
  /** Whether the pack in play came from a file. */
  isOpened(): boolean;
}

const SAME_ID = "id: this is the name of the game’s own pack; give your copy another.";

export function createPackOpener(game: Game, own: Pack, storage: DeviceStorage): PackOpener {
  return {
    // No character takes more than four bytes.
    bytesMax: LIMITS.fileBytes * 4,
    open(text) {
      const parsed = parsePackText(text);
      if (!parsed.ok) return parsed.problems.map(problemInWords);
      // Progress and runs are kept by the pack's id: an edited copy must not mix with what it was copied from.
      if (parsed.value.id === own.id && contentHash(parsed.value) !== contentHash(own)) return [SAME_ID];
      if (!storage.write(OPENED_PACK_KEY, text)) game.notices.notify("not-kept");
      game.changePack(parsed.value);
      return [];
    },
    restore() {
      storage.remove(OPENED_PACK_KEY);
      game.changePack(own);
    },
    isOpened: () => game.store.getState().pack !== own,
  };
}
