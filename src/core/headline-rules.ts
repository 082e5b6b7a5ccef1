/**
 * The rules of headlines: what each is about, and what it says. Dry and kind: a headline may tease the paper, never the
 * player, a speaker or a side.
 */
import { capitalised, inWords, timesInWords } from "./words.ts";

/** What a headline can be about. Counts are of quotes in the run. */
export interface Facts {
  readonly right: number;
  readonly wrong: number;
  readonly total: number;
  readonly certainRight: number;
  readonly certainWrong: number;
  readonly certain: number;
  readonly hunches: number;
  readonly hunchesRight: number;
  readonly clues: number;
  readonly longestStreak: number;
  readonly finalStreak: number;
  readonly isFirstWrong: boolean;
  readonly isLastWrong: boolean;
  readonly stars: number;
  /** The pair mixed up most often: `taken` said it, `for` was chosen. */
  readonly mixUp: { readonly taken: string; readonly for: string; readonly times: number } | null;
}

export interface Rule {
  /** A higher rank beats a lower one; among equals the run's seed decides. */
  readonly rank: number;
  readonly when: (facts: Facts) => boolean;
  readonly say: (facts: Facts) => string;
  /** Whether it speaks of how sure the player was, which plain scoring never asks. */
  readonly isOnConfidence: boolean;
}

type When = Rule["when"];
type Say = Rule["say"];

const rule = (rank: number, when: When, say: Say): Rule => ({ rank, when, say, isOnConfidence: false });
const onConfidence = (rank: number, when: When, say: Say): Rule => ({ rank, when, say, isOnConfidence: true });

const score = ({ right, total }: Facts) => `${inWords(right)} of ${inWords(total)}`;
const perfect = (f: Facts) => f.wrong === 0;
const allCertain = (f: Facts) => perfect(f) && f.certain === f.total;
const oneWrong = (f: Facts) => f.wrong === 1 && f.right > 0;
const confused = (f: Facts) => (f.mixUp?.times ?? 0) > 1;
const neverWronglyCertain = (f: Facts) => f.certainWrong === 0 && f.wrong >= 2;

