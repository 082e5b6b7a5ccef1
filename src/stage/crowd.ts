/**
 * The crowd that an audience is made of: two rows of heads, each in two halves that move as one (cheap, and still like
 * people), arms behind each row, and bits of paper to throw. Out of a reaction everything is in its seat or out of sight.
 */
import type Phaser from "phaser";
import { randomFrom } from "../core/order.ts";
import { drawCanvas } from "../picture/canvas.ts";
import { addTexture } from "./draw-texture.ts";
import { drawArms, drawBit } from "./drawing/crowd.ts";
import { MOTIONS } from "./motion.ts";
import { ARMS, BEGINS_MS, MOVES, type Move, pace, type Reaction, ROW_MS } from "./reactions.ts";
import type { Theme } from "./theme.ts";

/** The size that the strip is drawn at; it repeats. */
const STRIP = { width: 2560, height: 160 } as const;
/** How far the rows may move, in CSS pixels at `MADE_FOR`: they are drawn that much wider and deeper than what is seen. */
const REACH = 30;
/** Height of the audience that the moves are made for. */
const MADE_FOR = 50;
/** The rows from the back: how much of the height each is seen of, where in the strip it begins, how far it is dimmed. */
const ROWS = [
  { seen: 0.94, from: 1180, dims: "brightness(0.86)" },
  { seen: 0.7, from: 0, dims: "none" },
] as const;
/** How far arms come up behind each row, in units of their length. */
const ARMS_UP = [1.1, 0.85] as const;
/** How many bits of paper fly in a cheer, and how far under the edge they wait, in CSS pixels. */
const [BITS, BIT_BELOW] = [28, 14] as const;
/** Bits of paper, and of each of the five colours. */
const BIT_KINDS = 6;
/** How long before its end a bit of paper begins to fade, in milliseconds. */
const BIT_FADE_MS = 120;

export interface Crowd {
  /** Reacts; whatever it was still doing is over. */
  react(reaction: Reaction): void;
  /** Gives up every picture. */
  letGo(): void;
}

interface CrowdLook {
  /** Unlike that of any crowd before. */
  readonly name: string;
  /** Every second head, and those between; null where they could not be had. */
  readonly halves: readonly (HTMLImageElement | null)[];
  readonly theme: Theme;
  /** Of the stage, in CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
  /** What the audience takes of it. */
  readonly height: number;
  readonly dpr: number;
}

/** What moves as one; `x` and `y` are where it is when nothing moves. */
interface Member {
  readonly image: Phaser.GameObjects.Image;
  readonly x: number;
  readonly y: number;
  readonly row: number;
  readonly half: number;
}

export function seatCrowd(scene: Phaser.Scene, look: CrowdLook): Crowd {
  const { size, height, theme, dpr } = look;
  const scale = Math.max(1, height / MADE_FOR);
  const heads: Member[] = [];
  const arms: Member[] = [];
  const keys = new Set<string>();
  const texture = (name: string, canvas: HTMLCanvasElement): string => {
    const key = `${look.name}.${name}`;
    addTexture(scene.textures, key, canvas);
    keys.add(key);
    return key;
  };
  const add = (key: string, x: number, y: number) =>
    scene.add
      .image(x, y, key)
      .setOrigin(0, 0)
      .setScale(1 / dpr);
  ROWS.forEach(({ seen }, row) => {
    for (const half of [0, 1]) {
      const look = { theme, width: size.width, height: height * 1.2, dpr, seed: row + 3 + half * 2, thinned: 2 };
      const image = add(texture(`arms.${row}.${half}`, drawArms(look)), 0, size.height).setVisible(false);
      arms.push({ image, x: 0, y: size.height, row, half });
    }
    look.halves.forEach((strip, half) => {
      if (!strip) return;
      const [x, y] = [-REACH * scale, size.height - height * seen];
      const key = texture(`heads.${row}.${half}`, drawHeads(strip, look, row, scale));
      heads.push({ image: add(key, x, y), x, y, row, half });
    });
  });
  const kinds = Array.from({ length: BIT_KINDS }, (_, kind) => texture(`bit.${kind}`, drawBit(theme, kind, dpr)));
  const bits = Array.from({ length: BITS }, (_, bit) =>
    add(kinds[bit % BIT_KINDS] ?? "", 0, size.height)
      .setOrigin(0.5)
      .setVisible(false),
  );
  const everything = () => [...heads.map(({ image }) => image), ...arms.map(({ image }) => image), ...bits];
  return {
    react(reaction) {
      for (const image of everything()) scene.tweens.killTweensOf(image);
      for (const { image, x, y } of heads) image.setPosition(x, y);
      for (const image of [...arms.map((one) => one.image), ...bits]) image.setVisible(false);
      for (const head of heads) moveHead(scene, head, reaction, scale);
      if (reaction !== "cheer") return;
      for (const arm of arms) raise(scene, arm);
      toss(scene, bits, size, scale);
    },
    letGo() {
      for (const image of everything()) {
        scene.tweens.killTweensOf(image);
        image.destroy();
      }
      for (const key of keys) scene.textures.remove(key);
    },
  };
}

