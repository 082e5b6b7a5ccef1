/**
 * All motion of the stage: named durations and easings, one way to move, fade and skip. Where motion is reduced nothing
 * travels; the same things come and go by fading. Every motion can be skipped at once.
 */
import type Phaser from "phaser";

interface Timing {
  readonly ms: number;
  readonly ease: string;
  /** How far it goes beyond its end or its beginning, where the easing does. */
  readonly overshoot?: number;
  /** How it goes up and down, where that is not how it goes across. */
  readonly yEase?: string;
  /** How far it is lifted at its middle, in CSS pixels, and how much larger it is there. */
  readonly arc?: { readonly lift: number; readonly swell: number };
  /** How soon it is to be seen as a whole, where that is before it has arrived. */
  readonly alphaMs?: number;
}

/** Milliseconds and easing of each kind of motion; none over 600 ms. */
export const MOTIONS = {
  slideIn: { ms: 360, ease: "Back.easeOut", overshoot: 0.5, alphaMs: 80 },
  /** Thrown: up a little before it falls. */
  throw: { ms: 240, ease: "Sine.easeOut", yEase: "Back.easeIn", overshoot: 1.2 },
  fly: { ms: 240, ease: "Cubic.easeInOut", arc: { lift: 40, swell: 0.08 } },
  stamp: { ms: 110, ease: "Cubic.easeIn", alphaMs: 40 },
  recoil: { ms: 150, ease: "Back.easeOut" },
  appear: { ms: 220, ease: "Sine.easeOut" },
  light: { ms: 320, ease: "Sine.easeOut" },
  goHome: { ms: 240, ease: "Cubic.easeOut" },
  /** The look of before on the way home: a face may be seen to turn grey, words in two places cannot be read. */
  fadeOver: { ms: 240, ease: "Cubic.easeOut", alphaMs: 160 },
  fadeWords: { ms: 240, ease: "Cubic.easeOut", alphaMs: 80 },
  leave: { ms: 120, ease: "Sine.easeIn" },
  lightUp: { ms: 180, ease: "Quad.easeOut" },
  /** A press feeds a page up by a stretch; at the end it drops into place. */
  feed: { ms: 160, ease: "Cubic.easeOut" },
  drop: { ms: 60, ease: "Quad.easeIn" },
  lean: { ms: 140, ease: "Sine.easeInOut" },
  raise: { ms: 170, ease: "Back.easeOut" },
  lower: { ms: 220, ease: "Sine.easeIn" },
  bob: { ms: 120, ease: "Sine.easeInOut" },
  toss: { ms: 240, ease: "Quad.easeOut" },
  fall: { ms: 300, ease: "Quad.easeIn" },
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
  /** Runs a tween until it ends or is skipped, then does `end`; what is not counted does not keep others waiting. */
  const run = (
    start: (onComplete: () => void) => Phaser.Tweens.Tween,
    { isCounted = true, end = () => {} }: { isCounted?: boolean; end?: () => void } = {},
  ) =>
    new Promise<void>((resolve) => {
      const finish = () => {
        running.delete(finish);
        if (isCounted) going -= 1;
        tween.remove();
        end();
        resolve();
      };
      const tween = start(finish);
      running.add(finish);
      if (isCounted) going += 1;
    });
  return {
    isReduced,
    move(target, name, to, from, delay = 0) {
      if (isOver) return Promise.resolve();
      if (from) pose(target, isReduced ? { ...to, alpha: from.alpha } : from);
      else if (isReduced) pose(target, { ...to, alpha: target.image.alpha });
      const tween = { ...tweenTo(target, isReduced ? REDUCED : MOTIONS[name], to), delay: isReduced ? 0 : delay };
      const end = () => {
        if (!isOver) pose(target, to);
      };
      return run((onComplete) => scene.tweens.add({ ...tween, onComplete }), { isCounted: name !== "lift", end });
    },
    hold(ms) {
      if (isOver) return Promise.resolve();
      // A tween and not the clock: the loop does not rest while there is one.
      return run((onComplete) => scene.tweens.addCounter({ duration: ms, onComplete }));
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

/** A cross-fade where motion is reduced. */
const REDUCED: Timing = { ms: 150, ease: "Sine.easeOut" };

function tweenTo({ image, baseScale }: Movable, timing: Timing, to: Pose) {
  const { ms, ease, overshoot, yEase = ease, alphaMs = ms, arc } = timing;
  const easeParams = overshoot === undefined ? null : [overshoot];
  return {
    targets: image,
    x: to.x,
    y: { value: to.y, ease: yEase },
    scale: to.scale * baseScale,
    angle: to.angle,
    alpha: { value: to.alpha, duration: alphaMs, ease: alphaMs < ms ? "Linear" : ease },
    duration: ms,
    ease,
    ...(easeParams ? { easeParams } : {}),
    ...(arc ? { onUpdate: liftIn(image, arc) } : {}),
  };
}

/** Lifts what flies, most at its middle; called after each of its properties has been set anew. */
function liftIn(image: Phaser.GameObjects.Image, { lift, swell }: NonNullable<Timing["arc"]>) {
  return (tween: Phaser.Tweens.Tween, _: unknown, property: string, current: number) => {
    const height = Math.sin(Math.PI * tween.progress);
    if (property === "y") image.y = current - lift * height;
    else if (property === "scale") image.scale = current * (1 + swell * height);
  };
}

export function pose({ image, baseScale }: Movable, { x, y, scale, angle, alpha }: Pose): void {
  image
    .setPosition(x, y)
    .setScale(scale * baseScale)
    .setAngle(angle)
    .setAlpha(alpha);
}
