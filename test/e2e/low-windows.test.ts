/** In low and narrow windows the quote, the five names and their faces are in sight together, for every quote of the pack. */
import { curtainUp, expect, face, howSure, type Page, pack, test, withSettings } from "./table.ts";

const SIZES = [
  [844, 390],
  [1366, 620],
  [667, 375],
  [568, 320],
  [320, 568],
  [390, 844],
] as const;
/** Of the height, for the bar with the game's name. */
const BAR_MAX = 0.2;

for (const [width, height] of SIZES) {
  test(`at ${width}×${height} every quote, its names and faces are in sight together`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    await withSettings(page, { motion: "reduced" });
    await page.goto("./");
    await curtainUp(page);
    const faults: string[] = [];
    for (const { id } of pack.quotes) {
      await page.evaluate((hash) => location.assign(hash), `#/play/quote:${id}`);
      await page.getByRole("button", { name: "Begin" }).click();
      await expect(page.locator("blockquote")).toBeVisible();
      faults.push(...(await page.evaluate(outOfSight)).map((fault) => `${id}: ${fault}`));
      await page.locator("[data-part='clue']").click();
      await expect(page.locator("[data-part='clue-text']")).toBeVisible();
      faults.push(...(await page.evaluate(outOfSight)).map((fault) => `${id}, clue open: ${fault}`));
    }
    expect(faults).toEqual([]);
    await face(page, "bailey").click();
    await expectInSight(page);
    expect(await page.evaluate(barShare)).toBeLessThanOrEqual(BAR_MAX);
  });
}

/** What has been pressed, and what is to be pressed next. */
async function expectInSight(page: Page): Promise<void> {
  await expect(face(page, "bailey")).toBeInViewport({ ratio: 0.9 });
  for (const button of await howSure(page).getByRole("button").all()) await expect(button).toBeInViewport({ ratio: 1 });
}

/** Runs in the page: what lies beyond the window, or under something else. */
function outOfSight(): string[] {
  const rounding = 1;
  const named = (selector: string, name: (element: Element) => string) =>
    [...document.querySelectorAll(selector)].map((element) => [name(element), element] as const);
  const parts = [
    ...named("main.round blockquote", () => "the quote"),
    ...named("button[data-speaker] strong", ({ textContent }) => `the name ${textContent}`),
    ...named("button[data-speaker] [data-part^='bust.']", (bust) => `${bust.getAttribute("data-part")}`),
  ];
  if (parts.length !== 11) return [`${parts.length} parts instead of eleven`];
  const beyond = parts.flatMap(([name, element]) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const by = Math.max(-left, -top, right - document.documentElement.clientWidth, bottom - innerHeight);
    return by > rounding ? [`${name} is ${Math.round(by)} px out of sight`] : [];
  });
  const quote = document.querySelector("main.round blockquote")?.getBoundingClientRect() ?? new DOMRect();
  const over = [...document.querySelectorAll("button[data-speaker]")].filter((button) => {
    const { left, top, right, bottom } = button.getBoundingClientRect();
    const across = Math.min(right, quote.right) - Math.max(left, quote.left);
    return across > rounding && Math.min(bottom, quote.bottom) - Math.max(top, quote.top) > rounding;
  });
  return [...beyond, ...over.map(({ textContent }) => `the quote lies under ${textContent}`)];
}

/** Runs in the page: how much of the height the bar takes. */
function barShare(): number {
  const bar = document.querySelector("main.round .bar")?.getBoundingClientRect();
  return (bar?.height ?? Number.POSITIVE_INFINITY) / innerHeight;
}
