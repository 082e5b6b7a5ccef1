/** The cone of light on whoever said it, behind the page: from the ceiling to the foot of their lectern. */
import Phaser from "phaser";
import { drawCanvas } from "../../picture/canvas.ts";
import { addTexture } from "../draw-texture.ts";
import { MOTIONS } from "../motion.ts";
import type { Rect } from "../parts.ts";
import type { Surroundings } from "../show.ts";
import { SCENE_KEYS } from "./keys.ts";

/** How far it reaches past a lectern at either side, as a share of the lectern's width. */
const WIDER = 0.06;
/** How wide the lamp is, and how far down the cone has its full strength, as shares of its size. */
const [LAMP, FADE] = [0.16, 0.35] as const;

export class LightScene extends Phaser.Scene {
  #cone: Phaser.GameObjects.Image | null = null;
  #drawnAs = "";
  #drawings = 0;

  constructor() {
    super(SCENE_KEYS.light);
  }

  create(): void {
    this.cameras.main.setOrigin(0, 0);
  }

  /** Lights a lectern that lies there in the window, or puts the light out. */
  show(lectern: Rect | null, { theme, dpr, size, isMotionReduced }: Surroundings): void {
    // Not into the strip below the window (audience-scene.ts), however far down the lectern stands.
    this.cameras.main.setViewport(0, 0, Math.round(size.width * dpr), Math.round(size.height * dpr)).setZoom(dpr);
    const drawnAs = lectern
      ? `${theme.name} ${Math.round(lectern.width)} ${Math.round(lectern.y + lectern.height)} ${dpr}`
      : "";
    if (drawnAs !== this.#drawnAs) this.#redraw(lectern, { light: theme.light, dpr, isMotionReduced });
    this.#drawnAs = drawnAs;
    if (lectern) this.#cone?.setPosition(lectern.x - lectern.width * WIDER, 0);
  }

  #redraw(
    lectern: Rect | null,
    { light, dpr, isMotionReduced }: { light: string; dpr: number; isMotionReduced: boolean },
  ): void {
    const isNew = this.#cone === null;
    this.#putOut();
    if (!lectern) return;
    const width = Math.ceil(lectern.width * (1 + WIDER * 2) * dpr);
    const height = Math.ceil((lectern.y + lectern.height) * dpr);
    if (height <= 0) return;
    this.#drawings += 1;
    const key = `light.${this.#drawings}`;
    addTexture(
      this.textures,
      key,
      drawCanvas({ width, height }, (context) => drawCone(context, light)),
    );
    this.#cone = this.add
      .image(0, 0, key)
      .setOrigin(0, 0)
      .setScale(1 / dpr);
    if (!isNew || isMotionReduced) return;
    this.#cone.setAlpha(0);
    this.tweens.add({ targets: this.#cone, alpha: 1, duration: MOTIONS.light.ms, ease: MOTIONS.light.ease });
  }

  #putOut(): void {
    if (!this.#cone) return;
    this.tweens.killTweensOf(this.#cone);
    const { key } = this.#cone.texture;
    this.#cone.destroy();
    this.#cone = null;
    this.textures.remove(key);
  }
}

function drawCone(context: CanvasRenderingContext2D, light: string): void {
  const { width, height } = context.canvas;
  const fade = context.createLinearGradient(0, 0, 0, height);
  fade.addColorStop(0, `${light.slice(0, 7)}00`);
  fade.addColorStop(FADE, light);
  fade.addColorStop(1, light);
  context.fillStyle = fade;
  context.beginPath();
  context.moveTo(width * (0.5 - LAMP / 2), 0);
  context.lineTo(width * (0.5 + LAMP / 2), 0);
  context.lineTo(width, height);
  context.lineTo(0, height);
  context.fill();
}
