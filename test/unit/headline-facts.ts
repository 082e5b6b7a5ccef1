/**
 * What headlines can be about, worked out a second time and independently from a run's answers, so that the rules can
 * be held against it.
 */
import type { Facts } from "../../src/core/headline-rules.ts";
import { byId, type Pack } from "../../src/core/pack.ts";
import type { Answer, Results } from "../../src/core/results.ts";

export function factsFor(pack: Pack, { answers, stars }: Results): Facts {
  const count = (isCounted: (answer: Answer) => boolean) => answers.filter(isCounted).length;
  const streaks = answers
    .map(({ isRight }) => (isRight ? "+" : "-"))
    .join("")
    .split("-")
    .map(({ length }) => length);
  return {
    right: count(({ isRight }) => isRight),
    wrong: count(({ isRight }) => !isRight),
    total: answers.length,
    certainRight: count(({ confidence, isRight }) => confidence === "certain" && isRight),
    certainWrong: count(({ confidence, isRight }) => confidence === "certain" && !isRight),
    certain: count(({ confidence }) => confidence === "certain"),
    hunches: count(({ confidence }) => confidence === "hunch"),
    hunchesRight: count(({ confidence, isRight }) => confidence === "hunch" && isRight),
    clues: count(({ clueOpened }) => clueOpened),
    longestStreak: Math.max(...streaks),
    finalStreak: streaks.at(-1) ?? 0,
    isFirstWrong: answers.at(0)?.isRight === false,
    isLastWrong: answers.at(-1)?.isRight === false,
    stars,
    mixUp: mixUpIn(pack, answers),
  };
}

/** The pair mixed up most often, the earliest among equals; speakers by surname, “a tweeter” whole. */
function mixUpIn(pack: Pack, answers: readonly Answer[]): Facts["mixUp"] {
  const pairs = answers
    .filter(({ isRight }) => !isRight)
    .map(({ quote, speaker }) => `${nameIn(pack, quote.speaker)}|${nameIn(pack, speaker)}`);
  const times = (pair: string) => pairs.filter((other) => other === pair).length;
  const most = Math.max(...pairs.map(times));
  const [taken, chosen] = pairs.find((pair) => times(pair) === most)?.split("|") ?? [];
  return taken && chosen ? { taken, for: chosen, times: most } : null;
}

function nameIn(pack: Pack, id: Answer["speaker"]): string {
  const { name } = byId(pack.speakers, id);
  return name === "A tweeter" ? "a tweeter" : name.replace(/^.* /, "");
}
