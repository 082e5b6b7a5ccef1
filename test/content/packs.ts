/** The packs for the tests: the real ones as the game publishes them, and copies changed in one place. */
import { readdirSync, readFileSync } from "node:fs";
import { OWN_PACK_FILE } from "../../src/content/own-pack.ts";
import { parsePackText } from "../../src/content/parse-pack.ts";
import { problemInWords } from "../../src/content/problem.ts";
import type { Level, Pack, Quote, Speaker } from "../../src/core/pack.ts";

/** Every pack file of the game, by its path from the project's root. */
export const PACK_FILES = readdirSync("levels")
  .filter((file) => file.endsWith(".json") && !file.endsWith(".schema.json"))
  .map((file) => `levels/${file}`);

export const REAL_PACK_TEXT = readFileSync(OWN_PACK_FILE, "utf8");
export const REAL_PACK = packOf(REAL_PACK_TEXT);

/** The pack in a text that is one; throws with its problems if it is none. */
export function packOf(text: string): Pack {
  const parsed = parsePackText(text);
  if (!parsed.ok) throw new Error(parsed.problems.map(problemInWords).join("\n"));
  return parsed.value;
}

/** A pack file as plain JSON that a test may change; only the fields that tests touch are named. */
export interface LoosePack {
  id: string;
  title: string;
  summary: string;
  speakers: { id: string; name: string; role: string; about: string }[];
  sources: { id: string; title: string; date: string; about: string }[];
  quotes: LooseQuote[];
  levels: { id: string; title: string; teaser?: string; intro: string; quotes: string[]; debrief: string[] }[];
}
export interface LooseQuote {
  id: string;
  text: string;
  speaker: string;
  source: string;
  medium: string;
  context: string;
  why: string;
  tempting: Record<string, string>;
  stance: string;
  variants: { source: string; text: string; note: string }[];
  alsoIn?: string[];
}

/** The text of the real pack after a change. */
export function editedText(change: (file: LoosePack) => void): string {
  const file: LoosePack = JSON.parse(REAL_PACK_TEXT);
  change(file);
  return JSON.stringify(file);
}

/** The real pack after a change that leaves it playable. */
export function editedPack(change: (file: LoosePack) => void): Pack {
  return packOf(editedText(change));
}

/** The item at a place of a list that a test knows to be there. */
export function nth<Item>(items: readonly Item[], index: number): Item {
  const item = items.at(index);
  if (item === undefined) throw new Error(`there is no item ${index}`);
  return item;
}

export function levelOf(pack: Pack, id: string): Level {
  return found(pack.levels, id);
}

export function quoteOf(pack: Pack, id: string): Quote {
  return found(pack.quotes, id);
}

export function speakerOf(pack: Pack, id: string): Speaker {
  return found(pack.speakers, id);
}

function found<Item extends { readonly id: string }>(items: readonly Item[], id: string): Item {
  const item = items.find((candidate) => candidate.id === id);
  if (!item) throw new Error(`the pack has no “${id}”`);
  return item;
}
