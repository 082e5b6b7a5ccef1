/**
 * The front page: the press under the lower edge feeds it up in three stretches, whole and dry, and it drops into place;
 * the way on fades in beside it.
 */
import { type Actor, AT_REST } from "../actor.ts";
import type { Act } from "../show.ts";
import { SCENE_KEYS } from "./keys.ts";
import { appear, ScreenScene } from "./screen-scene.ts";

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
    act.lightOn(null);
    if (!act.isEntering || act.before.size === 0) return;
    for (const name of ["ways-on", "pass-on"]) appear(act, name, { delay: BESIDE_MS });
    const page = act.actor("page");
    if (!page) return;
    if (act.motion.isReduced) appear(act, "page");
    else void runUp(act, page);
  }
}

/** Runs the page up from under the window, straight as it comes from the rollers. */
async function runUp({ motion, size }: Act, page: Actor): Promise<void> {
  let from = { ...AT_REST, y: size.height };
  for (const share of FEEDS) {
    const to = { ...AT_REST, y: size.height - (size.height + DROP) * share };
    await motion.move(page, "feed", to, from);
    if (share < 1) await motion.hold(FEED_PAUSE_MS);
    from = to;
  }
  await motion.move(page, "drop", AT_REST);
}
