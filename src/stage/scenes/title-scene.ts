/** The title: its paper settles, the five come up. */
import { AT_REST } from "../actor.ts";
import type { Act } from "../show.ts";
import { SCENE_KEYS } from "./keys.ts";
import { appear, named, ScreenScene } from "./screen-scene.ts";

export class TitleScene extends ScreenScene {
  constructor() {
    super(SCENE_KEYS.title);
  }

  protected enact(act: Act): void {
    act.lightOn(null);
    if (!act.isEntering || act.before.size === 0) return;
    for (const bust of named(act, "bust.")) appear(act, bust, { rise: 60 });
    const sheet = act.actor("title");
    if (sheet) void act.motion.move(sheet, "slideIn", AT_REST, { ...AT_REST, y: -60, angle: 2, alpha: 0 });
  }
}
