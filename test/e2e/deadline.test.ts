/** Deadline: the clock runs down, stands still while nobody sees it, can be stretched or left out, and has a best of its own. */
import { answer, expect, howSure, type Page, quoteShown, test, withSettings, wrongSpeaker } from "./table.ts";

const clockOf = (page: Page) => page.getByRole("timer");

async function begin(page: Page): Promise<void> {
  await page.clock.install({ time: new Date("2026-11-22T12:00:00Z") });
  await withSettings(page, { edition: "plain" });
  await page.goto("./#/deadline");
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(clockOf(page)).toBeVisible();
}

async function answerOne(page: Page, isRight: boolean): Promise<void> {
  const quote = await quoteShown(page);
  await answer(page, isRight ? quote.speaker : wrongSpeaker(quote), null);
  await expect(page.locator("blockquote")).not.toHaveText(quote.text);
}

test("an answer leads straight on, its verdict is said, and the end of the clock is the end of the run", async ({
  page,
}) => {
  await begin(page);
  await answerOne(page, true);
  await expect(howSure(page)).toHaveCount(0);
  await expect(page.getByRole("status").filter({ hasText: "Verbatim +100" })).toHaveCount(1);
  await answerOne(page, false);
  await expect(page.getByRole("status").filter({ hasText: "Correction −50" })).toHaveCount(1);
  await page.clock.runFor(51_000);
  await expect(clockOf(page)).toContainText("last seconds");
  await page.clock.runFor(10_000);
  await expect(page.locator(".score")).toHaveText("Score 50");
  await expect(page.getByText("That is your best against this clock.")).toBeVisible();
  await expect(page).toHaveURL(/#\/front-page$/);
});

test("the clock stands still while the tab is hidden, and says so", async ({ page }) => {
  await begin(page);
  await page.clock.runFor(5_000);
  await page.evaluate(() => {
    Object.defineProperty(document, "hidden", { configurable: true, value: true });
    Object.defineProperty(document, "visibilityState", { configurable: true, value: "hidden" });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await expect(clockOf(page)).toContainText("paused");
  const before = await clockOf(page).textContent();
  await page.clock.runFor(30_000);
  expect(await clockOf(page).textContent()).toBe(before);
});

test("the settings stretch the clock or leave it out", async ({ page }) => {
  await page.goto("./#/settings");
  await page.getByRole("radio", { name: "120 seconds" }).check();
  await page.goto("./#/deadline");
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(clockOf(page)).toContainText(/1:5\d|2:00/);
  await page.goto("./#/settings");
  await page.getByRole("radio", { name: "Off: no clock" }).check();
  await page.goto("./#/deadline");
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(page.locator("blockquote")).toBeAttached();
  await expect(clockOf(page)).toHaveCount(0);
});

test("the title leads to every way to play", async ({ page }) => {
  for (const [name, hash] of [
    ["Today’s five", "today"],
    ["Deadline", "deadline"],
    ["Second look", "second-look"],
    ["Cuttings", "cuttings"],
  ] as const) {
    await page.goto("./#/");
    await page.getByRole("link", { name, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`#/${hash}$`));
    await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
  }
});
