/** A browser with settings that belong to the whole browser: an extension, a font size, scroll bars that take room. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BrowserContext, chromium, type Page, type Worker } from "@playwright/test";
import { BROWSER_ARGS, browserPath } from "../browser.ts";

const ZOOM_EXTENSION = fileURLToPath(new URL("browser-zoom", import.meta.url));

interface Wanted {
  /** As the browser's own settings write them: `{ default_font_size: 24 }`. */
  readonly fonts?: Readonly<Record<string, number>>;
  /** Null for the window as it is, which zoom needs. */
  readonly viewport: { readonly width: number; readonly height: number } | null;
  readonly baseURL: string | undefined;
}

export interface OwnBrowser {
  readonly page: Page;
  /** Sets the real zoom of the page; 1 is none. */
  readonly zoom: (factor: number) => Promise<void>;
}

/** Opens such a browser, with classic scroll bars, for as long as `use` takes. */
export async function withOwnBrowser(wanted: Wanted, use: (browser: OwnBrowser) => Promise<void>): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), "soundbite-profile-"));
  await mkdir(join(profile, "Default"));
  const preferences = { webkit: { webprefs: wanted.fonts ?? {} } };
  await writeFile(join(profile, "Default/Preferences"), JSON.stringify(preferences));
  const executablePath = browserPath();
  const context = await chromium.launchPersistentContext(profile, {
    ...(wanted.baseURL ? { baseURL: wanted.baseURL } : {}),
    viewport: wanted.viewport,
    ...(executablePath ? { executablePath } : { channel: "chromium" }),
    ignoreDefaultArgs: ["--disable-extensions", "--hide-scrollbars"],
    args: [
      ...BROWSER_ARGS,
      "--window-size=1366,768",
      `--disable-extensions-except=${ZOOM_EXTENSION}`,
      `--load-extension=${ZOOM_EXTENSION}`,
    ],
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await use({ page, zoom: async (factor) => zoomTo(await workerOf(context), factor) });
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
}

async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
}

async function zoomTo(worker: Worker, factor: number): Promise<void> {
  const tabs = await worker.evaluate((to) => {
    const zoom: (factor: number) => Promise<number> = Reflect.get(globalThis, "z");
    return zoom(to);
  }, factor);
  if (tabs < 1) throw new Error("There is no tab to be zoomed.");
}
