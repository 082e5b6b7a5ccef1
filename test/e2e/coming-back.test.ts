/** What a player comes back to: the file of cuttings, a quote by its link, today’s five, a second look, progress as a file. */
import {
  answerByKeys,
  curtainUp,
  expect,
  type Page,
  pack,
  quoteShown,
  test,
  withProgress,
  withSettings,
} from "./table.ts";

const DAY_MS = 86_400_000;
const PLAYED = ["the-plea", "the-timeline"];
const NOON = new Date("2026-11-22T12:00:00Z");

/** Begins the level that is introduced and answers its quotes with this key, to its front page. */
async function playOut(page: Page, key: string, quotes: number): Promise<void> {
  await page.getByRole("button", { name: "Begin" }).click();
  for (let quote = 1; quote <= quotes; quote += 1) {
    await answerByKeys(page, key);
    await page.getByRole("button", { name: quote < quotes ? "Next quote" : "Front page" }).click();
  }
  await expect(page.getByText("Score", { exact: false }).first()).toBeAttached();
}

test.describe("the cuttings", () => {
  test("are filed by speaker, searched, filtered, and put back", async ({ page }) => {
    await withProgress(page, [
      ["the-plea", { isRight: true }],
      ["the-timeline", { isRight: false, confidence: "hunch" }],
    ]);
    await page.goto("./#/cuttings");
    const found = page.getByRole("search").getByRole("status");
    const cuttings = page.getByRole("article");
    const met = new Set(PLAYED.flatMap((played) => pack.levels.find(({ id }) => id === played)?.quotes ?? [])).size;
    await expect(cuttings).toHaveCount(met);
    await expect(page.getByText(`${met} of ${pack.quotes.length} quotes met`)).toBeVisible();
    await expect(page.getByRole("heading", { level: 2 })).toHaveText(pack.speakers.map(({ name }) => name));
    await expect(page.getByText(/slips? still blank$/).first()).toBeVisible();
    await expect(found).toBeEmpty();

    await page.getByLabel("Search the cuttings").fill("LONDONERS  heartbroken");
    await expect(found).toHaveText("One cutting found.");
    await expect(cuttings).toHaveCount(1);
    await expect(cuttings.getByRole("heading", { name: "What gives it away" })).toBeVisible();
    await expect(page.getByText(/still blank/)).toHaveCount(0);

    await page.getByLabel("Search the cuttings").fill("zebra crossing");
    await expect(found).toContainText("No cutting found. Fewer words may find one");
    await page.getByRole("button", { name: "Show the whole file" }).click();
    await expect(page.getByLabel("Search the cuttings")).toBeFocused();
    await expect(cuttings).toHaveCount(met);

    await page.getByLabel("Kind").selectOption("Tweets");
    for (const line of await cuttings.locator(".printed").all()) await expect(line).toContainText("Tweet");
    await page.getByLabel("Speaker").selectOption("Sadiq Khan");
    await expect(page.getByRole("heading", { level: 2 })).toHaveText(["Sadiq Khan"]);
    await page.getByRole("button", { name: "Show the whole file" }).click();
    await page.getByLabel("Only those I once got wrong").check();
    const wrong = pack.levels.find(({ id }) => id === "the-timeline")?.quotes.length ?? 0;
    await expect(cuttings).toHaveCount(wrong);
    await expect(cuttings.getByText("Correction", { exact: true })).toHaveCount(wrong);
  });

  test("with nothing in them say how they fill", async ({ page }) => {
    await page.goto("./#/second-look");
    await page.getByRole("link", { name: "Cuttings" }).press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: "Cuttings" })).toBeFocused();
    await expect(page.getByText("Each quote that you answer is cut out")).toBeVisible();
    await expect(page.getByRole("search")).toHaveCount(0);
    await expect(page.getByText("Eight slips still blank")).toBeVisible();
    await page.getByRole("link", { name: "Choose a level" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Choose a level" })).toBeAttached();
  });
});

