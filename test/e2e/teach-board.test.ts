/** A lesson on one screen: the class votes, talks and votes again, and nothing that was entered is lost. */
import type { Quote } from "../../src/core/pack.ts";
import { violations } from "./axe.ts";
import { expect, type Page, pack, test, withSettings } from "./table.ts";
import { chooseLesson } from "./teach.ts";

const FIRST = [10, 8, 6, 4, 2];
const SECOND = [2, 4, 6, 8, 10];
const QUOTES = 6;

async function begin(page: Page, level: string, count: number, setUp = async () => {}): Promise<void> {
  await chooseLesson(page, level, count);
  await page.getByRole("link", { name: "Start on the board" }).click();
  await setUp();
  await page.getByRole("button", { name: "Start the lesson" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(`Quote 1 of ${count}`);
}

/** Counts a vote with the keys, as a teacher who is standing does. */
async function count(page: Page, votes: readonly number[]): Promise<void> {
  for (const [index, times] of votes.entries()) {
    for (let vote = 0; vote < times; vote += 1) await page.keyboard.press(String(index + 1));
  }
}

const on = (page: Page) => page.keyboard.press("ArrowRight");
const step = (page: Page) => page.getByRole("heading", { level: 1 });

async function quoteTold(page: Page): Promise<Quote> {
  const text = await page.getByRole("blockquote").textContent();
  const quote = pack.quotes.find((one) => text?.includes(one.text));
  if (!quote) throw new Error(`not a quote of the pack: ${text}`);
  return quote;
}

test("six quotes, two votes each, by keys alone: hidden, undone, blanked, reloaded, told and debriefed", async ({
  page,
}) => {
  test.slow();
  await withSettings(page, { edition: "plain" });
  await begin(page, "The plea", QUOTES);
  const told: Quote[] = [];
  for (let number = 1; number <= QUOTES; number += 1) {
    await count(page, FIRST);
    await expect(page.getByText("30 votes", { exact: true })).toBeVisible();
    await expect(page.getByText("Votes hidden")).toHaveCount(5);
    if (number === 1) {
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press("5");
      await expect(page.getByText("31 votes", { exact: true })).toBeVisible();
      await page.keyboard.press("u");
      await expect(page.getByText("30 votes", { exact: true })).toBeVisible();
      await page.keyboard.press("b");
      await expect(page.getByRole("button", { name: /shows the board again/ })).toBeFocused();
      await page.keyboard.press("3");
      await expect(page.getByRole("button", { name: /shows the board again/ })).toHaveCount(0);
      await expect(page.getByText("30 votes", { exact: true })).toBeVisible();
    }
    if (number === 3) {
      const before = await page.locator("main").textContent();
      await page.reload();
      await expect(step(page)).toContainText("Quote 3 of 6");
      expect(await page.locator("main").textContent()).toBe(before);
    }
    await on(page);
    await expect(step(page)).toContainText("Talk");
    await on(page);
    await count(page, SECOND);
    await on(page);
    await expect(step(page)).toContainText("Who said it");
    told.push(await quoteTold(page));
    const figures = await page
      .getByRole("table", { name: "Before talking and after" })
      .locator("tbody tr")
      .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll(".figure")].map((cell) => cell.textContent)));
    expect(figures).toEqual(FIRST.map((votes, at) => [`${votes}`, `${SECOND[at]}`, ["−8", "−4", "0", "+4", "+8"][at]]));
    if (number === 1) expect(await violations(page)).toEqual([]);
    await on(page);
  }
  await expect(step(page)).toContainText("Debrief");
  expect(new Set(told).size).toBe(QUOTES);
  const slides: (string | null)[] = [];
  for (;;) {
    slides.push(await page.locator(".slide").textContent());
    const next = page.getByRole("button", { name: "Next slide" });
    if ((await next.count()) === 0) break;
    await next.click();
    await expect.poll(() => page.locator(".slide").textContent()).not.toBe(slides.at(-1));
  }
  // Most votes went to the tweeter in the end, so whoever else said it was taken for one.
  const ids = pack.speakers.map(({ id }) => id);
  const votesFor = (said: string, takenFor: number) =>
    told.filter(({ speaker }) => speaker === said).length * (SECOND[takenFor] ?? 0);
  const most = Math.max(...ids.flatMap((said) => ids.map((id, at) => (id === said ? 0 : votesFor(said, at)))));
  expect(slides.find((slide) => slide?.includes("Who was taken for whom"))).toMatch(new RegExp(`\\b${most}\\b`));
  expect(slides.some((slide) => slide?.includes("What talking changed"))).toBe(true);
  expect(slides.filter((slide) => slide?.includes("To talk about")).length).toBeGreaterThan(0);
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "End the lesson" }).click();
  await page.getByRole("button", { name: "Put it away" }).click();
  await expect(page.getByRole("button", { name: "Start the lesson" })).toBeVisible();
});

