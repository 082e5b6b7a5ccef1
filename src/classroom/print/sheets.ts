/**
 * What else goes on paper: the worksheet with quotes to cut out and lecterns to put them under, its answer key with
 * sources, and cards to vote with. Quotes keep the numbers of the lesson, and give away nobody's name.
 */
import { CONFIDENCES } from "../../core/confidence.ts";
import { termsIn } from "../../core/glossary/gloss.ts";
import { type Lesson, lessonLevel, quotesOf } from "../../core/lesson.ts";
import { maskOwnName } from "../../core/mask.ts";
import { byId, type Pack, type Quote } from "../../core/pack.ts";
import { CONFIDENCE_WORDS, dayInWords, WHO_QUESTION } from "../../core/words.ts";
import { answerTo, type PreviewRow } from "../lesson/preview.ts";
import { printingIn } from "./printed-in.ts";
import { PRINTING_WORDS } from "./who-picked.ts";

export interface Worksheet {
  readonly title: string;
  readonly intro: string;
  readonly instructions: readonly string[];
  readonly cuttings: readonly { readonly number: number; readonly text: string; readonly line: string }[];
  readonly lecterns: readonly { readonly name: string; readonly role: string }[];
  /** What a pupil ticks beside each cutting. */
  readonly confidences: readonly string[];
  /** Words of these quotes that the glossary explains. */
  readonly words: readonly ExplainedWord[];
}

export interface ExplainedWord {
  readonly term: string;
  readonly meaning: string;
}

export interface AnswerKey {
  readonly title: string;
  readonly rows: readonly (PreviewRow & {
    readonly elsewhere: readonly string[];
    readonly variants: readonly KeyVariant[];
  })[];
  /** Words of these quotes that the glossary explains. */
  readonly words: readonly ExplainedWord[];
  /** The reports, as they describe themselves. */
  readonly sources: readonly { readonly title: string; readonly about: string; readonly day: string }[];
}

/** How another report printed a quote, and what differs. */
export interface KeyVariant {
  readonly source: string;
  readonly text: string;
  readonly note: string;
}

export interface VotingCards {
  readonly speakers: readonly { readonly key: number; readonly name: string; readonly role: string }[];
  readonly confidences: readonly string[];
}

export function worksheet(pack: Pack, lesson: Lesson): Worksheet {
  const { title, intro } = lessonLevel(pack, lesson);
  const quotes = quotesOf(pack, lesson);
  return {
    title: `${title}. ${WHO_QUESTION}`,
    intro,
    instructions: [
      "Cut out the quotes. Put each under the lectern of whoever you think said it.",
      "Tick how sure you are. Underline the words that decided it.",
      "One lectern may get several quotes, and another none.",
    ],
    cuttings: quotes.map((quote, index) => ({
      number: index + 1,
      text: maskOwnName(quote.text, byId(pack.speakers, quote.speaker)),
      line: dayInWords(byId(pack.sources, quote.source).date),
    })),
    lecterns: pack.speakers.map(({ name, role }) => ({ name, role })),
    confidences: CONFIDENCES.map((confidence) => CONFIDENCE_WORDS[confidence]),
    words: wordsOf(quotes),
  };
}

function wordsOf(quotes: readonly Quote[]): ExplainedWord[] {
  return termsIn(quotes.map(({ text }) => text)).map(({ term, meaning }) => ({ term, meaning }));
}

export function answerKey(pack: Pack, lesson: Lesson): AnswerKey {
  const quotes = quotesOf(pack, lesson);
  return {
    title: `${lessonLevel(pack, lesson).title}. Answers`,
    rows: quotes.map((quote, index) => ({
      number: index + 1,
      ...answerTo(pack, quote),
      elsewhere: pack.sources
        .filter(({ id }) => id !== quote.source && printingIn(quote, id) !== "not-there")
        .map(({ id, title }) => `${title}: ${PRINTING_WORDS[printingIn(quote, id)]}`),
      variants: quote.variants.map(({ source, text, note }) => {
        return { source: byId(pack.sources, source).title, text, note };
      }),
    })),
    words: wordsOf(quotes),
    sources: pack.sources.map(({ title, about, date }) => ({ title, about, day: dayInWords(date) })),
  };
}

/** One card for each speaker and, where they are wanted, for each confidence. */
export function votingCards({ speakers }: Pack): VotingCards {
  return {
    speakers: speakers.map(({ name, role }, index) => ({ key: index + 1, name, role })),
    confidences: CONFIDENCES.map((confidence) => CONFIDENCE_WORDS[confidence]),
  };
}
