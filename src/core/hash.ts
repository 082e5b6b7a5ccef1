/**
 * A short fingerprint of a pack's content, so that a run is never replayed against quotes that have since changed.
 * It finds accidents, not forgers.
 */
import type { Pack } from "./pack.ts";

/** 32-bit FNV-1a over UTF-16 code units. Source: draft-eastlake-fnv. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash;
}

/** Fingerprint of all that decides a run: each level's quotes in order, their words, and who said them. */
export function contentHash(pack: Pack): number {
  const known = hashes.get(pack) ?? computeHash(pack);
  hashes.set(pack, known);
  return known;
}

/** Says what the fingerprint of this pack is, where the build has worked it out: nobody waits for it at the start. */
export function setContentHash(pack: Pack, hash: number): void {
  hashes.set(pack, hash);
}

/** Packs never change, so each is gone through once. */
const hashes = new WeakMap<Pack, number>();

function computeHash(pack: Pack): number {
  const quotes = pack.quotes.map((quote) => [quote.id, quote.text, quote.speaker]);
  const levels = pack.levels.map((level) => [level.id, level.quotes]);
  return fnv1a(JSON.stringify([pack.id, pack.speakers.map((speaker) => speaker.id), quotes, levels]));
}
