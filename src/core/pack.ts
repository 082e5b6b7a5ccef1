/**
 * What a trusted pack is: speakers, sources, quotes and levels, as the game's rules see them.
 * A value of these types has passed `content/parse-pack`; every id in it points at something that is there.
 */
import type { Scoring } from "./confidence.ts";
import type { LevelId, PackId, QuoteId, SourceId, SpeakerId } from "./ids.ts";

export const MEDIA = ["statement", "tweet"] as const;
export type Medium = (typeof MEDIA)[number];

/** Where a quote stands on associate citizenship, going by its words and its report alone. */
export const STANCES = ["for", "against", "neither"] as const;
export type Stance = (typeof STANCES)[number];

export interface Speaker {
  readonly id: SpeakerId;
  readonly name: string;
  readonly role: string;
  readonly about: string;
}

/** A report that printed quotes. `date` is an ISO day, such as 2020-02-18. */
export interface Source {
  readonly id: SourceId;
  readonly title: string;
  readonly date: string;
  readonly about: string;
}

/** The same words as they stand elsewhere in print. `note` says in a sentence what differs. */
export interface Variant {
  readonly source: SourceId;
  readonly text: string;
  readonly note: string;
}

export interface Quote {
  readonly id: QuoteId;
  /** Word for word as `source` printed it. */
  readonly text: string;
  readonly speaker: SpeakerId;
  readonly source: SourceId;
  readonly medium: Medium;
  /** The clue: what was going on, never who spoke. */
  readonly context: string;
  /** What in the words points to the speaker; words in “curly quotes” stand in the text and are underlined there. */
  readonly why: string;
  /** For each other speaker, why this is a fair wrong guess. */
  readonly tempting: ReadonlyMap<SpeakerId, string>;
  readonly stance: Stance;
  readonly variants: readonly Variant[];
  /** Other reports that print the very same words. */
  readonly alsoIn: readonly SourceId[];
}

/** How a level is played, where that is not the player's own choice. */
export interface LevelTerms {
  /** Dealt in two shuffled halves, shuffled whole, or played as it stands. */
  readonly order: "dealt" | "shuffled" | "fixed";
  /** The scoring the level asks for; null leaves it to the settings. */
  readonly scoring: Scoring | null;
  /** How long the clock gives; null where there is none. */
  readonly secondsMax: number | null;
  /** Whether a best score of it is kept. */
  readonly hasBest: boolean;
  /** The day (UTC) that it is of, which alone its best is kept of; null where it is of none. */
  readonly day: number | null;
  /** Whether clues can be opened; a teacher may do without them. */
  readonly clues: "on" | "off";
  /** Whether a run of it is a lesson's and ends in a code to be handed in. */
  readonly isHandedIn: boolean;
}

/** The terms of every level that a pack's writer made. */
export const PACK_TERMS: LevelTerms = {
  order: "dealt",
  scoring: null,
  secondsMax: null,
  hasBest: true,
  day: null,
  clues: "on",
  isHandedIn: false,
};

export interface Level {
  readonly id: LevelId;
  readonly title: string;
  /** What it is about, in a line; the intro's first sentence stands in where there is none. */
  readonly teaser?: string | undefined;
  readonly intro: string;
  readonly quotes: readonly QuoteId[];
  readonly debrief: readonly string[];
  readonly terms: LevelTerms;
}

export interface Pack {
  readonly id: PackId;
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  readonly speakers: readonly Speaker[];
  readonly sources: readonly Source[];
  readonly quotes: readonly Quote[];
  readonly levels: readonly Level[];
}

/** Finds by id in a list of the pack. Throws only if the pack was not made by the parse door, which promises presence. */
export function byId<Id extends string, Item extends { readonly id: Id }>(items: readonly Item[], id: Id): Item {
  const found = items.find((item) => item.id === id);
  if (!found) throw new Error(`the pack has no "${id}"`);
  return found;
}

/** Finds a level by its id; null where it leads nowhere. */
export type LevelFinder = (pack: Pack, id: string) => Level | null;

/** Finds among the levels that the pack's writer made. */
export const findPackLevel: LevelFinder = (pack, id) => pack.levels.find((level) => level.id === id) ?? null;
