/**
 * The game's own pack. The build sends its file through `parsePackText`, stops at any problem, and sets the checked text
 * into the page, so that the first quote waits for no request and for no second check. It stands there in two parts: all
 * that is needed to ask stands before the script, and what a reveal tells comes after it and is read when first asked for.
 */
import { contentHash, setContentHash } from "../core/hash.ts";
import type { Pack, Quote } from "../core/pack.ts";
import type { PackFile } from "./pack-schema.ts";
import { trustPack, trustQuote } from "./trust-pack.ts";

/** Where the pack lies in the project and is published, for teachers to take. */
export const OWN_PACK_FILE = "levels/associate-citizenship.json";
/** The ids of the elements in the page that hold the two parts. */
export const OWN_PACK_ELEMENTS = { asked: "own-pack", told: "own-pack-told" } as const;

/** What of a quote only a reveal tells. */
const TOLD = ["why", "tempting", "variants", "alsoIn"] as const;
type QuoteFile = PackFile["quotes"][number];
type ToldOf = Pick<QuoteFile, (typeof TOLD)[number]>;
const NOTHING_TOLD: ToldOf = { why: "", tempting: {}, variants: [] };

/** The two parts of a checked pack file, each as the text that `readOwnPack` reads. */
export function splitPack(file: PackFile): { readonly asked: string; readonly told: string } {
  const isTold = (field: string) => TOLD.some((name) => name === field);
  const partOf = (quote: QuoteFile, ofTold: boolean) =>
    Object.fromEntries(Object.entries(quote).filter(([field]) => isTold(field) === ofTold));
  return {
    asked: JSON.stringify({
      hash: contentHash(trustPack(file)),
      file: { ...file, quotes: file.quotes.map((quote) => partOf(quote, false)) },
    }),
    told: JSON.stringify(file.quotes.map((quote) => partOf(quote, true))),
  };
}

/** Reads what the build has set into the page; `toldText` is asked for the second part once it is needed. */
export function readOwnPack(askedText: string, toldText: () => string): Pack {
  const { hash, file }: { readonly hash: number; readonly file: PackFile } = JSON.parse(askedText);
  let told: readonly ToldOf[] | null = null;
  const pack = trustPack({ ...file, quotes: file.quotes.map((quote) => ({ ...quote, ...NOTHING_TOLD })) });
  const whole = (index: number): Quote => {
    told ??= JSON.parse(toldText()) as readonly ToldOf[];
    return trustQuote({ ...(file.quotes[index] as QuoteFile), ...(told[index] as ToldOf) });
  };
  const own = { ...pack, quotes: pack.quotes.map((quote, index) => withTold(quote, () => whole(index))) };
  setContentHash(own, hash);
  return own;
}

/** The quote, whose told fields are read at the first look at any of them. */
function withTold(quote: Quote, read: () => Quote): Quote {
  let whole: Quote | null = null;
  const lazy = { ...quote };
  for (const field of TOLD) {
    const get = () => {
      whole ??= read();
      return whole[field];
    };
    Object.defineProperty(lazy, field, { get, enumerable: true });
  }
  return lazy;
}
