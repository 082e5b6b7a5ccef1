/** Finds in a quote the words that `why` points at, so that they can be underlined where they stand. */

import { literal } from "./literal.ts";

/** A stretch of a text, in UTF-16 code units: `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The stretches of `text` that `why` quotes “like this”, in order and without overlap. */
export function tellingSpans(text: string, why: string): Span[] {
  const spans = [...why.matchAll(/“([^”]+)”/g)].flatMap(([, words]) => {
    const found = words ? findWords(text, words) : null;
    return found ? [found] : [];
  });
  spans.sort((a, b) => a.start - b.start);
  const kept: Span[] = [];
  for (const span of spans) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}

function findWords(text: string, words: string): Span | null {
  // A sub-editor puts the comma or full stop inside the quotation marks; the quote need not have it there.
  for (const candidate of [words, words.replace(/[.,;:!?]$/, "")]) {
    const found = new RegExp(literal(candidate), "iu").exec(text);
    if (found && found[0] !== "") return { start: found.index, end: found.index + found[0].length };
  }
  return null;
}
