/** What a teacher does, and what the pupils of a class do with the homework link. */
import type { Browser, Page } from "@playwright/test";
import { answer, expect, quoteShown, type Sure } from "./table.ts";

export const CONFIDENCES = ["A hunch", "Fairly sure", "Certain"] as const satisfies readonly Sure[];

/** What one pupil says to one quote: the speaker's id, and how sure. */
export interface Choice {
  readonly speaker: string;
  readonly confidence: Sure;
}

/** Chooses the first quotes of a level on Teach; gives back the whole homework link. */
export async function chooseLesson(page: Page, level: string, count: number): Promise<string> {
  await page.goto("./#/teach");
  await page.getByRole("radio", { name: new RegExp(level) }).check();
  await page.getByLabel("How many").selectOption(String(count));
  const link = page.getByRole("link", { name: "Homework link", exact: true });
  await expect(page.getByRole("heading", { level: 2, name: new RegExp(level) })).toBeVisible();
  return link.evaluate((element) => (element instanceof HTMLAnchorElement ? element.href : ""));
}

/** What a pupil has in hand at the end: the code, its picture as a PNG in base64, and the byline. */
export interface HandedIn {
  readonly code: string;
  readonly picture: string;
  readonly byline: string;
}

/** Plays a homework link in a context of its own, as a device of its own, and hands in. */
export async function playHomework(
  browser: Browser,
  link: string,
  choiceOf: (quote: Awaited<ReturnType<typeof quoteShown>>) => Choice,
): Promise<HandedIn> {
  const context = await browser.newContext({ reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.addInitScript(() => {
    localStorage.setItem("soundbite.settings", JSON.stringify({ version: 1, value: { edition: "plain" } }));
  });
  await page.goto(link);
  await page.getByRole("button", { name: "Begin" }).click();
  const handIn = page.getByRole("button", { name: "Hand in" });
  const goOn = page.getByRole("button", { name: /^(Next quote|Front page)$/ });
  while (!(await handIn.isVisible())) {
    const { speaker, confidence } = choiceOf(await quoteShown(page));
    await answer(page, speaker, confidence);
    const isLast = (await goOn.textContent()) === "Front page";
    await goOn.click();
    if (isLast) await handIn.waitFor();
  }
  await handIn.click();
  const code = (await page.getByLabel("Your code").textContent()) ?? "";
  const picture = (await page.getByRole("img", { name: "QR code of your run" }).screenshot()).toString("base64");
  const byline = (await page.locator(".byline").textContent()) ?? "";
  await context.close();
  return { code, picture, byline };
}
