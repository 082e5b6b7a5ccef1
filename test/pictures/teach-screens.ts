/** The teacher's tools, each as a teacher comes to it, and what a pupil hands in. */
import type { Page } from "@playwright/test";
import { answer, goTo, type PicturedScreen, press } from "./screens.ts";

const inTurn = (keys: string) => async (page: Page) => {
  for (const key of keys) await page.keyboard.press(key);
};

export const TEACH_SCREENS: readonly PicturedScreen[] = [
  { name: "teach", reach: goTo("#/teach") },
  {
    name: "teach-chosen",
    reach: async (page) => {
      await page.getByRole("radio", { name: /The plea/ }).check();
      await page.getByLabel("How many").selectOption("3");
      await page.getByRole("link", { name: "Homework link", exact: true }).scrollIntoViewIfNeeded();
    },
  },
  { name: "board", reach: (page) => page.getByRole("link", { name: "Start on the board" }).click() },
  { name: "board-vote", reach: (page) => page.getByRole("button", { name: "Start the lesson" }).click() },
  { name: "board-counted", reach: inTurn("1111112222233355555555qqttt") },
  { name: "board-clue", reach: press("k") },
  { name: "board-talk", reach: press("ArrowRight") },
  {
    name: "board-reveal",
    reach: async (page) => {
      await page.keyboard.press("ArrowRight");
      await inTurn("1111111111112223355555")(page);
      await page.keyboard.press("ArrowRight");
    },
  },
  {
    name: "board-debrief",
    reach: async (page) => {
      for (let quote = 2; quote <= 3; quote += 1) {
        await page.keyboard.press("ArrowRight");
        await inTurn("1122233355555")(page);
        await page.keyboard.press("ArrowRight");
        await page.keyboard.press("ArrowRight");
        await inTurn("1112233355555")(page);
        await page.keyboard.press("ArrowRight");
      }
      await page.keyboard.press("ArrowRight");
    },
  },
  { name: "board-slide", reach: (page) => page.getByRole("button", { name: "Next slide" }).click() },
  {
    name: "hand-in",
    reach: async (page) => {
      await goTo("#/teach")(page);
      const link = page.getByRole("link", { name: "Homework link", exact: true });
      await page.goto(await link.evaluate((element) => (element instanceof HTMLAnchorElement ? element.href : "")));
      await page.getByRole("button", { name: "Begin" }).click();
      const goOn = page.getByRole("button", { name: /^(Next quote|Front page)$/ });
      for (let isOver = false; !isOver; ) {
        await answer(page, 1);
        isOver = (await goOn.textContent()) === "Front page";
        await goOn.press("Enter");
      }
      await page.getByRole("button", { name: "Hand in" }).click();
    },
  },
  {
    name: "report",
    reach: async (page) => {
      const code = (await page.getByLabel("Your code").textContent()) ?? "";
      await goTo("#/teach/report")(page);
      await page.getByLabel("Codes", { exact: true }).fill(`From 9B: ${code}\nB0damaged0code0that0cannot0be0`);
      await page.getByRole("button", { name: "Read codes" }).click();
    },
  },
  {
    name: "report-tables",
    reach: (page) => page.getByRole("table", { name: "Quotes" }).scrollIntoViewIfNeeded(),
  },
  { name: "print", reach: goTo("#/teach/print") },
  { name: "who-picked", reach: goTo("#/teach/who-picked") },
  {
    name: "who-picked-large",
    reach: async (page) => {
      await page.getByRole("button", { name: "Show it to the class" }).click();
      await page.keyboard.press("ArrowRight");
    },
  },
];
