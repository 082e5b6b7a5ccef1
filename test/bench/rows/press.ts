/** How soon the first quote is painted after Begin is pressed, before the stage has arrived and after. */
import type { Page } from "@playwright/test";
import type { Figure } from "../figures.ts";
import { untilStage } from "../player.ts";
import { untilRested } from "../probe.ts";
import type { Round } from "../rounds.ts";
import { visit } from "../visit.ts";

const PRESS_MAX_MS = 100;

interface Presses {
  readonly earlyMs: number;
  readonly stagedMs: number;
}

export async function measurePresses({ browser, urls }: Round): Promise<Presses> {
  const earlyMs = await visit(browser, urls.level, {
    isSlow: true,
    async measure({ page }) {
      const pressed = await pressBegin(page);
      if (pressed.stage !== "loading") throw new Error("The stage came in before Begin could be pressed.");
      return pressed.ms;
    },
  });
  const stagedMs = await visit(browser, urls.level, {
    isSlow: true,
    async measure({ page }) {
      await untilStage(page);
      await untilRested(page);
      return (await pressBegin(page)).ms;
    },
  });
  return { earlyMs, stagedMs };
}

/**
 * Presses Begin as a hand does: the pointer is there already, and the button stays down for a frame or two. What comes of
 * each of down, up and click is timed to its own frame. Tells where the stage stood.
 */
async function pressBegin(page: Page): Promise<{ ms: number; stage: string | undefined }> {
  await page.evaluate(() => window.bench.marked("can-begin"));
  const { at, stage } = await page.evaluate(() => ({
    at: window.benchPress.reach("Begin"),
    stage: document.documentElement.dataset.stage,
  }));
  if (!at) throw new Error("Begin is nowhere to be pressed.");
  await page.mouse.move(at.x, at.y);
  if (stage === "ready") await untilRested(page);
  else await page.evaluate(() => window.bench.frames(0));
  await page.mouse.down();
  await page.evaluate(() => window.bench.frames(0));
  await page.mouse.up();
  await page.evaluate(() => window.bench.marked("first-quote"));
  return { ms: await page.evaluate(() => window.benchPress.painted()), stage };
}

export function pressFigures(rounds: readonly Presses[]): Figure[] {
  return [
    {
      what: "Begin to the first quote painted, before the stage",
      unit: "ms",
      samples: rounds.map(({ earlyMs }) => earlyMs),
      limit: PRESS_MAX_MS,
    },
    {
      what: "Begin to the first quote painted, on the stage",
      unit: "ms",
      samples: rounds.map(({ stagedMs }) => stagedMs),
      limit: PRESS_MAX_MS,
    },
  ];
}
