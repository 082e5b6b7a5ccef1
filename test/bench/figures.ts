/** Figures and how they are told: samples of one thing, their median and range, and whether it keeps to its limit. */

export interface Figure {
  readonly what: string;
  readonly unit: string;
  readonly samples: readonly number[];
  /** The median may not be greater; undefined where there is nothing to keep to. */
  readonly limit?: number;
  readonly decimals?: number;
}

/** The sample below which this share of all samples lies; the middle one for 0.5. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  if (value === undefined) throw new Error("There is nothing to take a percentile of.");
  return value;
}

export function markdownTable(figures: readonly Figure[]): string {
  const rows = figures.map(rowOf);
  return ["| what | median | min | max | limit | ok |", "|---|---:|---:|---:|---:|---|", ...rows].join("\n");
}

function rowOf({ what, unit, samples, limit, decimals = 0 }: Figure): string {
  const say = (value: number) => `${value.toLocaleString("en-GB", fixed(decimals))} ${unit}`.trim();
  const median = percentile(samples, 0.5);
  const [limitSaid, ok] = limit === undefined ? ["–", "–"] : [say(limit), median <= limit ? "yes" : "**no**"];
  const cells = [what, say(median), say(Math.min(...samples)), say(Math.max(...samples)), limitSaid, ok];
  return `| ${cells.join(" | ")} |`;
}

function fixed(decimals: number): Intl.NumberFormatOptions {
  return { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
}
