/** Phaser's game as the stage needs it: canvas only, no input, no sound, sized by us. Resolves when it has booted. */
import Phaser from "phaser";
import { baseTextures } from "./phaser/base-textures.ts";
import { AudienceScene } from "./scenes/audience-scene.ts";
import { FrontPageScene } from "./scenes/front-page-scene.ts";
import { HallScene } from "./scenes/hall-scene.ts";
import { IntroductionScene } from "./scenes/introduction-scene.ts";
import { SCENE_KEYS } from "./scenes/keys.ts";
import { LevelsScene } from "./scenes/levels-scene.ts";
import { LightScene } from "./scenes/light-scene.ts";
import { LoadingScene } from "./scenes/loading-scene.ts";
import { RoundScene } from "./scenes/round-scene.ts";
import { TitleScene } from "./scenes/title-scene.ts";

/** Width and height in CSS pixels. */
export function createPhaserGame(parent: HTMLElement, width: number, height: number): Promise<Phaser.Game> {
  return new Promise((resolve) => {
    const game = new Phaser.Game({
      type: Phaser.CANVAS,
      parent,
      width,
      height,
      transparent: true,
      banner: false,
      autoFocus: false,
      scale: { mode: Phaser.Scale.NONE },
      // In this order they are drawn: the hall first, the light on it, the audience in a strip of its own.
      scene: [
        LoadingScene,
        HallScene,
        LightScene,
        TitleScene,
        LevelsScene,
        IntroductionScene,
        RoundScene,
        FrontPageScene,
        AudienceScene,
      ],
      ...baseTextures(),
    });
    game.events.once(Phaser.Core.Events.READY, () => {
      game.scene.start(SCENE_KEYS.hall);
      game.scene.start(SCENE_KEYS.light);
      game.scene.start(SCENE_KEYS.audience);
      resolve(game);
    });
  });
}

/**
 * The canvas has device pixels; one unit of its scenes stays one CSS pixel. Below what is seen in the window it goes on by
 * a strip, in CSS pixels, for the audience.
 */
export function sizeCanvas(
  phaser: Phaser.Game,
  { width, height }: { readonly width: number; readonly height: number },
  strip: number,
  dpr: number,
): void {
  const [across, down] = [Math.round(width * dpr), Math.round(height * dpr) + Math.round(strip * dpr)];
  // At another zoom of the browser the same device pixels are other CSS pixels.
  const isSame = phaser.scale.width === across && phaser.scale.height === down && phaser.scale.zoom === 1 / dpr;
  if (isSame) return;
  phaser.scale.setZoom(1 / dpr);
  phaser.scale.resize(across, down);
  // Phaser itself leaves the style of the size before where a device pixel is a CSS pixel.
  phaser.canvas.style.width = `${across / dpr}px`;
  phaser.canvas.style.height = `${down / dpr}px`;
}
