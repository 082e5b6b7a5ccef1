/**
 * The debrief of a board lesson, as slides made from this class's own votes: what most were sure of and got wrong, what
 * most got wrong together, who was taken for whom, what talking changed; then the lesson's questions. It counts and never judges, and it gives away no quote
 * that was not revealed.
 */
import type { SpeakerId } from "../../core/ids.ts";
import { byId, type Pack, type Quote } from "../../core/pack.ts";
import { inSentence } from "../../core/words.ts";
import type { Board } from "./board.ts";
import { lastVotes, totalOf, type Votes, votesOf, wasRevealed } from "./standing.ts";
import { sureAndWrong } from "./sure-and-wrong.ts";

export type Slide =
  | {
      readonly kind: "sure-wrong" | "together-wrong";
      readonly heading: string;
      readonly quote: string;
      readonly sentence: string;
      readonly why: string;
      /** Why the speaker most chose was a fair guess. */
      readonly tempting: string;
    }
  | { readonly kind: "taken-for"; readonly heading: string; readonly pairs: readonly TakenFor[] }
  | { readonly kind: "talk"; readonly heading: string; readonly rows: readonly TalkRow[] }
  | { readonly kind: "question"; readonly heading: string; readonly question: string }
  | { readonly kind: "no-votes" | "sure-right"; readonly heading: string; readonly sentence: string };

export interface TakenFor {
  readonly said: SpeakerId;
  readonly takenFor: SpeakerId;
  readonly votes: number;
  readonly sentence: string;
}

export interface TalkRow {
  /** The quote's number, from 1. */
  readonly number: number;
  readonly quote: string;
  readonly rightBefore: number;
  readonly votesBefore: number;
  readonly rightAfter: number;
  readonly votesAfter: number;
  readonly sentence: string;
}

const HEADINGS = {
  together: "What most of us got wrong together",
  misled: "What misled us most",
  takenFor: "Who was taken for whom",
  talk: "What talking changed",
  talkMost: "What talking changed most",
  question: "To talk about",
  noVotes: "The lesson in short",
} as const;
const PAIRS_SHOWN = 5;
/** As many as the back row can read. */
const CHANGES_SHOWN = 5;

interface Voted {
  readonly number: number;
  readonly quote: Quote;
  readonly votes: Votes;
}

export function debriefOf(board: Board): Slide[] {
  const voted = votedOn(board);
  const questions = board.questions.map((question): Slide => {
    return { kind: "question", heading: HEADINGS.question, question };
  });
  if (voted.length === 0) return [noVotes(board), ...questions];
  const [sure, together] = [sureSlide(board), togetherWrong(board.pack, voted)];
  const slides = [sure, isSame(sure, together) ? null : together, takenForWhom(board.pack, voted), talk(board)];
  return [...slides.filter((slide) => slide !== null), ...questions];
}

export function slideCountOf(board: Board): number {
  return debriefOf(board).length;
}

function votedOn(board: Board): Voted[] {
  return board.quotes
    .map((quote, index) => ({ number: index + 1, quote, votes: lastVotes(board, index) }))
    .filter(({ number, votes }) => wasRevealed(board, number - 1) && totalOf(votes) > 0);
}

function noVotes({ quotes }: Board): Slide {
  const asked = quotes.length === 1 ? "the quote was" : "the quotes were";
  return {
    kind: "no-votes",
    heading: HEADINGS.noVotes,
    sentence: `No votes were entered, or the answers were not revealed, so there is nothing to say about how ${asked} heard.`,
  };
}

function sureSlide(board: Board): Slide | null {
  const told = sureAndWrong(board);
  if (told?.kind !== "sure-wrong") return told;
  const { kind, heading, quote, chosen, sentence } = told;
  return { kind, heading, quote: quote.text, sentence, why: quote.why, tempting: quote.tempting.get(chosen) ?? "" };
}

/** Whether two slides would show the same quote with the same reasons. */
function isSame(one: Slide | null, other: Slide): boolean {
  return (
    one?.kind === "sure-wrong" &&
    other.kind === "together-wrong" &&
    one.quote === other.quote &&
    one.tempting === other.tempting
  );
}

