/** The game in real Chromium, built and served as players get it. */
import { defineConfig } from "@playwright/test";
import { BROWSER_ARGS, browserPath } from "../browser.ts";

/** A folder of its own, so that nobody who builds meanwhile pulls the game from under the tests. */
const DIST = "node_modules/.cache/e2e-dist";
const executablePath = browserPath();

export default defineConfig({
  testDir: ".",
  outputDir: "../../node_modules/.cache/e2e",
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  forbidOnly: true,
  reporter: [["list"]],
  use: {
    baseURL: "http://localhost:4174",
    viewport: { width: 1366, height: 768 },
    trace: "retain-on-failure",
    launchOptions: { args: BROWSER_ARGS, ...(executablePath ? { executablePath } : {}) },
  },
  webServer: {
    command: `npx vite build --outDir ${DIST} && npx vite preview --outDir ${DIST} --port 4174`,
    cwd: new URL("../..", import.meta.url).pathname,
    url: "http://localhost:4174",
    reuseExistingServer: false,
  },
});
