/** What a player has reached, level by level and quote by quote, and how two records of it become one without loss. */
import type { LevelId, PackId, QuoteId } from "./ids.ts";
import { resultsOf } from "./results.ts";
import type { RunState } from "./run.ts";
import type { Stars } from "./stars.ts";

export interface LevelProgress {
  readonly best: number;
  readonly stars: Stars;
  readonly plays: number;
}

export interface PackProgress {
  readonly levels: Readonly<Record<LevelId, LevelProgress>>;
  /** Every quote met, with how often it was answered and how often rightly. */
  readonly quotesMet: Readonly<Record<QuoteId, { readonly answered: number; readonly right: number }>>;
}

/** By pack, so that a borrowed pack's progress never mixes with the game's own. */
export type Progress = Readonly<Record<PackId, PackProgress>>;

export const NO_PROGRESS: PackProgress = { levels: {}, quotesMet: {} };

/** Progress with a finished run added. A run that is not finished changes nothing. */
export function withRun(progress: Progress, run: RunState): Progress {
  if (run.phase !== "finished") return progress;
  const pack = progress[run.packId] ?? NO_PROGRESS;
  const { answers, score, stars } = resultsOf(run);
  const before = pack.levels[run.level.id];
  const level = before
    ? {
        best: Math.max(before.best, score),
        stars: moreStars(before.stars, stars),
        plays: before.plays + 1,
      }
    : { best: score, stars, plays: 1 };
  const quotesMet = { ...pack.quotesMet };
  for (const { quote, isRight } of answers) {
    const met = quotesMet[quote.id] ?? { answered: 0, right: 0 };
    quotesMet[quote.id] = {
      answered: met.answered + 1,
      right: met.right + (isRight ? 1 : 0),
    };
  }
  return {
    ...progress,
    [run.packId]: {
      levels: { ...pack.levels, [run.level.id]: level },
      quotesMet,
    },
  };
}

function moreStars(a: Stars, b: Stars): Stars {
  return a > b ? a : b;
}
