/** Where the text of an opened pack is kept. Apart from `opened-pack`, which brings the whole door for packs with it. */
import type { DeviceStorage } from "../platform/storage.ts";

export const OPENED_PACK_KEY = "soundbite.pack";

export function hasOpenedPack(storage: DeviceStorage): boolean {
  return storage.read(OPENED_PACK_KEY) !== null;
}
