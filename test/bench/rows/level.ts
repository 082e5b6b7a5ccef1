/**
 * How soon each press of a whole level is painted on a slow, dense phone, and what its canvases take. Clues, second
 * thoughts and what is said of the others are pressed too.
 */
import type { Page } from "@playwright/test";
import { heldCanvases } from "../canvases.ts";
import { type Figure, percentile } from "../figures.ts";
import { untilStage } from "../player.ts";
import { untilRested } from "../probe.ts";
import type { Round } from "../rounds.ts";
import { PHONE, visit } from "../visit.ts";

const SLOWEST_MAX_MS = 250;
const MEDIAN_MAX_MS = 80;
const PRESSES_MIN = 40;
/** The browser does not tell of presses that were quicker. */
const QUICKEST_MS = 16;
const QUOTE_PARTS = [
  "clue",
  "speaker.bailey",
  "speaker.stewart",
  "confidence.fairly-sure",
  "others",
  "others",
  "go-on",
] as const;
const TOLD = 3;

interface Level {
  readonly pressesMs: readonly number[];
  readonly canvasMB: number;
}

export function measureLevel({ browser, urls }: Round): Promise<Level> {
  return visit(browser, urls.level, {
    isSlow: true,
    device: PHONE,
    async measure({ page, cdp }) {
      await untilStage(page);
      let presses = await press(page, "begin");
      while (!(await isOver(page))) for (const part of QUOTE_PARTS) presses += await press(page, part);
      await untilRested(page);
      if (presses < PRESSES_MIN) throw new Error(`Only ${presses} presses were counted.`);
      const slow = (await page.evaluate(() => window.benchPaint.slowPresses())).toSorted((a, b) => b.ms - a.ms);
      console.error(
        `Slowest of ${presses}: ${slow
          .slice(0, TOLD)
          .map(({ part, ms }) => `${part} ${ms} ms`)
          .join(", ")}`,
      );
      const quick = Array.from({ length: Math.max(0, presses - slow.length) }, () => QUICKEST_MS);
      return { pressesMs: [...slow.map(({ ms }) => ms), ...quick], canvasMB: (await heldCanvases(cdp)).bytes / 1e6 };
    },
  });
}

const isOver = (page: Page) => page.evaluate(() => document.documentElement.dataset.screen === "front-page");

/** Presses with a finger what lies still; counts as one. */
async function press(page: Page, part: string): Promise<number> {
  await page.waitForFunction((name) => {
    const isFlying = document.documentElement.dataset.act === "flight";
    return !isFlying && document.querySelector(`[data-part='${name}']`)?.checkVisibility();
  }, part);
  const at = await page.evaluate((name) => {
    const target = document.querySelector(`[data-part='${name}']`);
    target?.scrollIntoView({ block: "nearest", behavior: "instant" });
    const { x, y, width, height } = target?.getBoundingClientRect() ?? new DOMRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, part);
  await page.evaluate(() => window.bench.frames(0));
  await page.touchscreen.tap(at.x, at.y);
  // What was pressed has been painted once two more frames have come.
  await page.evaluate(() => window.bench.frames(1));
  return 1;
}

export function levelFigures(rounds: readonly Level[]): Figure[] {
  return [
    {
      what: "Presses of a whole level on a phone, 98 of 100 painted within",
      unit: "ms",
      samples: rounds.map(({ pressesMs }) => percentile(pressesMs, 0.98)),
      limit: SLOWEST_MAX_MS,
    },
    {
      what: "… the middle one within",
      unit: "ms",
      samples: rounds.map(({ pressesMs }) => percentile(pressesMs, 0.5)),
      limit: MEDIAN_MAX_MS,
    },
    { what: "Canvases then, in memory", unit: "MB", samples: rounds.map(({ canvasMB }) => canvasMB), decimals: 1 },
  ];
}
