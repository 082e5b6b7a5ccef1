/** The game for everybody: the accessibility tree, keys and dialog, small screens and large text, motion, the plain look. */
import { utcDayOf } from "../../src/core/day.ts";
import { findLevel, todayLevelId } from "../../src/core/made-levels.ts";
import type { Say } from "../content/runs.ts";
import { violations } from "./axe.ts";
import {
  answerByKeys,
  curtainUp,
  expect,
  face,
  howSure,
  pack,
  quoteShown,
  test,
  withProgress,
  withSettings,
} from "./table.ts";

/** The day (UTC) on which the test runs, and the next, should it run at midnight. */
const TODAY = utcDayOf(Date.now());
/** Enough for every screen to have something on it. */
const PLAYED: readonly (readonly [string, Say])[] = [
  ["the-plea", { isRight: true, confidence: "hunch" }],
  ["voices-from-brussels", { isRight: false, confidence: "fairly-sure" }],
  [todayLevelId(TODAY), { isRight: true }],
  [todayLevelId(TODAY + 1), { isRight: true }],
];
/** A quote that none of these has asked, whatever the date. */
const MET = new Set(PLAYED.flatMap(([level]) => findLevel(pack, level)?.quotes ?? []));
const UNMET = pack.quotes.find(({ id }) => !MET.has(id))?.id;
/** Those that an address leads to, the last one a level that has yet to begin. */
const SCREENS = [
  { hash: "levels", heading: "Choose a level" },
  { hash: "settings", heading: "Settings" },
  { hash: "today", heading: "Today’s five" },
  { hash: "second-look", heading: "A second look" },
  { hash: "cuttings", heading: "Cuttings" },
  { hash: "q/khan-reconciling", heading: "Sadiq Khan said it" },
  { hash: `q/${UNMET}`, heading: "Who said it?" },
  { hash: "play/the-plea", heading: "The plea" },
];

for (const edition of ["stage", "plain"] as const) {
  for (const theme of ["day", "late"] as const) {
    test(`axe finds nothing on any screen, ${edition}, ${theme}`, async ({ page }) => {
      await withSettings(page, { edition, theme });
      await withProgress(page, PLAYED);
      const check = async () => expect(await violations(page)).toEqual([]);
      await page.goto("./");
      await expect(page.locator("html")).toHaveAttribute("data-stage", edition === "plain" ? "off" : "ready");
      await check();
      for (const { hash, heading } of SCREENS) {
        await page.goto(`./#/${hash}`);
        await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
        await check();
      }
      await page.getByRole("button", { name: "Begin" }).click();
      await check();
      await page.keyboard.press("k");
      await page.keyboard.press("1");
      await expect(howSure(page)).toBeVisible();
      await check();
      await page.keyboard.press("f");
      await page.getByRole("button", { name: "What about the others?" }).click();
      await check();
      await page.getByRole("button", { name: "Help" }).click();
      await check();
    });
  }
}

test("a round in the accessibility tree, stage and all", async ({ page }) => {
  await page.goto("./#/play/the-plea");
  await page.getByRole("button", { name: "Begin" }).click();
  await curtainUp(page);
  await expect(page.getByRole("main")).toMatchAriaSnapshot(`
    - main:
      - link /Soundbite/
      - heading "Level 1 · The plea" [level=1]
      - figure "Quote 1 of 7":
        - blockquote
        - paragraph:
          - button /[Cc]lue/
      - list "Who said it?":
        - listitem:
          - button /^Sadiq Khan/
        - listitem:
          - button /^Shaun Bailey/
        - listitem:
          - button /^Rory Stewart/
        - listitem:
          - button /^Guy Verhofstadt/
        - listitem:
          - button /^A tweeter/
  `);
  await face(page, "stewart").click();
  await expect(page.getByRole("list", { name: "Who said it?" })).toMatchAriaSnapshot(`
    - listitem:
      - button /^Rory Stewart/ [pressed]
      - group "How sure are you?":
        - button /^A hunch/
        - button /^Fairly sure/
        - button /^Certain/
  `);
  for (const canvas of await page.locator("canvas").all()) {
    expect(await canvas.evaluate((element) => element.closest("[aria-hidden='true']") !== null)).toBe(true);
  }
});

