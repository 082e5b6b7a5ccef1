/**
 * `npm run bench`: figures on how quick, small and frugal the game is, as one table. It asserts nothing: it fails only
 * where something could not be measured. BENCH_ROUNDS says how often everything is measured; five times by default.
 */
import { readFile } from "node:fs/promises";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { BROWSER_ARGS, browserPath } from "../browser.ts";
import { type Builds, makeBuilds, ROOT } from "./builds.ts";
import { markdownTable } from "./figures.ts";
import { type Measured, measureRounds } from "./rounds.ts";
import { sizeFigures } from "./rows/sizes.ts";
import { serve } from "./server.ts";

const ROUNDS = Math.max(1, Math.floor(Number(process.env.BENCH_ROUNDS)) || 5);
const FIRST_LEVEL = "the-plea";

// The game's build reads the packs from where it stands.
process.chdir(ROOT);
const startedAt = performance.now();
const builds = await makeBuilds();
try {
  const { figures, failures } = await run(builds);
  console.log(markdownTable([...sizeFigures(builds), ...figures]));
  console.log(`\nMeasured in ${Math.round((performance.now() - startedAt) / 1000)} s.`);
  for (const failure of failures) console.error(`Not measured. ${failure}`);
  process.exitCode = failures.length > 0 ? 1 : 0;
} finally {
  await builds.remove();
}

async function run({ game, bare, phaser }: Builds): Promise<Measured> {
  const host = await serve({ game, bare, phaser });
  const executablePath = browserPath();
  const browser = await chromium.launch({ args: BROWSER_ARGS, ...(executablePath ? { executablePath } : {}) });
  try {
    console.log(environment(browser));
    const urls = {
      game: host.urlOf("game"),
      level: `${host.urlOf("game")}#/play/${FIRST_LEVEL}`,
      report: `${host.urlOf("game")}#/teach/report`,
      bare: host.urlOf("bare"),
      phaser: host.urlOf("phaser"),
    };
    return await measureRounds({ browser, urls, levels: await levelIds(game) }, ROUNDS);
  } finally {
    await browser.close();
    await host.close();
  }
}

function environment(browser: Browser): string {
  const cores = cpus();
  return [
    `${cores.length} cores (${cores[0]?.model.trim() ?? "unknown"}), load ${loadavg()[0]?.toFixed(1)} at the start, no GPU;`,
    `Node ${process.versions.node}, Chromium ${browser.version()}; medians of ${ROUNDS} rounds, memory of every second.`,
    "Loading and presses over 1.6 Mbit/s, 150 ms, processor slowed four times; all else as this machine is.\n",
  ].join("\n");
}

async function levelIds(folder: string): Promise<string[]> {
  const { levels }: { levels: { id: string }[] } = JSON.parse(
    await readFile(join(folder, "levels/associate-citizenship.json"), "utf8"),
  );
  return levels.map(({ id }) => id);
}
