/** What a player comes to after the first front page: passing on, the other ways to play, and what is kept. */
import type { Page } from "@playwright/test";
import { answer, goTo, type PicturedScreen, press } from "./screens.ts";

/** Answers whatever is asked until the front page stands there. */
async function playOut(page: Page, key: string): Promise<void> {
  const goOn = page.getByRole("button", { name: /^(Next quote|Front page)$/ });
  for (let isOver = false; !isOver; ) {
    await answer(page, key);
    isOver = (await goOn.textContent()) === "Front page";
    await goOn.press("Enter");
  }
}

const begin = (page: Page) => page.getByRole("button", { name: "Begin" }).click();

export const MORE_SCREENS: readonly PicturedScreen[] = [
  {
    name: "today",
    reach: goTo("#/today"),
  },
  {
    name: "today-front-page",
    reach: async (page) => {
      await begin(page);
      await playOut(page, "5");
    },
  },
  { name: "today-played", reach: goTo("#/today") },
  { name: "cuttings", reach: goTo("#/cuttings") },
  {
    name: "quote",
    reach: (page) => page.getByRole("link", { name: "Open by itself" }).first().click(),
  },
  { name: "second-look", reach: goTo("#/second-look") },
  { name: "deadline", reach: goTo("#/deadline") },
  { name: "deadline-round", reach: begin },
  {
    name: "sent-run",
    reach: async (page) => {
      await goTo("#/play/the-candidates-reply")(page);
      await begin(page);
      await playOut(page, "3");
      const link = page.getByRole("link", { name: /^Link to this run/ });
      await page.goto((await link.getAttribute("href")) ?? "");
    },
  },
  {
    name: "comparison",
    reach: async (page) => {
      await page.getByRole("button", { name: "Play these quotes" }).click();
      await playOut(page, "2");
    },
  },
  {
    name: "damaged-run",
    reach: goTo("#/r/BmpZnVAAAA"),
  },
  {
    name: "title-later",
    reach: goTo("#/"),
  },
  { name: "help-keys", reach: press("?") },
];
