/** What a round costs on this machine as it is: frames while nothing moves and while a cutting flies, and asleep. */
import type { Browser, Page } from "@playwright/test";
import { type Figure, percentile } from "../figures.ts";
import { answer, begin, goOn, untilStage } from "../player.ts";
import { untilRested } from "../probe.ts";
import type { Round } from "../rounds.ts";
import { visit } from "../visit.ts";

const ASLEEP_MS = 5000;
const IDLE_MS = 3000;
const FLIGHT_MS = 1500;
const FLIGHTS = 3;

interface Played {
  readonly idle: readonly number[];
  readonly flying: readonly number[];
  readonly rendererPercent: number;
  readonly browserPercent: number;
}

export function measureRound({ browser, urls }: Round): Promise<Played> {
  return visit(browser, urls.level, {
    isSlow: false,
    async measure({ page }) {
      await untilStage(page);
      await begin(page);
      await untilRested(page);
      const processor = await measureProcessor(browser, page);
      const idle = await page.evaluate((ms) => window.bench.frames(ms), IDLE_MS);
      const flying: number[] = [];
      for (let turn = 0; turn < FLIGHTS; turn += 1) {
        const frames = page.evaluate((ms) => window.bench.frames(ms), FLIGHT_MS);
        const [seen] = await Promise.all([frames, answer(page, turn)]);
        flying.push(...seen);
        await goOn(page);
        await untilRested(page);
      }
      return { idle, flying, ...processor };
    },
  });
}

/** Share of one core, in percent, that the page and the whole browser take while nothing moves. */
async function measureProcessor(
  browser: Browser,
  page: Page,
): Promise<Pick<Played, "rendererPercent" | "browserPercent">> {
  const cdp = await browser.newBrowserCDPSession();
  const spent = async () => {
    const { processInfo } = await cdp.send("SystemInfo.getProcessInfo");
    const sum = (type?: string) =>
      processInfo.filter((process) => !type || process.type === type).reduce((all, { cpuTime }) => all + cpuTime, 0);
    return { renderer: sum("renderer"), browser: sum(), at: performance.now() };
  };
  const from = await spent();
  await page.waitForTimeout(ASLEEP_MS);
  const to = await spent();
  await cdp.detach();
  const percent = (seconds: number) => (seconds * 100_000) / (to.at - from.at);
  return {
    rendererPercent: percent(to.renderer - from.renderer),
    browserPercent: percent(to.browser - from.browser),
  };
}

export function roundFigures(rounds: readonly Played[]): Figure[] {
  return [
    ...frameFigures(
      "nothing moves",
      rounds.map(({ idle }) => idle),
    ),
    ...frameFigures(
      "a cutting flies",
      rounds.map(({ flying }) => flying),
    ),
    {
      what: "Processor asleep in a round, the page",
      unit: "%",
      samples: rounds.map(({ rendererPercent }) => rendererPercent),
      decimals: 1,
    },
    {
      what: "Processor asleep in a round, the whole browser",
      unit: "%",
      samples: rounds.map(({ browserPercent }) => browserPercent),
      decimals: 1,
    },
  ];
}

function frameFigures(when: string, rounds: readonly (readonly number[])[]): Figure[] {
  const of = (share: number) => rounds.map((frames) => percentile(frames, share));
  const frame = (name: string, share: number) => ({
    what: `Frame while ${when}, ${name}`,
    unit: "ms",
    samples: of(share),
    decimals: 1,
  });
  return [
    frame("middle", 0.5),
    frame("95 of 100", 0.95),
    frame("longest", 1),
    { what: `Frames a second while ${when}`, unit: "", samples: of(0.5).map((ms) => 1000 / ms), decimals: 1 },
  ];
}
