/** Before the stage has come: the page is played as it is, and nothing on it moves under a finger. */
import { curtainUp, expect, type Page, test } from "./table.ts";

test("the page can be played before the stage has come", async ({ page }) => {
  let letStageCome = () => {};
  const held = new Promise<void>((resolve) => {
    letStageCome = resolve;
  });
  await page.route(/stage-.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("./#/play/the-plea");
  await page.getByRole("button", { name: "Begin" }).click();
  await page.getByRole("button", { name: /^Sadiq Khan/ }).click();
  await expect(page.getByRole("button", { name: "Next quote" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-stage", "loading");
  letStageCome();
  await curtainUp(page);
  await page.getByRole("button", { name: "Next quote" }).click();
  await expect(page.getByRole("figure", { name: "Quote 2 of 7" })).toBeAttached();
});

test("the stage comes in one file, which no other must follow before it can be seen", async ({ page }) => {
  await page.goto("./#/play/the-plea");
  await curtainUp(page);
  const before = await page.evaluate(() => {
    const [ready] = performance.getEntriesByName("stage-ready");
    const asked = performance
      .getEntriesByType("resource")
      .filter(({ startTime }) => startTime < (ready?.startTime ?? 0));
    return asked.map(({ name }) => new URL(name).pathname).filter((path) => path.endsWith(".js"));
  });
  expect(before).toEqual([expect.stringMatching(/^\/assets\/stage-[\w-]+\.js$/)]);
});

test("nothing that can be pressed moves before the stage comes, also when the fonts have come", async ({ page }) => {
  const fontsMayCome = holdBack(page, /\.woff2$/);
  const stageMayCome = holdBack(page, /assets\/stage-.*\.js/);
  const fonts = Promise.all(
    ["headline", "text", "quote"].map((name) => page.waitForResponse((answer) => answer.url().includes(`/${name}-`))),
  );
  await page.goto("./#/play/the-plea", { waitUntil: "commit" });
  const begin = page.getByRole("button", { name: "Begin" });
  const before = await begin.boundingBox();
  fontsMayCome();
  for (const font of await fonts) await font.finished();
  await page.evaluate(() => document.fonts.ready);
  expect(await begin.boundingBox()).toEqual(before);
  stageMayCome();
  await curtainUp(page);
  expect(await page.evaluate(() => document.fonts.size)).toBe(3);
});

/** Lets what is asked for at such addresses wait until the function that it gives back is called. */
function holdBack(page: Page, addresses: RegExp): () => void {
  let letIn = () => {};
  const mayCome = new Promise<void>((resolve) => {
    letIn = resolve;
  });
  void page.route(addresses, async (route) => {
    await mayCome;
    await route.continue();
  });
  return letIn;
}
