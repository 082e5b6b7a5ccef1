/** The animations of the game: how to come to just before one, and what sets it off. */
import type { Page } from "@playwright/test";
import { answer } from "./screens.ts";

interface PicturedMotion {
  readonly name: string;
  readonly reach: (page: Page) => Promise<void>;
  readonly act: (page: Page) => Promise<void>;
}

async function openRound(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = "#/play/the-plea";
  });
  await page.getByRole("button", { name: "Begin" }).click();
}

/** Answers as somebody who is certain, rightly or not. The quotes of the first level tell by their first words who said them. */
async function answerCertainly(page: Page, isRight: boolean): Promise<void> {
  const text = (await page.locator("blockquote").textContent()) ?? "";
  const key = /^(Awesome|This could)/.test(text)
    ? 5
    : text.startsWith("In Brussels")
      ? 2
      : text.startsWith("And if")
        ? 3
        : 1;
  await answer(page, isRight ? key : (key % 5) + 1, "c");
}

export const MOTIONS: readonly PicturedMotion[] = [
  {
    name: "cutting-in",
    reach: async (page) => {
      await openRound(page);
      await answerCertainly(page, true);
    },
    act: (page) => page.keyboard.press("Enter"),
  },
  { name: "face-pressed", reach: openRound, act: (page) => page.keyboard.press("4") },
  { name: "verbatim", reach: openRound, act: (page) => answerCertainly(page, true) },
  { name: "correction", reach: openRound, act: (page) => answerCertainly(page, false) },
  {
    name: "front-page",
    reach: async (page) => {
      await openRound(page);
      for (let quote = 1; quote <= 7; quote += 1) {
        await answerCertainly(page, quote % 3 !== 0);
        if (quote < 7) await page.getByRole("button", { name: "Next quote" }).press("Enter");
      }
      // Whatever still flies has landed, and the next press is the one that brings the page.
      await page.getByRole("button", { name: "Front page" }).focus();
    },
    act: (page) => page.keyboard.press("Enter"),
  },
];