/** One half of a row, as wide as the stage and as far as it may move. */
function drawHeads(strip: HTMLImageElement, { size, height, dpr }: CrowdLook, row: number, scale: number) {
  const { seen, from, dims } = ROWS[row] ?? ROWS[0];
  const deep = height * seen + REACH * scale;
  const across = size.width + REACH * scale * 2;
  const drawn = deep / STRIP.height;
  return drawCanvas({ width: Math.ceil(across * dpr), height: Math.ceil(deep * dpr) }, (context) => {
    context.scale(dpr * drawn, dpr * drawn);
    context.filter = dims;
    for (let x = -from; x < across / drawn; x += STRIP.width) {
      context.drawImage(strip, x, 0, STRIP.width, STRIP.height);
    }
  });
}

const lateness = (row: number) => (ROWS.length - 1 - row) * ROW_MS;

function moveHead(scene: Phaser.Scene, { image, x, y, row, half }: Member, reaction: Reaction, scale: number): void {
  const move: Move = MOVES[reaction][half === 0 ? 0 : 1];
  const { ms, ease } = pace(move);
  scene.tweens.add({
    targets: image,
    x: x + move.x * scale,
    y: y + move.y * scale,
    // The row behind sees it a moment later.
    delay: BEGINS_MS[reaction] + move.lateMs + lateness(row),
    duration: ms,
    ease,
    yoyo: true,
    hold: move.holdMs,
    repeat: move.times - 1,
  });
}

/** Arms shoot up, and come down more slowly. */
function raise(scene: Phaser.Scene, { image, y, row, half }: Member): void {
  image.setY(y).setVisible(true);
  const lower = () =>
    scene.tweens.add({
      targets: image,
      y,
      delay: ARMS.holdMs,
      duration: MOTIONS.lower.ms,
      ease: MOTIONS.lower.ease,
      onComplete: () => image.setVisible(false),
    });
  scene.tweens.add({
    targets: image,
    y: y - image.displayHeight * (ARMS_UP[row] ?? 1),
    delay: BEGINS_MS.cheer + lateness(row) + half * ARMS.lateMs,
    duration: MOTIONS.raise.ms,
    ease: MOTIONS.raise.ease,
    onComplete: lower,
  });
}

/** Bits of paper go up from the seats, over the lecterns and no higher, and are gone as they come down. */
function toss(
  scene: Phaser.Scene,
  bits: readonly Phaser.GameObjects.Image[],
  { width, height }: { readonly width: number; readonly height: number },
  scale: number,
): void {
  const random = randomFrom(BITS);
  const delay = BEGINS_MS.cheer;
  const whole = MOTIONS.toss.ms + MOTIONS.fall.ms;
  bits.forEach((image, index) => {
    const x = ((index + random()) / BITS) * width;
    const y = height + BIT_BELOW;
    image
      .setPosition(x, y)
      .setAngle(random() * 180)
      .setAlpha(1)
      .setVisible(true);
    const aside = { x: x + (random() - 0.5) * 120 * scale, angle: image.angle + (random() - 0.5) * 500 };
    const top = height - (90 + random() * 110) * scale;
    const fall = () => scene.tweens.add({ targets: image, y, duration: MOTIONS.fall.ms, ease: MOTIONS.fall.ease });
    scene.tweens.add({ targets: image, ...aside, delay, duration: whole, ease: "Linear" });
    scene.tweens.add({
      targets: image,
      y: top,
      delay,
      duration: MOTIONS.toss.ms,
      ease: MOTIONS.toss.ease,
      onComplete: fall,
    });
    scene.tweens.add({ targets: image, alpha: 0, delay: delay + whole - BIT_FADE_MS, duration: BIT_FADE_MS });
  });
}
