/** The front page's headline, written by rule from what happened in the run. The same run always gets the same one. */

import { asksConfidence } from "./confidence.ts";
import { type Facts, HEADLINE_RULES } from "./headline-rules.ts";
import { randomFrom } from "./order.ts";
import type { Pack } from "./pack.ts";
import { byId } from "./pack.ts";
import { type Results, streakOf } from "./results.ts";
import { capitalised } from "./words.ts";

/** The headline for finished (or broken-off) results. `seed` is the run's: it chooses among equally good ones. */
export function headlineFor(pack: Pack, results: Results, seed: number): string {
  const facts = factsOf(pack, results);
  const isAsked = asksConfidence(results.scoring);
  const fitting = HEADLINE_RULES.filter((rule) => rule.when(facts) && (isAsked || !rule.isOnConfidence));
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
