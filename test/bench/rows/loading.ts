/** How soon a level can be begun and the stage is there, beside a bare page and an empty scene of the packaged Phaser. */
import { type Figure, percentile } from "../figures.ts";
import type { Round } from "../rounds.ts";
import { recordTraffic, type Traffic } from "../traffic.ts";
import { visit } from "../visit.ts";

const KB_MAX = 60;
const REQUESTS_MAX = 8;
const TIMES_BARE_MAX = 2;
const TIMES_PHASER_MAX = 1;

interface Loading {
  readonly bareMs: number;
  readonly beginMs: number;
  readonly stageMs: number;
  readonly phaserMs: number;
  readonly longestTaskMs: number;
  readonly requests: number;
  readonly kB: number;
}

export async function measureLoading({ browser, urls }: Round): Promise<Loading> {
  const readyOf = (url: string) =>
    visit(browser, url, { isSlow: true, measure: ({ page }) => page.evaluate(() => window.bench.marked("ready")) });
  // The bare page is what others are divided by, and the quickest to open: once is not enough.
  const bare = [await readyOf(urls.bare)];
  let traffic: Traffic | undefined;
  const game = await visit(browser, urls.level, {
    isSlow: true,
    before(cdp) {
      traffic = recordTraffic(cdp);
    },
    async measure({ page }) {
      const stageMs = await page.evaluate(() => window.bench.marked("stage-ready"));
      const beginMs = await page.evaluate(() => window.bench.marked("can-begin"));
      const longestTaskMs = await page.evaluate(([from, to]) => window.bench.longestTask(from, to), [
        beginMs,
        stageMs,
      ] as const);
      const { requests, bytes } = (await traffic?.until(page, beginMs)) ?? { requests: 0, bytes: 0 };
      return { stageMs, beginMs, longestTaskMs, requests, kB: bytes / 1000 };
    },
  });
  bare.push(await readyOf(urls.bare));
  const phaserMs = await readyOf(urls.phaser);
  bare.push(await readyOf(urls.bare));
  return { ...game, phaserMs, bareMs: percentile(bare, 0.5) };
}

export function loadingFigures(rounds: readonly Loading[]): Figure[] {
  const of = (pick: (loading: Loading) => number) => rounds.map(pick);
  return [
    { what: "Bytes until a level can be begun", unit: "kB", samples: of(({ kB }) => kB), limit: KB_MAX, decimals: 1 },
    { what: "Requests until then", unit: "", samples: of(({ requests }) => requests), limit: REQUESTS_MAX },
    { what: "Bare page is ready", unit: "ms", samples: of(({ bareMs }) => bareMs) },
    { what: "A level can be begun", unit: "ms", samples: of(({ beginMs }) => beginMs) },
    {
      what: "… as times the bare page",
      unit: "×",
      samples: of(({ beginMs, bareMs }) => beginMs / bareMs),
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
    { what: "Longest task while the stage comes in", unit: "ms", samples: of(({ longestTaskMs }) => longestTaskMs) },
  ];
}
