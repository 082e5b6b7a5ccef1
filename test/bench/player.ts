/** Plays the game by keyboard alone, and waits for what the page says, never for time to pass. */
import type { Page } from "@playwright/test";

const SPEAKER_KEYS = ["1", "2", "3", "4", "5"] as const;

export async function untilStage(page: Page): Promise<void> {
  // Not through a locator: that leaves listeners in the page, which every later press would have to pass.
  await page.waitForFunction(() => document.documentElement.dataset.stage === "ready");
}

/** Begins the level whose introduction is on the screen. */
export async function begin(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Begin" }).press("Enter");
  await untilAsked(page);
}

/** Answers the quote on the screen with one speaker or another: the face, then how sure. */
export async function answer(page: Page, turn: number): Promise<void> {
  await page.keyboard.press(SPEAKER_KEYS[turn % SPEAKER_KEYS.length] ?? "1");
  await page.locator("[data-part='confidence.fairly-sure']").waitFor();
  await page.keyboard.press("f");
  await page.locator("button:focus", { hasText: /^(Next quote|Front page)$/ }).waitFor();
}

/** Goes on from a reveal to the next quote or the front page; says which it is. */
export async function goOn(page: Page): Promise<"quote" | "front page"> {
  const isLast = await page.locator("button:focus", { hasText: "Front page" }).isVisible();
  await page.keyboard.press("Enter");
  if (!isLast) await untilAsked(page);
  else await page.waitForURL(/#\/front-page$/);
  return isLast ? "front page" : "quote";
}

async function untilAsked(page: Page): Promise<void> {
  await page.locator("main.round [data-speaker]:enabled").first().waitFor();
  await page.locator("blockquote").waitFor();
}

/** Plays levels one after another, over and over; each call goes on where the last one stopped. */
export function createPlayer(page: Page, levels: readonly string[]): { play(quotes: number): Promise<void> } {
  let played = 0;
  let level = 0;
  let isInRound = false;
  return {
    async play(quotes) {
      for (const end = played + quotes; played < end; played += 1) {
        if (!isInRound) {
          await page.evaluate((hash) => location.assign(hash), `#/play/${levels[level % levels.length]}`);
          await begin(page);
          level += 1;
        }
        await answer(page, played);
        isInRound = (await goOn(page)) === "quote";
      }
    },
  };
}
