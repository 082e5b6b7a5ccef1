/** A cutting flies to its place after the answer; a press ends the flight at once, and nothing of it is left behind. */
import { answer, curtainUp, expect, type Page, quoteShown, test, withSettings } from "./table.ts";

/** Runs in the page before its scripts: where the cutting lay in each frame of a flight. */
function installFlightLog(): void {
  const log: string[] = [];
  Object.assign(window, { flightLog: log });
  const look = () => {
    if (document.documentElement?.dataset.act === "flight") {
      const box = document.querySelector("[data-part='cutting']")?.getBoundingClientRect();
      if (box) log.push(`${box.x.toFixed(1)} ${box.y.toFixed(1)}`);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

const flightLog = (page: Page): Promise<string[]> => page.evaluate(() => Reflect.get(window, "flightLog"));

/** Elements that something has moved away from where the page has laid them. */
const moved = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("#page [style]")]
      .filter(({ style }) => style.transform !== "" || style.translate !== "" || style.rotate !== "")
      .map(({ outerHTML }) => outerHTML.slice(0, 100)),
  );

async function openRound(page: Page, motion: "full" | "reduced"): Promise<void> {
  await withSettings(page, { motion });
  await page.addInitScript(installFlightLog);
  await page.goto("./#/play/the-plea");
  await page.getByRole("button", { name: "Begin" }).click();
  await curtainUp(page);
}

for (const [width, height] of [
  [1366, 768],
  [390, 844],
] as const) {
  test(`at ${width}×${height} the cutting moves while it flies, lands, and lies where the page has it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openRound(page, "full");
    await answer(page, (await quoteShown(page)).speaker, "Certain");
    await expect.poll(async () => new Set(await flightLog(page)).size).toBeGreaterThan(2);
    await expect(page.locator("html")).not.toHaveAttribute("data-act", "flight");
    await expect.poll(() => moved(page)).toEqual([]);
    await expect(page.locator("[data-part='reveal']")).toBeVisible();
    await expect(page.getByRole("button", { name: "Next quote" })).toBeFocused();
  });
}

test("a press ends the flight at once", async ({ page }) => {
  await openRound(page, "full");
  await answer(page, (await quoteShown(page)).speaker, "Certain");
  await page.waitForFunction(() => document.documentElement.dataset.act === "flight");
  // The bare hall: whatever lies there, the press means that the player has seen enough.
  await page.mouse.click(4, 400);
  const frames = await page.evaluate(async () => {
    let count = 0;
    while (document.documentElement.dataset.act === "flight" && count < 60) {
      await new Promise(requestAnimationFrame);
      count += 1;
    }
    return count;
  });
  expect(frames).toBeLessThanOrEqual(2);
  await expect.poll(() => moved(page), { timeout: 1_000 }).toEqual([]);
  await expect(page.getByRole("button", { name: "Next quote" })).toBeVisible();
});

test("with reduced motion nothing flies", async ({ page }) => {
  await openRound(page, "reduced");
  await answer(page, (await quoteShown(page)).speaker, "Certain");
  await expect(page.getByRole("button", { name: "Next quote" })).toBeFocused();
  expect(await flightLog(page)).toEqual([]);
  expect(await moved(page)).toEqual([]);
});
