/** Finds in a quote the words that `why` points at, so that they can be underlined where they stand. */

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
  return spans.filter((span, index) => {
    const before = spans[index - 1];
    return !before || span.start >= before.end;
  });
}

function findWords(text: string, words: string): Span | null {
  // A sub-editor puts the comma or full stop inside the quotation marks; the quote need not have it there.
  for (const candidate of [words, words.replace(/[.,;:!?]$/, "")]) {
    const start = text.toLowerCase().indexOf(candidate.toLowerCase());
    if (start >= 0) return { start, end: start + candidate.length };
  }
  return null;
}
