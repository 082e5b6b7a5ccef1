/** What a pack's shape cannot show: ids that are used twice or lead nowhere, wrong guesses left out, clues that tell. */
import { maskOwnName } from "../core/mask.ts";
import type { LooseEntry, LoosePack, LooseQuote } from "./loose-pack.ts";
import type { Problem } from "./problem.ts";

/** Every such problem; none if a pack whose shape is right can be played. What could not be read is passed over. */
export function checkPack(pack: LoosePack): Problem[] {
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
export function placeOf(list: string, index: number, id?: string | null): string {
  return `${list}, number ${index + 1}${id ? ` (“${id}”)` : ""}`;
}

function repeated(list: string, items: readonly LooseEntry[]): Problem[] {
  const first = new Map<string, number>();
  return items.flatMap(({ id }, index) => {
    if (id === null) return [];
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

function checkQuote(pack: LoosePack, quote: LooseQuote, place: string): Problem[] {
  const problems: Problem[] = [];
  const add = (field: string, message: string) => problems.push({ place: `${place}, ${field}`, message });
  const isMissing = (items: readonly LooseEntry[], id: string | null): id is string =>
    id !== null && !items.some((item) => item.id === id);
  if (isMissing(pack.speakers, quote.speaker)) add("speaker", `there is no speaker “${quote.speaker}”`);
  if (isMissing(pack.sources, quote.source)) add("source", `there is no source “${quote.source}”`);
  quote.variants.forEach(({ source }, index) => {
    if (isMissing(pack.sources, source)) add(`${placeOf("variants", index)}, source`, `there is no source “${source}”`);
  });
  quote.alsoIn?.forEach((source, index) => {
    const at = placeOf("alsoIn", index);
    if (isMissing(pack.sources, source)) add(at, `there is no source “${source}”`);
    if (source !== null && source === quote.source) add(at, `“${source}” is the quote’s own source already`);
  });
  const gives = pack.speakers.find(({ id }) => id !== null && id === quote.speaker)?.name ?? null;
  if (gives !== null && quote.context !== null && namesSpeaker(quote.context, gives)) {
    add("context", `gives away the speaker, “${gives}”`);
  }
  for (const message of checkTempting(pack, quote)) add("tempting", message);
  return problems;
}

/** A reason for each wrong guess, and none for the right one. */
function checkTempting({ speakers }: LoosePack, { speaker, tempting }: LooseQuote): string[] {
  if (tempting === null || speaker === null) return [];
  const ids = speakers.flatMap(({ id }) => (id === null ? [] : [id]));
  const about = ids.flatMap((id) => {
    const isThere = Object.hasOwn(tempting, id);
    if (id === speaker) return isThere ? [`“${id}” said it, so it is no wrong guess`] : [];
    return isThere ? [] : [`“${id}” is missing`];
  });
  const strangers = Object.keys(tempting).filter((id) => !ids.includes(id));
  return [...about, ...strangers.map((id) => `there is no speaker “${id}”`)];
}

/** As a whole word with its capital: Theresa May's "talks may begin" names nobody. */
function namesSpeaker(context: string, name: string): boolean {
  return maskOwnName(context, { name }) !== context;
}

function checkLevel(pack: LoosePack, level: LoosePack["levels"][number], place: string): Problem[] {
  const known = new Set(pack.quotes.map((quote) => quote.id));
  const seen = new Set<string>();
  return level.quotes.flatMap((id, index) => {
    if (id === null) return [];
    const at = `${place}, ${placeOf("quotes", index)}`;
    const isAgain = seen.has(id);
    seen.add(id);
    if (!known.has(id)) return [{ place: at, message: `there is no quote “${id}”` }];
    return isAgain ? [{ place: at, message: `“${id}” stands in this level twice` }] : [];
  });
}
