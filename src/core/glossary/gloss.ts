/** Finds the glossary's words in a quote, as stretches of it. The quote itself is never changed, nor a word of it hidden. */
import { literal } from "../literal.ts";
import type { Span } from "../telling.ts";
import { GLOSSARY, type GlossaryTerm } from "./glossary.ts";

export interface Gloss extends Span {
  readonly term: GlossaryTerm;
}

const FORMS = GLOSSARY.flatMap((entry) => entry.forms.map((form) => ({ entry, form }))).toSorted(
  (a, b) => b.form.length - a.form.length,
);
/** Longer forms first, so that "member state" is not taken for less than it is. */
const ANY_FORM = new RegExp(
  `(?<![\\p{L}\\p{N}@#])(?:${FORMS.map(({ form }) => `(${literal(form).replace(/ /g, "\\s+")})`).join("|")})(?![\\p{L}\\p{N}])`,
  "giu",
);

/** In the order of the text, none over another; the text of each is the quote's own. */
export function glossFor(text: string): Gloss[] {
  return [...text.matchAll(ANY_FORM)].flatMap((found) => {
    const { entry, form } = FORMS[found.slice(1).findIndex((group) => group !== undefined)] ?? {};
    if (!entry || !form || !hasItsCapital(found[0], form)) return [];
    return [{ start: found.index, end: found.index + found[0].length, term: entry }];
  });
}

/** "Leave" is a side in a referendum, "leave" a plain word; "EU" is never "eu". */
function hasItsCapital(text: string, form: string): boolean {
  if (form === form.toUpperCase()) return text === form;
  return !/^\p{Lu}/u.test(form) || text.charAt(0) === form.charAt(0);
}

/** The glossary's entries for some quotes, each once, in the alphabet's order: the word list of a worksheet. */
export function termsIn(texts: readonly string[]): GlossaryTerm[] {
  const used = new Set(texts.flatMap((text) => glossFor(text).map(({ term }) => term)));
  return GLOSSARY.filter((term) => used.has(term));
}
