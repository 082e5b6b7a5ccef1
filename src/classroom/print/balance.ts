/**
 * The balance receipt: what a pack or a lesson is made of, counted by speaker, stance, medium and report, with whatever is
 * lopsided said openly. It is worked out and never written by hand, so it cannot flatter; whether a lesson is balanced
 * depends on the teaching, and it does not claim to know that.
 */
import { type Medium, type Pack, type Quote, STANCES, type Stance } from "../../core/pack.ts";
import { capitalised, counted, inSentence, inWords } from "../../core/words.ts";
import { listed } from "../lesson/preview.ts";
import { printingIn } from "./printed-in.ts";

export interface BalanceRow {
  readonly label: string;
  readonly quotes: number;
  /** How many words these quotes have together. */
  readonly words: number;
}

export interface BalanceReceipt {
  readonly title: string;
  readonly total: number;
  readonly speakers: readonly BalanceRow[];
  readonly stances: readonly BalanceRow[];
  readonly media: readonly BalanceRow[];
  /** A quote that two reports print is counted in both. */
  readonly reports: readonly BalanceRow[];
  /** How the counting was done, and what is lopsided, in sentences. */
  readonly findings: readonly string[];
  /** What a teacher can do about it. */
  readonly advice: readonly string[];
  readonly duty: readonly string[];
}

export const DUTY_WORDS: readonly string[] = [
  "In England, section 406 of the Education Act 1996 has a school forbid the promotion of partisan political views in its teaching. Section 407 has it do what it reasonably can so that pupils who meet a political issue are offered a balanced presentation of opposing views.",
  "The sections speak of local authorities, governing bodies and head teachers of maintained schools; other schools have like duties under other rules. This receipt is meant to help, and is no legal advice.",
];
const STANCE_WORDS: Readonly<Record<Stance, string>> = { for: "For", against: "Against", neither: "Neither" };
const MEDIUM_ROWS: readonly (readonly [Medium, string])[] = [
  ["statement", "Statements"],
  ["tweet", "Tweets"],
];
/** From one and a half times as many on, the one side is heard clearly more. */
const LOPSIDED = 1.5;

export function balanceReceipt(pack: Pack, quotes: readonly Quote[] = pack.quotes): BalanceReceipt {
  const speakers = pack.speakers.map(({ id, name }) =>
    rowOf(
      name,
      quotes.filter(({ speaker }) => speaker === id),
    ),
  );
  const stances = STANCES.map((stance) =>
    rowOf(
      STANCE_WORDS[stance],
      quotes.filter((quote) => quote.stance === stance),
    ),
  );
  const reports = pack.sources.map(({ id, title }) => {
    return rowOf(
      title,
      quotes.filter((quote) => printingIn(quote, id) === "printed"),
    );
  });
  const total = quotes.length;
  return {
    title: `Balance receipt: ${pack.title}`,
    total,
    speakers,
    stances,
    media: MEDIUM_ROWS.map(([medium, label]) =>
      rowOf(
        label,
        quotes.filter((quote) => quote.medium === medium),
      ),
    ),
    reports,
    findings: [...sides(stances), ...voices(speakers, total), ...fromReports(pack, reports, quotes)],
    advice: adviceFor(stances),
    duty: DUTY_WORDS,
  };
}

function rowOf(label: string, quotes: readonly Quote[]): BalanceRow {
  const words = quotes.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  return { label, quotes: quotes.length, words };
}

