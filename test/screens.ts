/** The staged screens that a newcomer meets, and how each is come to from an address; for tests, bench and pictures. */
import type { Page } from "@playwright/test";

export interface MetScreen {
  /** As `data-screen` says it, or "reveal". */
  readonly name: "title" | "levels" | "introduction" | "round" | "reveal";
  readonly hash: string;
  readonly reach: (page: Page) => Promise<void>;
}

const begin = (page: Page) => page.getByRole("button", { name: "Begin" }).click();
const stay = async () => {};

export const MET_SCREENS: readonly MetScreen[] = [
  { name: "title", hash: "#/", reach: stay },
  { name: "levels", hash: "#/levels", reach: stay },
  { name: "introduction", hash: "#/play/the-plea", reach: stay },
  { name: "round", hash: "#/play/the-plea", reach: begin },
  {
    name: "reveal",
    hash: "#/play/the-plea",
    async reach(page) {
      await begin(page);
      await page.locator("[data-part='speaker.bailey']").click();
      await page
        .getByRole("group", { name: "How sure are you?" })
        .getByRole("button", { name: /^Certain/ })
        .click();
    },
  },
];

/** Small and large, upright and on its side: where nothing may move when the stage comes. */
export const MET_SIZES = [
  [320, 568],
  [390, 844],
  [844, 390],
  [768, 1024],
  [1366, 768],
  [1920, 1080],
] as const;
