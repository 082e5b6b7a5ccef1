/** The stage: it fills the window behind the page, takes no input, rests, and can be done without. */
import { answer, answerByKeys, curtainUp, expect, face, type Page, test, withSettings } from "./table.ts";

/** The canvas that the hall is painted on. */
const hall = (page: Page) => page.locator("#stage canvas").first();

test("what is pressed is the page, wherever the stage paints", async ({ page }) => {
  await page.goto("./#/play/the-plea");
  await page.getByRole("button", { name: "Begin" }).click();
  await curtainUp(page);
  await expect(hall(page)).toBeVisible();
  const pressed = await page.evaluate(() => {
    const points = [...Array(400).keys()].map((at) => [((at % 20) + 0.5) / 20, (Math.floor(at / 20) + 0.5) / 20]);
    const there = points.map(([x, y]) => document.elementFromPoint((x ?? 0) * innerWidth, (y ?? 0) * innerHeight));
    return there.filter((element) => element?.closest("canvas, #stage")).length;
  });
  expect(pressed).toBe(0);
});

for (const what of ["no canvas to draw on", "a stage that does not load"] as const) {
  test(`${what}: the game plays on without`, async ({ newDevice }) => {
    const page = await (await newDevice({ isCutOff: true })).newPage();
    if (what === "a stage that does not load") await page.route(/stage-.*\.js$/, (route) => route.abort());
    else
      await page.addInitScript(() => {
        HTMLCanvasElement.prototype.getContext = () => null;
      });
    await page.goto("./#/play/the-plea");
    await expect(page.locator("html")).toHaveAttribute("data-stage", "off");
    await page.getByRole("button", { name: "Begin" }).click();
    await answer(page, "khan");
    await expect(page.getByRole("button", { name: "Next quote" })).toBeVisible();
  });
}

test("a canvas that was lost and comes back is drawn again", async ({ page }) => {
  await page.goto("./#/play/the-plea");
  await page.getByRole("button", { name: "Begin" }).click();
  await curtainUp(page);
  const canvas = hall(page);
  const drawn = () =>
    canvas.evaluate((element) => {
      if (!(element instanceof HTMLCanvasElement)) return 0;
      const pixels = element.getContext("2d")?.getImageData(0, 0, element.width, element.height).data ?? [];
      return new Set(pixels).size;
    });
  await expect.poll(drawn).toBeGreaterThan(50);
  // What the browser does when it takes the memory away, and when it gives it back.
  await canvas.evaluate((element) => {
    if (element instanceof HTMLCanvasElement) element.getContext("2d")?.reset();
    element.dispatchEvent(new Event("contextlost"));
    element.dispatchEvent(new Event("contextrestored"));
  });
  await expect.poll(drawn).toBeGreaterThan(50);
  await answerByKeys(page, 1);
  await expect(page.getByRole("button", { name: "Next quote" })).toBeVisible();
});

