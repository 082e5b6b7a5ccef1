/** Keeps back what a page asks for, such as the stage or the fonts on a slow line, until the test lets it come. */
import type { Page } from "@playwright/test";

/** Lets whatever is asked for at such addresses wait until the function that it gives back is called. */
export async function holdBack(page: Page, addresses: RegExp): Promise<() => void> {
  let letCome = () => {};
  const mayCome = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route(addresses, async (route) => {
    await mayCome;
    await route.continue();
  });
  return letCome;
}
