/** A run goes from one device to another by its text or by its QR code, is played there unseen, and both stand side by side. */
import { readFileSync } from "node:fs";
import type { BrowserContext } from "@playwright/test";
import readQr from "jsqr";
import { answer, curtainUp, expect, type Page, pack, quoteShown, test, withSettings, wrongSpeaker } from "./table.ts";

const LEVEL = "the-plea";
const LENGTH = pack.levels.find(({ id }) => id === LEVEL)?.quotes.length ?? 0;

/** Answers every quote, rightly or not, and stands at the end. */
async function playOut(page: Page, isRight: (index: number) => boolean): Promise<void> {
  for (let index = 0; index < LENGTH; index += 1) {
    const quote = await quoteShown(page);
    const speaker = isRight(index) ? quote.speaker : wrongSpeaker(quote);
    await answer(page, speaker, "Certain");
    await page.getByRole("button", { name: /Next quote|Front page/ }).press("Enter");
  }
}

async function playLevel(page: Page, isRight: (index: number) => boolean): Promise<void> {
  await page.goto(`./#/play/${LEVEL}`);
  await page.getByRole("button", { name: "Begin" }).click();
  await playOut(page, isRight);
  await expect(page.getByRole("link", { name: /^Link to this run/ })).toBeAttached();
}

/** The text in the QR code that a phone would find in a picture of this part of the screen. */
async function readQrIn(page: Page, context: BrowserContext): Promise<string> {
  const picture = (await page.locator("[data-part='pass-on']").screenshot()).toString("base64");
  const table = await context.newPage();
  const { data, width, height } = await table.evaluate(async (base64) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const brush = canvas.getContext("2d");
    brush?.drawImage(bitmap, 0, 0);
    const pixels = brush?.getImageData(0, 0, bitmap.width, bitmap.height);
    return { data: Array.from(pixels?.data ?? []), width: bitmap.width, height: bitmap.height };
  }, picture);
  await table.close();
  return readQr(Uint8ClampedArray.from(data), width, height)?.data ?? "no code found";
}

test("a challenge whose link is read off the screen as a QR code", async ({ page, newDevice }) => {
  test.slow();
  await page.setViewportSize({ width: 1366, height: 900 });
  await playLevel(page, (index) => index !== 1);
  await curtainUp(page);
  const link = (await page.getByRole("link", { name: /^Link to this run/ }).getAttribute("href")) ?? "";
  expect(link).toMatch(/#\/r\/[\w-]{20,40}$/);
  await expect(page.getByText("Score")).not.toHaveCount(0);

  const friend = await newDevice();
  // The page may still unroll: a phone, too, is held up until it has found the code.
  await expect.poll(() => readQrIn(page, friend), { timeout: 40_000 }).toBe(link);
  const theirs = await friend.newPage();
  await withSettings(theirs, { edition: "plain" });
  await theirs.goto(link);
  await expect(theirs.locator("main")).not.toContainText("540");
  await theirs.getByRole("button", { name: "Play these quotes" }).click();
  await playOut(theirs, () => true);
  await expect(theirs.getByRole("heading", { level: 1 })).toHaveText("You and they");
  await expect(theirs.getByText("Your score is 700, theirs 540.")).toBeVisible();
  await expect(theirs.locator(".compared > li")).toHaveCount(LENGTH);
  await expect(theirs.locator(".compared > li").nth(1)).toContainText("You were right, they were not");
  // After a reload both are still there.
  await theirs.reload();
  await expect(theirs.getByText("Your score is 700, theirs 540.")).toBeVisible();
});

test("a challenge whose link is copied as text, and “Just show me”", async ({ page, newDevice }) => {
  test.slow();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await withSettings(page, { edition: "plain" });
  await playLevel(page, () => false);
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByText("The link is copied.")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());

  const friend = await newDevice();
  const theirs = await friend.newPage();
  await withSettings(theirs, { edition: "plain" });
  await theirs.goto(copied);
  await theirs.getByRole("button", { name: "Just show me" }).click();
  await expect(theirs.locator(".score")).toContainText(`Score −${60 * LENGTH} of ${100 * LENGTH}`);
  await theirs.getByRole("button", { name: "Play these quotes" }).click();
  await playOut(theirs, (index) => index === 0);
  await expect(theirs.getByRole("heading", { level: 1 })).toHaveText("You and they");
});

