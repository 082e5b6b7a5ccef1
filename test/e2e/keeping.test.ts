/** What is kept and what is not lost: places, settings, unreadable copies, packs; and what happens where nothing can be kept. */
import { answerByKeys, curtainUp, expect, howSure, pack, quoteShown, test, withSettings } from "./table.ts";

test("a level left half-way is found at the same quote, before and after the answer", async ({ page }) => {
  await page.goto("./#/play/the-plea");
  await page.getByRole("button", { name: "Begin" }).click();
  await answerByKeys(page, 1);
  await page.keyboard.press("Enter");
  const asked = await quoteShown(page);
  await page.reload();
  await expect(page.locator("blockquote")).toHaveText(asked.text);
  await answerByKeys(page, 2);
  await expect(page.getByRole("button", { name: "Next quote" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("button", { name: "Next quote" })).toBeVisible();
  await expect(page.locator("blockquote")).toHaveText(asked.text);
  await page.goto("./#/");
  await expect(page.getByText("Continue at quote 2")).toBeAttached();
  await page.getByRole("link", { name: "Play", exact: true }).click();
  await expect(page.locator("blockquote")).toHaveText(asked.text);
});

test("what was kept is asked for beside the page by whoever comes back, and by no newcomer", async ({ page }) => {
  const early = page.locator("link[rel='modulepreload']");
  await page.goto("./#/play/the-plea");
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(early).toHaveCount(0);
  await page.reload();
  await expect(page.locator("blockquote")).toBeVisible();
  const hrefs = await early.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(hrefs).toContainEqual(expect.stringContaining("doors"));
  const asked = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  for (const href of hrefs) expect(asked.filter((name) => name.endsWith((href ?? "").slice(1)))).toHaveLength(1);
});

test("a level can be started again from the help", async ({ page }) => {
  await page.goto("./#/play/the-plea");
  await page.getByRole("button", { name: "Begin" }).click();
  await answerByKeys(page, 1);
  await page.getByRole("button", { name: "Help" }).click();
  await page.getByRole("button", { name: "Start this level again" }).click();
  await expect(page.getByRole("button", { name: "Begin" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("button", { name: "Begin" })).toBeVisible();
});

test("unreadable storage: the game starts, says so once, and keeps the copy aside", async ({ page }) => {
  await page.goto("./");
  await page.evaluate(() => localStorage.setItem("soundbite.progress", "{ not json"));
  await page.reload();
  await expect(page.getByRole("alert")).toContainText("could not be read");
  await page.getByRole("button", { name: "Understood" }).click();
  expect(await page.evaluate(() => localStorage.getItem("soundbite.progress.aside.1"))).toBe("{ not json");
  await page.getByRole("link", { name: "Play", exact: true }).click();
  await expect(page.getByRole("button", { name: "Begin" })).toBeVisible();
});

test("a device that keeps nothing: the game plays on and says so", async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.goto("./#/play/the-plea");
  await page.getByRole("button", { name: "Begin" }).click();
  await answerByKeys(page, 1);
  await expect(page.getByRole("alert")).toContainText("does not let the game keep anything");
  await expect(page.getByRole("button", { name: "Next quote" })).toBeVisible();
});

test("an unknown address leads home with a word", async ({ page }) => {
  await page.goto("./#/nonsense/<img src=x>");
  await expect(page.getByRole("heading", { level: 1, name: "Soundbite" })).toBeAttached();
  await expect(page.getByRole("alert")).toContainText("no such page");
});

test("a broken pack is refused with every problem and its place; a good one is played and put back", async ({
  page,
}) => {
  await page.goto("./#/settings");
  const broken = {
    ...JSON.parse(packText()),
    title: "",
    levels: [{ id: "x", title: "X", intro: "i", quotes: ["none"], debrief: [] }],
  };
  await page.getByLabel("Open a pack from a file").setInputFiles(fileOf("broken.json", JSON.stringify(broken)));
  const alert = page.getByRole("group", { name: "Pack of quotes" }).getByRole("alert");
  await expect(alert).toContainText("“broken.json” cannot be played");
  await expect(alert).toContainText("title: is empty");
  await expect(alert).toContainText("levels, number 1 (“x”), quotes, number 1: there is no quote “none”");
  const other = { ...JSON.parse(packText()), id: "other-pack", title: "<b>Another pack</b>" };
  await page.getByLabel("Open a pack from a file").setInputFiles(fileOf("other.json", JSON.stringify(other)));
  await expect(page.getByText("<b>Another pack</b>")).toBeAttached();
  await page.reload();
  await expect(page.getByText("<b>Another pack</b>")).toBeAttached();
  await page.goto("./#/settings");
  await page.getByRole("button", { name: "Put the game’s own pack back" }).click();
  await expect(page.getByText(pack.title, { exact: true })).toBeAttached();
});

function packText(): string {
  return JSON.stringify({
    format: 1,
    ...pack,
    quotes: pack.quotes.map((quote) => ({ ...quote, tempting: Object.fromEntries(quote.tempting) })),
  });
}

function fileOf(name: string, text: string) {
  return { name, mimeType: "application/json", buffer: Buffer.from(text) };
}

test("settings are kept, and the plain edition can be left again", async ({ page }) => {
  await page.goto("./#/settings");
  await curtainUp(page);
  await page.getByRole("radio", { name: /^Plain edition/ }).check();
  await expect(page.locator("html")).toHaveAttribute("data-stage", "off");
  await expect(page.locator("#stage canvas")).toHaveCount(0);
  await page.getByRole("radio", { name: "Late edition" }).check();
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "late");
  await expect(page.getByRole("radio", { name: /^Plain edition/ })).toBeChecked();
  await page.getByRole("radio", { name: /^The stage/ }).check();
  await curtainUp(page);
});

test("with plain scoring the face is the answer", async ({ page }) => {
  await withSettings(page, { scoring: "plain" });
  await page.goto("./#/play/the-plea");
  await page.getByRole("button", { name: "Begin" }).click();
  const quote = await quoteShown(page);
  await answerByKeys(page, pack.speakers.findIndex(({ id }) => id === quote.speaker) + 1, null);
  await expect(howSure(page)).toHaveCount(0);
  await expect(page.getByRole("status")).toContainText("+100 points");
});
