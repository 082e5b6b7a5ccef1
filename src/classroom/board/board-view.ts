/**
 * What the board's screen says at each step. It never shows who said a quote before the reveal, nor a first result that
 * is to stay hidden until the class has voted again.
 */
import { termsIn } from "../../core/glossary/gloss.ts";
import type { GlossaryTerm } from "../../core/glossary/glossary.ts";
import type { SpeakerId } from "../../core/ids.ts";
import { maskOwnName } from "../../core/mask.ts";
import { byId, type Quote } from "../../core/pack.ts";
import { capitalised, counted, inWords } from "../../core/words.ts";
import { answerTo } from "../lesson/preview.ts";
import type { Board, BoardSetup, Place, Step, VoteRound, Way } from "./board.ts";
import { certainOf, surePicksOf } from "./certain.ts";
import { debriefOf, type Slide } from "./debrief.ts";
import { placeAfter } from "./reduce-board.ts";
import { type Move, movesInWords, movesOf, type Shift, shiftBetween } from "./shift.ts";
import { hidesFirst, isClueOpen, picksOf, placeOf, totalOf, type Votes, votesOf } from "./standing.ts";

export interface Column {
  readonly speaker: SpeakerId;
  readonly name: string;
  readonly role: string;
  /** The key, from 1, that means this speaker. */
  readonly key: number;
  /** What this vote has for them; null while it must not be seen: the class watches as the teacher enters it. */
  readonly votes: number | null;
  /** How many of these are certain; null where nobody is asked, or as long as it must not be seen. */
  readonly certain: number | null;
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
  /** By team, whether it is certain: that says nothing of whom it has picked. Empty where nobody is asked. */
  readonly isSure: readonly boolean[];
  /** What has been entered in this vote, for the steppers alone: they count on from it, seen or not. */
  readonly counts: Votes;
  /** Who is certain, for the steppers alone; null where nobody is asked. */
  readonly certain: Votes | null;
  /** "27 votes, nine certain" */
  readonly total: string;
  /** Null where the lesson has no clues, and once it is told who spoke. */
  readonly clue: { readonly text: string; readonly isOpen: boolean } | null;
  /** What the glossary explains of all that can be read there now, and of nothing that is yet to be told. */
  readonly words: readonly GlossaryTerm[];
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
/** What is asked besides, where those who vote are asked who is certain. */
const SURE_CALLS: Readonly<Record<Way, string>> = {
  hands: "Whoever is certain keeps it up.",
  cards: "Whoever is certain keeps it up.",
  corners: "Whoever is certain raises a hand.",
  teams: "Is it certain?",
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
  const certain = setup.sureness === "asked" ? certainOf(board, place.quote, round) : null;
  const text = isRevealed ? quote.text : maskOwnName(quote.text, byId(pack.speakers, quote.speaker));
  const clue = isRevealed || board.lesson.clues === "off" ? null : clueOf(board, place.quote, quote);
  const isSeen = !hidesFirst(board) || place.step === "second" || isRevealed;
  return {
    kind: "quote",
    heading: `Quote ${place.quote + 1} of ${quotes.length}`,
    step: place.step,
    stepTitle: setup.votes === "once" && place.step === "first" ? "Vote" : STEP_TITLES[place.step],
    instruction: isRevealed ? "" : place.step === "talk" ? TALK : callOf(setup),
    quote: text,
    columns: pack.speakers.map(({ id, name, role }, index) => {
      const isSpeaker = isRevealed && id === quote.speaker;
      const seen = (counts: Votes | null) => (isSeen && counts ? (counts.get(id) ?? 0) : null);
      return { speaker: id, name, role, key: index + 1, votes: seen(votes), certain: seen(certain), isSpeaker };
    }),
    picks: isSeen ? picksOf(board, place.quote, round) : [],
    hasPicked: picksOf(board, place.quote, round).map((pick) => pick !== null),
    isSure: certain ? surePicksOf(board, place.quote, round) : [],
    counts: votes,
    certain,
    total: totalLine(votes, certain),
    clue,
    words: termsIn([text, clue?.isOpen ? clue.text : "", isRevealed ? quote.why : ""]),
    ...(isRevealed ? shiftOf(board, place.quote) : { shift: null, moves: [] }),
    answer: isRevealed ? answerTo(pack, quote) : null,
    next: nextLabel(board, place) ?? "",
  };
}

function clueOf(board: Board, index: number, { context }: Quote) {
  return { text: context, isOpen: isClueOpen(board, index) };
}

function callOf({ way, sureness }: BoardSetup): string {
  return sureness === "asked" ? `${CALLS[way]} ${SURE_CALLS[way]}` : CALLS[way];
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

function totalLine(votes: Votes, certain: Votes | null): string {
  const total = totalOf(votes);
  if (total === 0) return "No votes yet";
  const sure = certain ? totalOf(certain) : 0;
  return `${capitalised(counted(total, "vote"))}${sure > 0 ? `, ${inWords(sure)} certain` : ""}`;
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
