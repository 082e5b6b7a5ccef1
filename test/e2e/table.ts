/** What every end-to-end test sits down with: a game that reports any console error and any request to the outside. */
import { readFileSync } from "node:fs";
import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Locator,
  type Page,
} from "@playwright/test";
import { parsePackText } from "../../src/content/parse-pack.ts";
import { findLevel } from "../../src/core/made-levels.ts";
import type { Pack, Quote } from "../../src/core/pack.ts";
import { createProgress } from "../../src/store/progress.ts";
import { finishedRun, type Say } from "../content/runs.ts";
import { createChance, createDisk } from "../fakes.ts";
import { keepingOn } from "../keeping.ts";

export type { Page };
export { expect };

interface Table {
  /** What any page of the test has complained of. */
  readonly complaints: string[];
  readonly calm: undefined;
  /** Another device: a browser of its own that keeps nothing from this one, and is watched like it. */
  readonly newDevice: (options?: BrowserContextOptions & { readonly isCutOff?: boolean }) => Promise<BrowserContext>;
}

/** Fails a test any of whose pages complains on the console or asks anything of another origin. */
export const test = base.extend<Table>({
  complaints: async ({ baseURL }, use) => {
    const complaints: string[] = [];
    await use(complaints);
    expect(complaints, `the console, and requests beyond ${baseURL}`).toEqual([]);
  },
  calm: [
    async ({ page, baseURL, complaints }, use) => {
      watch(page, complaints, { baseURL: baseURL ?? "", isCutOff: false });
      await use(undefined);
    },
    { auto: true },
  ],
  newDevice: async ({ browser, baseURL, complaints }, use) => {
    const opened: BrowserContext[] = [];
    await use(async ({ isCutOff = false, ...options } = {}) => {
      const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), ...options });
      context.on("page", (page) => watch(page, complaints, { baseURL: baseURL ?? "", isCutOff }));
      opened.push(context);
      return context;
    });
    await Promise.all(opened.map((context) => context.close()));
  },
});

/** `isCutOff` where the test itself lets requests fail, which the browser tells of. */
function watch(page: Page, complaints: string[], { baseURL, isCutOff }: { baseURL: string; isCutOff: boolean }): void {
  page.on("console", (message) => {
    if (message.type() !== "error" && message.type() !== "warning") return;
    if (!isCutOff || !message.text().startsWith("Failed to load resource")) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(baseURL) && !/^(data|blob):/.test(url)) complaints.push(`asked for ${url}`);
  });
}

export const pack: Pack = readPack();

export const NAMES: Readonly<Record<string, RegExp>> = {
  khan: /^Sadiq Khan/,
  bailey: /^Shaun Bailey/,
  stewart: /^Rory Stewart/,
  verhofstadt: /^Guy Verhofstadt/,
  tweeter: /^A tweeter/,
};

/** How sure a player may say to be, as the buttons beside a face begin, and the key that presses each. */
export const SURE_KEYS = { "A hunch": "h", "Fairly sure": "f", Certain: "c" } as const;
export type Sure = keyof typeof SURE_KEYS;

/** Waits until the stage stands behind the page. */
export async function curtainUp(page: Page): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("data-stage", "ready");
}

/** What asks how sure the player is, once a face has been pressed. */
export const howSure = (page: Page): Locator => page.getByRole("group", { name: "How sure are you?" });

export const face = (page: Page, speaker: string): Locator => page.locator(`[data-part='speaker.${speaker}']`);

/** Answers by pointer: the face, then how sure; null where the face alone is the answer. */
export async function answer(page: Page, speaker: string, sure: Sure | null = "Fairly sure"): Promise<void> {
  await face(page, speaker).click();
  if (sure)
    await howSure(page)
      .getByRole("button", { name: new RegExp(`^${sure}`, "i") })
      .click();
}

/** Answers by keys: the face by its number from 1, then how sure by its letter; null where the face is the answer. */
export async function answerByKeys(
  page: Page,
  number: number | string,
  sure: Sure | null = "Fairly sure",
): Promise<void> {
  await page.keyboard.press(String(number));
  if (!sure) return;
  await howSure(page).waitFor();
  await page.keyboard.press(SURE_KEYS[sure]);
}

/** The quote on the cutting now, by its words alone. */
export async function quoteShown(page: Page): Promise<Quote> {
  const text = await page.locator("blockquote").textContent();
  const quote = pack.quotes.find((candidate) => candidate.text === text);
  if (!quote) throw new Error(`not a quote of the pack: ${text}`);
  return quote;
}

/** Whoever did not say it: the next speaker in the pack's order. */
export function wrongSpeaker(quote: Quote): string {
  const index = pack.speakers.findIndex(({ id }) => id === quote.speaker);
  return pack.speakers[(index + 1) % pack.speakers.length]?.id ?? "";
}

/** Keeps settings on the device before the game starts. */
export async function withSettings(page: Page, value: Record<string, unknown>): Promise<void> {
  await page.addInitScript((settings) => {
    localStorage.setItem("soundbite.settings", JSON.stringify({ version: 1, value: settings }));
  }, value);
}

/** Keeps on the device, before the game starts, what playing these levels comes to. A reload finds what the game made of it. */
export async function withProgress(page: Page, plays: readonly (readonly [level: string, say: Say])[]): Promise<void> {
  const disk = createDisk();
  const progress = createProgress(keepingOn(disk), createChance());
  for (const [id, say] of plays) {
    const level = findLevel(pack, id);
    if (!level) throw new Error(`there is no level “${id}”`);
    progress.add(finishedRun(pack, level, say), level.terms.day ?? 0);
  }
  await page.addInitScript(
    (kept) => {
      for (const [key, text] of kept) if (localStorage.getItem(key) === null) localStorage.setItem(key, text);
    },
    [...disk.kept],
  );
}

function readPack(): Pack {
  const parsed = parsePackText(readFileSync("levels/associate-citizenship.json", "utf8"));
  if (!parsed.ok) throw new Error("the pack cannot be read");
  return parsed.value;
}
