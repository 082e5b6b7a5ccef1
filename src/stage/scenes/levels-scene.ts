/** The news-stand: the editions are laid out one after another. */
import { SCENE_KEYS } from "./keys.ts";
import { type Act, appear, cast, ScreenScene } from "./screen-scene.ts";

export class LevelsScene extends ScreenScene {
  constructor() {
    super(SCENE_KEYS.levels);
  }

  protected enact(act: Act): void {
    if (!act.isEntering) return;
    cast(act, "level.").forEach((edition, index) => {
      appear(act, edition, { rise: 24 + index * 18 });
    });
  }
}
