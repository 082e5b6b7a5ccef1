/** Hides a speaker's own name or handle in a quote while it is being asked; the reveal shows it whole. */
import { literal } from "./literal.ts";
import type { Speaker } from "./pack.ts";

export const MASK = "@…";

/**
 * `text` with the speaker's full name, surname and handles made of them replaced by `@…`. A name in running text has
 * capitals, so that Theresa May's "I may" stays; a handle has any.
 */
export function maskOwnName(text: string, speaker: Pick<Speaker, "name">): string {
  const words = speaker.name.split(/\s+/);
  const [first, surname] = [words[0], words.at(-1)];
  if (!first || !surname || words.length < 2 || !/^\p{Lu}/u.test(surname)) return text;
  const inText = [speaker.name, `${first} ${surname}`, surname].flatMap((form) => [form, form.toUpperCase()]);
  const inHandles = [words.join(""), `${first}${surname}`, surname, first];
  // Most quotes hold neither, and such patterns take longer to build than all else that shows a quote.
  const masked = text.includes("@") ? text.replace(anyOf("@", inHandles, "giu"), MASK) : text;
  const hasName = [surname, surname.toUpperCase()].some((name) => masked.includes(name));
  return hasName ? masked.replace(anyOf("", inText, "gu"), MASK) : masked;
}

/** Finds any of the forms, standing by itself, after a sign; longer forms first. */
function anyOf(sign: string, forms: readonly string[], flags: string): RegExp {
  const longestFirst = forms
    .toSorted((a, b) => b.length - a.length)
    .map((form) => literal(form).replace(/\s+/g, "\\s+"));
  return new RegExp(`(?<![\\p{L}\\p{N}@])${sign}(?:${longestFirst.join("|")})(?![\\p{L}\\p{N}])`, flags);
}
