/** A checked pack file as a `Pack`. Only `parse-pack`, which checks, and `own-pack`, whose text it has checked, may call this. */
import type { LevelId, PackId, QuoteId, SourceId, SpeakerId } from "../core/ids.ts";
import { PACK_TERMS, type Pack, type Quote } from "../core/pack.ts";
import type { PackFile } from "./pack-schema.ts";

/** Brands the ids of a file whose shape and ids have been checked. */
export function trustPack(file: PackFile): Pack {
  return {
    id: file.id as PackId,
    title: file.title,
    summary: file.summary,
    language: file.language,
    speakers: file.speakers.map((speaker) => ({
      ...speaker,
      id: speaker.id as SpeakerId,
    })),
    sources: file.sources.map((source) => ({
      ...source,
      id: source.id as SourceId,
    })),
    quotes: file.quotes.map(trustQuote),
    levels: file.levels.map((level) => ({
      ...level,
      id: level.id as LevelId,
      quotes: level.quotes.map((id) => id as QuoteId),
      terms: PACK_TERMS,
    })),
  };
}

export function trustQuote(quote: PackFile["quotes"][number]): Quote {
  return {
    ...quote,
    id: quote.id as QuoteId,
    speaker: quote.speaker as SpeakerId,
    source: quote.source as SourceId,
    tempting: new Map(Object.entries(quote.tempting).map(([id, text]) => [id as SpeakerId, text])),
    variants: quote.variants.map((variant) => ({
      ...variant,
      source: variant.source as SourceId,
    })),
    alsoIn: (quote.alsoIn ?? []).map((source) => source as SourceId),
  };
}
