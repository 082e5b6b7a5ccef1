/**
 * All motion of the stage: named durations and easings, one way to move, fade and skip. Where motion is reduced nothing
 * travels; the same things come and go by fading. Every motion can be skipped at once.
 */
import type Phaser from "phaser";

interface Timing {
  readonly ms: number;
  readonly ease: string;
  /** How soon it is to be seen as a whole, where that is before it has arrived. */
  readonly alphaMs?: number;
}

/** Milliseconds and easing of each kind of motion; none over 600 ms. */
export const MOTIONS = {
  slideIn: { ms: 420, ease: "Back.easeOut" },
  fly: { ms: 220, ease: "Cubic.easeInOut" },
  stamp: { ms: 110, ease: "Cubic.easeIn", alphaMs: 40 },
  recoil: { ms: 150, ease: "Back.easeOut" },
  appear: { ms: 220, ease: "Sine.easeOut" },
  light: { ms: 320, ease: "Sine.easeOut" },
  goHome: { ms: 240, ease: "Cubic.easeOut" },
  fadeOver: { ms: 240, ease: "Cubic.easeOut", alphaMs: 160 },
  leave: { ms: 120, ease: "Sine.easeIn" },
  lightUp: { ms: 180, ease: "Quad.easeOut" },
  unroll: { ms: 520, ease: "Cubic.easeOut" },
  lean: { ms: 140, ease: "Sine.easeInOut" },
  raise: { ms: 170, ease: "Back.easeOut" },
  toss: { ms: 560, ease: "Cubic.easeOut" },
  lift: { ms: 120, ease: "Sine.easeOut" },
} as const satisfies Readonly<Record<string, Timing>>;
export type MotionName = keyof typeof MOTIONS;

/** Where and how an actor stands. Scale 1 is the size it was drawn at. */
export interface Pose {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly angle: number;
  readonly alpha: number;
}

/** An image on the stage; `baseScale` undoes the device pixels that it was drawn with. */
export interface Movable {
  readonly image: Phaser.GameObjects.Image;
  readonly baseScale: number;
}

export interface Motion {
  readonly isReduced: boolean;
  /**
   * Moves to `to`, from where it is or from `from`, at once or after `delay` milliseconds; resolves when it is there, and
   * when skipped does nothing more.
   */
  move(target: Movable, name: MotionName, to: Pose, from?: Pose, delay?: number): Promise<void>;
  /** Lets what is there be looked at; resolves when that is over, at once when skipped. */
  hold(ms: number): Promise<void>;
  /** Whether anything but a lift is under way. */
  isMoving(): boolean;
  /** Ends all motion, for good: whoever skips puts the actors where they belong. */
  skip(): void;
}

export function createMotion(scene: Phaser.Scene, isReduced: boolean): Motion {
  const running = new Set<() => void>();
  let isOver = false;
  let going = 0;
  return {
    isReduced,
    move(target, name, to, from, delay = 0) {
      if (isOver) return Promise.resolve();
      const { ms, ease, alphaMs = ms }: Timing = MOTIONS[name];
      const most = isReduced ? REDUCED_MS : ms;
      if (from) pose(target, isReduced ? { ...to, alpha: from.alpha } : from);
      else if (isReduced) pose(target, { ...to, alpha: target.image.alpha });
      return new Promise((resolve) => {
        const finish = () => {
          running.delete(finish);
          if (name !== "lift") going -= 1;
          tween.remove();
          if (!isOver) pose(target, to);
          resolve();
        };
        const tween = scene.tweens.add({
          targets: target.image,
          x: to.x,
          y: to.y,
          scale: to.scale * target.baseScale,
          angle: to.angle,
          alpha: { value: to.alpha, duration: Math.min(alphaMs, most), ease: alphaMs < ms ? "Linear" : ease },
          duration: Math.min(ms, most),
          delay: isReduced ? 0 : delay,
          ease,
          onComplete: finish,
        });
        running.add(finish);
        if (name !== "lift") going += 1;
      });
    },
    hold(ms) {
      if (isOver) return Promise.resolve();
      return new Promise((resolve) => {
        const finish = () => {
          running.delete(finish);
          going -= 1;
          tween.remove();
          resolve();
        };
        // A tween and not the clock: the loop does not rest while there is one.
        const tween = scene.tweens.addCounter({ duration: ms, onComplete: finish });
        running.add(finish);
        going += 1;
      });
    },
    isMoving: () => going > 0,
    skip() {
      isOver = true;
      for (const finish of Array.from(running)) finish();
    },
  };
}

/** How something stands now. */
export function poseOf({ image, baseScale }: Movable): Pose {
  return { x: image.x, y: image.y, scale: image.scale / baseScale, angle: image.angle, alpha: image.alpha };
}

/** Length of a cross-fade where motion is reduced. */
const REDUCED_MS = 150;

export function pose({ image, baseScale }: Movable, { x, y, scale, angle, alpha }: Pose): void {
  image
    .setPosition(x, y)
    .setScale(scale * baseScale)
    .setAngle(angle)
    .setAlpha(alpha);
}
