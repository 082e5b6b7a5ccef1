/**
 * What can be read of a pack whose shape is wrong somewhere: enough to look up its ids all the same, so that a teacher is
 * told of every problem at once. Entries keep their places; what cannot be read is null, and nothing is said of it twice.
 * A file with an endless list has been refused before.
 */
export interface LooseEntry {
  readonly id: string | null;
}
export interface LooseQuote extends LooseEntry {
  readonly speaker: string | null;
  readonly source: string | null;
  readonly context: string | null;
  readonly tempting: Readonly<Record<string, unknown>> | null;
  readonly variants: readonly { readonly source: string | null }[];
  readonly alsoIn?: readonly (string | null)[];
}
export interface LoosePack {
  readonly speakers: readonly (LooseEntry & { readonly name: string | null })[];
  readonly sources: readonly LooseEntry[];
  readonly quotes: readonly LooseQuote[];
  readonly levels: readonly (LooseEntry & { readonly quotes: readonly (string | null)[] })[];
}

export function looseOf(value: unknown): LoosePack {
  return {
    speakers: listIn(value, "speakers").map((one) => ({ id: textIn(one, "id"), name: textIn(one, "name") })),
    sources: listIn(value, "sources").map((one) => ({ id: textIn(one, "id") })),
    quotes: listIn(value, "quotes").map((one) => ({
      id: textIn(one, "id"),
      speaker: textIn(one, "speaker"),
      source: textIn(one, "source"),
      context: textIn(one, "context"),
      tempting: recordIn(one, "tempting"),
      variants: listIn(one, "variants").map((variant) => ({ source: textIn(variant, "source") })),
      alsoIn: listIn(one, "alsoIn").map(textOf),
    })),
    levels: listIn(value, "levels").map((one) => ({
      id: textIn(one, "id"),
      quotes: listIn(one, "quotes").map(textOf),
    })),
  };
}

const textOf = (value: unknown) => (typeof value === "string" ? value : null);
const textIn = (value: unknown, key: string) => textOf(fieldOf(value, key));

function listIn(value: unknown, key: string): readonly unknown[] {
  const list: unknown = fieldOf(value, key);
  return Array.isArray(list) ? list : [];
}

function recordIn(value: unknown, key: string): Readonly<Record<string, unknown>> | null {
  const field = fieldOf(value, key);
  return typeof field === "object" && field !== null && !Array.isArray(field) ? { ...field } : null;
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}