test.describe("a quote’s own link", () => {
  test("goes from one player to another, gives nothing away, and shows the whole cutting after", async ({
    page,
    context,
    newDevice,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await withProgress(page, [["quote:khan-reconciling", { isRight: true }]]);
    await page.goto("./#/cuttings");
    await page.getByRole("button", { name: "Copy link to this quote" }).click();
    await expect(page.getByText("The link is copied.")).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toContain("/#/q/");

    const friend = await (await newDevice()).newPage();
    await withSettings(friend, { edition: "plain" });
    await friend.goto(link);
    const quote = pack.quotes.find(({ id }) => id === "khan-reconciling");
    await expect(friend.getByRole("heading", { level: 1, name: "Who said it?" })).toBeVisible();
    await expect(friend.locator("blockquote")).toHaveText(quote?.text ?? "");
    expect(`${link} ${await friend.getByRole("main").evaluate((main) => main.outerHTML)}`).not.toMatch(/khan|sadiq/i);

    await friend.getByRole("link", { name: "Answer this quote" }).click();
    await friend.getByRole("button", { name: "Begin" }).click();
    expect(friend.url()).not.toMatch(/khan/i);
    await expect(friend.locator("blockquote")).toHaveText(quote?.text ?? "");
    await answerByKeys(friend, 2);
    await friend.getByRole("button", { name: "Front page" }).click();
    await friend.goto(link);
    await expect(friend.getByRole("heading", { level: 1, name: "Sadiq Khan said it" })).toBeVisible();
    await expect(friend.getByText("The Guardian printed:")).toBeVisible();
    await expect(friend.getByRole("link", { name: "Answer it again" })).toBeVisible();
    await friend.close();
  });

  test("can be copied by hand where the browser does not let the game", async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await withProgress(page, [["quote:bailey-gimmick", { isRight: true }]]);
    await page.goto("./#/q/bailey-gimmick");
    await page.getByRole("button", { name: "Copy link to this quote" }).click();
    const link = await page.getByRole("textbox", { name: /Here is the link/ }).inputValue();
    await page.goto(link);
    await expect(page.getByRole("heading", { level: 1, name: "Shaun Bailey said it" })).toBeVisible();
  });

  test("is pressed on the title, where the quote of the day waits, one that nobody meets in today’s five", async ({
    page,
  }) => {
    await page.goto("./");
    await curtainUp(page);
    await page.getByRole("link", { name: "Who said it?" }).click();
    await expect(page).toHaveURL(/#\/q\/\w+$/);
    await expect(page.getByRole("heading", { level: 1, name: "Who said it?" })).toBeVisible();
    const quote = (await page.locator("blockquote").textContent()) ?? "";
    expect(pack.quotes.map(({ text }) => text)).toContain(quote);
    await page.goto("./#/today");
    await page.getByRole("button", { name: "Begin" }).click();
    for (let asked = 1; asked <= 5; asked += 1) {
      await expect(page.getByRole("figure", { name: `Quote ${asked} of 5` })).toBeAttached();
      await expect(page.locator("blockquote")).not.toHaveText(quote);
      await answerByKeys(page, 1);
      await page.getByRole("button", { name: asked < 5 ? "Next quote" : "Front page" }).click();
    }
  });

  test("of no quote leads home with a word", async ({ page }) => {
    await page.goto("./#/q/nobody-said-this");
    await expect(page.getByRole("alert")).toContainText("no such page");
  });
});

test("today’s five: played, recorded, and at midnight UTC followed by the next", async ({ page }) => {
  await page.clock.install({ time: NOON });
  await withSettings(page, { edition: "plain" });
  await page.goto("./#/today");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Today’s five, 22 November 2026");
  await playOut(page, "1", 5);
  await expect(page.getByText("The next five come in about twelve hours, at midnight UTC.")).toBeVisible();
  const headline = await page.getByRole("heading", { level: 1 }).textContent();

  await page.goto("./#/today");
  await expect(page.getByText(/^You have played today’s five: .+ of three stars\.$/)).toBeVisible();
  await expect(page.getByRole("heading", { name: "Played on one day." })).toBeVisible();
  await expect(page.getByText(/^22 November 2026: .+ points/)).toBeAttached();
  await page.getByRole("link", { name: "Today’s front page" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(headline ?? "");

  await page.goto("./#/today");
  await expect(page.getByRole("link", { name: "Play today’s five again" })).toBeVisible();
  await page.clock.fastForward(10.9 * 3_600_000);
  await expect(page.getByText(/^The next five come in \d\d minutes, at midnight UTC\.$/)).toBeVisible();
  await page.clock.fastForward(1.2 * 3_600_000);
  await expect(page.getByRole("status").filter({ hasText: "The next five have come." })).toBeVisible();
  await page.getByRole("link", { name: "Play the next five" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Today’s five, 23 November 2026");
});

test("a second look is due a day after a certain mistake, and asks that quote", async ({ page }) => {
  await page.clock.install({ time: NOON });
  await withSettings(page, { edition: "plain" });
  await page.goto("./#/second-look");
  await expect(page.getByText("Nothing is due today. No quote is on its way back.")).toBeVisible();
  await page.goto("./#/play/quote:khan-support");
  await page.getByRole("button", { name: "Begin" }).click();
  await answerByKeys(page, 2, "Certain");
  await page.getByRole("button", { name: "Front page" }).click();
  await page.goto("./#/second-look");
  await expect(page.getByText("Nothing is due today. The next comes back tomorrow.")).toBeVisible();
  await expect(page.getByText("because what is met again is remembered")).toBeVisible();

  await page.clock.setSystemTime(NOON.getTime() + DAY_MS);
  await page.reload();
  await page.getByRole("button", { name: "Begin" }).click();
  expect((await quoteShown(page)).id).toBe("khan-support");
});

test("progress goes from one device to another as a file, twice without doubling", async ({ page, newDevice }) => {
  await withProgress(page, [["the-plea", { isRight: true }]]);
  await page.goto("./#/settings");
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save progress as a file" }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe("soundbite-progress.json");

  const other = await (await newDevice()).newPage();
  await withSettings(other, { edition: "plain" });
  await withProgress(other, [["quote:stewart-plan", { isRight: true }]]);
  await other.goto("./#/settings");
  const progress = other.getByRole("group", { name: "Progress" });
  const adding = other.getByLabel("Add progress from a file");
  await adding.setInputFiles(await file.path());
  await expect(progress.getByRole("status")).toContainText("has been added to what was here");
  await adding.setInputFiles(await file.path());
  await expect(progress.getByRole("status")).toContainText("nothing has changed");
  await adding.setInputFiles({ name: "notes.json", mimeType: "application/json", buffer: Buffer.from("{}") });
  await expect(progress.getByRole("alert")).toContainText("This file holds something else.");
  await other.goto("./#/cuttings");
  await expect(other.getByText(`8 of ${pack.quotes.length} quotes met`)).toBeVisible();
  await other.goto("./#/levels");
  await expect(other.getByText("best 700 / 700")).toBeAttached();
  await other.close();
});