test("on the stage, what may be done with a run is pressed where it is drawn", async ({ page }) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await playLevel(page, (index) => index > 0);
  await curtainUp(page);
  const slip = await page.getByRole("region", { name: "Pass it on" }).boundingBox();
  for (const name of ["Share", "Copy link", "Save as picture"]) {
    const box = await page.getByRole("button", { name, exact: true }).boundingBox();
    if (!slip || !box) throw new Error(`there is no ${name}`);
    expect(box.x, name).toBeGreaterThan(slip.x);
    expect(box.x + box.width, name).toBeLessThan(slip.x + slip.width);
    expect(box.y + box.height, name).toBeLessThan(slip.y + slip.height);
  }
  const link = await page.getByRole("button", { name: "Copy link" }).boundingBox();
  await page.mouse.click((link?.x ?? 0) + (link?.width ?? 0) / 2, (link?.y ?? 0) + (link?.height ?? 0) / 2);
  await expect(page.getByText("The link is copied.")).toBeVisible();
  // A correction is pressed as well, all of it, and leads to its quote's own page.
  const correction = page.getByRole("link", { name: /said it$/ });
  const said = (await correction.textContent()) ?? "";
  await correction.click({ position: { x: 20, y: 10 } });
  await expect(page).toHaveURL(/#\/q\//);
  await expect(page.getByRole("heading", { level: 1, name: said })).toBeVisible();
});

test("the front page is kept as a picture, and shared with it where the browser can", async ({ page }) => {
  await page.addInitScript(() => {
    const shared: unknown[] = [];
    Object.assign(window, { shared });
    navigator.canShare = () => true;
    navigator.share = async (data) => {
      const files = data?.files?.map(({ name, type, size }) => ({ name, type, isDrawn: size > 10_000 }));
      shared.push({ ...data, files });
    };
  });
  await withSettings(page, { edition: "plain" });
  await playLevel(page, () => true);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as picture" }).click();
  const picture = await download;
  expect(picture.suggestedFilename()).toBe("soundbite-front-page-wide.png");
  const png = readFileSync(await picture.path());
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await expect(page.getByText("Passed on.")).toBeVisible();
  const link = await page.getByRole("link", { name: /^Link to this run/ }).getAttribute("href");
  expect(await page.evaluate(() => Reflect.get(window, "shared"))).toMatchObject([
    {
      url: link,
      text: expect.stringContaining("seven of seven quotes"),
      files: [{ name: "soundbite-front-page-tall.png", type: "image/png", isDrawn: true }],
    },
  ]);
});

/** Stands in for a device whose sharing takes words alone, or that has none; tells what was shared. */
async function withSharing(page: Page, kind: "words" | "refuses" | "none"): Promise<void> {
  await page.addInitScript((can) => {
    const shared: ShareData[] = [];
    Object.assign(window, { shared });
    const share = async (data: ShareData = {}) => {
      if (can === "refuses" && data.files) throw new DOMException("no", "NotAllowedError");
      shared.push(data);
    };
    const canShare = (data?: ShareData) => can === "refuses" || (can === "words" && !data?.files);
    Object.defineProperties(navigator, { share: { value: share }, canShare: { value: canShare } });
  }, kind);
}

for (const kind of ["words", "refuses"] as const) {
  test(`where the device ${kind === "words" ? "shares words alone" : "refuses the picture"}, the words go`, async ({
    page,
  }) => {
    await withSharing(page, kind);
    await withSettings(page, { edition: "plain" });
    await playLevel(page, () => true);
    await page.getByRole("button", { name: "Share", exact: true }).click();
    await expect(page.getByText("Passed on.")).toBeVisible();
    const link = await page.getByRole("link", { name: /^Link to this run/ }).getAttribute("href");
    const shared = await page.evaluate(() => Reflect.get(window, "shared"));
    expect(shared).toEqual([{ title: expect.any(String), text: expect.stringContaining("seven of seven"), url: link }]);
  });
}

test("where nothing can be shared, words and link are copied", async ({ page }) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await withSharing(page, "none");
  await withSettings(page, { edition: "plain" });
  await playLevel(page, () => true);
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await expect(page.getByText("The words and the link are copied.")).toBeVisible();
  const link = await page.getByRole("link", { name: /^Link to this run/ }).getAttribute("href");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/seven of seven quotes/);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(link ?? "no link");
});

test("where nothing can be shared or copied, words and link come as a file", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "canShare", { value: undefined });
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
  });
  await withSettings(page, { edition: "plain" });
  await playLevel(page, () => true);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const text = readFileSync(await (await download).path(), "utf8");
  expect(text).toContain(String(await page.getByRole("link", { name: /^Link to this run/ }).getAttribute("href")));
});

for (const [what, code, words] of [
  ["no code", "hello", /not the code of a run/],
  ["a code with a letter changed", "Bn_EzAZAUAA9a1FcAPAO4ahGAwlKYv", /damaged/],
  ["a newer code", `C${"A".repeat(30)}`, /newer version/],
] as const) {
  test(`${what} is refused with its reason and a way home`, async ({ page }) => {
    await page.goto(`./#/r/${code}`);
    await expect(page.getByRole("alert")).toContainText(words);
    await page.getByRole("link", { name: "To the title" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Soundbite" })).toBeAttached();
  });
}
