// Installs a Chromium for the tests where the machine has none: Debian's package as root, else the test runner's own.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { browserPath } from "./browser.ts";

const installed = browserPath() !== undefined;
const isRootOnDebian = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

if (!installed) {
  const run = (command, ...args) => execFileSync(command, args, { stdio: "inherit" });
  if (isRootOnDebian) {
    run("apt-get", "update", "-qq");
    run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium");
  } else run("npx", "playwright", "install", "chromium");
}