test("focus goes to the heading, the quote, the way on; the status line says the result", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("link", { name: "Play", exact: true }).press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await page.getByRole("button", { name: "Begin" }).press("Enter");
  await expect(page.getByRole("figure", { name: "Quote 1 of 7" })).toBeFocused();
  const quote = await quoteShown(page);
  const name = pack.speakers.find(({ id }) => id === quote.speaker)?.name ?? "";
  await answerByKeys(page, 1);
  await expect(page.getByRole("status")).toContainText(`${name} said it`);
  await expect(page.getByRole("button", { name: "Next quote" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("figure", { name: "Quote 2 of 7" })).toBeFocused();
  await expect(page.getByRole("status")).toBeEmpty();
});

test("by keys alone: a face by its number, another instead, then the arrows and Enter", async ({ page }) => {
  await page.goto("./#/play/the-plea");
  await page.getByRole("button", { name: "Begin" }).click();
  await page.keyboard.press("1");
  await expect(face(page, "khan")).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("3");
  await expect(face(page, "stewart")).toHaveAttribute("aria-pressed", "true");
  await expect(face(page, "khan")).toHaveAttribute("aria-pressed", "false");
  await expect(page.locator("[data-part='go-on']")).toHaveCount(0);
  await expect(howSure(page).getByRole("button")).toHaveCount(3);
  await expect(face(page, "stewart")).toBeFocused();
  for (const sure of [/^A hunch/, /^Fairly sure/]) {
    await page.keyboard.press("ArrowRight");
    await expect(howSure(page).getByRole("button", { name: sure })).toBeFocused();
  }
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Next quote" })).toBeFocused();
});

test("a key pressed before the frame that moves the focus is not lost", async ({ page }) => {
  await page.goto("./?edition=plain#/play/the-plea");
  await page.getByRole("button", { name: "Begin" }).click();
  await page.evaluate(() => {
    window.requestAnimationFrame = () => 0;
  });
  await answerByKeys(page, 1);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("figure", { name: "Quote 2 of 7" })).toBeVisible();
});

test("who goes on before the frame that moves the focus stays where they went", async ({ page }) => {
  await page.goto("./#/play/the-plea");
  await page.getByRole("button", { name: "Begin" }).click();
  await answerByKeys(page, 1);
  await page.getByRole("button", { name: "Next quote" }).waitFor();
  await page.evaluate(async () => {
    document.querySelector<HTMLElement>("[data-part='go-on']")?.click();
    document.querySelector<HTMLElement>("[data-speaker='stewart']")?.focus();
    for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
  await expect(page.locator("[data-speaker='stewart']")).toBeFocused();
});

test("? opens the help, Escape closes it, and single keys can be switched off", async ({ page }) => {
  await page.goto("./#/play/the-plea");
  await page.getByRole("button", { name: "Begin" }).click();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "How to play" })).toBeVisible();
  await page.keyboard.press("1");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.locator("[data-speaker][aria-pressed='true']")).toHaveCount(0);
  await page.goto("./#/settings");
  await page.getByRole("checkbox", { name: /^Single-key/ }).uncheck();
  await page.goto("./#/play/the-plea");
  await expect(page.locator("blockquote")).toBeVisible();
  await page.keyboard.press("1");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.locator("[data-speaker][aria-pressed='true']")).toHaveCount(0);
});

test("on the smallest phone what closes the help is in sight from the first line to the last", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto("./");
  await page.getByRole("button", { name: "Help" }).click();
  const close = page.getByRole("button", { name: "Close" });
  await expect(close).toBeInViewport({ ratio: 1 });
  await page.getByText("All words, A to Z").click();
  await page.getByRole("dialog").evaluate((dialog) => dialog.scrollTo(0, dialog.scrollHeight));
  await expect(close).toBeInViewport({ ratio: 1 });
  await close.click();
  await expect(page.getByRole("dialog")).toBeHidden();
});

test("a key held down answers once and does not leave the reveal", async ({ page }) => {
  await page.goto("./#/play/the-plea");
  await page.getByRole("button", { name: "Begin" }).click();
  await face(page, "khan").click();
  await howSure(page)
    .getByRole("button", { name: /^A hunch/ })
    .focus();
  await page.keyboard.down("Enter");
  await page.keyboard.down("Enter");
  await page.keyboard.down("Enter");
  await page.keyboard.up("Enter");
  await expect(page.getByRole("button", { name: "Next quote" })).toBeVisible();
});

for (const edition of ["stage", "plain"] as const) {
  test(`320 wide and text at 200 %: nothing runs off sideways, ${edition}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await withSettings(page, { edition, textPercent: 200 });
    await withProgress(page, PLAYED);
    const check = async () => {
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, page.url()).toBeLessThanOrEqual(0);
    };
    await page.goto("./");
    await expect(page.locator("html")).toHaveAttribute("data-stage", edition === "plain" ? "off" : "ready");
    await check();
    for (const { hash, heading } of SCREENS) {
      await page.goto(`./#/${hash}`);
      await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
      await check();
    }
    await page.getByRole("button", { name: "Begin" }).click();
    await check();
    await face(page, "tweeter").click();
    await check();
    await howSure(page)
      .getByRole("button", { name: /^A hunch/ })
      .click();
    await check();
    await expect(page.getByRole("button", { name: "Next quote" })).toBeInViewport();
  });
}
