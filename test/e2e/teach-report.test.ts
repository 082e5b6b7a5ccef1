/** A class report that keeps classes apart, says what it made of a damaged code, and forgets what it is told to. */
import { expect, pack, test, withSettings } from "./table.ts";
import { chooseLesson, playHomework } from "./teach.ts";

test("two classes with the same homework are kept apart; a damaged code alone is told of; forgetting is whole", async ({
  page,
  browser,
}) => {
  test.slow();
  await withSettings(page, { edition: "plain" });
  const link = await chooseLesson(page, "The plea", 1);
  const right = await playHomework(browser, link, (quote) => ({ speaker: quote.speaker, confidence: "Certain" }));
  const other = pack.speakers.at(-1)?.id ?? "";
  const wrong = await playHomework(browser, link, () => ({ speaker: other, confidence: "A hunch" }));

  const codes = page.getByLabel("Codes", { exact: true });
  const readAll = page.getByRole("button", { name: "Read codes" });
  await page.goto("./#/teach/report");
  await codes.fill(right.code.slice(0, -4));
  await readAll.click();
  await expect(page.getByRole("list", { name: "Not read" }).getByRole("listitem")).toHaveCount(1);
  await codes.fill("We did our homework and liked it.");
  await readAll.click();
  await expect(page.getByRole("alert")).toContainText("No code of a lesson was found");

  await page.getByLabel("Class", { exact: true }).fill("9A");
  await codes.fill(right.code);
  await readAll.click();
  await expect(page.getByRole("heading", { name: "1 code read" })).toBeVisible();
  await expect(page.getByRole("table", { name: "Quotes" })).toBeVisible();
  await page.getByRole("link", { name: "Class report" }).first().click();
  await page.goto("./#/teach/report");
  await expect(page.getByRole("table", { name: "Quotes" })).toHaveCount(0);
  await expect(codes).toHaveValue("");

  await page.getByLabel("Class", { exact: true }).fill("9B");
  const last = wrong.code.at(-1) === "x" ? "y" : "x";
  await page.goto(link.replace("#/play/lesson:", "#/teach/report/"));
  await page.getByLabel("Class", { exact: true }).fill("9B");
  await codes.fill(wrong.code.slice(0, -1) + last);
  await readAll.click();
  await expect(page.getByRole("heading", { name: "0 codes read, 1 not" })).toBeVisible();
  await expect(page.getByRole("list", { name: "Not read" })).toContainText(`It would be whole as ${wrong.code}`);
  await codes.fill(wrong.code);
  await readAll.click();
  await expect(page.getByRole("list", { name: "Hand-ins by byline" }).getByRole("listitem")).toHaveCount(1);
  await page.getByRole("button", { name: "Forget this class" }).click();
  await page.getByRole("button", { name: "Forget it for good" }).click();
  await expect(codes).toHaveValue("");

  await page.goto("./#/teach/report");
  await expect(page.getByRole("link", { name: /^9A: / })).toBeVisible();
  await expect(page.getByRole("link", { name: /^9B: / })).toHaveCount(0);
  await page.getByRole("button", { name: /^Forget: 9A/ }).click();
  await page.getByRole("button", { name: /^Forget for good: 9A/ }).click();
  await expect(page.getByRole("link", { name: /^9A: / })).toHaveCount(0);
});
