/** How soon two hundred codes of a lesson, pasted at once, are read: each is replayed, and the report's tables stand there. */
import { recordRun } from "../../../src/core/replay.ts";
import { encodeRun } from "../../../src/share/run-code.ts";
import { LESSON_LEVEL } from "../../content/codes.ts";
import { REAL_PACK } from "../../content/packs.ts";
import { finishedRun } from "../../content/runs.ts";
import type { Figure } from "../figures.ts";
import type { Round } from "../rounds.ts";
import { visit } from "../visit.ts";

const CODES = 200;
const READ_MAX_MS = 1000;

export function measureReading({ browser, urls }: Round): Promise<number> {
  return visit(browser, urls.report, {
    isSlow: false,
    async measure({ page }) {
      await page.getByLabel("Codes", { exact: true }).fill(codes().join("\n"));
      const press = page.getByRole("button", { name: "Read codes" });
      await press.waitFor();
      const ms = await page.evaluate(untilTable);
      const read = await page.getByRole("heading", { name: `${CODES} codes read` }).count();
      if (read !== 1) throw new Error(`Not all of the ${CODES} codes were read.`);
      return ms;
    },
  });
}

/** Runs in the page: from the press to the first frame in which the table of quotes is there. */
function untilTable(): Promise<number> {
  return new Promise((resolve) => {
    const button = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === "Read codes");
    const from = performance.now();
    const look = () => {
      if (document.querySelector(".report table.quotes tbody td")) resolve(performance.now() - from);
      else requestAnimationFrame(look);
    };
    button?.click();
    requestAnimationFrame(look);
  });
}

/** Of as many pupils, each with a seed of their own and other answers. */
function codes(): string[] {
  return Array.from({ length: CODES }, (_, number) => {
    const say = (index: number) => ({ isRight: (index + number) % 3 > 0, clue: index === number % 7 });
    return encodeRun(recordRun(finishedRun(REAL_PACK, LESSON_LEVEL, say, { seed: number + 1 })), REAL_PACK);
  });
}

export function readingFigures(samples: readonly number[]): Figure[] {
  return [{ what: `${CODES} codes pasted and read, to the class report`, unit: "ms", samples, limit: READ_MAX_MS }];
}
