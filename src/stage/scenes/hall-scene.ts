/** The hall behind every screen: it covers the stage, stands on its lower edge, and fades over when the level changes. */
import Phaser from "phaser";
import { addTexture, drawCanvas } from "../draw-texture.ts";
import { drawHall } from "../ink/hall.ts";
import { MOTIONS } from "../motion.ts";
import type { Show } from "../show.ts";
import { SCENE_KEYS } from "./keys.ts";

export class HallScene extends Phaser.Scene {
  #shownAs = "";
  #number = 0;
  #picture: Phaser.GameObjects.Image | null = null;

  constructor() {
    super(SCENE_KEYS.hall);
  }

  create(): void {
    this.cameras.main.setOrigin(0, 0);
  }

  /** Shows the hall of a screen in a stage of this size, in CSS pixels. */
  async show({ hall, theme, art, dpr, isMotionReduced }: Show, size: { width: number; height: number }): Promise<void> {
    const asked = `${hall} ${theme.name} ${size.width}x${size.height} ${dpr}`;
    if (asked === this.#shownAs) return;
    this.#shownAs = asked;
    this.cameras.main.setBackgroundColor(theme.inks.stock).setZoom(dpr);
    const picture = await art.hall(hall, theme);
    // Another hall may have been asked for while this one was on its way.
    if (!picture || asked !== this.#shownAs || !this.sys.isActive()) return;
    this.#number += 1;
    const key = `hall.${this.#number}`;
    this.#bake(key, picture, { ...size, dpr, theme });
    const before = this.#picture;
    const image = this.add
      .image(0, 0, key)
      .setOrigin(0, 0)
      .setScale(1 / dpr)
      .setAlpha(0);
    this.#picture = image;
    this.tweens.add({
      targets: image,
      alpha: 1,
      duration: isMotionReduced ? 0 : MOTIONS.light.ms,
      onComplete: () => {
        const old = before?.texture.key;
        before?.destroy();
        if (old) this.textures.remove(old);
      },
    });
  }

  #bake(
    key: string,
    picture: CanvasImageSource,
    { width, height, dpr, theme }: { width: number; height: number } & Pick<Show, "dpr" | "theme">,
  ): void {
    const size = { width: Math.ceil(width * dpr), height: Math.ceil(height * dpr) };
    const canvas = drawCanvas(size, (context) => drawHall(context, picture, theme));
    addTexture(this.textures, key, canvas);
  }
}
