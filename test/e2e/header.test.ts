/** The line at the top of a screen: the menu keeps to the game's name, whether that stays or scrolls away. */
import { curtainUp, expect, type Page, test } from "./table.ts";

/** Low ones, so that every reveal has something to scroll. */
const SIZES = [
  [320, 480],
  [768, 620],
  [1366, 560],
  [1920, 760],
] as const;

for (const [width, height] of SIZES) {
  test(`at ${width}×${height} the menu stays with the bar of a round, however far the page scrolls`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto("./#/play/the-plea");
    await page.getByRole("button", { name: "Begin" }).click();
    await curtainUp(page);
    const asked = await menuBox(page);
    expect(Math.abs(asked.middle - (await nameMiddle(page)))).toBeLessThanOrEqual(1);
    // A wrong answer has the longest reveal, with what is to be said of the others open below it.
    await page.keyboard.press("2");
    await page.getByRole("button", { name: "What about the others?" }).click();
    await scrolledDown(page);
    expect(await menuBox(page)).toEqual(asked);
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
