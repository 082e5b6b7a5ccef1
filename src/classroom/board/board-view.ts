/**
 * What the board's screen says at each step. It never shows who said a quote before the reveal, nor a first result that
 * is to stay hidden until the class has voted again.
 */
import type { SpeakerId } from "../../core/ids.ts";
import { maskOwnName } from "../../core/mask.ts";
import { byId } from "../../core/pack.ts";
import { capitalised, counted } from "../../core/words.ts";
import { answerTo } from "../lesson/preview.ts";
import type { Board, Place, Step, VoteRound, Way } from "./board.ts";
import { debriefOf, type Slide } from "./debrief.ts";
import { placeAfter } from "./reduce-board.ts";
import { type Move, movesInWords, movesOf, type Shift, shiftBetween } from "./shift.ts";
import { hidesFirst, picksOf, placeOf, totalOf, type Votes, votesOf } from "./standing.ts";

export interface Column {
  readonly speaker: SpeakerId;
  readonly name: string;
  readonly role: string;
  /** The key, from 1, that means this speaker. */
  readonly key: number;
  /** What this vote has for them; null while it must not be seen: the class watches as the teacher enters it. */
  readonly votes: number | null;
  readonly isSpeaker: boolean;
}

export interface QuoteOnBoard {
  readonly kind: "quote";
  readonly heading: string;
  readonly step: Step;
  readonly stepTitle: string;
  /** What the teacher may say or do now. */
  readonly instruction: string;
  readonly quote: string;
  readonly columns: readonly Column[];
  /** Each team's pick in this vote; empty where votes are counted. */
  readonly picks: readonly (SpeakerId | null)[];
  /** Which teams have picked, also while the class must not see whom. */
  readonly hasPicked: readonly boolean[];
  /** What has been entered in this vote, for the steppers alone: they count on from it, seen or not. */
  readonly counts: Votes;
  /** "27 votes so far" */
  readonly total: string;
  readonly shift: Shift | null;
  readonly moves: readonly Move[];
  readonly answer: ReturnType<typeof answerTo> | null;
  readonly next: string;
}

export interface SlideOnBoard {
  readonly kind: "slide";
  readonly number: number;
  readonly total: number;
  readonly slide: Slide;
  /** Null on the last slide. */
  readonly next: string | null;
}

export const STEP_TITLES: Readonly<Record<Step, string>> = {
  first: "First vote",
  talk: "Talk",
  second: "Second vote",
  revealed: "Who said it",
};
const CALLS: Readonly<Record<Way, string>> = {
  hands: "Read the quote aloud, then call out each speaker and count the hands.",
  cards: "Everybody holds up a card at the same moment. Count the cards for each speaker.",
  corners: "Everybody goes to the place in the room that stands for their speaker. Count the people there.",
  teams: "Each team agrees on one speaker. Enter the picks.",
};
const TALK = "Find somebody who chose another speaker. Each says which words decided it. Two minutes.";
/** What a button says that leads to a step. */
const NEXT: Readonly<Record<Step, string>> = {
  first: "Next quote",
  talk: "Talk about it",
  second: "Vote again",
  revealed: "Show who said it",
};

export function boardView(board: Board): QuoteOnBoard | SlideOnBoard {
  const place = placeOf(board);
  return place.at === "quote" ? quoteOnBoard(board, place) : slideOnBoard(board, place.slide);
}

function quoteOnBoard(board: Board, place: Extract<Place, { at: "quote" }>): QuoteOnBoard {
  const { pack, quotes, setup } = board;
  const quote = quotes[place.quote];
  if (!quote) throw new Error(`the lesson has no quote number ${place.quote + 1}`);
  const isRevealed = place.step === "revealed";
  const round: VoteRound =
    place.step === "second" || (isRevealed && hasSecond(board, place.quote)) ? "second" : "first";
  const votes = votesOf(board, place.quote, round);
  const isSeen = !hidesFirst(board) || place.step === "second" || isRevealed;
  return {
    kind: "quote",
    heading: `Quote ${place.quote + 1} of ${quotes.length}`,
    step: place.step,
    stepTitle: setup.votes === "once" && place.step === "first" ? "Vote" : STEP_TITLES[place.step],
    instruction: isRevealed ? "" : place.step === "talk" ? TALK : CALLS[setup.way],
    quote: isRevealed ? quote.text : maskOwnName(quote.text, byId(pack.speakers, quote.speaker)),
    columns: pack.speakers.map(({ id, name, role }, index) => {
      const isSpeaker = isRevealed && id === quote.speaker;
      return { speaker: id, name, role, key: index + 1, votes: isSeen ? (votes.get(id) ?? 0) : null, isSpeaker };
    }),
    picks: isSeen ? picksOf(board, place.quote, round) : [],
    hasPicked: picksOf(board, place.quote, round).map((pick) => pick !== null),
    counts: votes,
    total: totalLine(votes),
    ...(isRevealed ? shiftOf(board, place.quote) : { shift: null, moves: [] }),
    answer: isRevealed ? answerTo(pack, quote) : null,
    next: nextLabel(board, place) ?? "",
  };
}

function hasSecond(board: Board, quote: number): boolean {
  return totalOf(votesOf(board, quote, "second")) > 0;
}

function shiftOf(board: Board, quote: number): Pick<QuoteOnBoard, "shift" | "moves"> {
  const [first, second] = [votesOf(board, quote, "first"), votesOf(board, quote, "second")];
  if (totalOf(first) === 0 || totalOf(second) === 0) return { shift: null, moves: [] };
  const moves = movesOf(board.pack, picksOf(board, quote, "first"), picksOf(board, quote, "second"));
  const shift = shiftBetween(board.pack, first, second);
  if (board.setup.way !== "teams") return { shift, moves };
  // Teams that changed places can leave the counts as they were: what is said is who moved.
  return { shift: { ...shift, sentence: movesInWords(moves) ?? shift.sentence, notKnown: null }, moves };
}

function totalLine(votes: Votes): string {
  const total = totalOf(votes);
  return total === 0 ? "No votes yet" : capitalised(counted(total, "vote"));
}

function nextLabel(board: Board, place: Place): string | null {
  const next = placeAfter(board, place);
  if (!next) return null;
  if (next.at === "debrief") return place.at === "debrief" ? "Next slide" : "Debrief";
  return NEXT[next.step];
}

function slideOnBoard(board: Board, index: number): SlideOnBoard {
  const slides = debriefOf(board);
  // An entry undone elsewhere can take a slide away; the last one there is stands for it.
  const number = Math.min(index + 1, slides.length);
  const slide = slides[number - 1];
  if (!slide) return { kind: "slide", number: 1, total: 1, slide: END, next: null };
  return { kind: "slide", number, total: slides.length, slide, next: number < slides.length ? "Next slide" : null };
}

const END: Slide = { kind: "no-votes", heading: "The end of the lesson", sentence: "There is nothing more to show." };
