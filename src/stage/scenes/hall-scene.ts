/** The hall behind every screen: it covers the window, stands on its lower edge, and fades over when the level changes. */
import Phaser from "phaser";
import { drawCanvas } from "../../picture/canvas.ts";
import { addTexture } from "../draw-texture.ts";
import { drawHallOn } from "../drawing/hall.ts";
import { MOTIONS } from "../motion.ts";
import type { Surroundings } from "../show.ts";
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

  async show({ hall, theme, art, dpr, size, isMotionReduced }: Surroundings): Promise<void> {
    // The canvas goes on below the window (audience-scene.ts); the hall does not. Phaser widens a camera that is as large as
    // the canvas whenever the canvas grows, so this is said each time.
    this.cameras.main.setViewport(0, 0, Math.round(size.width * dpr), Math.round(size.height * dpr));
    const asked = `${hall} ${theme.name} ${size.width}x${size.height} ${dpr}`;
    if (asked === this.#shownAs) return;
    this.#shownAs = asked;
    this.cameras.main.setBackgroundColor(theme.inks.stock).setZoom(dpr);
    const picture = await art.hall(hall, theme);
    // Another hall may have been asked for while this one was on its way.
    if (!picture || asked !== this.#shownAs || !this.sys.isActive()) return;
    this.#number += 1;
    const key = `hall.${this.#number}`;
    const pixels = { width: Math.ceil(size.width * dpr), height: Math.ceil(size.height * dpr) };
    addTexture(
      this.textures,
      key,
      drawCanvas(pixels, (context) => drawHallOn(context, picture, theme)),
    );
    this.#fadeTo(key, dpr, isMotionReduced);
  }

  #fadeTo(key: string, dpr: number, isMotionReduced: boolean): void {
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
}
