/** How far anything that can be pressed moves between the first paint of its screen and five seconds after the stage has come. */
import { installControls } from "../../controls.ts";
import { holdBack } from "../../hold-back.ts";
import { MET_SCREENS, MET_SIZES, type MetScreen } from "../../screens.ts";
import type { Figure } from "../figures.ts";
import { untilStage } from "../player.ts";
import type { Round } from "../rounds.ts";
import { visit } from "../visit.ts";

const MOVED_MAX_PX = 2;
const SHIFT_MAX = 0.01;
const AFTER_STAGE_MS = 5000;

interface Still {
  readonly screen: MetScreen["name"];
  readonly px: number;
  readonly shift: number;
}

/** Of each screen the furthest that a control moves, and the most that its layout shifts, at any of the sizes. */
export async function measureStill(round: Round): Promise<readonly Still[]> {
  const all: Still[] = [];
  for (const [width, height] of MET_SIZES) {
    const looks = MET_SCREENS.map((screen) => look(round, screen, { width, height }));
    all.push(...(await Promise.all(looks)));
  }
  return MET_SCREENS.map(({ name }) => {
    const of = all.filter(({ screen }) => screen === name);
    return { screen: name, px: Math.max(...of.map(({ px }) => px)), shift: Math.max(...of.map(({ shift }) => shift)) };
  });
}

function look(
  { browser, urls }: Round,
  screen: MetScreen,
  viewport: { width: number; height: number },
): Promise<Still> {
  let letCome: readonly (() => void)[] = [];
  return visit(browser, urls.game + screen.hash, {
    // Where things lie does not depend on speed; what comes late on a slow line is kept back.
    isSlow: false,
    device: { viewport },
    async before(_, page) {
      await page.addInitScript(installControls);
      letCome = [await holdBack(page, /\.woff2$/), await holdBack(page, /assets\/stage-.*\.js/)];
    },
    async measure({ page }) {
      await screen.reach(page);
      await page.waitForFunction((name) => window.controls.isSeen(name), screen.name);
      for (const open of letCome) open();
      await untilStage(page);
      await page.waitForTimeout(AFTER_STAGE_MS);
      const { px, name } = await page.evaluate((of) => window.controls.moved(of), screen.name);
      const shift = await page.evaluate(() => window.benchPaint.shift());
      if (px > MOVED_MAX_PX) console.error(`${screen.name} at ${viewport.width}×${viewport.height}: ${name}`);
      return { screen: screen.name, px, shift };
    },
  });
}

export function stillFigures(rounds: readonly (readonly Still[])[]): Figure[] {
  const all = rounds.flat();
  const figures = MET_SCREENS.map(({ name }) => ({
    what: `Furthest that a control moves when the stage comes, ${name}`,
    unit: "px",
    samples: all.filter(({ screen }) => screen === name).map(({ px }) => px),
    limit: MOVED_MAX_PX,
    decimals: 1,
  }));
  const shifts = rounds.map((of) => Math.max(...of.map(({ shift }) => shift)));
  return [
    ...figures,
    { what: "Layout shift, the most of these", unit: "", samples: shifts, limit: SHIFT_MAX, decimals: 3 },
  ];
}
