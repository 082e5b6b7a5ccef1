/** What a pack's shape cannot show: ids that are used twice or lead nowhere, wrong guesses left out, clues that tell. */
import type { PackFile } from "./pack-schema.ts";
import type { Problem } from "./problem.ts";

/** Every problem of a pack whose shape is right; none if it can be played. */
export function checkPack(pack: PackFile): Problem[] {
  return [
    ...repeated("speakers", pack.speakers),
    ...repeated("sources", pack.sources),
    ...repeated("quotes", pack.quotes),
    ...repeated("levels", pack.levels),
    ...pack.quotes.flatMap((quote, index) => checkQuote(pack, quote, placeOf("quotes", index, quote.id))),
    ...pack.levels.flatMap((level, index) => checkLevel(pack, level, placeOf("levels", index, level.id))),
  ];
}

/** "quotes, number 3 (“khan-plea”)": how a teacher finds an entry in the file. */
export function placeOf(list: string, index: number, id?: string): string {
  return `${list}, number ${index + 1}${id ? ` (“${id}”)` : ""}`;
}

function repeated(list: string, items: readonly { readonly id: string }[]): Problem[] {
  const first = new Map<string, number>();
  return items.flatMap(({ id }, index) => {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, index);
      return [];
    }
    return [
      {
        place: `${placeOf(list, index, id)}, id`,
        message: `is already the id of number ${earlier + 1}`,
      },
    ];
  });
}

function checkQuote(pack: PackFile, quote: PackFile["quotes"][number], place: string): Problem[] {
  const problems: Problem[] = [];
  const has = (items: readonly { readonly id: string }[], id: string) => items.some((item) => item.id === id);
  const add = (field: string, message: string) => problems.push({ place: `${place}, ${field}`, message });
  if (!has(pack.speakers, quote.speaker)) add("speaker", `there is no speaker “${quote.speaker}”`);
  if (!has(pack.sources, quote.source)) add("source", `there is no source “${quote.source}”`);
  quote.variants.forEach((variant, index) => {
    if (!has(pack.sources, variant.source)) {
      add(`${placeOf("variants", index)}, source`, `there is no source “${variant.source}”`);
    }
  });
  quote.alsoIn?.forEach((source, index) => {
    const at = placeOf("alsoIn", index);
    if (!has(pack.sources, source)) add(at, `there is no source “${source}”`);
    if (source === quote.source) add(at, `“${source}” is the quote’s own source already`);
  });
  for (const { id, name } of pack.speakers) {
    const said = Object.hasOwn(quote.tempting, id);
    if (id === quote.speaker && said) add("tempting", `“${id}” said it, so it is no wrong guess`);
    if (id !== quote.speaker && !said) add("tempting", `“${id}” is missing`);
    if (id === quote.speaker && namesSpeaker(quote.context, name)) add("context", `gives away the speaker, “${name}”`);
  }
  for (const id of Object.keys(quote.tempting)) {
    if (!has(pack.speakers, id)) add("tempting", `there is no speaker “${id}”`);
  }
  return problems;
}

function namesSpeaker(context: string, name: string): boolean {
  const surname = name.split(/\s+/).at(-1) ?? name;
  const isProperName = /^\p{Lu}/u.test(surname);
  return isProperName && context.toLowerCase().includes(surname.toLowerCase());
}

function checkLevel(pack: PackFile, level: PackFile["levels"][number], place: string): Problem[] {
  const known = new Set(pack.quotes.map((quote) => quote.id));
  const seen = new Set<string>();
  return level.quotes.flatMap((id, index) => {
    const at = `${place}, ${placeOf("quotes", index)}`;
    const isAgain = seen.has(id);
    seen.add(id);
    if (!known.has(id)) return [{ place: at, message: `there is no quote “${id}”` }];
    return isAgain ? [{ place: at, message: `“${id}” stands in this level twice` }] : [];
  });
}
