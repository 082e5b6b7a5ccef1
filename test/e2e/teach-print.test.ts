/** Every sheet of two lessons as PDF, on A4 and Letter: as many pages as were looked at, none that is nearly empty. */
import { violations } from "./axe.ts";
import { expect, test, withSettings } from "./table.ts";

const PAGES = {
  "Lesson plan": 1,
  Starter: 1,
  Worksheet: 2,
  "Answer key": 2,
  "Voting cards": 1,
  "Balance receipt": 1,
  "Who picked": 2,
} as const;

for (const level of ["The plea", "Final edition"]) {
  test(`the sheets of “${level}” end on their pages`, async ({ page }) => {
    test.slow();
    await page.goto("./#/teach");
    await page.getByRole("radio", { name: new RegExp(level) }).check();
    await expect(page.getByRole("heading", { level: 2, name: new RegExp(level) })).toBeVisible();
    await page.getByRole("link", { name: "Print", exact: true }).first().click();
    for (const paper of ["A4", "Letter"]) {
      await page.getByRole("radio", { name: paper }).check();
      for (const [sheet, pages] of Object.entries(PAGES)) {
        for (const box of await page.getByRole("checkbox").all()) await box.uncheck();
        await page.getByRole("checkbox", { name: sheet }).check();
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
        expect(pdf.match(/\/Type\s*\/Page\b/g), `${sheet} on ${paper}`).toHaveLength(pages);
      }
    }
  });
}

test("“Who picked these tweets?” has a link of its own, its minutes, a large view by keys, and ends in questions", async ({
  page,
}) => {
  await withSettings(page, { edition: "plain" });
  await page.goto("./#/teach");
  await page.getByRole("link", { name: "Who picked these tweets?" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Who picked these tweets?");
  await expect(page.getByText("An activity of 10 minutes")).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Show it to the class" }).click();
  const large = page.getByRole("dialog", { name: /Who picked these tweets/ });
  await expect(large).toContainText("minutes 0 to 2");
  await page.keyboard.press("ArrowRight");
  const counted = large.getByRole("table", { name: "Quotes printed word for word, by report" });
  await expect(counted.getByRole("row", { name: /^Rory Stewart/ })).toContainText("left out");
  await expect(counted.getByRole("row", { name: /^A tweeter/ })).toContainText("7");
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("PageDown");
  for (const question of await large.getByRole("listitem").all()) await expect(question).toHaveText(/\?$/);
  await page.keyboard.press("ArrowLeft");
  await expect(counted).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(large).toHaveCount(0);
  for (const paper of ["A4", "Letter"]) {
    await page.getByRole("radio", { name: paper }).check();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g), paper).toHaveLength(2);
  }
});
