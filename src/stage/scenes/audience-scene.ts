/**
 * The audience along the lower edge of a wide hall, in front of everything. It leans forward to a new quote, cheers what
 * was said rightly, starts back at a wrong certainty, murmurs at any other slip. Each row moves as one: that is cheap.
 */
import Phaser from "phaser";
import type { RunEvent } from "../../core/run.ts";
import { addTexture, drawCanvas } from "../draw-texture.ts";
import { MOTIONS } from "../motion.ts";
import type { Show } from "../show.ts";
import { SCENE_KEYS } from "./keys.ts";

/** The size that the strip is drawn at; it repeats. */
const STRIP = { width: 2560, height: 160 } as const;
/** How far the rows may move, in CSS pixels: they are drawn that much wider and deeper than what is seen. */
const REACH = 20;

/** The rows from the back: how much of the height each is seen of, where in the strip it begins, how far it is dimmed. */
const ROWS = [
  { seen: 0.94, from: 1180, dims: "brightness(0.86)" },
  { seen: 0.7, from: 0, dims: "none" },
] as const;

type Reaction = "cheer" | "gasp" | "murmur" | "lean";

/** How a row moves: there and back, `times` over, waiting there for `holdMs`. In CSS pixels; up is negative. */
interface Move {
  readonly x: number;
  readonly y: number;
  readonly times: number;
  readonly holdMs: number;
  readonly afterMs: number;
}

/** When the stamp has landed. */
const STAMPED_MS = MOTIONS.fly.ms + MOTIONS.stamp.ms;

/** Up and down twice; a start back; heads put together, one row this way and one that; forward to hear better. */
const MOVES: Readonly<Record<Reaction, Move>> = {
  cheer: { x: 0, y: -15, times: 2, holdMs: 0, afterMs: STAMPED_MS },
  gasp: { x: 0, y: 14, times: 1, holdMs: 180, afterMs: STAMPED_MS },
  murmur: { x: 14, y: -4, times: 2, holdMs: 0, afterMs: STAMPED_MS },
  lean: { x: 0, y: -9, times: 1, holdMs: 120, afterMs: 0 },
};

/** A row in its seats; `y` is where it sits when nothing moves. */
interface Row {
  readonly image: Phaser.GameObjects.Image;
  readonly y: number;
}

export class AudienceScene extends Phaser.Scene {
  #rows: Row[] = [];
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
    ROWS.forEach(({ seen, from, dims }, row) => {
      const deep = height * seen + REACH;
      const scale = deep / STRIP.height;
      const across = size.width + REACH * 2;
      const key = `audience.${this.#shownAs}.${row}`;
      const canvas = drawCanvas({ width: Math.ceil(across * dpr), height: Math.ceil(deep * dpr) }, (context) => {
        context.scale(dpr * scale, dpr * scale);
        context.filter = dims;
        for (let x = -from; x < across / scale; x += STRIP.width) {
          context.drawImage(strip, x, 0, STRIP.width, STRIP.height);
        }
      });
      addTexture(this.textures, key, canvas);
      const y = size.height - height * seen;
      const image = this.add.image(-REACH, y, key).setOrigin(0, 0);
      this.#rows.push({ image: image.setScale(1 / dpr), y });
    });
  }

  #leave(): void {
    for (const { image } of this.#rows) {
      const { key } = image.texture;
      this.tweens.killTweensOf(image);
      image.destroy();
      this.textures.remove(key);
    }
    this.#rows = [];
  }

  /** Reacts to what happened in the run; where motion is reduced it sits still. */
  react(events: readonly RunEvent[], isMotionReduced: boolean): void {
    const reaction = isMotionReduced ? null : reactionTo(events);
    if (!reaction) return;
    const { x, y, times, holdMs, afterMs } = MOVES[reaction];
    this.#rows.forEach((row, index) => {
      const way = index % 2 === 0 ? 1 : -1;
      // Whatever it was still doing is over; it starts from its seats.
      this.tweens.killTweensOf(row.image);
      row.image.setPosition(-REACH, row.y);
      this.tweens.add({
        targets: row.image,
        x: -REACH + x * way,
        y: row.y + y,
        // The row behind sees it a moment later.
        delay: afterMs + (ROWS.length - 1 - index) * ROW_MS,
        duration: MOTIONS.lean.ms,
        ease: MOTIONS.lean.ease,
        yoyo: true,
        hold: holdMs,
        repeat: times - 1,
      });
    });
  }
}

/** How much later the row behind moves, in milliseconds. */
const ROW_MS = 50;

function reactionTo(events: readonly RunEvent[]): Reaction | null {
  for (const event of events) {
    if (event.kind === "quoteShown") return "lean";
    if (event.kind !== "quoteAnswered") continue;
    if (event.isRight) return "cheer";
    return event.confidence === "certain" ? "gasp" : "murmur";
  }
  return null;
}
