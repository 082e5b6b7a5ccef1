/**
 * The front page: the press under the lower edge feeds it up in three stretches, whole and dry, and it drops into place;
 * the way on fades in beside it.
 */
import type { Actor } from "../actors.ts";
import { SCENE_KEYS } from "./keys.ts";
import { type Act, appear, cast, ScreenScene } from "./screen-scene.ts";

/** How much of its way the page has come after each feed; the time to the next one, in milliseconds. */
const FEEDS = [0.45, 0.8, 1] as const;
const FEED_PAUSE_MS = 30;
/** How far it drops at the end, in CSS pixels. */
const DROP = 4;
/** When what stands beside the page comes up, in milliseconds. */
const BESIDE_MS = 420;

export class FrontPageScene extends ScreenScene {
  constructor() {
    super(SCENE_KEYS["front-page"]);
  }

  protected enact(act: Act): void {
    if (!act.isEntering) return;
    const [page] = cast(act, "page");
    for (const actor of act.actors.values()) {
      // The game's name stays where it was on the screen before.
      if (actor !== page && actor.sheet.name !== "home") appear(act, actor, { delay: BESIDE_MS });
    }
    if (!page) return;
    if (act.motion.isReduced) appear(act, page);
    else void runUp(act, page, this.cameras.main.height / act.show.dpr);
  }
}

/** Runs the page up from under the stage, straight as it comes from the rollers. */
async function runUp({ motion }: Act, page: Actor, height: number): Promise<void> {
  const top = page.home.y - DROP;
  const under = page.home.y + height;
  let from = { ...page.home, y: under };
  for (const share of FEEDS) {
    const to = { ...page.home, y: under + (top - under) * share };
    await motion.move(page, "feed", to, from);
    if (share < 1) await motion.hold(FEED_PAUSE_MS);
    from = to;
  }
  await motion.move(page, "drop", page.home);
}
