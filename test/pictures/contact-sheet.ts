/** Lays pictures out on one sheet, by the browser itself: no picture library needed. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Browser } from "@playwright/test";

/** Width of a sheet in pixels. */
const SHEET_WIDTH = 2400;

/** `width` is that of a picture: wide ones stand four in a row, phones eight. */
export async function writeSheet(
  browser: Browser,
  files: readonly string[],
  { width, path }: { readonly width: number; readonly path: string },
): Promise<void> {
  const columns = width < 500 ? 8 : width < 1000 ? 5 : width < 2500 ? 4 : 3;
  const figures = files.map((file) => {
    const picture = readFileSync(file).toString("base64");
    return `<figure><img src="data:image/png;base64,${picture}"><figcaption>${basename(file, ".png")}</figcaption></figure>`;
  });
  const page = await browser.newPage({ viewport: { width: SHEET_WIDTH, height: 600 } });
  await page.setContent(`<style>
    body { display: grid; grid-template-columns: repeat(${columns}, 1fr); gap: 12px; margin: 12px; background: #777; font: 14px sans-serif; }
    figure { margin: 0; } img { display: block; width: 100%; }
  </style>${figures.join("")}`);
  await page.screenshot({ path, fullPage: true });
  await page.close();
}
