/** The file of cuttings: every quote met, under the name of whoever said it, with the player's own record; the rest blank. */
import { CONFIDENCES } from "../confidence.ts";
import type { LevelId, QuoteId, SpeakerId } from "../ids.ts";
import { quoteLevelLink } from "../made-levels.ts";
import { maskOwnName } from "../mask.ts";
import { byId, type Medium, type Pack, type Quote } from "../pack.ts";
import type { PackProgress, QuoteProgress } from "../progress.ts";
import { type Span, tellingSpans } from "../telling.ts";
import { CONFIDENCE_WORDS, capitalised, counted, timesInWords } from "../words.ts";
import { type SourceCard, sourceCard } from "./round.ts";

/** A quote that has been met: everything about it may be shown. */
export interface MetCutting {
  readonly isMet: true;
  readonly id: QuoteId;
  /** The level of this quote alone, by a name that does not give it away. */
  readonly levelId: LevelId;
  /** `key` counts from 1, in the pack's order. */
  readonly speaker: { readonly id: SpeakerId; readonly name: string; readonly key: number };
  readonly medium: Medium;
  readonly text: string;
  readonly telling: readonly Span[];
  readonly context: string;
  readonly why: string;
  readonly source: SourceCard;
  /** "Answered three times, right twice. Certain once, and right that time." */
  readonly record: string;
  readonly hasBeenWrong: boolean;
}

/** One not met yet: a blank slip. Its words may be read where it is asked, never who said them. */
export interface BlankCutting {
  readonly isMet: false;
  readonly id: QuoteId;
  readonly levelId: LevelId;
  readonly text: string;
}

export type CuttingView = MetCutting | BlankCutting;

export interface CuttingsView {
  readonly metCount: number;
  readonly quoteCount: number;
  /** "12 of 28 quotes met" */
  readonly standing: string;
  readonly speakers: readonly SpeakerFile[];
}

/** What is filed under a speaker. */
export interface SpeakerFile {
  readonly id: SpeakerId;
  readonly name: string;
  readonly key: number;
  readonly met: readonly MetCutting[];
  /** How many slips are still blank. */
  readonly blankCount: number;
}

export interface CuttingsFilter {
  /** Words that the quote, its clue, its explanation, its speaker or its report must all have. */
  readonly words: string;
  readonly speaker: SpeakerId | null;
  readonly medium: Medium | null;
  /** Only those that were answered wrong at least once. */
  readonly onlyWrong: boolean;
}

export const NO_FILTER: CuttingsFilter = { words: "", speaker: null, medium: null, onlyWrong: false };

export function cuttingsView(pack: Pack, progress: PackProgress): CuttingsView {
  const met = pack.quotes.map((quote) => cuttingView(pack, quote, progress)).filter((cutting) => cutting.isMet);
  return {
    metCount: met.length,
    quoteCount: pack.quotes.length,
    standing: `${met.length} of ${pack.quotes.length} quotes met`,
    speakers: pack.speakers.map(({ id, name }, index) => {
      const own = met.filter(({ speaker }) => speaker.id === id);
      const all = pack.quotes.filter(({ speaker }) => speaker === id).length;
      return { id, name, key: index + 1, met: own, blankCount: all - own.length };
    }),
  };
}

export function cuttingView(pack: Pack, quote: Quote, { quotesMet }: PackProgress): CuttingView {
  const record = quotesMet[quote.id];
  const speaker = byId(pack.speakers, quote.speaker);
  const names = { id: quote.id, levelId: quoteLevelLink(quote.id) };
  if (!record) return { ...names, isMet: false, text: maskOwnName(quote.text, speaker) };
  return {
    ...names,
    isMet: true,
    speaker: { id: speaker.id, name: speaker.name, key: pack.speakers.indexOf(speaker) + 1 },
    medium: quote.medium,
    text: quote.text,
    telling: tellingSpans(quote.text, quote.why),
    context: quote.context,
    why: quote.why,
    source: sourceCard(pack, quote, true),
    record: recordInWords(record),
    hasBeenWrong: record.right < record.answered,
  };
}

/** The met ones that fit; of the blank slips only those of the speakers asked for, and none once anything else is asked. */
export function filterCuttings(view: CuttingsView, filter: CuttingsFilter): readonly SpeakerFile[] {
  const words = folded(filter.words).split(" ").filter(Boolean);
  const isNarrow = words.length > 0 || filter.medium !== null || filter.onlyWrong;
  const fits = (cutting: MetCutting) =>
    words.every((word) => textOf(cutting).includes(word)) &&
    (filter.medium === null || cutting.medium === filter.medium) &&
    (!filter.onlyWrong || cutting.hasBeenWrong);
  return view.speakers
    .filter(({ id }) => filter.speaker === null || id === filter.speaker)
    .map((speaker) => ({ ...speaker, met: speaker.met.filter(fits), blankCount: isNarrow ? 0 : speaker.blankCount }))
    .filter(({ met, blankCount }) => met.length > 0 || blankCount > 0);
}

/** "Three slips still blank" */
export function blanksInWords(blankCount: number): string {
  return `${capitalised(counted(blankCount, "slip"))} still blank`;
}

/** What a search has come to. */
export function foundInWords(found: readonly SpeakerFile[]): string {
  const count = found.reduce((sum, { met }) => sum + met.length, 0);
  if (count > 0) return `${capitalised(counted(count, "cutting"))} found.`;
  if (found.length > 0) return "No cutting found yet: these slips are still blank.";
  return "No cutting found. Fewer words may find one, or put the whole file back.";
}

function textOf({ text, context, why, speaker, source }: MetCutting): string {
  return folded([text, context, why, speaker.name, source.title].join(" "));
}

/** Small letters, straight marks, single blanks: what a search should not be particular about. */
function folded(text: string): string {
  return text.toLowerCase().replace(/[’‘]/g, "'").replace(/[“”"]/g, "").replace(/\s+/g, " ").trim();
}

function recordInWords({ answered, right, said }: QuoteProgress): string {
  const whole = `Answered ${timesInWords(answered)}, ${rightInWords(answered, right)}.`;
  const parts = CONFIDENCES.flatMap((confidence) => {
    const tally = said[confidence];
    if (!tally || tally.answered === answered) return [];
    const word = CONFIDENCE_WORDS[confidence];
    return [`${word} ${timesInWords(tally.answered)}, ${rightInWords(tally.answered, tally.right)}.`];
  });
  return [whole, ...parts].join(" ");
}

function rightInWords(answered: number, right: number): string {
  if (right === 0) return "not right";
  return right === answered ? (answered === 1 ? "right" : "right every time") : `right ${timesInWords(right)}`;
}
