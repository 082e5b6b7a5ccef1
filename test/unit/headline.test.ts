/**
 * Promises that the front page has a headline for every run: fitting what happened, dry and kind, the same for the same
 * run; and that no rule stands there in vain.
 */
import { beforeAll, describe, expect, it } from "vitest";
import { CONFIDENCES, type Scoring } from "../../src/core/confidence.ts";
import { headlineFor } from "../../src/core/headline.ts";
import { type Facts, HEADLINE_RULES } from "../../src/core/headline-rules.ts";
import { randomFrom } from "../../src/core/order.ts";
import { resultsOf } from "../../src/core/results.ts";
import type { RunState } from "../../src/core/run.ts";
import { editedPack, levelOf, nth } from "../content/packs.ts";
import { newRun, playedRun, type Say } from "../content/runs.ts";
import { factsFor } from "./headline-facts.ts";

/** The game's own levels and, as borrowed packs may have them, levels of one quote to fourteen. */
const pack = editedPack((file) => {
  for (let size = 1; size <= 14; size += 1) {
    const quotes = file.quotes.slice(0, size).map(({ id }) => id);
    file.levels.push({ id: `level-of-${size}`, title: "Made up", intro: "Made up.", quotes, debrief: [] });
  }
});

/** Runs of every kind: few and many right, sure and unsure, with and without clues, one mix-up again and again. */
function madeRuns(scoring: Scoring): RunState[] {
  const random = randomFrom(2020);
  const oneOf = <Item>(items: readonly Item[]) => nth(items, Math.floor(random() * items.length));
  return Array.from({ length: 6000 }, (_, index) => {
    const level = oneOf(pack.levels);
    const chances = { right: oneOf([0, 0.3, 0.5, 0.8, 0.95, 1]), clue: oneOf([0, 0.1, 0.5, 1]) };
    const confidences = oneOf([["hunch"], ["fairly-sure"], ["certain"], CONFIDENCES, ["hunch", "certain"]] as const);
    const instead = oneOf(pack.speakers).id;
    const says = level.quotes.map((): Say => {
      const isRight = random() < chances.right;
      return { isRight, clue: random() < chances.clue, confidence: oneOf(confidences), instead };
    });
    return playedRun(pack, level, says, { seed: index, scoring });
  });
}

/** What chance hardly ever deals: eleven quotes, no long streak, one certainty too many, and still two stars. */
function twoStarRuns(): RunState[] {
  const says = "++++-++++?+".split("").map((sign, index): Say => {
    const isRight = sign === "+";
    return { isRight, confidence: sign === "?" ? "hunch" : "certain", instead: index < 6 ? "stewart" : "tweeter" };
  });
  return Array.from({ length: 30 }, (_, seed) => playedRun(pack, levelOf(pack, "level-of-11"), says, { seed }));
}

/** A rule's words over a run that has everything, to name its test by. */
const SAMPLE: Facts = {
  right: 4,
  wrong: 3,
  total: 7,
  certain: 3,
  certainRight: 1,
  certainWrong: 2,
  hunches: 2,
  hunchesRight: 1,
  clues: 2,
  longestStreak: 3,
  finalStreak: 2,
  isFirstWrong: false,
  isLastWrong: false,
  stars: 1,
  mixUp: { taken: "Khan", for: "Bailey", times: 2 },
};

interface Printed {
  readonly headline: string;
  readonly facts: Facts;
}

function printedFor(runs: readonly RunState[]): Printed[] {
  return runs.map((run) => {
    const results = resultsOf(run);
    return { headline: headlineFor(pack, results, run.seed), facts: factsFor(pack, results) };
  });
}

/** What may stand over a run: what the rules of the highest rank among the fitting ones say. */
function fittingFor(facts: Facts): string[] {
  const fitting = HEADLINE_RULES.filter(({ when }) => when(facts));
  const highest = Math.max(...fitting.map(({ rank }) => rank));
  return fitting.filter(({ rank }) => rank === highest).map(({ say }) => capital(say(facts)));
}

/** As a Deadline is in which nothing was placed. */
const unplayed = newRun(pack, nth(pack.levels, 0));

const capital = (text: string) => text.replace(/^./u, (letter) => letter.toUpperCase());

describe("headlines", () => {
  let printed: readonly Printed[] = [];
  beforeAll(() => {
    printed = printedFor([...madeRuns("confidence"), ...twoStarRuns(), unplayed]);
  });

  it("come from forty rules at least, no two of them alike", () => {
    expect(HEADLINE_RULES.length).toBeGreaterThanOrEqual(40);
    expect(new Set(HEADLINE_RULES.map(({ say }) => say.toString())).size).toBe(HEADLINE_RULES.length);
  });

  it("are printed by one of the highest rules that fit the run", () => {
    for (const { headline, facts } of printed) expect(fittingFor(facts)).toContain(headline);
  });

  it.each(HEADLINE_RULES.map((rule, index) => ({ rule, name: `${index + 1}, “${rule.say(SAMPLE)}”,` })))(
    "rule $name fits some run and is printed over one",
    ({ rule }) => {
      const fitting = printed.filter(({ facts }) => rule.when(facts));
      expect(fitting.length, "runs it fits").toBeGreaterThan(0);
      const over = fitting.filter(({ facts, headline }) => capital(rule.say(facts)) === headline);
      // The last rule is the floor: it fits always, so that there is a headline whatever happens above it.
      if (rule !== HEADLINE_RULES.at(-1)) expect(over.length, "runs it is printed over").toBeGreaterThan(0);
    },
  );

  it("always say something, beginning with a capital (or a figure above twelve) and ending without a full stop", () => {
    for (const { headline } of printed) expect(headline).toMatch(/^(\p{Lu}|1[34] ).{5,90}[^.\s]$/u);
  });

  it("never mock, and never hold a value that is not there", () => {
    const unkind = /stupid|fool|idiot|shame|fail|dumb|loser|clueless|hopeless|embarrass|undefined|null|NaN/i;
    for (const { headline } of printed) expect(headline).not.toMatch(unkind);
  });

  it("count one as one, also over a level of a single quote", () => {
    for (const { headline } of printed) expect(headline).not.toMatch(/\bone (times|speakers|quotes|certainties)\b/i);
  });

  it("are the same for the same run, and differ with the seed alone where several fit", () => {
    const [level] = pack.levels;
    if (!level) return;
    const says = level.quotes.map((): Say => ({ isRight: true, confidence: "certain" }));
    const over = (seed: number) => headlineFor(pack, resultsOf(playedRun(pack, level, says, { seed })), seed);
    const seeds = Array.from({ length: 40 }, (_, seed) => seed);
    expect(seeds.map(over)).toEqual(seeds.map(over));
    expect(new Set(seeds.map(over)).size).toBe(3);
  });
});

describe("headlines of plain scoring", () => {
  it("say nothing of certainty and doubt, which nobody was asked about", () => {
    const runs = madeRuns("plain").filter(({ choices }) =>
      choices.every(({ confidence }) => confidence === "fairly-sure"),
    );
    expect(runs.length).toBeGreaterThan(500);
    for (const { headline } of printedFor(runs)) {
      expect(headline).not.toMatch(/\b(certain|certainly|certainty|certainties|sure|unsure|doubts?|hunch|hunches)\b/i);
    }
  });
});
