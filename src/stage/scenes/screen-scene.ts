/** What every scene of a screen does: keep its actors in line with what it is asked to show, and let go at its end. */
import Phaser from "phaser";
import { type Actor, type Actors, createActors } from "../actors.ts";
import { createMotion, type Motion, type Pose, pose, poseOf } from "../motion.ts";
import type { Show } from "../show.ts";

export abstract class ScreenScene extends Phaser.Scene {
  #actors: Actors | null = null;
  #motion: Motion | null = null;
  #isDrawing = false;
  #shown: ReadonlyMap<string, Actor> = new Map();
  /** How actors come whose pictures are still to be drawn, by their names. */
  readonly #arrivals = new Map<string, () => void>();
  readonly #lifted = new Set<string>();

  create({ show, isRehearsal }: Call): void {
    const actors = createActors(this);
    this.#actors = actors;
    // A scene that stops sends SHUTDOWN alone, a game that ends DESTROY alone.
    const letGo = () => {
      this.events.off(Phaser.Scenes.Events.SHUTDOWN, letGo).off(Phaser.Scenes.Events.DESTROY, letGo);
      this.#motion?.skip();
      this.#motion = null;
      this.#shown = new Map();
      actors.letGo();
    };
    this.events.once(Phaser.Scenes.Events.SHUTDOWN, letGo);
    this.events.once(Phaser.Scenes.Events.DESTROY, letGo);
    this.cameras.main.setOrigin(0, 0);
    if (isRehearsal) this.rehearse(show);
    else this.show(show, true);
  }

  /** Puts everyone in place while nobody looks, so that the press that shows them has little left to do. */
  rehearse(show: Show): void {
    this.#actors?.follow(show.composition, show);
  }

  /** Shows this now. Whatever still moved from before is put where it was going. */
  show(show: Show, isEntering = false): void {
    if (!this.#actors) return;
    this.#motion?.skip();
    const motion = createMotion(this, show.isMotionReduced);
    this.#motion = motion;
    this.cameras.main.setZoom(show.dpr);
    const lingers = this.lingers();
    const before: Before[] = lingers ? [...this.#shown.values()].map((actor) => ({ actor, at: poseOf(actor) })) : [];
    const actors = this.#actors.follow(show.composition, show, lingers);
    this.#isDrawing = true;
    this.#arrivals.clear();
    for (const actor of actors.values()) pose(actor, actor.home);
    this.#shown = actors;
    this.#lifted.clear();
    const whenDrawn = ({ sheet, isWaiting }: Actor, arrive: () => void) => {
      if (isWaiting) this.#arrivals.set(sheet.name, arrive);
      else arrive();
    };
    const clear = () => {
      if (this.#motion === motion) this.#actors?.clear();
    };
    this.enact({ actors, motion, show, isEntering, whenDrawn, before, clear });
  }

  /** Draws what could wait, a little each frame. */
  override update(): void {
    const drawn = this.#actors?.drawSome() ?? [];
    this.#isDrawing = drawn.length > 0;
    for (const name of drawn) this.#arrivals.get(name)?.();
  }

  /** Whether there is still something to draw, so that the loop must not rest. */
  get isDrawing(): boolean {
    return this.#isDrawing;
  }

  /** Lifts what the pointer or the focus is on, and lets down what it has left. */
  lift(part: string | null): void {
    const motion = this.#motion;
    if (!motion || motion.isReduced || motion.isMoving()) return;
    const names = part === null ? [] : liftedBy(part);
    for (const [name, actor] of this.#shown) {
      const isUp = names.includes(name);
      if (isUp === this.#lifted.has(name)) continue;
      if (isUp) this.#lifted.add(name);
      else this.#lifted.delete(name);
      const { home } = actor;
      void motion.move(actor, "lift", isUp ? { ...home, y: home.y - LIFT, angle: home.angle * 0.4 } : home);
    }
  }

  scrollTo(y: number): void {
    this.cameras.main.setScroll(0, y);
  }

  /** Whether what goes when this is shown is still to be seen going. */
  protected lingers(): boolean {
    return false;
  }

  /** How the actors come to where they stand; by default they are simply there. */
  protected abstract enact(act: Act): void;
}

/** What a scene begins with: to show this, or to be ready for it behind another. */
export interface Call {
  readonly show: Show;
  readonly isRehearsal: boolean;
}

/** How far a sheet is lifted, in CSS pixels. */
const LIFT = 5;

/** The sheets that go up together with a part of the page. */
function liftedBy(part: string): string[] {
  const [kind, id] = part.split(".");
  return kind === "speaker" ? [`bust.${id}`, `lectern.${id}`] : [part];
}

/** An actor of what was shown before, and how it stood at its end. */
export interface Before {
  readonly actor: Actor;
  readonly at: Pose;
}

export interface Act {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly motion: Motion;
  readonly show: Show;
  /** Whether this scene has only now begun. */
  readonly isEntering: boolean;
  /** Lets an actor arrive once its picture has been drawn: at once, if it has been. */
  readonly whenDrawn: (actor: Actor, arrive: () => void) => void;
  /** Who was there before, where what goes lingers; else nobody. */
  readonly before: readonly Before[];
  /** Takes what lingers off the stage, unless something else is shown by now. */
  readonly clear: () => void;
}

/** The actors whose sheets' names begin so, in order. */
export function cast({ actors }: Act, prefix: string): Actor[] {
  return [...actors.values()].filter(({ sheet }) => sheet.name.startsWith(prefix));
}

/** From how far below something comes up where nothing else is said, in CSS pixels. */
const RISE = 14;

/** Comes up from a little below, fading in, as soon as it has been drawn, or so many milliseconds later. */
export function appear({ motion, whenDrawn }: Act, actor: Actor, { rise = RISE, delay = 0 } = {}): void {
  whenDrawn(actor, () => {
    void motion.move(actor, "appear", actor.home, { ...actor.home, y: actor.home.y + rise, alpha: 0 }, delay);
  });
}
