/** The game in real Chromium, built and served as players get it. */
import { defineConfig } from "@playwright/test";
import { BROWSER_ARGS, browserPath } from "../browser.ts";

const executablePath = browserPath();

export default defineConfig({
  testDir: ".",
  outputDir: "../../node_modules/.cache/e2e",
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  forbidOnly: true,
  reporter: [["list"]],
  use: {
    baseURL: "http://localhost:4174",
    viewport: { width: 1366, height: 768 },
    trace: "retain-on-failure",
    launchOptions: { args: BROWSER_ARGS, ...(executablePath ? { executablePath } : {}) },
  },
  webServer: {
    command: "npm run build && npx vite preview --port 4174",
    cwd: new URL("../..", import.meta.url).pathname,
    url: "http://localhost:4174",
    reuseExistingServer: false,
  },
});
