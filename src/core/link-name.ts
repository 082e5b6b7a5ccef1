/**
 * What a quote is called in a link that is passed on. Quotes' own ids tend to name who said them, and whoever opens a link
 * has yet to answer. What a quote is called here may never change: it stands in links.
 */
import { fnv1a } from "./hash.ts";
import type { QuoteId } from "./ids.ts";

export function linkNameOf(quote: QuoteId): string {
  return fnv1a(quote).toString(36);
}

/** Finds by id or by what it is called in links. */
export function findLinked<Linked extends { readonly id: QuoteId }>(
  quotes: readonly Linked[],
  name: string,
): Linked | undefined {
  return quotes.find(({ id }) => id === name || linkNameOf(id) === name);
}