/** From what is rarest to what is always true. */
export const HEADLINE_RULES: readonly Rule[] = [
  rule(
    10,
    (f) => f.total === 0,
    () => "Presses roll before a word is placed",
  ),
  onConfidence(9, allCertain, () => "Every word in its place, and reader knew it"),
  onConfidence(9, allCertain, () => "Clean sheet: no corrections, no doubts"),
  onConfidence(9, allCertain, (f) => `Certain ${timesInWords(f.total)}, right ${timesInWords(f.total)}`),
  rule(
    8,
    (f) => perfect(f) && f.clues === 0,
    () => "No corrections today: every quote finds its speaker",
  ),
  rule(
    8,
    (f) => perfect(f) && f.clues > 0,
    () => "Reader checks the clues and gets every quote right",
  ),
  onConfidence(
    8,
    (f) => perfect(f) && f.hunches > 0,
    () => "All right, hunches included",
  ),
  rule(8, perfect, (f) => `${capitalised(score(f))}: the corrections column stands empty`),
  rule(8, perfect, () => "Corrections desk sent home early"),
  onConfidence(
    7,
    (f) => f.right === 0 && f.certainWrong === 0,
    () => "A day of doubts, and the doubts were sound",
  ),
  rule(
    7,
    (f) => f.right === 0,
    () => "Corrections column fills the page: now the real reading starts",
  ),
  rule(
    7,
    (f) => f.right === 0,
    () => "Second edition planned after a day of corrections",
  ),
  rule(
    7,
    (f) => f.right === 0 && f.total > 1,
    (f) => `${capitalised(inWords(f.total))} speakers ask to be heard again`,
  ),
  onConfidence(
    6,
    (f) => oneWrong(f) && f.certainWrong === 0,
    (f) => `${capitalised(score(f))}, and rightly unsure of the other`,
  ),
  onConfidence(
    6,
    (f) => oneWrong(f) && f.certainWrong === 1,
    () => "One certainty falls in a near-perfect edition",
  ),
  rule(
    6,
    (f) => oneWrong(f) && f.isLastWrong,
    () => "Last quote of the day keeps the record from being clean",
  ),
  rule(
    6,
    (f) => oneWrong(f) && f.isFirstWrong,
    () => "One slip at the start, then not a word out of place",
  ),
  rule(6, oneWrong, (f) => `Reader gets ${score(f)} and prints one correction`),
  rule(6, oneWrong, (f) => `Only ${f.mixUp?.taken} slips through the net`),
  rule(5, confused, (f) => `Hard to tell apart: ${f.mixUp?.taken} and ${f.mixUp?.for}`),
  rule(5, confused, (f) => `${f.mixUp?.taken} heard as ${f.mixUp?.for}, and more than once`),
  onConfidence(
    5,
    (f) => f.hunches >= 3 && f.hunchesRight === f.hunches,
    () => "Trust that hunch: every one of them was right",
  ),
  onConfidence(
    5,
    (f) => f.certain >= 3 && f.certainRight === f.certain,
    (f) => `Certain ${timesInWords(f.certain)} and never wrong`,
  ),
  onConfidence(
    5,
    (f) => f.certain >= 3 && f.certainRight === f.certain,
    () => "When this reader is sure, the paper can print it",
  ),
  onConfidence(
    5,
    (f) => f.certainWrong >= 3,
    (f) => `${capitalised(inWords(f.certainWrong))} certainties on their way to the corrections desk`,
  ),
  onConfidence(
    5,
    (f) => f.certainWrong >= 3,
    () => "Sure words, short lives: confidence under review",
  ),
  rule(
    5,
    (f) => f.longestStreak >= 5,
    (f) => `${capitalised(inWords(f.longestStreak))} in a row before the ink ran`,
  ),
  rule(
    4,
    (f) => f.clues === f.total,
    () => "Reader who opens every clue reads the room",
  ),
  rule(
    4,
    (f) => f.clues >= 3,
    () => "Context first: the clues earn their keep",
  ),
  onConfidence(
    4,
    (f) => f.hunches === f.total,
    (f) => `All hunches, and ${inWords(f.right)} of them good`,
  ),
  rule(
    4,
    (f) => f.finalStreak >= 3 && f.isFirstWrong,
    () => "Slow start, strong finish as voices grow familiar",
  ),
  rule(
    4,
    (f) => f.finalStreak >= 3,
    (f) => `Late run of ${inWords(f.finalStreak)} lifts the final count`,
  ),
  rule(
    4,
    (f) => f.isLastWrong && f.longestStreak >= 3,
    () => "A fine run, until the last column",
  ),
  rule(
    4,
    (f) => f.right === f.wrong,
    () => "Half the hall heard right",
  ),
  rule(
    4,
    (f) => f.right < f.wrong,
    (f) => `${capitalised(inWords(f.right))} placed, ${inWords(f.wrong)} learned`,
  ),
  rule(
    4,
    (f) => f.right < f.wrong,
    () => "Voices still mingle; a second hearing is called",
  ),
  rule(
    3,
    (f) => f.wrong >= 2 && f.mixUp?.times === 1,
    (f) => `${f.mixUp?.taken} or ${f.mixUp?.for}? Reader asks a fair question`,
  ),
  rule(
    3,
    (f) => f.stars === 2,
    (f) => `Two-star edition: ${score(f)} in the right mouths`,
  ),
  rule(
    3,
    (f) => f.stars === 1,
    (f) => `Solid edition: ${score(f)} rightly attributed`,
  ),
  onConfidence(3, neverWronglyCertain, () => "Wrong at times, but never wrongly certain"),
  onConfidence(3, neverWronglyCertain, () => "Reader knows what reader does not know"),
  onConfidence(
    3,
    (f) => f.certainWrong === 1,
    () => "One certainty to look at twice",
  ),
  rule(
    3,
    (f) => f.right > f.wrong,
    (f) => `Reader places ${score(f)}`,
  ),
  rule(
    3,
    (f) => f.right > f.wrong,
    () => "More verbatim than corrected",
  ),
  rule(
    1,
    () => true,
    (f) => `${capitalised(score(f))} quotes find their speaker`,
  ),
];
