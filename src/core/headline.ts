/**
 * The front page's headline, written by rule from what happened in the run. Dry and kind: a headline may tease the
 * paper, never the player, a speaker or a side. The same run always gets the same headline.
 */

import { randomFrom } from "./order.ts";
import type { Pack } from "./pack.ts";
import { byId } from "./pack.ts";
import { type Results, streakOf } from "./results.ts";
import { capitalised, inWords } from "./words.ts";

/** What a headline can be about. Counts are of quotes in the run. */
interface Facts {
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
  readonly mixUp: {
    readonly taken: string;
    readonly for: string;
    readonly times: number;
  } | null;
}

interface Rule {
  /** A higher rank beats a lower one; among equals the run's seed decides. */
  readonly rank: number;
  readonly when: (facts: Facts) => boolean;
  readonly say: (facts: Facts) => string;
}

const score = ({ right, total }: Facts) => `${inWords(right)} of ${inWords(total)}`;
const perfect = (f: Facts) => f.wrong === 0;

/** The rules, from what is rarest to what is always true. */
export const HEADLINE_RULES: readonly Rule[] = [
  {
    rank: 9,
    when: (f) => perfect(f) && f.certain === f.total,
    say: () => "Every word in its place, and reader knew it",
  },
  {
    rank: 9,
    when: (f) => perfect(f) && f.certain === f.total,
    say: () => "Clean sheet: no corrections, no doubts",
  },
  {
    rank: 9,
    when: (f) => perfect(f) && f.certain === f.total,
    say: (f) => `Certain ${inWords(f.total)} times, right ${inWords(f.total)} times`,
  },
  {
    rank: 8,
    when: (f) => perfect(f) && f.clues === 0,
    say: () => "No corrections today: every quote finds its speaker",
  },
  {
    rank: 8,
    when: (f) => perfect(f) && f.clues > 0,
    say: () => "Reader checks the clues and gets every quote right",
  },
  {
    rank: 8,
    when: (f) => perfect(f) && f.hunches > 0,
    say: () => "All right, hunches included",
  },
  {
    rank: 8,
    when: (f) => perfect(f),
    say: (f) => `${capitalised(score(f))}: the corrections column stands empty`,
  },
  {
    rank: 8,
    when: (f) => perfect(f),
    say: () => "Corrections desk sent home early",
  },
  {
    rank: 7,
    when: (f) => f.right === 0 && f.certainWrong === 0,
    say: () => "A day of doubts, and the doubts were sound",
  },
  {
    rank: 7,
    when: (f) => f.right === 0,
    say: () => "Corrections column fills the page: now the real reading starts",
  },
  {
    rank: 7,
    when: (f) => f.right === 0,
    say: () => "Second edition planned after a day of corrections",
  },
  {
    rank: 7,
    when: (f) => f.right === 0,
    say: (f) => `${capitalised(inWords(f.total))} speakers ask to be heard again`,
  },
  {
    rank: 6,
    when: (f) => f.wrong === 1 && f.certainWrong === 0,
    say: (f) => `${capitalised(score(f))}, and rightly unsure of the other`,
  },
  {
    rank: 6,
    when: (f) => f.wrong === 1 && f.certainWrong === 1,
    say: () => "One certainty falls in a near-perfect edition",
  },
  {
    rank: 6,
    when: (f) => f.wrong === 1 && f.isLastWrong,
    say: () => "Last quote of the day keeps the record from being clean",
  },
  {
    rank: 6,
    when: (f) => f.wrong === 1 && f.isFirstWrong,
    say: () => "One slip at the start, then not a word out of place",
  },
  {
    rank: 6,
    when: (f) => f.wrong === 1,
    say: (f) => `Reader gets ${score(f)} and prints one correction`,
  },
  {
    rank: 6,
    when: (f) => f.wrong === 1 && f.mixUp !== null,
    say: (f) => `Only ${f.mixUp?.taken} slips through the net`,
  },
  {
    rank: 5,
    when: (f) => (f.mixUp?.times ?? 0) > 1,
    say: (f) => `Hard to tell apart: ${f.mixUp?.taken} and ${f.mixUp?.for}`,
  },
  {
    rank: 5,
    when: (f) => (f.mixUp?.times ?? 0) > 1,
    say: (f) => `${f.mixUp?.taken} heard as ${f.mixUp?.for}, and more than once`,
  },
  {
    rank: 5,
    when: (f) => f.hunches >= 3 && f.hunchesRight === f.hunches,
    say: () => "Trust that hunch: every one of them was right",
  },
  {
    rank: 5,
    when: (f) => f.certain >= 3 && f.certainRight === f.certain,
    say: (f) => `Certain ${inWords(f.certain)} times and never wrong`,
  },
  {
    rank: 5,
    when: (f) => f.certain >= 3 && f.certainRight === f.certain,
    say: () => "When this reader is sure, the paper can print it",
  },
  {
    rank: 5,
    when: (f) => f.certainWrong >= 3,
    say: (f) => `${capitalised(inWords(f.certainWrong))} certainties on their way to the corrections desk`,
  },
  {
    rank: 5,
    when: (f) => f.certainWrong >= 3,
    say: () => "Sure words, short lives: confidence under review",
  },
  {
    rank: 5,
    when: (f) => f.longestStreak >= 5,
    say: (f) => `${capitalised(inWords(f.longestStreak))} in a row before the ink ran`,
  },
  {
    rank: 4,
    when: (f) => f.clues === f.total,
    say: () => "Reader who opens every clue reads the room",
  },
  {
    rank: 4,
    when: (f) => f.clues >= 3,
    say: () => "Context first: the clues earn their keep",
  },
  {
    rank: 4,
    when: (f) => f.hunches === f.total,
    say: (f) => `All hunches, and ${inWords(f.right)} of them good`,
  },
  {
    rank: 4,
    when: (f) => f.certainWrong === 0 && f.wrong >= 2,
    say: () => "Wrong at times, but never wrongly certain",
  },
  {
    rank: 4,
    when: (f) => f.certainWrong === 0 && f.wrong >= 2,
    say: () => "Reader knows what reader does not know",
  },
  {
    rank: 4,
    when: (f) => f.finalStreak >= 3 && f.isFirstWrong,
    say: () => "Slow start, strong finish as voices grow familiar",
  },
  {
    rank: 4,
    when: (f) => f.finalStreak >= 3,
    say: (f) => `Late run of ${inWords(f.finalStreak)} lifts the final count`,
  },
  {
    rank: 4,
    when: (f) => f.isLastWrong && f.longestStreak >= 3,
    say: () => "A fine run, until the last column",
  },
  {
    rank: 3,
    when: (f) => f.stars === 2,
    say: (f) => `Two-star edition: ${score(f)} in the right mouths`,
  },
  {
    rank: 3,
    when: (f) => f.stars === 1,
    say: (f) => `Solid edition: ${score(f)} rightly attributed`,
  },
  {
    rank: 3,
    when: (f) => f.mixUp !== null,
    say: (f) => `${f.mixUp?.taken} or ${f.mixUp?.for}? Reader asks a fair question`,
  },
  {
    rank: 3,
    when: (f) => f.certainWrong === 1,
    say: () => "One certainty to look at twice",
  },
  {
    rank: 2,
    when: (f) => f.right > f.wrong,
    say: (f) => `Reader places ${score(f)}`,
  },
  {
    rank: 2,
    when: (f) => f.right > f.wrong,
    say: () => "More verbatim than corrected",
  },
  {
    rank: 2,
    when: (f) => f.right === f.wrong,
    say: () => "Half the hall heard right",
  },
  {
    rank: 2,
    when: (f) => f.right < f.wrong,
    say: (f) => `${capitalised(inWords(f.right))} placed, ${inWords(f.wrong)} learned`,
  },
  {
    rank: 2,
    when: (f) => f.right < f.wrong,
    say: () => "Voices still mingle; a second hearing is called",
  },
  {
    rank: 1,
    when: () => true,
    say: (f) => `${capitalised(score(f))} quotes find their speaker`,
  },
];

