/**
 * The audience along the lower edge of a wide hall, in front of everything. It leans and settles as the hall does:
 * cheers what was said rightly and surely, draws breath at a wrong certainty, murmurs at any other slip.
 */
import Phaser from "phaser";
import type { RunEvent } from "../../core/run.ts";
import { addTexture, drawCanvas } from "../draw-texture.ts";
import { MOTIONS } from "../motion.ts";
import type { Show } from "../show.ts";
import { SCENE_KEYS } from "./keys.ts";

/** The size that the strip is drawn at; it repeats. */
const STRIP = { width: 2560, height: 160 } as const;
/** How many groups of heads move by themselves. */
const GROUPS = 10;
/** How far heads may rise, in CSS pixels: they are drawn that much lower. */
const RISE = 12;

type Reaction = "cheer" | "gasp" | "murmur";

export class AudienceScene extends Phaser.Scene {
  #groups: Phaser.GameObjects.Image[] = [];
  #shownAs = "";

  constructor() {
    super(SCENE_KEYS.audience);
  }

  create(): void {
    this.cameras.main.setOrigin(0, 0);
  }

  /** Seats the audience in a stage of this size; `height` is what it takes of it, 0 where there is none. */
  async show({ theme, art, dpr }: Show, size: { width: number; height: number }, height: number): Promise<void> {
    const asked = `${theme.name} ${size.width}x${size.height} ${height} ${dpr}`;
    if (asked === this.#shownAs) return;
    this.#shownAs = asked;
    this.cameras.main.setZoom(dpr);
    this.#leave();
    if (height === 0) return;
    const strip = await art.audience(theme);
    if (!strip || asked !== this.#shownAs || !this.sys.isActive()) return;
    this.#seat(strip, size, height, dpr);
  }

  #seat(strip: HTMLImageElement, size: { width: number; height: number }, height: number, dpr: number): void {
    const scale = height / STRIP.height;
    const across = Math.ceil(size.width / GROUPS);
    for (let group = 0; group < GROUPS; group += 1) {
      const key = `audience.${this.#shownAs}.${group}`;
      const canvas = drawCanvas({ width: across * dpr, height: (height + RISE) * dpr }, (context) => {
        context.scale(dpr * scale, dpr * scale);
        const left = (group * across) / scale;
        for (let x = 0; x < left + across / scale; x += STRIP.width) {
          context.drawImage(strip, x - left, 0, STRIP.width, STRIP.height + RISE / scale);
        }
      });
      addTexture(this.textures, key, canvas);
      const image = this.add.image(group * across, size.height - height + RISE / 2, key);
      this.#groups.push(image.setOrigin(0, 0).setScale(1 / dpr));
    }
  }

  #leave(): void {
    for (const group of this.#groups) {
      const { key } = group.texture;
      this.tweens.killTweensOf(group);
      group.destroy();
      this.textures.remove(key);
    }
    this.#groups = [];
  }

  /** Reacts to what happened in the run; where motion is reduced it sits still. */
  react(events: readonly RunEvent[], isMotionReduced: boolean): void {
    const reaction = isMotionReduced ? null : reactionTo(events);
    if (!reaction) return;
    const { by, yoyos } = MOVES[reaction];
    this.#groups.forEach((group, index) => {
      this.tweens.add({
        targets: group,
        y: group.y + by * (index % 2 === 0 ? 1 : 0.5),
        delay: MOTIONS.fly.ms + (index % 4) * 40,
        duration: MOTIONS.lean.ms,
        ease: MOTIONS.lean.ease,
        yoyo: true,
        repeat: yoyos,
      });
    });
  }
}

/** Up and down twice, back and still, a small stir. In CSS pixels; up is negative. */
const MOVES: Readonly<Record<Reaction, { by: number; yoyos: number }>> = {
  cheer: { by: -RISE / 2, yoyos: 1 },
  gasp: { by: RISE / 2, yoyos: 0 },
  murmur: { by: -RISE / 4, yoyos: 1 },
};

function reactionTo(events: readonly RunEvent[]): Reaction | null {
  const answer = events.find((event) => event.kind === "quoteAnswered");
  if (!answer) return null;
  if (answer.confidence === "certain") return answer.isRight ? "cheer" : "gasp";
  return answer.isRight ? "cheer" : "murmur";
}
