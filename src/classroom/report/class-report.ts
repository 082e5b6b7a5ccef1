/**
 * What a class did with a lesson, counted from the runs handed in: per quote, per speaker, who was taken for whom, how
 * sure they were, which clues were opened. It knows runs and no pupils, and it compares nobody with anybody.
 */
import { type CalibrationRow, calibrationOf } from "../../core/calibration.ts";
import { asksConfidence } from "../../core/confidence.ts";
import type { QuoteId, SpeakerId } from "../../core/ids.ts";
import { byId, type Level, type Pack, type Quote } from "../../core/pack.ts";
import { type Answer, answersOf } from "../../core/results.ts";
import type { HandIn } from "../homework/read-codes.ts";

interface Counted {
  readonly answered: number;
  readonly right: number;
  readonly wrong: number;
}

export interface TakenForOften {
  /** The speakers wrongly chosen most often; more than one where they are level. */
  readonly speakers: readonly SpeakerId[];
  readonly names: readonly string[];
  /** How often each of them was. */
  readonly times: number;
}

export interface QuoteRow extends Counted {
  readonly id: QuoteId;
  /** In the lesson, from 1. */
  readonly number: number;
  readonly text: string;
  readonly speaker: SpeakerId;
  readonly speakerName: string;
  /** How often each speaker was chosen, in the lecterns' order. */
  readonly chosen: readonly { readonly speaker: SpeakerId; readonly name: string; readonly times: number }[];
  /** Null where nobody was wrong. */
  readonly mostTakenFor: TakenForOften | null;
  readonly cluesOpened: number;
  /** Answers that were certain and wrong: what a teacher may want to take up first. */
  readonly certainAndWrong: number;
}

export interface SpeakerRow extends Counted {
  readonly speaker: SpeakerId;
  readonly name: string;
  /** How many of the lesson's quotes are theirs. */
  readonly quotes: number;
  readonly mostTakenFor: TakenForOften | null;
}

/** A row for each speaker: what they said, and to whom it was given. The diagonal is what was right. */
export interface TakenRow {
  readonly said: SpeakerId;
  readonly name: string;
  readonly cells: readonly {
    readonly chosen: SpeakerId;
    readonly name: string;
    readonly times: number;
    /** Of all answers to this speaker's quotes, 0 to 1. */
    readonly share: number;
    readonly isRight: boolean;
  }[];
}

export interface ClassReport extends Counted {
  readonly handIns: number;
  /** Of these, so many answered every quote. */
  readonly whole: number;
  readonly quotes: readonly QuoteRow[];
  readonly speakers: readonly SpeakerRow[];
  readonly taken: readonly TakenRow[];
  /** Empty in plain scoring, where nobody is asked. */
  readonly calibration: readonly CalibrationRow[];
  readonly clues: { readonly opened: number; readonly openedAndRight: number };
  /** Up to three quotes with the smallest share of right answers, the hardest first; none that all got right. */
  readonly hardest: readonly QuoteRow[];
}

const HARDEST_SHOWN = 3;

export function classReport(pack: Pack, level: Level, handIns: readonly HandIn[]): ClassReport {
  const answers = handIns.flatMap(({ run }) => answersOf(run));
  const asked = level.quotes.map((id) => byId(pack.quotes, id));
  const quotes = asked.map((quote, index) => quoteRow(pack, quote, { number: index + 1, answers }));
  const opened = answers.filter(({ clueOpened }) => clueOpened);
  return {
    handIns: handIns.length,
    whole: handIns.filter(({ isWhole }) => isWhole).length,
    ...countedIn(answers),
    quotes,
    speakers: speakerRows(pack, asked, answers),
    taken: takenRows(pack, answers),
    calibration: asksConfidence(level.terms.scoring ?? "confidence") ? calibrationOf(answers) : [],
    clues: { opened: opened.length, openedAndRight: countedIn(opened).right },
    hardest: hardestOf(quotes),
  };
}

function quoteRow(
  pack: Pack,
  quote: Quote,
  { number, answers }: { readonly number: number; readonly answers: readonly Answer[] },
): QuoteRow {
  const given = answers.filter((answer) => answer.quote.id === quote.id);
  return {
    id: quote.id,
    number,
    text: quote.text,
    speaker: quote.speaker,
    speakerName: byId(pack.speakers, quote.speaker).name,
    ...countedIn(given),
    chosen: pack.speakers.map(({ id, name }) => ({ speaker: id, name, times: timesChosen(given, id) })),
    mostTakenFor: mostTakenFor(pack, given),
    cluesOpened: given.filter(({ clueOpened }) => clueOpened).length,
    certainAndWrong: given.filter(({ confidence, isRight }) => confidence === "certain" && !isRight).length,
  };
}

function speakerRows(pack: Pack, asked: readonly Quote[], answers: readonly Answer[]): SpeakerRow[] {
  return pack.speakers.map(({ id, name }) => {
    const given = answers.filter(({ quote }) => quote.speaker === id);
    const quotes = asked.filter(({ speaker }) => speaker === id).length;
    return { speaker: id, name, quotes, ...countedIn(given), mostTakenFor: mostTakenFor(pack, given) };
  });
}

function takenRows({ speakers }: Pack, answers: readonly Answer[]): TakenRow[] {
  return speakers.map(({ id: said, name }) => {
    const given = answers.filter(({ quote }) => quote.speaker === said);
    const cells = speakers.map((speaker) => {
      const times = timesChosen(given, speaker.id);
      const share = given.length > 0 ? times / given.length : 0;
      return { chosen: speaker.id, name: speaker.name, times, share, isRight: speaker.id === said };
    });
    return { said, name, cells };
  });
}

function mostTakenFor({ speakers }: Pack, given: readonly Answer[]): TakenForOften | null {
  const wrong = given.filter(({ isRight }) => !isRight);
  const counts = speakers.map(({ id, name }) => ({ id, name, times: timesChosen(wrong, id) }));
  const times = Math.max(...counts.map((count) => count.times));
  const most = counts.filter((count) => count.times === times);
  return times > 0 ? { speakers: most.map(({ id }) => id), names: most.map(({ name }) => name), times } : null;
}

function hardestOf(quotes: readonly QuoteRow[]): QuoteRow[] {
  return quotes
    .filter(({ wrong }) => wrong > 0)
    .toSorted((a, b) => a.right / a.answered - b.right / b.answered || b.wrong - a.wrong)
    .slice(0, HARDEST_SHOWN);
}

function countedIn(answers: readonly Answer[]): Counted {
  const right = answers.filter(({ isRight }) => isRight).length;
  return { answered: answers.length, right, wrong: answers.length - right };
}

function timesChosen(answers: readonly Answer[], speaker: SpeakerId): number {
  return answers.filter((answer) => answer.speaker === speaker).length;
}
