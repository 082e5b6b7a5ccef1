/**
 * The shape of a pack file, format 1, as Valibot checks it; the JSON Schema beside the packs is generated from it.
 * Shape only: that ids meet and that words stand where they should is `check-pack`'s business.
 */
import * as v from "valibot";
import { dayNumberOf } from "../core/calendar.ts";
import { MEDIA, STANCES } from "../core/pack.ts";

export const PACK_FORMAT = 1;

/** Bounds that keep a pack playable and a hostile file harmless. */
export const LIMITS = {
  fileBytes: 512_000,
  quotes: 300,
  levels: 50,
  speakers: 5,
  text: 600,
  prose: 1_200,
} as const;

const id = v.pipe(
  v.string("should be a text"),
  v.regex(/^[a-z0-9][a-z0-9-]{0,59}$/, "should be a short name of small letters, digits and hyphens"),
  // "constructor" and its like mean something to JavaScript; as keys of what is kept they would do harm.
  v.check(
    (name) => !(name in Object.prototype) && name !== "prototype",
    "is a word with a meaning of its own to the game; choose another",
  ),
);
const words = (longest: number) =>
  v.pipe(
    v.string("should be a text"),
    v.trim(),
    v.minLength(1, "is empty"),
    v.maxLength(longest, `is longer than ${longest} characters`),
  );
const day = v.pipe(
  v.string("should be a date"),
  v.isoDate("should be a date such as 2020-02-18"),
  v.check((date) => dayNumberOf(date) !== null, "is a day that no month has"),
);
const list = <Item extends v.GenericSchema>(item: Item, fewest: number, most: number) =>
  v.pipe(
    v.array(item, "should be a list"),
    v.minLength(fewest, `should have at least ${fewest}`),
    v.maxLength(most, `has more than ${most} entries`),
  );

const speaker = v.object({
  id,
  name: words(60),
  role: words(80),
  about: words(LIMITS.prose),
});
const source = v.object({
  id,
  title: words(120),
  date: day,
  about: words(LIMITS.prose),
});
const variant = v.object({
  source: id,
  text: words(LIMITS.text),
  note: words(LIMITS.prose),
});
const quote = v.object({
  id,
  text: words(LIMITS.text),
  speaker: id,
  source: id,
  medium: v.picklist(MEDIA, "should be “statement” or “tweet”"),
  context: words(LIMITS.prose),
  why: words(LIMITS.prose),
  tempting: v.record(v.string(), words(LIMITS.prose), "should name each other speaker"),
  stance: v.picklist(STANCES, "should be “for”, “against” or “neither”"),
  variants: list(variant, 0, 10),
  alsoIn: v.exactOptional(list(id, 0, 10)),
});
const level = v.object({
  id,
  title: words(80),
  teaser: v.optional(words(120)),
  intro: words(LIMITS.prose),
  quotes: list(id, 1, 60),
  debrief: list(words(LIMITS.prose), 0, 20),
});

export const packSchema = v.object({
  format: v.literal(PACK_FORMAT, `should be ${PACK_FORMAT}`),
  id,
  title: words(120),
  summary: words(LIMITS.prose),
  language: words(20),
  speakers: list(speaker, LIMITS.speakers, LIMITS.speakers),
  sources: list(source, 1, 50),
  quotes: list(quote, 1, LIMITS.quotes),
  levels: list(level, 1, LIMITS.levels),
});

/** A pack whose shape is right and whose ids nobody has looked up yet. */
export type PackFile = v.InferOutput<typeof packSchema>;
