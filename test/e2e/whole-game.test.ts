/** All five levels from start to finish: by pointer on the stage, by keyboard alone, by roles alone with the stage off. */
import {
  answer,
  answerByKeys,
  curtainUp,
  expect,
  howSure,
  NAMES,
  type Page,
  pack,
  quoteShown,
  test,
  withSettings,
  wrongSpeaker,
} from "./table.ts";

async function expectScore(page: Page, score: string, best: number): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).not.toBeEmpty();
  await expect(page.locator(".score")).toHaveText(`Score ${score} of ${best.toLocaleString("en-GB")}`);
}

test("by pointer on the stage, right and certain: every level's best", async ({ page }) => {
  test.setTimeout(480_000);
  await page.goto("./");
  await curtainUp(page);
  await page.getByRole("link", { name: "Play", exact: true }).click();
  for (const [index, level] of pack.levels.entries()) {
    await page.getByRole("button", { name: "Begin" }).click();
    for (let number = 1; number <= level.quotes.length; number += 1) {
      const quote = await quoteShown(page);
      await answer(page, quote.speaker, "Certain");
      await expect(page.getByRole("status")).toContainText("Verbatim");
      await page.locator("[data-part='go-on']").click();
    }
    await expectScore(page, (level.quotes.length * 100).toLocaleString("en-GB"), level.quotes.length * 100);
    await expect(page.getByRole("img", { name: "three of three stars" })).toBeAttached();
    if (index < pack.levels.length - 1) await page.getByRole("link", { name: /^Play level/ }).click();
  }
});

test("by keyboard alone, wrong and certain: −60 for each quote", async ({ page }) => {
  test.setTimeout(480_000);
  await page.goto("./");
  for (const level of pack.levels) {
    await page.goto(`./#/play/${level.id}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(level.title);
    await tabTo(page, "Begin");
    await page.keyboard.press("Enter");
    for (let number = 1; number <= level.quotes.length; number += 1) {
      const quote = await quoteShown(page);
      const wrong = pack.speakers.findIndex(({ id }) => id === wrongSpeaker(quote)) + 1;
      await answerByKeys(page, wrong, "Certain");
      await expect(page.getByRole("status")).toContainText("Correction");
      await expect(page.getByRole("button", { name: /^(Next quote|Front page)$/ })).toBeFocused();
      await page.keyboard.press("Enter");
    }
    await expectScore(page, `−${level.quotes.length * 60}`, level.quotes.length * 100);
  }
});

async function tabTo(page: Page, name: string): Promise<void> {
  const target = page.getByRole("button", { name });
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not lead to "${name}"`);
}

test("by roles and names alone with the stage off", async ({ page }) => {
  test.setTimeout(480_000);
  await withSettings(page, { edition: "plain" });
  await page.goto("./");
  await expect(page.locator("html")).toHaveAttribute("data-stage", "off");
  await expect(page.getByRole("heading", { level: 1, name: "Soundbite" })).toBeVisible();
  await page.getByRole("link", { name: "Play", exact: true }).click();
  for (const [index, level] of pack.levels.entries()) {
    await page.getByRole("button", { name: "Begin" }).click();
    for (let number = 1; number <= level.quotes.length; number += 1) {
      const quote = await quoteShown(page);
      const spoke = page.getByRole("button", { name: NAMES[quote.speaker] ?? "" });
      await spoke.click();
      await expect(spoke).toHaveAttribute("aria-pressed", "true");
      await howSure(page)
        .getByRole("button", { name: /^A hunch/ })
        .click();
      const isLast = number === level.quotes.length;
      await page.getByRole("button", { name: isLast ? "Front page" : "Next quote" }).click();
    }
    await expectScore(page, (level.quotes.length * 60).toLocaleString("en-GB"), level.quotes.length * 100);
    if (index < pack.levels.length - 1) await page.getByRole("link", { name: /^Play level/ }).click();
  }
});
