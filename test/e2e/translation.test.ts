/** Translated by the browser, the game goes on being right: words are seen changed, figures keep up, quotes stay as printed. */
import { readFileSync } from "node:fs";
import { answer, curtainUp, expect, type Page, pack, quoteShown, test, withSettings, wrongSpeaker } from "./table.ts";
import { chooseLesson } from "./teach.ts";

/** Puts every text of the page into capitals, in elements of its own, as a browser's translation does; then watches. */
const TRANSLATOR = readFileSync(new URL("cases/page-translation.js", import.meta.url), "utf8");

async function translate(page: Page): Promise<void> {
  await page.evaluate(TRANSLATOR);
  await page.evaluate(() => Reflect.get(window, "__translate")());
}

/** What a player reads of the figures in the bar, each after its word, in small letters. */
function tally(page: Page): Promise<string[]> {
  return page
    .locator("[data-part='tally'] > div")
    .evaluateAll((all) =>
      all.map((one) => [...one.children].map(({ textContent }) => textContent?.trim().toLowerCase()).join(" ")),
    );
}

async function expectQuoteAlone(page: Page): Promise<void> {
  const quote = page.locator("blockquote");
  await expect(quote).toHaveCount(1);
  expect(pack.quotes.map(({ text }) => text)).toContain(await quote.textContent());
  expect(await quote.evaluate((element) => element.closest("[translate]")?.getAttribute("translate"))).toBe("no");
}

for (const edition of ["stage", "plain"] as const) {
  test(`a level in translation, ${edition}: words are seen changed, figures and quotes are right`, async ({ page }) => {
    await withSettings(page, { edition });
    await page.goto("./#/play/the-plea");
    await page.getByRole("button", { name: "Begin" }).click();
    if (edition === "stage") await curtainUp(page);
    await translate(page);
    await expect(page.locator("h1").first()).toContainText("LEVEL 1 · THE PLEA");
    let score = 0;
    for (let number = 1; number <= 7; number += 1) {
      const isRight = number !== 3;
      const streak = number <= 3 ? number - 1 : number - 4;
      await expect
        .poll(() => tally(page))
        .toEqual([`quote ${number} of 7`, `in a row ${streak}`, `score ${score}`.replace("-", "−")]);
      await expectQuoteAlone(page);
      const quote = await quoteShown(page);
      await page.locator("[data-part='clue']").click();
      await expect(page.locator("[data-part='clue-text']")).toContainText(translated(quote.context));
      await answer(page, isRight ? quote.speaker : wrongSpeaker(quote), "Certain");
      score += isRight ? 100 : -60;
      await expectReveal(page, quote, isRight);
      await page.locator("[data-part='go-on']").click();
    }
    await expect(page.locator(".score")).toHaveText(`SCORE ${score} of 700`);
  });
}

const translated = (text: string) => text.replace(/[A-Za-z]{3,}/g, (word) => word.toUpperCase());

async function expectReveal(page: Page, quote: (typeof pack.quotes)[number], isRight: boolean): Promise<void> {
  const name = pack.speakers.find(({ id }) => id === quote.speaker)?.name ?? "";
  const reveal = page.locator("[data-part='reveal']");
  await expect(reveal).toContainText(translated(quote.why));
  await expect(reveal.locator(".points")).toContainText(isRight ? "100" : "60");
  await expect(page.locator("#verdict")).toContainText(translated(`${name} said it`));
  await expectQuoteAlone(page);
  const others = page.locator("[data-part='others']");
  await others.click();
  await expect(others).toHaveText(/^HIDE [A-Z ]+\s*$/);
  await others.click();
  await expect(others).toHaveText(/^WHAT ABOUT THE OTHERS\?\s*$/);
  await expect(page.locator("[data-part='others-text']")).toHaveCount(0);
}

test("one face after another and back, in translation: the game asks about the one that is pressed", async ({
  page,
}) => {
  await withSettings(page, { edition: "plain" });
  await page.goto("./#/play/the-plea");
  await page.getByRole("button", { name: "Begin" }).click();
  await translate(page);
  for (const { id } of [...pack.speakers, ...pack.speakers]) {
    await page.locator(`[data-part='speaker.${id}']`).click();
    await expect(page.locator("[data-speaker][aria-pressed='true']")).toHaveAttribute("data-speaker", id);
    await expect(page.locator("[data-part^='confidence.']:visible")).toHaveCount(3);
    for (const [confidence, words] of [
      ["hunch", /^A HUNCH/],
      ["fairly-sure", /^FAIRLY SURE/],
      ["certain", /^CERTAIN/],
    ] as const) {
      await expect(page.locator(`[data-part='confidence.${confidence}']`)).toHaveText(words);
    }
  }
  await page.keyboard.press("c");
  await expect(page.locator("[data-part='go-on']")).toHaveText("NEXT QUOTE");
});

test("a vote of the class in translation: the counts are right and said once", async ({ page }) => {
  await withSettings(page, { edition: "plain" });
  await chooseLesson(page, "The plea", 2);
  await page.getByRole("link", { name: "Start on the board" }).click();
  await page.getByRole("button", { name: "Start the lesson" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Quote 1 of 2");
  await translate(page);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("QUOTE 1 of 2");
  await expect(page.getByText(/^no votes yet$/i)).toBeVisible();
  for (const key of "1111112233") await page.keyboard.press(key);
  await expect(page.getByText(/^ten votes$/i)).toBeVisible();
  await expect(page.getByText(/no votes yet/i)).toHaveCount(0);
  await page.keyboard.press("u");
  await expect(page.getByText(/^nine votes$/i)).toBeVisible();
  await expect(page.getByText(/^ten votes$/i)).toHaveCount(0);
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/TALK/);
  await page.keyboard.press("ArrowRight");
  for (const key of "12333") await page.keyboard.press(key);
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/WHO SAID/);
  const figures = page.locator("table tbody tr");
  await expect(figures.nth(0).locator(".figure")).toHaveText(["6", "1", "−5"]);
  await expect(figures.nth(1).locator(".figure")).toHaveText(["2", "1", "−1"]);
  await expect(figures.nth(2).locator(".figure")).toHaveText(["1", "3", "+2"]);
  const quote = page.locator("blockquote");
  const printed = (await quote.textContent()) ?? "";
  expect(pack.quotes.filter(({ text }) => printed.includes(text))).toHaveLength(1);
  expect(await quote.evaluate((element) => element.closest("[translate]")?.getAttribute("translate"))).toBe("no");
});