/** The headline for finished (or broken-off) results. `seed` is the run's: it chooses among equally good ones. */
export function headlineFor(pack: Pack, results: Results, seed: number): string {
  const facts = factsOf(pack, results);
  const fitting = HEADLINE_RULES.filter((rule) => rule.when(facts));
  const best = Math.max(...fitting.map((rule) => rule.rank));
  const equals = fitting.filter((rule) => rule.rank === best);
  const chosen = equals[Math.floor(randomFrom(seed)() * equals.length)];
  return chosen ? capitalised(chosen.say(facts)) : "";
}

function factsOf(pack: Pack, { answers, rightCount, stars }: Results): Facts {
  const certain = answers.filter((answer) => answer.confidence === "certain");
  const hunches = answers.filter((answer) => answer.confidence === "hunch");
  const certainRight = certain.filter((answer) => answer.isRight).length;
  return {
    right: rightCount,
    wrong: answers.length - rightCount,
    total: answers.length,
    certainRight,
    certainWrong: certain.length - certainRight,
    certain: certain.length,
    hunches: hunches.length,
    hunchesRight: hunches.filter((answer) => answer.isRight).length,
    clues: answers.filter((answer) => answer.clueOpened).length,
    longestStreak: Math.max(0, ...answers.map((_, index) => streakOf(answers.slice(0, index + 1)))),
    finalStreak: streakOf(answers),
    isFirstWrong: answers[0]?.isRight === false,
    isLastWrong: answers.at(-1)?.isRight === false,
    stars,
    mixUp: mixUpOf(pack, answers),
  };
}

function mixUpOf(pack: Pack, answers: Results["answers"]): Facts["mixUp"] {
  const counts = new Map<string, { taken: string; for: string; times: number }>();
  for (const answer of answers) {
    if (answer.isRight) continue;
    const key = JSON.stringify([answer.quote.speaker, answer.speaker]);
    const pair = counts.get(key) ?? {
      taken: shortName(byId(pack.speakers, answer.quote.speaker).name),
      for: shortName(byId(pack.speakers, answer.speaker).name),
      times: 0,
    };
    pair.times += 1;
    counts.set(key, pair);
  }
  return [...counts.values()].sort((a, b) => b.times - a.times)[0] ?? null;
}

/** A surname, as headlines use; "A tweeter" stays whole. */
function shortName(name: string): string {
  return /^(a|an|the)\s/i.test(name) ? name.toLowerCase() : (name.split(" ").at(-1) ?? name);
}
