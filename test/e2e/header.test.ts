/** The line at the top of a screen: the menu keeps to the game's name, whether that stays or scrolls away. */
import { answerByKeys, curtainUp, expect, type Page, test } from "./table.ts";

/** Low ones, so that every reveal has something to scroll. */
const SIZES = [
  [320, 480],
  [768, 520],
  [1366, 440],
  [1920, 520],
] as const;

for (const [width, height] of SIZES) {
  test(`at ${width}×${height} the menu stays with the game’s name in a round, however far the page scrolls`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto("./#/play/the-plea");
    await page.getByRole("button", { name: "Begin" }).click();
    await curtainUp(page);
    const asked = await menuBox(page);
    expect(Math.abs(asked.middle - (await nameMiddle(page)))).toBeLessThanOrEqual(1);
    // A wrong answer has the longest reveal, with what is to be said of the others open below it.
    await answerByKeys(page, 2);
    await page.getByRole("button", { name: "What about the others?" }).click();
    await scrolledDown(page);
    expect(Math.abs((await menuBox(page)).middle - (await nameMiddle(page)))).toBeLessThanOrEqual(1);
  });
}

test("where the game's name scrolls away, the menu goes with it", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 500 });
  await page.goto("./#/levels");
  await curtainUp(page);
  const before = await menuBox(page);
  const by = await scrolledDown(page);
  expect((await menuBox(page)).top).toBeCloseTo(before.top - by, 0);
});

test("every screen has the same gutter, and signs that can be seen and pressed", async ({ page }) => {
  for (const [width, height] of [
    [390, 844],
    [768, 1024],
    [1366, 768],
    [1920, 1080],
    [2560, 1080],
  ] as const) {
    await page.setViewportSize({ width, height });
    const gutters = new Set<number>();
    for (const hash of ["settings", "levels", "play/the-plea", "cuttings"]) {
      await page.goto(`./#/${hash}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      gutters.add(Math.round((await boxOf(page, ".home")).x));
    }
    expect([...gutters], `${width}×${height}`).toHaveLength(1);
    const rem = await page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
    const menu = page.getByRole("navigation", { name: "Sound, help and settings" });
    for (const box of await Promise.all((await menu.locator("svg").all()).map((one) => one.boundingBox()))) {
      expect(box?.width).toBeCloseTo(1.5 * rem, 0);
    }
    for (const box of await Promise.all((await menu.locator("a, button").all()).map((one) => one.boundingBox()))) {
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
  }
});

/** Scrolls as far as the page goes, but for what is left of it. */
async function scrolledDown(page: Page): Promise<number> {
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeGreaterThan(0);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  return page.evaluate(() => scrollY);
}

async function menuBox(page: Page) {
  const { x, y, height } = await boxOf(page, "nav.menu");
  return { left: x, top: y, middle: y + height / 2 };
}

async function nameMiddle(page: Page): Promise<number> {
  const { y, height } = await boxOf(page, '[data-part="home"]');
  return y + height / 2;
}

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(`${selector}:visible`).first().boundingBox();
  if (!box) throw new Error(`${selector} is not to be seen`);
  return box;
}
