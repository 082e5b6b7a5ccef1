/** Which Chromium the tests and the bench drive: the machine's own where there is one, else the test runner's. */
import { existsSync } from "node:fs";

const INSTALLED = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Path of the machine's own browser; undefined leaves the choice to the test runner. */
export function browserPath(): string | undefined {
  return INSTALLED.find((path) => existsSync(path));
}

/** Without a GPU, without a sandbox (the tests may run as root), and without a word to the outside. */
export const BROWSER_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
