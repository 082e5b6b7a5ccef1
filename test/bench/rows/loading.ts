/**
 * How soon an introduction that can be begun is painted and the stage is there, beside a bare page and an empty scene of
 * the packaged Phaser. Painted, not marked: a mark is set before the browser has shown anything.
 */
import { type Figure, percentile } from "../figures.ts";
import type { Round } from "../rounds.ts";
import { recordTraffic, type Traffic } from "../traffic.ts";
import { visit } from "../visit.ts";

const KB_MAX = 45;
const REQUESTS_MAX = 8;
const TIMES_BARE_MAX = 1.7;
const TIMES_PHASER_MAX = 0.85;
const TASK_MAX_MS = 150;

interface Loading {
  readonly bareMs: number;
  readonly paintedMs: number;
  readonly stageMs: number;
  readonly phaserMs: number;
  readonly longestTaskMs: number;
  readonly requests: number;
  readonly kB: number;
}

export async function measureLoading({ browser, urls }: Round): Promise<Loading> {
  const bareMs = () =>
    visit(browser, urls.bare, {
      isSlow: true,
      measure: ({ page }) => page.evaluate(() => window.benchPaint.firstButton()),
    });
  // The bare page is what others are divided by, and the quickest to open: once is not enough.
  const bare = [await bareMs()];
  let traffic: Traffic | undefined;
  const game = await visit(browser, urls.level, {
    isSlow: true,
    before(cdp) {
      traffic = recordTraffic(cdp);
    },
    async measure({ page }) {
      const stageMs = await page.evaluate(() => window.bench.marked("stage-ready"));
      const paintedMs = await page.evaluate(() => window.benchPaint.firstButton());
      const longestTaskMs = await page.evaluate(([from, to]) => window.bench.longestTask(from, to), [
        paintedMs,
        stageMs,
      ] as const);
      const { requests, bytes } = (await traffic?.until(page, paintedMs)) ?? { requests: 0, bytes: 0 };
      return { stageMs, paintedMs, longestTaskMs, requests, kB: bytes / 1000 };
    },
  });
  bare.push(await bareMs());
  const phaserMs = await visit(browser, urls.phaser, {
    isSlow: true,
    measure: ({ page }) => page.evaluate(() => window.bench.marked("ready")),
  });
  bare.push(await bareMs());
  return { ...game, phaserMs, bareMs: percentile(bare, 0.5) };
}

export function loadingFigures(rounds: readonly Loading[]): Figure[] {
  const of = (pick: (loading: Loading) => number) => rounds.map(pick);
  return [
    { what: "Bytes until a level can be begun", unit: "kB", samples: of(({ kB }) => kB), limit: KB_MAX, decimals: 1 },
    { what: "Requests until then", unit: "", samples: of(({ requests }) => requests), limit: REQUESTS_MAX },
    { what: "Bare page is painted", unit: "ms", samples: of(({ bareMs }) => bareMs) },
    { what: "An introduction that can be begun is painted", unit: "ms", samples: of(({ paintedMs }) => paintedMs) },
    {
      what: "… as times the bare page",
      unit: "×",
      samples: of(({ paintedMs, bareMs }) => paintedMs / bareMs),
      limit: TIMES_BARE_MAX,
      decimals: 2,
    },
    { what: "The packaged Phaser shows an empty scene", unit: "ms", samples: of(({ phaserMs }) => phaserMs) },
    { what: "The stage is there", unit: "ms", samples: of(({ stageMs }) => stageMs) },
    {
      what: "… as times the packaged Phaser",
      unit: "×",
      samples: of(({ stageMs, phaserMs }) => stageMs / phaserMs),
      limit: TIMES_PHASER_MAX,
      decimals: 2,
    },
    {
      what: "Longest task while the stage comes in",
      unit: "ms",
      samples: of(({ longestTaskMs }) => longestTaskMs),
      limit: TASK_MAX_MS,
    },
  ];
}
