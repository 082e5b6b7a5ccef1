/** What is wrong with something from outside, and where, in words for a teacher. */
export interface Problem {
  /** For example "quotes, number 3 (“khan-plea”), speaker"; empty when it is the whole thing. */
  readonly place: string;
  readonly message: string;
}

export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** One problem as a sentence. */
export function problemInWords({ place, message }: Problem): string {
  return place ? `${place}: ${message}` : message;
}
