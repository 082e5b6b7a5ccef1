/**
 * "Who picked these tweets?": three reports told the same story and each chose whom to quote. This counts what each chose
 * and left out, from the pack's own sources, and ends in questions: which choice was fair is for the class to say.
 */
import type { SourceId } from "../../core/ids.ts";
import { type Pack, type Quote, STANCES, type Stance } from "../../core/pack.ts";
import { capitalised, counted, dayInWords, inSentence, inWords } from "../../core/words.ts";
import { listed } from "../lesson/preview.ts";
import { type Printing, printingIn } from "./printed-in.ts";

export interface ReportChoice {
  readonly source: SourceId;
  readonly title: string;
  readonly about: string;
  readonly day: string;
  /** Whom it quotes, and how often; most first. */
  readonly voices: readonly { readonly name: string; readonly quotes: number }[];
  readonly leftOut: readonly string[];
  readonly stances: Readonly<Record<Stance, number>>;
  readonly sentence: string;
}

export interface QuoteInReports {
  readonly quote: string;
  readonly speaker: string;
  /** In the order of the reports. */
  readonly printings: readonly Printing[];
}

/** A step of the activity, with its minutes. */
export interface ActivityStep {
  readonly title: string;
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly what: string;
}

/** How often each report prints something by a voice, or of a side, word for word; in the order of the reports. */
export interface PrintedCounts {
  readonly name: string;
  readonly counts: readonly number[];
}

export interface WhoPicked {
  readonly title: string;
  readonly minutes: number;
  readonly instruction: string;
  /** Guess, count, ask: together the minutes. */
  readonly steps: readonly [ActivityStep, ActivityStep, ActivityStep];
  readonly reports: readonly ReportChoice[];
  readonly voices: readonly PrintedCounts[];
  readonly sides: readonly PrintedCounts[];
  readonly quotes: readonly QuoteInReports[];
  /** What these counts are of, and what they cannot show. */
  readonly caution: string;
  readonly questions: readonly string[];
}

export const PRINTING_WORDS: Readonly<Record<Printing, string>> = {
  printed: "word for word",
  retold: "in its own words",
  "not-there": "not there",
};

const SIDE_WORDS: Readonly<Record<Stance, string>> = { for: "For the idea", against: "Against it", neither: "Neither" };
const MINUTES = 10;
const STEPS: WhoPicked["steps"] = [
  {
    title: "Guess",
    fromMinute: 0,
    toMinute: 2,
    what: "Read what each report says of itself. Guess: whom does it quote most, and whom does it leave out?",
  },
  {
    title: "Count",
    fromMinute: 2,
    toMinute: 5,
    what: "Compare with what was printed: which voices did each report choose, and how many are for and against?",
  },
  {
    title: "Ask",
    fromMinute: 5,
    toMinute: MINUTES,
    what: "In pairs, take three of the questions. Nobody has to say which report chose rightly.",
  },
];

const QUESTIONS: readonly string[] = [
  "Which voices does each report have, and which does it leave out?",
  "If you had read only one of the reports, what would you think that people said?",
  "Several people’s tweets are printed. Who may have picked them, and from how many?",
  "How could you find out whether these tweets are typical of what people wrote?",
  "A report cannot print everything. What reasons, good or bad, can there be for leaving a voice out?",
  "What does a report do to a quote when it tells it in its own words?",
  "You have room for four quotes. Which would you choose, so that a reader from either side would call it fair?",
];

export function whoPicked(pack: Pack): WhoPicked {
  const printed = pack.sources.map(({ id }) => pack.quotes.filter((quote) => printingIn(quote, id) === "printed"));
  const countsOf = (isCounted: (quote: Quote) => boolean) => printed.map((quotes) => quotes.filter(isCounted).length);
  return {
    title: "Who picked these tweets?",
    minutes: MINUTES,
    instruction: `${capitalised(counted(pack.sources.length, "report"))} told the same day’s story. Whom did each of them quote, and whom not?`,
    steps: STEPS,
    reports: pack.sources.map(({ id, title, about, date }, index) => ({
      source: id,
      title,
      about,
      day: dayInWords(date),
      ...choiceOf(pack, printed[index] ?? []),
    })),
    voices: pack.speakers.map(({ id, name }) => ({ name, counts: countsOf(({ speaker }) => speaker === id) })),
    sides: STANCES.map((stance) => ({
      name: SIDE_WORDS[stance],
      counts: countsOf((quote) => quote.stance === stance),
    })),
    quotes: pack.quotes.map((quote) => ({
      quote: quote.text,
      speaker: pack.speakers.find(({ id }) => id === quote.speaker)?.name ?? "",
      printings: pack.sources.map(({ id }) => printingIn(quote, id)),
    })),
    caution:
      "Counted are the quotes of this pack, as they stand in the reports we have. For and against go by the words of a quote alone. What a report says in its own voice is not counted.",
    questions: QUESTIONS,
  };
}

type Choice = Pick<ReportChoice, "voices" | "leftOut" | "stances" | "sentence">;

function choiceOf(pack: Pack, printed: readonly Quote[]): Choice {
  const counts = pack.speakers.map(({ id, name }) => {
    return { name, quotes: printed.filter(({ speaker }) => speaker === id).length };
  });
  const voices = counts.filter(({ quotes }) => quotes > 0).toSorted((a, b) => b.quotes - a.quotes);
  const leftOut = counts.filter(({ quotes }) => quotes === 0).map(({ name }) => name);
  const [pro = 0, contra = 0, neither = 0] = STANCES.map(
    (stance) => printed.filter((quote) => quote.stance === stance).length,
  );
  const stances = { for: pro, against: contra, neither };
  return { voices, leftOut, stances, sentence: sentenceOf({ voices, leftOut, stances }, printed.length) };
}

function sentenceOf({ voices, leftOut, stances }: Omit<Choice, "sentence">, total: number): string {
  if (total === 0) return "It prints none of these quotes word for word.";
  const whom = listed(voices.map(({ name, quotes }) => `${inSentence(name)} (${quotes})`));
  const missing = leftOut.length > 0 ? `, and not ${listed(leftOut.map(inSentence), "or")}` : "";
  const neither = stances.neither > 0 ? `, and ${inWords(stances.neither)} neither` : "";
  const sides = `${capitalised(inWords(stances.for))} of these ${stances.for === 1 ? "is" : "are"} for, ${inWords(stances.against)} against${neither}`;
  return `It prints ${counted(total, "quote")}: ${whom}${missing}. ${sides}.`;
}
