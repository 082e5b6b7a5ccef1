/** How each report has a quote: word for word (but for a printer's comma or spelling), in its own words, or not at all. */
import { markDifference } from "../../core/difference.ts";
import type { SourceId } from "../../core/ids.ts";
import type { Quote } from "../../core/pack.ts";

export type Printing = "printed" | "retold" | "not-there";

/** Of a variant's letters so many are the quote's own words where it is a printing and no retelling. */
const SAME_SHARE = 0.8;

export function printingIn(quote: Quote, source: SourceId): Printing {
  if (quote.source === source || quote.alsoIn.includes(source)) return "printed";
  const variants = quote.variants.filter((variant) => variant.source === source);
  if (variants.length === 0) return "not-there";
  return variants.some(({ text }) => sameShare(text, quote.text) >= SAME_SHARE) ? "printed" : "retold";
}

function sameShare(text: string, other: string): number {
  const same = markDifference(text, other).filter(({ isDifferent }) => !isDifferent);
  return same.reduce((sum, run) => sum + run.text.length, 0) / text.length;
}
