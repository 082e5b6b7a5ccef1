/**
 * One visit to a page by somebody new: a browser context of its own, nothing cached. A slow visit comes over a slow
 * line to a slow machine; a quick one has all that this machine gives.
 */
import { setTimeout } from "node:timers/promises";
import type { Browser, BrowserContextOptions, CDPSession, Page } from "@playwright/test";
import { probe } from "./probe.ts";

/** 1.6 Mbit/s down and 750 kbit/s up, 150 ms to the host and back, a processor slowed four times. */
const SLOW_LINE = { offline: false, downloadThroughput: 200_000, uploadThroughput: 93_750, latency: 150 };
const SLOWED_TIMES = 4;
const LAPTOP: BrowserContextOptions = { viewport: { width: 1366, height: 768 } };
/** A phone of the dense kind, which has nine pixels for each of the page’s. */
export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 3,
  hasTouch: true,
};
/** Nothing that is waited for takes so long, and no visit; what does, fails. */
const PATIENCE_MS = 20_000;
const VISIT_MAX_MS = 90_000;

export interface Visit {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly browser: Browser;
}

interface Wanted<Result> {
  readonly isSlow: boolean;
  /** What it is seen on; a laptop where nothing is said. */
  readonly device?: BrowserContextOptions;
  /** Called before the page is opened, to listen from the first byte on. */
  readonly before?: (cdp: CDPSession, page: Page) => void | Promise<void>;
  readonly measure: (visit: Visit) => Promise<Result>;
}

export async function visit<Result>(browser: Browser, url: string, wanted: Wanted<Result>): Promise<Result> {
  const context = await browser.newContext(wanted.device ?? LAPTOP);
  try {
    context.setDefaultTimeout(PATIENCE_MS);
    await probe(context);
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send("Network.enable");
    await wanted.before?.(cdp, page);
    if (wanted.isSlow) await slowDown(cdp);
    await page.goto(url, { waitUntil: "commit" });
    return await inTime(wanted.measure({ page, cdp, browser }));
  } finally {
    await context.close();
  }
}

/** A page that never does what is waited for must not hold up the rest. */
async function inTime<Result>(measured: Promise<Result>): Promise<Result> {
  const late = new AbortController();
  const deadline = setTimeout(VISIT_MAX_MS, null, { signal: late.signal }).then(() => {
    throw new Error(`A visit took longer than ${VISIT_MAX_MS / 1000} s.`);
  });
  try {
    return await Promise.race([measured, deadline]);
  } finally {
    late.abort();
    deadline.catch(() => undefined);
  }
}

async function slowDown(cdp: CDPSession): Promise<void> {
  await cdp.send("Network.emulateNetworkConditions", SLOW_LINE);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: SLOWED_TIMES });
}
