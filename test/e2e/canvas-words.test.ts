/** The canvas carries no words: whatever can be read is the page's, which can be translated, searched and enlarged. */
import { answer, curtainUp, expect, pack, quoteShown, test } from "./table.ts";

/** Runs in the page before its scripts: counts every word that is set on any canvas. */
function installWordLog(): void {
  const words: string[] = [];
  Object.assign(window, { canvasWords: words });
  for (const prototype of [CanvasRenderingContext2D.prototype, OffscreenCanvasRenderingContext2D.prototype]) {
    for (const method of ["fillText", "strokeText"] as const) {
      const set = prototype[method];
      prototype[method] = function (this: CanvasRenderingContext2D, text: string, x: number, y: number) {
        words.push(text);
        return set.call(this, text, x, y);
      };
    }
  }
}

for (const [width, height] of [
  [1366, 768],
  [390, 844],
] as const) {
  test(`from the title to the front page at ${width}×${height} the stage sets no words`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    await page.addInitScript(installWordLog);
    await page.goto("./");
    await curtainUp(page);
    await page.getByRole("link", { name: "All levels" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Choose a level" })).toBeVisible();
    await page.goto("./#/play/the-plea");
    await page.getByRole("button", { name: "Begin" }).click();
    const [level] = pack.levels;
    for (let number = 1; number <= (level?.quotes.length ?? 0); number += 1) {
      const { speaker } = await quoteShown(page);
      await answer(page, number % 3 === 0 ? "tweeter" : speaker, "Certain");
      await page.locator("[data-part='go-on']").click();
    }
    await expect(page.getByRole("region", { name: "Pass it on" })).toBeVisible();
    expect(await page.evaluate(() => Reflect.get(window, "canvasWords"))).toEqual([]);
  });
}

test("where words are set on a canvas the test would see them", async ({ page }) => {
  await page.addInitScript(installWordLog);
  await page.goto("./");
  await page.evaluate(() => document.createElement("canvas").getContext("2d")?.fillText("a word", 0, 10));
  expect(await page.evaluate(() => Reflect.get(window, "canvasWords"))).toEqual(["a word"]);
});