test("reduced motion and double pixels: the same things are said, nothing travels", async ({ newDevice }) => {
  const context = await newDevice({
    reducedMotion: "reduce",
    deviceScaleFactor: 2,
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  await page.goto("./#/play/the-plea");
  await expect(page.locator("html")).toHaveAttribute("data-motion", "reduced");
  await page.getByRole("button", { name: "Begin" }).click();
  await curtainUp(page);
  const canvas = hall(page);
  expect(await canvas.evaluate((element) => element.getBoundingClientRect().width)).toBe(390);
  expect(await canvas.evaluate((element) => (element instanceof HTMLCanvasElement ? element.width : 0))).toBe(780);
  await answerByKeys(page, 1);
  await expect(page.getByRole("button", { name: "Next quote" })).toBeInViewport();
});

test("a window that grows and shrinks again is filled, never stretched", async ({ page }) => {
  await page.goto("./#/levels");
  await curtainUp(page);
  const sizes = () =>
    hall(page).evaluate((element) => {
      const { width, height } = element.getBoundingClientRect();
      return element instanceof HTMLCanvasElement ? [width, height, element.width, element.height] : [];
    });
  for (const [width, height] of [
    [390, 1200],
    [390, 844],
    [640, 390],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect.poll(sizes).toEqual([width, height, width, height]);
  }
});

test("forced colours: the plain page, not the stage", async ({ newDevice }) => {
  const context = await newDevice({ forcedColors: "active" });
  const page = await context.newPage();
  await page.goto("./");
  await expect(page.locator("html")).toHaveAttribute("data-stage", "off");
});

test("the stage goes and comes back with forced colours and with a sliver of a window, and leaves nothing behind", async ({
  page,
}) => {
  const stage = page.locator("html");
  await page.goto("./#/play/the-plea");
  await curtainUp(page);
  await page.emulateMedia({ forcedColors: "active" });
  await expect(stage).toHaveAttribute("data-stage", "off");
  await expect(page.locator("canvas")).toHaveCount(0);
  // What has been taken away must not answer any more.
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  await page.emulateMedia({ forcedColors: "none", colorScheme: "light" });
  await curtainUp(page);
  await page.setViewportSize({ width: 230, height: 500 });
  await expect(stage).toHaveAttribute("data-stage", "off");
  await page.setViewportSize({ width: 1366, height: 768 });
  await curtainUp(page);
  await expect(page.locator("#stage canvas")).toHaveCount(1);
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(page.getByRole("figure", { name: "Quote 1 of 7" })).toBeVisible();
});

test("a bust, a hall, a font and the sound that do not load are done without", async ({ newDevice }) => {
  const context = await newDevice({ isCutOff: true });
  const page = await context.newPage();
  await page.route(/\.(svg|woff2|webm|m4a)$|player-.*\.js$/, (route) => route.abort());
  await page.goto("./#/play/the-plea");
  await page.getByRole("button", { name: "Begin" }).click();
  await curtainUp(page);
  await answerByKeys(page, 1);
  await expect(page.getByRole("button", { name: "Next quote" })).toBeVisible();
});

test("a screen that cannot be fetched says so, and is there at the second try", async ({ newDevice }) => {
  const context = await newDevice({ isCutOff: true });
  const page = await context.newPage();
  await page.route(/settings-.*\.js/, (route) => route.abort());
  await page.goto("./#/play/the-plea");
  await page.getByRole("link", { name: "Settings" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "could not be fetched" })).toBeVisible();
  await page.unroute(/settings-.*\.js/);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Settings" })).toBeVisible();
});

test("the stage rests while nothing moves, and wakes for the next thing", async ({ page }) => {
  await withSettings(page, { motion: "reduced" });
  await page.addInitScript(() => {
    let frames = 0;
    const request = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (callback) => {
      frames += 1;
      document.documentElement.dataset.frames = String(frames);
      return request(callback);
    };
  });
  await page.goto("./#/play/the-plea");
  await page.getByRole("button", { name: "Begin" }).click();
  await curtainUp(page);
  const frames = () => page.evaluate(() => document.documentElement.dataset.frames);
  // Asleep means: no frame has been asked for between two looks that lie some painted frames apart.
  await expect
    .poll(async () => {
      const before = await frames();
      await page.screenshot();
      await page.screenshot();
      return (await frames()) === before;
    })
    .toBe(true);
  const asleep = Number(await frames());
  await answerByKeys(page, 1);
  await expect.poll(async () => Number(await frames())).toBeGreaterThan(asleep);
});

test("what the pointer is on shows it, and no more when it leaves", async ({ page }) => {
  await withSettings(page, { motion: "full" });
  await page.goto("./#/play/the-plea");
  await page.getByRole("button", { name: "Begin" }).click();
  await curtainUp(page);
  const lectern = face(page, "stewart");
  const look = () => lectern.locator(".board").evaluate((board) => getComputedStyle(board).backgroundColor);
  await page.mouse.move(5, 300);
  const down = await look();
  await lectern.hover();
  await expect.poll(look).not.toBe(down);
  await page.mouse.move(5, 300);
  await expect.poll(look).toBe(down);
});
