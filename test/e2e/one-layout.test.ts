/** One layout: what can be pressed lies where it stays, before the fonts and the stage have come and after. */
import { installControls } from "../controls.ts";
import { holdBack } from "../hold-back.ts";
import { MET_SCREENS, MET_SIZES, type MetScreen } from "../screens.ts";
import { curtainUp, expect, type Page, test } from "./table.ts";

/** The stage may put the page's own elements where they were drawn to the pixel, and no further. */
const MOVED_MAX_PX = 2;

for (const [width, height] of MET_SIZES) {
  for (const screen of MET_SCREENS) {
    test(`${screen.name} at ${width}×${height}: nothing moves when fonts and stage come`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      const letFontsCome = await holdBack(page, /\.woff2$/);
      const letStageCome = await holdBack(page, /assets\/stage-.*\.js/);
      await open(page, screen);
      await expect(page.locator("html")).toHaveAttribute("data-stage", "loading");
      letFontsCome();
      await page.evaluate(async () => document.fonts.ready);
      letStageCome();
      await curtainUp(page);
      await atRest(page);
      const moved = await page.evaluate((name) => window.controls.moved(name), screen.name);
      expect(moved.controls).toBeGreaterThan(2);
      expect(moved.px, moved.name).toBeLessThanOrEqual(MOVED_MAX_PX);
    });
  }
}

async function open(page: Page, { name, hash, reach }: MetScreen): Promise<void> {
  await page.addInitScript(installControls);
  await page.goto(`./${hash}`, { waitUntil: "commit" });
  await reach(page);
  await page.waitForFunction((screen) => window.controls.isSeen(screen), name);
}

/** Two looks in a row that are the same: fonts, busts and whatever comes on late are there. */
async function atRest(page: Page): Promise<void> {
  let before = "";
  await expect
    .poll(
      async () => {
        const last = before;
        before = (await page.screenshot()).toString("base64");
        return before === last;
      },
      { timeout: 30_000 },
    )
    .toBe(true);
}
