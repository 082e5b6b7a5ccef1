/** The front page: it comes up from the press, then the way on beside it. */
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
    const below = { ...page.home, y: page.home.y + act.show.composition.height * 0.6, angle: 3, alpha: 0.4 };
    void act.motion.move(page, "unroll", page.home, below);
  }
}
