/**
 * Names of things in a pack, kept apart by the type checker so that a quote's id is never taken for a speaker's.
 * Only a parse door may make one from a string.
 */
declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type PackId = Branded<"PackId">;
export type SpeakerId = Branded<"SpeakerId">;
export type SourceId = Branded<"SourceId">;
export type QuoteId = Branded<"QuoteId">;
export type LevelId = Branded<"LevelId">;
