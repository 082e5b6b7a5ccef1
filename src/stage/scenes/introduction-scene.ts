/** A level's introduction: its sheet slides in, the five come up beside it. */
import { AT_REST } from "../actor.ts";
import type { Act } from "../show.ts";
import { SCENE_KEYS } from "./keys.ts";
import { appear, ScreenScene } from "./screen-scene.ts";

export class IntroductionScene extends ScreenScene {
  constructor() {
    super(SCENE_KEYS.introduction);
  }

  protected enact(act: Act): void {
    act.lightOn(null);
    if (!act.isEntering || act.before.size === 0) return;
    const sheet = act.actor("introduction");
    if (sheet) void act.motion.move(sheet, "slideIn", AT_REST, { ...AT_REST, x: -80, angle: -4, alpha: 0 });
    appear(act, "cast");
  }
}
