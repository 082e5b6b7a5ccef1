/**
 * Plays the game in Chromium and writes what it looks like: a contact sheet of every screen at every size in both
 * themes, and a strip of frames of each animation. For people to look at; nothing here passes or fails.
 */
import { mkdirSync, rmSync } from "node:fs";
import { type Browser, chromium, type Page } from "@playwright/test";
import { build, type PreviewServer, preview } from "vite";
import { BROWSER_ARGS, browserPath } from "../browser.ts";
import { writeSheet } from "./contact-sheet.ts";
import { MORE_SCREENS } from "./more-screens.ts";
import { MOTIONS } from "./motions.ts";
import { type PicturedScreen, SCREENS } from "./screens.ts";
import { TEACH_SCREENS } from "./teach-screens.ts";

const DIST = "node_modules/.cache/pictures-dist";
/** Where the pictures are written. */
const OUT = "node_modules/.cache/pictures";
const SIZES = [
  [320, 568],
  [390, 844],
  [844, 390],
  [768, 1024],
  [1366, 768],
  [1366, 620],
  [1920, 1080],
  [2560, 1080],
] as const;
const THEMES = ["day", "late"] as const;
/** Milliseconds of the game's clock between the frames of a strip, and how many there are. */
const FRAME_MS = 60;
const FRAMES = 32;
const LOOKS_MAX = 12;
/** What stands together on one contact sheet, each screen reached from the one before. */
const SHEETS: Readonly<Record<string, readonly PicturedScreen[]>> = {
  sheet: SCREENS,
  more: MORE_SCREENS,
  teach: TEACH_SCREENS,
};

interface Shot {
  readonly width: number;
  readonly height: number;
  readonly theme: string;
  readonly settings: Record<string, unknown>;
}

async function openGame(browser: Browser, home: string, { width, height, theme, settings }: Shot): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.addInitScript(
    (value) => localStorage.setItem("soundbite.settings", JSON.stringify({ version: 1, value })),
    { theme, ...settings },
  );
  await page.goto(home);
  await page.waitForFunction(() => document.documentElement.dataset.stage === "ready");
  return page;
}

async function takeScreens(browser: Browser, home: string, sheet: string): Promise<void> {
  for (const theme of THEMES) {
    for (const [width, height] of SIZES) {
      const page = await openGame(browser, home, { width, height, theme, settings: { motion: "reduced" } });
      const files: string[] = [];
      for (const { name, reach } of SHEETS[sheet] ?? []) {
        await reach(page);
        await atRest(page);
        const file = `${OUT}/${name}-${width}x${height}-${theme}.png`;
        await page.screenshot({ path: file });
        files.push(file);
      }
      await page.close();
      await writeSheet(browser, files, { width, path: `${OUT}/${sheet}-${width}x${height}-${theme}.png` });
      console.log(`${sheet}-${width}x${height}-${theme}.png`);
    }
  }
}

/** Resolves when two pictures in a row are the same: everything has faded in. A clock that runs is not waited for. */
async function atRest(page: Page): Promise<void> {
  let before = "";
  for (let look = 0; look < LOOKS_MAX; look += 1) {
    const now = (await page.screenshot()).toString("base64");
    if (now === before) return;
    before = now;
  }
}

async function takeStrips(browser: Browser, home: string): Promise<void> {
  for (const { name, reach, act } of MOTIONS) {
    const page = await openGame(browser, home, {
      width: 1366,
      height: 768,
      theme: "day",
      settings: { motion: "full" },
    });
    await reach(page);
    await atRest(page);
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
    await act(page);
    const files: string[] = [];
    for (let frame = 0; frame < FRAMES; frame += 1) {
      const file = `${OUT}/frame-${name}-${String(frame).padStart(2, "0")}.png`;
      await page.screenshot({ path: file });
      files.push(file);
      await page.clock.runFor(FRAME_MS);
    }
    await page.close();
    await writeSheet(browser, files, { width: 1366, path: `${OUT}/strip-${name}.png` });
    console.log(`strip-${name}.png`);
  }
}

async function serve(): Promise<PreviewServer> {
  await build({ build: { outDir: DIST }, logLevel: "warn" });
  return preview({ build: { outDir: DIST }, preview: { port: 4175, strictPort: false } });
}

if (!process.argv[2]) rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const server = await serve();
const executablePath = browserPath();
const browser = await chromium.launch({ args: BROWSER_ARGS, ...(executablePath ? { executablePath } : {}) });
const home = server.resolvedUrls?.local[0] ?? "";
/** One of them alone: `npm run pictures teach`. */
const only = process.argv[2];
for (const sheet of Object.keys(SHEETS)) if (!only || only === sheet) await takeScreens(browser, home, sheet);
if (!only || only === "strips") await takeStrips(browser, home);
await browser.close();
await server.close();
console.log(`The pictures are in ${OUT}.`);
