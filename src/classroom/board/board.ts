/**
 * A lesson on one screen as a value: how the class votes, and everything entered so far, numbered from 1. Each entry says
 * by itself what it means (which quote, which vote), so that any of them can be undone without the others losing sense.
 */
import { contentHash } from "../../core/hash.ts";
import type { PackId, SpeakerId } from "../../core/ids.ts";
import { type Lesson, lessonLevel, quotesOf, readLesson, writeLesson } from "../../core/lesson.ts";
import type { Pack, Quote } from "../../core/pack.ts";

/** How a class votes: counted by the teacher, or each team picking one speaker. */
export const WAYS = ["hands", "cards", "corners", "teams"] as const;
/** Whether those who vote are asked who is certain. */
export const SURENESSES = ["asked", "not-asked"] as const;
export type Way = (typeof WAYS)[number];
export const TEAMS_MIN = 2;
export const TEAMS_MAX = 6;
/** More hands than any room has. */
export const COUNT_MAX = 999;
/** A whole day's lessons; beyond it nothing more is taken, and nothing is lost. */
export const ENTRIES_MAX = 5000;

export interface BoardSetup {
  readonly way: Way;
  /** How many teams; 0 where votes are counted. */
  readonly teams: number;
  readonly votes: "once" | "twice";
  /** Whether the first vote's result stays hidden until the second is in. */
  readonly firstResult: "hidden" | "shown";
  readonly sureness: (typeof SURENESSES)[number];
}

export type VoteRound = "first" | "second";
export const STEPS = ["first", "talk", "second", "revealed"] as const;
export type Step = (typeof STEPS)[number];

/** Where the lesson stands: a quote, by its index from 0, and a step of it; or a slide of the debrief. */
export type Place =
  | { readonly at: "quote"; readonly quote: number; readonly step: Step }
  | { readonly at: "debrief"; readonly slide: number };

export type Deed =
  | {
      readonly kind: "counted";
      readonly quote: number;
      readonly round: VoteRound;
      readonly speaker: SpeakerId;
      /** How many more, or fewer: a step of its own, so that undoing it takes just that away. */
      readonly change: number;
    }
  | {
      readonly kind: "picked";
      readonly quote: number;
      readonly round: VoteRound;
      /** From 0. */
      readonly team: number;
      /** Null takes the pick back. */
      readonly speaker: SpeakerId | null;
    }
  | {
      /** Of the votes for a speaker so many more, or fewer, are certain. */
      readonly kind: "certain-counted";
      readonly quote: number;
      readonly round: VoteRound;
      readonly speaker: SpeakerId;
      readonly change: number;
    }
  | {
      /** A team is certain, or not, that it was this speaker; of another pick nothing is said by it. */
      readonly kind: "certain-said";
      readonly quote: number;
      readonly round: VoteRound;
      readonly team: number;
      readonly speaker: SpeakerId;
      readonly isCertain: boolean;
    }
  | { readonly kind: "clue-shown"; readonly quote: number; readonly isOpen: boolean }
  | { readonly kind: "went"; readonly to: Place }
  | { readonly kind: "skipped"; readonly quote: number; readonly to: Place };

export interface Entry {
  readonly number: number;
  readonly deed: Deed;
  readonly isUndone: boolean;
}

export interface Board {
  readonly pack: Pack;
  readonly lesson: Lesson;
  /** The lesson's quotes, in the order asked. */
  readonly quotes: readonly Quote[];
  /** The lesson's questions to talk about. */
  readonly questions: readonly string[];
  readonly setup: BoardSetup;
  readonly entries: readonly Entry[];
  readonly isPaused: boolean;
  /** Whether the screen shows nothing. */
  readonly isBlank: boolean;
}

/** A board as it is kept. */
export interface BoardRecord {
  readonly packId: PackId;
  readonly packHash: number;
  readonly lesson: string;
  readonly setup: BoardSetup;
  readonly entries: readonly Entry[];
  readonly isPaused: boolean;
  readonly isBlank: boolean;
}

export interface BoardStart {
  readonly pack: Pack;
  readonly lesson: Lesson;
  readonly setup: BoardSetup;
}

export function startBoard({ pack, lesson, setup }: BoardStart): Board {
  const quotes = quotesOf(pack, lesson);
  const questions = lessonLevel(pack, lesson).debrief;
  return { pack, lesson, quotes, questions, setup, entries: [], isPaused: false, isBlank: false };
}

export function recordBoard({ pack, lesson, setup, entries, isPaused, isBlank }: Board): BoardRecord {
  return {
    packId: pack.id,
    packHash: contentHash(pack),
    lesson: writeLesson(pack, lesson),
    setup,
    entries,
    isPaused,
    isBlank,
  };
}

export type OpenedBoard =
  | { readonly ok: true; readonly board: Board }
  | { readonly ok: false; readonly problem: "another-pack" | "pack-changed" | "no-such-lesson" | "entries-do-not-fit" };

/** The board of a record, just as it was left; refused where the record belongs to other quotes. */
export function openBoard(pack: Pack, record: BoardRecord): OpenedBoard {
  if (record.packId !== pack.id) return { ok: false, problem: "another-pack" };
  if (record.packHash !== contentHash(pack)) return { ok: false, problem: "pack-changed" };
  const read = readLesson(pack, record.lesson);
  if (!read.ok) return { ok: false, problem: "no-such-lesson" };
  const { setup, entries, isPaused, isBlank } = record;
  const board = { ...startBoard({ pack, lesson: read.lesson, setup }), entries, isPaused, isBlank };
  const fits = entries.every(({ number, deed }, index) => number === index + 1 && deedFits(board, deed));
  return fits ? { ok: true, board } : { ok: false, problem: "entries-do-not-fit" };
}

/** Whether a deed speaks of quotes, speakers and teams that this board has. */
export function deedFits(board: Board, deed: Deed): boolean {
  const { quotes, pack, setup } = board;
  const isQuote = (index: number) => index >= 0 && index < quotes.length;
  const isSpeaker = (id: SpeakerId) => pack.speakers.some((speaker) => speaker.id === id);
  const isPlace = (to: Place) => (to.at === "debrief" ? to.slide >= 0 : isQuote(to.quote));
  switch (deed.kind) {
    case "counted":
    case "certain-counted":
      return isQuote(deed.quote) && isSpeaker(deed.speaker) && Math.abs(deed.change) <= COUNT_MAX;
    case "picked":
      return isQuote(deed.quote) && deed.team < setup.teams && (deed.speaker === null || isSpeaker(deed.speaker));
    case "certain-said":
      return isQuote(deed.quote) && deed.team < setup.teams && isSpeaker(deed.speaker);
    case "clue-shown":
      return isQuote(deed.quote);
    case "went":
      return isPlace(deed.to);
    case "skipped":
      return isQuote(deed.quote) && isPlace(deed.to);
  }
}
