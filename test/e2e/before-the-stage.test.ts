/** Before the stage has come the page is played as it is; one-layout.test.ts holds that nothing of it moves then. */
import { holdBack } from "../hold-back.ts";
import { answer, curtainUp, expect, test } from "./table.ts";

test("the page can be played before the stage has come", async ({ page }) => {
  const letStageCome = await holdBack(page, /stage-.*\.js/);
  await page.goto("./#/play/the-plea");
  await page.getByRole("button", { name: "Begin" }).click();
  await answer(page, "khan");
  await expect(page.getByRole("button", { name: "Next quote" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-stage", "loading");
  letStageCome();
  await curtainUp(page);
  await page.getByRole("button", { name: "Next quote" }).click();
  await expect(page.getByRole("figure", { name: "Quote 2 of 7" })).toBeAttached();
});

test("the stage comes in one file, which no other must follow before it can be seen", async ({ page }) => {
  const letOthersCome = await holdBack(page, /\/assets\/(?!stage-)[\w-]+\.js/);
  await page.goto("./#/play/the-plea");
  await curtainUp(page);
  letOthersCome();
});
