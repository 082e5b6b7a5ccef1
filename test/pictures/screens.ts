/** The screens of a first game and how a player reaches each from the one before. */
import type { Page } from "@playwright/test";

export interface PicturedScreen {
  readonly name: string;
  readonly reach: (page: Page) => Promise<void>;
}

export const goTo = (hash: string) => async (page: Page) => {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
};
export const press = (key: string) => (page: Page) => page.keyboard.press(key);

/** Answers by keys: the face by its number, then how sure by its letter. */
export const answer = async (page: Page, number: number | string, sure = "f") => {
  await page.keyboard.press(String(number));
  await page.getByRole("group", { name: "How sure are you?" }).waitFor();
  await page.keyboard.press(sure);
};

/** Presses keys until the quote is about to be answered that has these words. */
const untilQuote = (words: string) => async (page: Page) => {
  for (let quotes = 0; quotes < 12; quotes += 1) {
    if ((await page.locator("blockquote").textContent())?.includes(words)) return;
    await answer(page, 2);
    await page.keyboard.press("Enter");
  }
};

export const SCREENS: readonly PicturedScreen[] = [
  { name: "title", reach: goTo("#/") },
  { name: "levels", reach: goTo("#/levels") },
  { name: "introduction", reach: goTo("#/play/the-plea") },
  { name: "round", reach: (page) => page.getByRole("button", { name: "Begin" }).click() },
  { name: "clue", reach: press("k") },
  { name: "longest-quote", reach: untilQuote("The Prime Minister says his job") },
  { name: "sure", reach: press("4") },
  { name: "sure-of-another", reach: press("2") },
  { name: "reveal-wrong", reach: press("c") },
  {
    name: "reveal-others",
    reach: (page) => page.getByRole("button", { name: "What about the others?" }).click(),
  },
  {
    name: "reveal-right",
    reach: async (page) => {
      await goTo("#/play/voices-from-brussels")(page);
      await page.getByRole("button", { name: "Begin" }).click();
      await untilQuote("Maastricht")(page);
      await answer(page, 4, "c");
    },
  },
  {
    name: "front-page",
    reach: async (page) => {
      while (await page.getByRole("button", { name: "Next quote" }).isVisible()) {
        await page.keyboard.press("Enter");
        await answer(page, 1);
      }
      await page.getByRole("button", { name: "Front page" }).click();
    },
  },
  { name: "levels-played", reach: goTo("#/levels") },
  { name: "settings", reach: goTo("#/settings") },
  { name: "help", reach: (page) => page.getByRole("button", { name: "Help" }).click() },
];