test("three teams pick, by pointer; back and skip lose nothing; who moved is told", async ({ page }) => {
  await withSettings(page, { edition: "plain" });
  await begin(page, "The plea", 3, async () => {
    await page.getByRole("radio", { name: /^Teams/ }).check();
    await page.getByLabel("How many teams").selectOption("3");
  });
  const pick = (team: number, name: string) => page.getByRole("button", { name: `Team ${team} picks ${name}` }).click();
  const next = (name: string) => page.getByRole("button", { name, exact: true }).click();
  await pick(1, "Sadiq Khan");
  await pick(2, "Sadiq Khan");
  await pick(3, "A tweeter");
  await next("Talk about it");
  await page.getByRole("button", { name: "Back" }).click();
  // Which it was stays hidden until the second vote: that a team has picked is what the class may see.
  await expect(page.getByRole("rowheader", { name: "has picked" })).toHaveCount(3);
  await next("Talk about it");
  await next("Vote again");
  await pick(1, "Guy Verhofstadt");
  await pick(2, "Sadiq Khan");
  await pick(3, "A tweeter");
  await page.reload();
  await expect(page.getByRole("rowheader", { name: "has picked" })).toHaveCount(3);
  await next("Show who said it");
  await expect(page.locator(".board-shift")).toContainText(/Team 1.*Verhofstadt/);
  await next("Next quote");
  await page.getByRole("button", { name: "Skip" }).click();
  await expect(step(page)).toContainText("Quote 3 of 3");
  await page.getByRole("button", { name: "Entries" }).click();
  const entries = page.getByRole("region", { name: "Everything entered" });
  await entries.getByRole("button", { name: "Undo entry 1", exact: true }).click();
  await expect(entries.getByRole("button", { name: "Put back entry 1", exact: true })).toBeVisible();
  await entries.getByRole("button", { name: "Put back entry 1", exact: true }).click();
  await page.keyboard.press("Escape");
  await expect(entries).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Entries" })).toBeFocused();
});

test("a tap is taken back by itself, hidden ones name nobody, and another lesson asks first", async ({ page }) => {
  await withSettings(page, { edition: "plain" });
  await begin(page, "The plea", 3);
  await count(page, [2, 1, 1]);
  await page.getByRole("button", { name: "Entries" }).click();
  const entries = page.getByRole("region", { name: "Everything entered" });
  await expect(entries.getByText("a vote was counted")).toHaveCount(4);
  await expect(page.getByRole("button", { name: /^One vote less/ })).toHaveCount(5);
  for (const less of await page.getByRole("button", { name: /^One vote less/ }).all()) await expect(less).toBeEnabled();
  await entries.getByRole("button", { name: "Undo entry 1", exact: true }).click();
  await expect(page.getByText("Three votes", { exact: true })).toBeVisible();
  await on(page);
  await on(page);
  await count(page, [3]);
  await expect(entries.getByText("second vote: Sadiq Khan +3")).toBeVisible();
  await page.keyboard.press("f");
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await page.keyboard.press("f");
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false);
  await chooseLesson(page, "The plea", 4);
  await page.getByRole("link", { name: "Start on the board" }).click();
  await page.getByRole("button", { name: "Start the lesson" }).click();
  await expect(page.getByRole("button", { name: "Keep the board" })).toBeFocused();
  await page.getByRole("button", { name: "Put it away and start" }).click();
  await expect(step(page)).toContainText("Quote 1 of 4");
});