/** The quote where the largest part of the class chose the same wrong speaker; where that was nobody, a word of it. */
function togetherWrong(pack: Pack, voted: readonly Voted[]): Slide {
  const errors = voted.flatMap(({ number, quote, votes }) =>
    [...votes]
      .filter(([speaker, count]) => speaker !== quote.speaker && count > 0)
      .map(([speaker, count]) => ({ number, quote, speaker, count, total: totalOf(votes) })),
  );
  const [worst] = errors.toSorted((a, b) => b.count / b.total - a.count / a.total || b.count - a.count);
  if (!worst) {
    return { kind: "no-votes", heading: HEADINGS.misled, sentence: "Nothing: every vote went to whoever said it." };
  }
  const { number, quote, speaker, count, total } = worst;
  const chosen = byId(pack.speakers, speaker).name;
  const said = byId(pack.speakers, quote.speaker).name;
  return {
    kind: "together-wrong",
    heading: count > total / 2 ? HEADINGS.together : HEADINGS.misled,
    quote: quote.text,
    sentence: `Quote ${number}: ${count} of ${total} ${total === 1 ? "vote" : "votes"} went to ${inSentence(chosen)}. ${said} said it.`,
    why: quote.why,
    tempting: quote.tempting.get(speaker) ?? "",
  };
}

function takenForWhom(pack: Pack, voted: readonly Voted[]): Slide | null {
  const nameOf = (id: SpeakerId) => byId(pack.speakers, id).name;
  const pairs = pack.speakers.flatMap(({ id: said }) =>
    pack.speakers.flatMap(({ id: takenFor }): TakenFor[] => {
      const votes = voted
        .filter(({ quote }) => quote.speaker === said && said !== takenFor)
        .reduce((sum, one) => sum + (one.votes.get(takenFor) ?? 0), 0);
      const times = `${votes} ${votes === 1 ? "vote" : "votes"}`;
      const sentence = `${nameOf(said)} was taken for ${inSentence(nameOf(takenFor))} in ${times}.`;
      return votes > 0 ? [{ said, takenFor, votes, sentence }] : [];
    }),
  );
  if (pairs.length === 0) return null;
  const most = pairs.toSorted((a, b) => b.votes - a.votes).slice(0, PAIRS_SHOWN);
  return { kind: "taken-for", heading: HEADINGS.takenFor, pairs: most };
}

/** Quotes that were voted on twice, the largest changes first. */
function talk(board: Board): Slide | null {
  const rows = board.quotes.flatMap((quote, index): TalkRow[] => {
    const [first, second] = [votesOf(board, index, "first"), votesOf(board, index, "second")];
    const [votesBefore, votesAfter] = [totalOf(first), totalOf(second)];
    if (votesBefore === 0 || votesAfter === 0 || !wasRevealed(board, index)) return [];
    const counts = {
      number: index + 1,
      rightBefore: first.get(quote.speaker) ?? 0,
      votesBefore,
      rightAfter: second.get(quote.speaker) ?? 0,
      votesAfter,
    };
    return [{ ...counts, quote: quote.text, sentence: talkSentence(counts) }];
  });
  if (rows.length === 0) return null;
  const change = (row: TalkRow) => Math.abs(gainOf(row));
  const heading = rows.length > CHANGES_SHOWN ? HEADINGS.talkMost : HEADINGS.talk;
  return { kind: "talk", heading, rows: rows.toSorted((a, b) => change(b) - change(a)).slice(0, CHANGES_SHOWN) };
}

type TalkCounts = Omit<TalkRow, "quote" | "sentence">;

/** How much larger the right share of the votes was after talking, −1 to 1. */
function gainOf({ rightBefore, votesBefore, rightAfter, votesAfter }: TalkCounts): number {
  return rightAfter / votesAfter - rightBefore / votesBefore;
}

function talkSentence(counts: TalkCounts): string {
  const { number, rightBefore, votesBefore, rightAfter, votesAfter } = counts;
  const gain = gainOf(counts);
  const how =
    gain > 0
      ? "more were right after talking"
      : gain < 0
        ? "fewer were right after talking"
        : "talking left it as it was";
  return `Quote ${number}: ${how}, ${rightBefore} of ${votesBefore} before and ${rightAfter} of ${votesAfter} after.`;
}
