/** A level's introduction: its sheet slides in, the five come up beside it. */
import { SCENE_KEYS } from "./keys.ts";
import { type Act, appear, cast, ScreenScene } from "./screen-scene.ts";

export class IntroductionScene extends ScreenScene {
  constructor() {
    super(SCENE_KEYS.introduction);
  }

  protected enact(act: Act): void {
    if (!act.isEntering) return;
    const [sheet] = cast(act, "introduction");
    if (sheet)
      void act.motion.move(sheet, "slideIn", sheet.home, { ...sheet.home, x: sheet.home.x - 80, angle: -4, alpha: 0 });
    for (const person of cast(act, "cast")) appear(act, person);
  }
}