test("who is certain is counted beside the votes, the clue is opened by key, and both are there after a reload", async ({
  page,
}) => {
  await withSettings(page, { edition: "plain" });
  await begin(page, "The plea", 2, async () => {
    await page.getByRole("radio", { name: "Vote once" }).check();
  });
  await count(page, [1, 4, 1]);
  await page.keyboard.press("w");
  await page.getByRole("button", { name: "One of the votes for Shaun Bailey is certain" }).click();
  await page.keyboard.press("q");
  await page.keyboard.press("q");
  await page.keyboard.press("Shift+Q");
  await expect(page.getByText("Six votes, two certain", { exact: true })).toBeVisible();
  await page.keyboard.press("k");
  const clue = pack.quotes.map(({ context }) => context);
  await expect(page.getByRole("button", { name: "Clue" })).toHaveAttribute("aria-expanded", "true");
  const opened = (await page.locator(".board-clue").textContent()) ?? "";
  expect(clue.some((text) => opened.includes(text))).toBe(true);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("g");
  await expect(page.getByRole("dialog", { name: "Words explained" })).toContainText("European Union");
  await page.keyboard.press("Escape");
  await page.reload();
  await expect(page.locator(".board-clue")).toHaveText(opened);
  await expect(page.getByText("Six votes, two certain", { exact: true })).toBeVisible();
  await on(page);
  await expect(page.getByRole("button", { name: "Clue" })).toHaveCount(0);
  await on(page);
  await page.getByRole("button", { name: "Skip" }).click();
  await expect(page.locator(".slide")).toContainText("2 of 6 votes were certain and wrong, all for Shaun Bailey");
  expect(await violations(page)).toEqual([]);
});

test("teams say that they are certain; a plain lesson without clues asks nobody and opens none", async ({ page }) => {
  await withSettings(page, { edition: "plain" });
  await begin(page, "The plea", 2, async () => {
    await page.getByRole("radio", { name: /^Teams/ }).check();
  });
  await expect(page.getByRole("button", { name: "Team 1 is certain" })).toBeDisabled();
  await page.keyboard.press("1");
  await page.keyboard.press("q");
  await expect(page.getByRole("button", { name: "Team 1 is certain" })).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("u");
  await expect(page.getByRole("button", { name: "Team 1 is certain" })).toHaveAttribute("aria-pressed", "false");

  await page.goto("./#/teach");
  await page.getByRole("radio", { name: /^Plain: 100/ }).check();
  await page.getByRole("radio", { name: "None" }).check();
  await page.getByRole("link", { name: "Start on the board" }).click();
  await expect(page.getByRole("group", { name: "Who is certain" })).toHaveCount(0);
  await page.getByRole("button", { name: "Start the lesson" }).click();
  await page.getByRole("button", { name: "Put it away and start" }).click();
  await count(page, [2]);
  await page.keyboard.press("q");
  await page.keyboard.press("k");
  await expect(page.getByText("Two votes", { exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: /certain|Clue/ })).toHaveCount(0);
});

test("words at twice the size put the board in order: nothing lies over anything", async ({ page }) => {
  await withSettings(page, { edition: "plain", textPercent: 200 });
  await begin(page, "The plea", 2);
  await page.keyboard.press("k");
  const parts = [".board-bar", ".board-cutting", ".board-lecterns li:first-child", ".board-foot"];
  const boxes = await Promise.all(parts.map((part) => page.locator(part).boundingBox()));
  for (const [at, box] of boxes.entries()) {
    const before = boxes[at - 1];
    if (before) expect(box?.y, parts[at]).toBeGreaterThanOrEqual(before.y + before.height);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});
