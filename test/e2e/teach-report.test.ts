/** A class report that keeps classes apart, says what it made of a damaged code, and forgets what it is told to. */
import { findLevel } from "../../src/core/made-levels.ts";
import { recordRun } from "../../src/core/replay.ts";
import { encodeRun } from "../../src/share/run-code.ts";
import { finishedRun, playedRun } from "../content/runs.ts";
import { violations } from "./axe.ts";
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

test("a damaged link still reads codes; the class keeps its name from tool to tool; what is taken out stays out", async ({
  page,
}) => {
  await withSettings(page, { edition: "plain" });
  await chooseLesson(page, "The plea", 3);
  const lesson = page.url().replace(/.*#\/teach\//, "");
  const level = findLevel(pack, `lesson:${lesson}`);
  if (!level) throw new Error(`no level: ${lesson}`);
  const right = { isRight: true } as const;
  const [early = "", whole = "", other = ""] = [
    playedRun(pack, level, [right], { seed: 1 }),
    finishedRun(pack, level, right, { seed: 1 }),
    finishedRun(pack, level, right, { seed: 2 }),
  ].map((run) => encodeRun(recordRun(run), pack));
  const codes = page.getByLabel("Codes", { exact: true });
  const read = async (text: string) => {
    await codes.fill(text);
    await page.getByRole("button", { name: "Read codes" }).click();
  };

  await page.goto(`./#/teach/report/${lesson.slice(0, -1)}`);
  await expect(page.getByRole("alert")).toContainText(
    "This is not the address of a lesson. Paste the codes all the same",
  );
  await expect(page.getByRole("alert").getByRole("link", { name: /choose the lesson again/ })).toBeVisible();
  await read(early);
  await expect(page.getByRole("heading", { name: "1 code read" })).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await read(`${whole} ${other}`);
  await page.getByLabel("Class", { exact: true }).fill("9A");
  await page.getByLabel("Class", { exact: true }).press("Enter");

  await page.getByRole("link", { name: "Print", exact: true }).click();
  await page.getByRole("link", { name: "Class report" }).click();
  await expect(page.getByLabel("Class", { exact: true })).toHaveValue("9A");
  const handIns = page.getByRole("list", { name: "Hand-ins by byline" }).getByRole("listitem");
  await expect(handIns).toHaveCount(2);
  expect(await violations(page)).toEqual([]);
  await handIns
    .first()
    .getByRole("button", { name: /^Take out/ })
    .click();
  await expect(page.getByText(/is taken out, with one earlier code of the same run/)).toBeVisible();
  await expect(handIns).toHaveCount(1);
  await expect(page.getByRole("button", { name: "Put it back" })).toBeFocused();
  await page.getByRole("button", { name: "Put it back" }).click();
  await expect(handIns).toHaveCount(2);
});
