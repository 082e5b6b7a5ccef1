/**
 * The rules of headlines: what each is about, and what it says, in words that a twelve-year-old would read out. A headline
 * may tease the paper and its red pen, never the player, a speaker or a side.
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
    () => "Hold the front page! There is nothing on it yet",
  ),
  onConfidence(9, allCertain, () => "Spot on every time, and you knew it"),
  onConfidence(9, allCertain, () => "No slips, no doubts: red pen takes the day off"),
  onConfidence(9, allCertain, (f) => `Certain ${timesInWords(f.total)}, right ${timesInWords(f.total)}: take a bow`),
  rule(
    8,
    (f) => perfect(f) && f.clues === 0,
    () => "Clean sweep, and not one clue: reader has ears like a bat",
  ),
  rule(
    8,
    (f) => perfect(f) && f.clues > 0,
    () => "Case closed: clues read, every voice found",
  ),
  onConfidence(
    8,
    (f) => perfect(f) && f.hunches > 0,
    () => "Lucky or clever? All right, hunches and all",
  ),
  rule(8, perfect, (f) => `${capitalised(score(f))}: our red pen dries up`),
  rule(8, perfect, () => "Corrections desk sent home early, with cake"),
  onConfidence(
    7,
    (f) => f.right === 0 && f.certainWrong === 0,
    () => "Something smelled fishy, and you said so all along",
  ),
  rule(
    7,
    (f) => f.right === 0,
    () => "Red pen runs out: today’s paper is all corrections",
  ),
  rule(
    7,
    (f) => f.right === 0,
    () => "Oops! Paper mixes up the lot, second edition to follow",
  ),
  rule(
    7,
    (f) => f.right === 0 && f.total > 1,
    (f) => `Phone rings ${timesInWords(f.total)}: “But I never said that!”`,
  ),
  onConfidence(
    6,
    (f) => oneWrong(f) && f.certainWrong === 0,
    (f) => `${capitalised(score(f))}, and no big bet on the slip`,
  ),
  onConfidence(
    6,
    (f) => oneWrong(f) && f.certainWrong === 1,
    () => "So close! One sure thing turns out not to be",
  ),
  rule(
    6,
    (f) => oneWrong(f) && f.isLastWrong,
    () => "So nearly perfect! The last quote slips out of the door",
  ),
  rule(
    6,
    (f) => oneWrong(f) && f.isFirstWrong,
    () => "One wobble at the start, then not a foot wrong",
  ),
  rule(6, oneWrong, (f) => `${capitalised(score(f))}: one red mark on a very neat page`),
  rule(6, oneWrong, (f) => `Nearly the lot: only ${f.mixUp?.taken} gives us the slip`),
  rule(5, confused, (f) => `Spot the difference: ${f.mixUp?.taken} or ${f.mixUp?.for}?`),
  rule(5, confused, (f) => `${f.mixUp?.taken}? ${capitalised(f.mixUp?.for ?? "")}? Voices get in a tangle`),
  rule(5, confused, (f) => `Echo in the hall: ${f.mixUp?.taken} taken for ${f.mixUp?.for} again`),
  onConfidence(
    5,
    (f) => f.hunches >= 3 && f.hunchesRight === f.hunches,
    () => "Only a hunch, you said? Every one came good",
  ),
  onConfidence(
    5,
    (f) => f.certain >= 3 && f.certainRight === f.certain,
    (f) => `Certain ${timesInWords(f.certain)}, never wrong: you can print that`,
  ),
  onConfidence(
    5,
    (f) => f.certain >= 3 && f.certainRight === f.certain,
    () => "When this reader is sure, the paper stops checking",
  ),
  onConfidence(
    5,
    (f) => f.certainWrong >= 3,
    (f) => `${capitalised(inWords(f.certainWrong))} sure things turn out to be anything but`,
  ),
  onConfidence(
    5,
    (f) => f.certainWrong >= 3,
    () => "It seemed so certain! Red faces at our own desk",
  ),
  rule(
    5,
    (f) => f.longestStreak >= 5,
    (f) => `On a roll: ${inWords(f.longestStreak)} in a row without a slip`,
  ),
  rule(
    4,
    (f) => f.clues === f.total,
    () => "Look before you leap: every single clue opened",
  ),
  rule(
    4,
    (f) => f.clues >= 3,
    () => "Reader turns Sherlock: out comes the magnifying glass",
  ),
  onConfidence(
    4,
    (f) => f.hunches === f.total,
    (f) => `Gut feeling takes over the newsroom: ${score(f)} right`,
  ),
  rule(
    4,
    (f) => f.finalStreak >= 3 && f.isFirstWrong,
    () => "Slow to warm up, then hard to stop",
  ),
  rule(
    4,
    (f) => f.finalStreak >= 3,
    (f) => `What a finish! The last ${inWords(f.finalStreak)} are all right`,
  ),
  rule(
    4,
    (f) => f.isLastWrong && f.longestStreak >= 3,
    () => "Flying along, until the very last line",
  ),
  rule(
    4,
    (f) => f.right === f.wrong,
    () => "It’s a draw: red pen and green stamp shake hands",
  ),
  rule(
    4,
    (f) => f.right < f.wrong,
    (f) => `${capitalised(inWords(f.right))} in the bag, ${inWords(f.wrong)} still to catch`,
  ),
  rule(
    4,
    (f) => f.right < f.wrong,
    () => "Say that again? Puzzled paper calls a second hearing",
  ),
  rule(
    4,
    (f) => f.right < f.wrong,
    () => "Tricky voices: the red pen has a busy day",
  ),
  rule(
    3,
    (f) => f.wrong >= 2 && f.mixUp?.times === 1,
    (f) => `Was it ${f.mixUp?.taken} or ${f.mixUp?.for}? It was a fair question`,
  ),
  rule(
    3,
    (f) => f.stars === 2,
    (f) => `Two-star scoop: ${score(f)} right`,
  ),
  rule(
    3,
    (f) => f.stars === 1,
    (f) => `A star is born: ${score(f)} right`,
  ),
  onConfidence(3, neverWronglyCertain, () => "Reader knows when to say “maybe”, and that is rare"),
  onConfidence(3, neverWronglyCertain, () => "Wrong now and then, but never too sure of it"),
  onConfidence(
    3,
    (f) => f.certainWrong === 1,
    () => "One sure thing? Not so fast",
  ),
  rule(
    3,
    (f) => f.right > f.wrong,
    (f) => `${capitalised(score(f))} right, and the tea still warm`,
  ),
  rule(
    3,
    (f) => f.right > f.wrong,
    () => "More green than red: even the editor smiles",
  ),
  rule(
    1,
    () => true,
    (f) => `${capitalised(score(f))} quotes find their speaker`,
  ),
];
