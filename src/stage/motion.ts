/**
 * All motion of the stage: named durations and easings, one way to move, fade and skip. Where motion is reduced nothing
 * travels; the same things come and go by fading. Every motion can be skipped at once.
 */
import Phaser from "phaser";
import { type Actor, applyPose, type Pose, putDown } from "./actor.ts";

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
  /** Out of the way of what has been pressed, and so quick that the next press is not kept waiting. */
  makeRoom: { ms: 140, ease: "Cubic.easeOut" },
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
} as const satisfies Readonly<Record<string, Timing>>;
export type MotionName = keyof typeof MOTIONS;

export interface Motion {
  readonly isReduced: boolean;
  /**
   * Moves to `to`, from where it is or from `from`, at once or after `delay` milliseconds; resolves when it is there, and
   * when skipped does nothing more. What has come to rest belongs to the page again.
   */
  move(actor: Actor, name: MotionName, to: Pose, from?: Pose, delay?: number): Promise<void>;
  /** Lets what is there be looked at; resolves when that is over, at once when skipped. */
  hold(ms: number): Promise<void>;
  /** Ends all motion, for good, and gives every actor back to the page. */
  skip(): void;
}

export function createMotion(scene: Phaser.Scene, isReduced: boolean): Motion {
  const running = new Set<() => void>();
  /** What does not lie where the page has it. */
  const away = new Set<Actor>();
  let isOver = false;
  const show = () => {
    for (const actor of away) applyPose(actor);
  };
  scene.events.on(Phaser.Scenes.Events.POST_UPDATE, show);
  const run = (start: (onComplete: () => void) => Phaser.Tweens.Tween, end = () => {}) =>
    new Promise<void>((resolve) => {
      const finish = () => {
        running.delete(finish);
        tween.remove();
        end();
        resolve();
      };
      const tween = start(finish);
      running.add(finish);
    });
  return {
    isReduced,
    move(actor, name, to, from, delay = 0) {
      if (isOver) return Promise.resolve();
      const alpha = from?.alpha ?? actor.pose.alpha;
      Object.assign(actor.pose, isReduced ? { ...to, alpha } : (from ?? actor.pose));
      away.add(actor);
      // Before the next picture: what comes must not be seen in its place for a frame.
      applyPose(actor);
      const tween = { ...tweenTo(actor, isReduced ? REDUCED : MOTIONS[name], to), delay: isReduced ? 0 : delay };
      return run(
        (onComplete) => scene.tweens.add({ ...tween, onComplete }),
        () => {
          Object.assign(actor.pose, to);
          if (!isAtRest(to)) return applyPose(actor);
          away.delete(actor);
          putDown(actor);
        },
      );
    },
    hold(ms) {
      if (isOver) return Promise.resolve();
      // A tween and not the clock: the loop does not rest while there is one.
      return run((onComplete) => scene.tweens.addCounter({ duration: ms, onComplete }));
    },
    skip() {
      isOver = true;
      scene.events.off(Phaser.Scenes.Events.POST_UPDATE, show);
      for (const finish of Array.from(running)) finish();
      for (const actor of away) putDown(actor);
      away.clear();
    },
  };
}

function isAtRest({ x, y, scale, angle, alpha }: Pose): boolean {
  return x === 0 && y === 0 && scale === 1 && angle === 0 && alpha === 1;
}

/** A cross-fade where motion is reduced. */
const REDUCED: Timing = { ms: 150, ease: "Sine.easeOut" };

function tweenTo({ pose }: Actor, timing: Timing, to: Pose) {
  const { ms, ease, overshoot, yEase = ease, alphaMs = ms, arc } = timing;
  const easeParams = overshoot === undefined ? null : [overshoot];
  return {
    targets: pose,
    x: to.x,
    y: { value: to.y, ease: yEase },
    scale: to.scale,
    angle: to.angle,
    alpha: { value: to.alpha, duration: alphaMs, ease: alphaMs < ms ? "Linear" : ease },
    duration: ms,
    ease,
    ...(easeParams ? { easeParams } : {}),
    ...(arc ? { onUpdate: liftIn(pose, arc) } : {}),
  };
}

/** Lifts what flies, most at its middle; called after each of its properties has been set anew. */
function liftIn(pose: Actor["pose"], { lift, swell }: NonNullable<Timing["arc"]>) {
  return (tween: Phaser.Tweens.Tween, _: unknown, property: string, current: number) => {
    const height = Math.sin(Math.PI * tween.progress);
    if (property === "y") pose.y = current - lift * height;
    else if (property === "scale") pose.scale = current * (1 + swell * height);
  };
}
