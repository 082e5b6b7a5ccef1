/** The title: the sheet with the game's name settles, the five come up. */
import { SCENE_KEYS } from "./keys.ts";
import { type Act, appear, cast, ScreenScene } from "./screen-scene.ts";

export class TitleScene extends ScreenScene {
  constructor() {
    super(SCENE_KEYS.title);
  }

  protected enact(act: Act): void {
    if (!act.isEntering) return;
    for (const bust of cast(act, "bust.")) appear(act, bust, { rise: 60 });
    const [sheet] = cast(act, "title");
    if (sheet)
      void act.motion.move(sheet, "slideIn", sheet.home, { ...sheet.home, y: sheet.home.y - 60, angle: 2, alpha: 0 });
  }
}
