/** The news-stand: the editions are laid out one after another. */
import type { Act } from "../show.ts";
import { SCENE_KEYS } from "./keys.ts";
import { appear, named, ScreenScene } from "./screen-scene.ts";

export class LevelsScene extends ScreenScene {
  constructor() {
    super(SCENE_KEYS.levels);
  }

  protected enact(act: Act): void {
    act.lightOn(null);
    if (!act.isEntering || act.before.size === 0) return;
    named(act, "level.").forEach((edition, index) => {
      appear(act, edition, { rise: 24 + index * 18 });
    });
  }
}
