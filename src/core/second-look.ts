/** Which quotes ask for a second look today: those once answered wrong and certain whose day has come. */
import type { QuoteId } from "./ids.ts";
import { dueDay } from "./look.ts";
import type { Pack } from "./pack.ts";
import type { PackProgress, QuoteProgress } from "./progress.ts";

/** The due ones, the worst mistaken certainties first, then those that have waited longest. */
export function dueQuotes({ quotes }: Pick<Pack, "quotes">, progress: PackProgress, day: number): QuoteId[] {
  return waiting(quotes, progress)
    .filter(({ due }) => due <= day)
    .toSorted((a, b) => b.mistakes - a.mistakes || a.due - b.due)
    .map(({ id }) => id);
}

/** The day on which the next quote will be due that is not due yet; null if none is waiting. */
export function nextDueDay({ quotes }: Pick<Pack, "quotes">, progress: PackProgress, day: number): number | null {
  const later = waiting(quotes, progress).filter(({ due }) => due > day);
  return later.length > 0 ? Math.min(...later.map(({ due }) => due)) : null;
}

/** Quotes on their way through the second look, in the pack's order. */
function waiting(quotes: Pack["quotes"], { quotesMet }: PackProgress) {
  return quotes.flatMap(({ id }) => {
    const met = quotesMet[id];
    const due = met?.look ? dueDay(met.look) : null;
    return met && due !== null ? [{ id, due, mistakes: mistakenCertainties(met) }] : [];
  });
}

/** How often the player was certain of it and wrong. */
export function mistakenCertainties({ said: { certain } }: QuoteProgress): number {
  return certain ? certain.answered - certain.right : 0;
}
