/** Every sheet of two lessons as PDF, on A4 and Letter: as many pages as were looked at, none that is nearly empty. */
import { expect, test } from "./table.ts";

const PAGES = {
  "Lesson plan": 1,
  Starter: 1,
  Worksheet: 2,
  "Answer key": 2,
  "Voting cards": 1,
  "Balance receipt": 1,
  "Who picked": 3,
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
