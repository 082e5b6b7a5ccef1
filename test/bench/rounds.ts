/**
 * Measures everything in rounds, one thing after another within each, so that whatever else the machine is doing
 * falls on all of them alike. A part that cannot be measured is told of and leaves out its figures only.
 */
import type { Browser } from "@playwright/test";
import type { Figure } from "./figures.ts";
import { levelFigures, measureLevel } from "./rows/level.ts";
import { loadingFigures, measureLoading } from "./rows/loading.ts";
import { measureMemory, memoryFigures } from "./rows/memory.ts";
import { measurePresses, pressFigures } from "./rows/press.ts";
import { measureReading, readingFigures } from "./rows/reading.ts";
import { measureRound, roundFigures } from "./rows/round.ts";
import { measureStill, stillFigures } from "./rows/still.ts";

export interface Round {
  readonly browser: Browser;
  readonly urls: {
    /** The game's address without a hash. */
    readonly game: string;
    readonly level: string;
    readonly report: string;
    readonly bare: string;
    readonly phaser: string;
  };
  /** Ids of the levels, in order. */
  readonly levels: readonly string[];
}

export interface Measured {
  readonly figures: readonly Figure[];
  readonly failures: readonly string[];
}

/** Where things lie does not depend on chance: once is enough. */
const ONCE = Number.POSITIVE_INFINITY;
/** Memory moves little from round to round and takes the longest: every second round tells enough. */
const MEMORY_EVERY = 2;

interface Part {
  readonly every: number;
  readonly measure: (round: Round) => Promise<void>;
  readonly figures: () => readonly Figure[];
}

export async function measureRounds(round: Round, count: number): Promise<Measured> {
  const parts = [
    part(measureLoading, loadingFigures),
    part(measurePresses, pressFigures),
    part(measureLevel, levelFigures),
    { ...part(measureStill, stillFigures), every: ONCE },
    part(measureRound, roundFigures),
    part(measureReading, readingFigures),
    { ...part(measureMemory, memoryFigures), every: MEMORY_EVERY },
  ];
  const failures: string[] = [];
  for (let number = 1; number <= count; number += 1) {
    console.error(`Round ${number} of ${count}`);
    for (const { measure, every } of parts) {
      if ((number - 1) % every > 0) continue;
      await measure(round).catch((error: unknown) => failures.push(`Round ${number}: ${String(error)}`));
    }
  }
  return { figures: parts.flatMap(({ figures }) => figures()), failures };
}

function part<Sample>(
  take: (round: Round) => Promise<Sample>,
  figuresOf: (samples: readonly Sample[]) => readonly Figure[],
): Part {
  const samples: Sample[] = [];
  return {
    every: 1,
    async measure(round) {
      samples.push(await take(round));
    },
    figures: () => (samples.length > 0 ? figuresOf(samples) : []),
  };
}
