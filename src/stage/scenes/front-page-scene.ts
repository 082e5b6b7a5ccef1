/** The front page: it is run up from the press under the lower edge, whole and dry; the way on fades in beside it. */
import { SCENE_KEYS } from "./keys.ts";
import { type Act, appear, cast, ScreenScene } from "./screen-scene.ts";

export class FrontPageScene extends ScreenScene {
  constructor() {
    super(SCENE_KEYS["front-page"]);
  }

  protected enact(act: Act): void {
    if (!act.isEntering) return;
    for (const actor of act.actors.values()) if (actor.sheet.name !== "page") appear(act, actor);
    const [page] = cast(act, "page");
    if (!page) return;
    const { height } = this.cameras.main;
    const alpha = act.motion.isReduced ? 0 : 1;
    const below = { ...page.home, y: page.home.y + height / act.show.dpr, angle: 2, alpha };
    void act.motion.move(page, "unroll", page.home, below);
  }
}
