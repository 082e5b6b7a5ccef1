/** At any zoom, pixel ratio, font size, spacing of words and width of scroll bar the face that is seen is the face that is pressed. */
import { expectAgreement, expectNoOverflow } from "./agreement.ts";
import { withOwnBrowser } from "./own-browser.ts";
import { curtainUp, expect, face, howSure, type Page, test } from "./table.ts";

const ZOOMS = [0.5, 0.67, 0.75, 0.8, 0.9, 1.1, 1.25, 1.5, 1.75, 2, 1];
const LARGE = 24;
/** What WCAG 2.2 asks a page to bear (1.4.12). */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

async function openRound(page: Page): Promise<void> {
  await page.goto("./#/play/the-plea");
  await page.getByRole("button", { name: "Begin" }).click();
  await curtainUp(page);
}

/** Whether the hall fills the window, but for the room of a scroll bar; below it, unseen, it may go on. */
async function expectFilled(page: Page, when: string): Promise<void> {
  const gap = () =>
    page.evaluate(async () => {
      // Where nobody looks on, the browser paints a frame only when it is asked for one.
      await new Promise(requestAnimationFrame);
      const { width = 0, height = 0 } = document.querySelector("#stage canvas")?.getBoundingClientRect() ?? {};
      const room = document.documentElement.getBoundingClientRect().width;
      return Math.max(room - width, document.documentElement.clientHeight - height, width - innerWidth);
    });
  await expect.poll(gap, { message: when }).toBeLessThanOrEqual(1.5);
}

test("real browser zoom from 50 to 200 %, without a reload", async ({ baseURL }) => {
  await withOwnBrowser({ viewport: null, baseURL }, async ({ page, zoom }) => {
    await openRound(page);
    for (const factor of ZOOMS) {
      await zoom(factor);
      const when = `at ${factor * 100} %`;
      await expect.poll(() => page.evaluate(() => devicePixelRatio), { message: when }).toBeCloseTo(factor, 2);
      await expectAgreement(page, when);
      await expectFilled(page, when);
      await expectNoOverflow(page, when);
    }
    await zoom(1.25);
    await face(page, "stewart").click();
    await expect(face(page, "stewart")).toHaveAttribute("aria-pressed", "true");
    await expectAgreement(page, "at 125 %, a face pressed");
  });
});

test("a window that moves to a screen of another pixel density, and back", async ({ page }) => {
  await openRound(page);
  const cdp = await page.context().newCDPSession(page);
  const ratio = () =>
    page.evaluate(async () => {
      await new Promise(requestAnimationFrame);
      const canvas = document.querySelector("#stage canvas");
      return canvas instanceof HTMLCanvasElement ? canvas.width / canvas.getBoundingClientRect().width : 0;
    });
  for (const deviceScaleFactor of [2, 1.5, 1]) {
    await cdp.send("Emulation.setDeviceMetricsOverride", {
      width: 1366,
      height: 768,
      deviceScaleFactor,
      mobile: false,
    });
    await expect.poll(ratio, { message: `at ${deviceScaleFactor}` }).toBeCloseTo(deviceScaleFactor, 1);
    await expectAgreement(page, `at ${deviceScaleFactor} pixels a pixel`);
  }
});

for (const [width, height] of [
  [1366, 768],
  [390, 844],
] as const) {
  for (const setting of ["default_font_size", "minimum_font_size"] as const) {
    test(`the browser's own ${setting} of ${LARGE} px at ${width}×${height}`, async ({ baseURL }) => {
      const wanted = { fonts: { [setting]: LARGE }, viewport: { width, height }, baseURL };
      await withOwnBrowser(wanted, async ({ page }) => {
        await openRound(page);
        const smallest = await page.evaluate(() => {
          const texts = document.querySelectorAll("main.round blockquote, main.round strong");
          return Math.min(...[...texts].map((text) => Number.parseFloat(getComputedStyle(text).fontSize)));
        });
        if (setting === "minimum_font_size") expect(smallest).toBeGreaterThanOrEqual(LARGE);
        else {
          const root = await page.evaluate(() =>
            Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
          );
          expect(root).toBeGreaterThanOrEqual(LARGE);
        }
        await expectAgreement(page, setting);
        await expectNoOverflow(page, setting);
        await face(page, "khan").click();
        await expectAgreement(page, `${setting}, a face pressed`);
        await expectNoOverflow(page, `${setting}, a face pressed`);
      });
    });
  }

  test(`the reader's own spacing of words at ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openRound(page);
    await page.addStyleTag({ content: SPACING });
    await expectAgreement(page, "spaced");
    await expectNoOverflow(page, "spaced");
    await face(page, "bailey").click();
    await expect(howSure(page)).toBeVisible();
    expect(await cutOff(page), "words that are cut off").toEqual([]);
    await howSure(page)
      .getByRole("button", { name: /^A hunch/ })
      .click();
    await expect(page.locator("html")).not.toHaveAttribute("data-act", "flight");
    await expectNoOverflow(page, "spaced, at the reveal");
    expect(await cutOff(page), "words that are cut off").toEqual([]);
  });
}

/** Words that are wider or taller than what may be seen of the control or paper they stand in. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const held = [...document.querySelectorAll("main button, main a, main figure, main section")];
    const isCut = (element: Element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      const isHiding = (overflow: string) => overflow === "hidden" || overflow === "clip";
      const isWider = isHiding(overflowX) && scrollWidth > clientWidth + 1;
      return isWider || (isHiding(overflowY) && scrollHeight > clientHeight + 1);
    };
    return held.filter((one) => one.checkVisibility() && isCut(one)).map((one) => one.textContent ?? "");
  });
}

test("a scroll bar that comes takes its room from the page, not from a face", async ({ baseURL }) => {
  await withOwnBrowser({ viewport: { width: 1366, height: 900 }, baseURL }, async ({ page }) => {
    await openRound(page);
    const bar = () => page.evaluate(() => innerWidth - document.documentElement.clientWidth);
    await expectAgreement(page, "without a scroll bar");
    await page.addStyleTag({ content: "#page { min-height: 200vh; }" });
    await expect.poll(bar).toBeGreaterThan(0);
    await expectAgreement(page, "with a scroll bar");
    await expectFilled(page, "with a scroll bar");
    await expectNoOverflow(page, "with a scroll bar");
  });
});
