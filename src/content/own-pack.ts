/**
 * The game's own pack. The build sends its file through `parsePackText`, stops at any problem, and sets the checked text
 * into the page, so that the first quote waits for no request and for no second check.
 */
import type { Pack } from "../core/pack.ts";
import type { PackFile } from "./pack-schema.ts";
import { trustPack } from "./trust-pack.ts";

/** Where the pack lies in the project and is published, for teachers to take. */
export const OWN_PACK_FILE = "levels/associate-citizenship.json";
/** The id of the element in the page that holds the pack's text. */
export const OWN_PACK_ELEMENT = "own-pack";

/** Reads what the build has set into the page. */
export function readOwnPack(checkedText: string): Pack {
  const file: PackFile = JSON.parse(checkedText);
  return trustPack(file);
}