function sides([pro, contra, neither]: readonly BalanceRow[]): string[] {
  if (!pro || !contra || !neither || pro.quotes + contra.quotes + neither.quotes === 0) return [];
  const counts = `${capitalised(howMany(pro.quotes, "quote"))} ${isOrAre(pro.quotes)} for and ${inWords(contra.quotes)} against`;
  const side = sideHeardMore(pro.quotes, contra.quotes);
  const verdict = side
    ? `This is lopsided: the side ${side} is heard more.`
    : "The two sides are heard about as often.";
  const words = `Those for have ${counted(pro.words, "word")} together, those against ${inWords(contra.words)}.`;
  const caution = `${capitalised(counted(neither.quotes, "quote"))} ${isOrAre(neither.quotes)} counted as neither: stance goes by the words of a quote alone, and whoever said it may well be for or against.`;
  return [
    `${counts}. ${verdict}`,
    ...(pro.words > 0 && contra.words > 0 ? [words] : []),
    ...(neither.quotes > 0 ? [caution] : []),
  ];
}

/** no quotes, one quote, two quotes */
function howMany(count: number, noun: string): string {
  return count === 0 ? `no ${noun}s` : counted(count, noun);
}

function isOrAre(count: number): string {
  return count === 1 ? "is" : "are";
}

function sideHeardMore(pro: number, contra: number): "for" | "against" | null {
  if (pro > contra * LOPSIDED) return "for";
  return contra > pro * LOPSIDED ? "against" : null;
}

function voices(speakers: readonly BalanceRow[], total: number): string[] {
  const [most] = speakers.toSorted((a, b) => b.quotes - a.quotes);
  const silent = speakers.filter(({ quotes }) => quotes === 0).map(({ label }) => inSentence(label));
  const fewest = speakers.filter(({ quotes }) => quotes > 0).toSorted((a, b) => a.quotes - b.quotes)[0];
  if (!most || !fewest || total === 0) return ["There is no quote here."];
  const isEven = most.quotes <= fewest.quotes * LOPSIDED;
  const heard = isEven
    ? "No speaker has many more quotes than another."
    : `${most.label} speaks most, in ${inWords(most.quotes)} of ${counted(total, "quote")}; ${inSentence(fewest.label)} least, in ${inWords(fewest.quotes)}.`;
  return [
    heard,
    ...(silent.length > 0
      ? [`${capitalised(listed(silent, "and"))} ${silent.length === 1 ? "has" : "have"} no quote here.`]
      : []),
  ];
}

function fromReports(pack: Pack, reports: readonly BalanceRow[], quotes: readonly Quote[]): string[] {
  const total = quotes.length;
  const [most] = reports.toSorted((a, b) => b.quotes - a.quotes);
  const half =
    most && most.quotes > total / 2
      ? [
          `More than half of the quotes, ${inWords(most.quotes)} of ${inWords(total)}, stand in one report (${most.label}).`,
        ]
      : [];
  return [...half, ...pickedByOne(pack, quotes)];
}

/** Speakers whose every word here is a tweet that one and the same report chose. */
function pickedByOne(pack: Pack, quotes: readonly Quote[]): string[] {
  return pack.speakers.flatMap(({ id, name }) => {
    const own = quotes.filter(({ speaker }) => speaker === id);
    const sources = pack.sources.filter((source) => own.some((quote) => quote.source === source.id));
    const isPicked = own.length > 1 && own.every(({ medium }) => medium === "tweet") && sources.length === 1;
    const all = own.length === 2 ? "Both quotes" : `All ${inWords(own.length)} quotes`;
    const words = `${all} by ${inSentence(name)} are tweets that one report chose (${sources[0]?.title}). They show what it picked, not what people thought.`;
    return isPicked ? [words] : [];
  });
}

function adviceFor([pro, contra]: readonly BalanceRow[]): string[] {
  if (!pro || !contra) return [];
  const side = sideHeardMore(pro.quotes, contra.quotes);
  const other = side === "for" ? "against" : "for";
  const counterweight = side
    ? [
        `Ask for the best reasons ${other} until that side has had as much time as the side ${side}, and say why you do.`,
      ]
    : [];
  return [
    ...counterweight,
    "Tell the class what is lopsided here, and ask how it came about.",
    "The game asks who said it, never who is right. Keep it so: no vote on the question itself is needed.",
  ];
}
