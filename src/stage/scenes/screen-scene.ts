/** What every scene of a screen does: keep its actors in line with what it is asked to show, and let go at its end. */
import Phaser from "phaser";
import { type Actor, type Actors, createActors } from "../actors.ts";
import { createMotion, type Motion, pose } from "../motion.ts";
import type { Show } from "../show.ts";

export abstract class ScreenScene extends Phaser.Scene {
  #actors: Actors | null = null;
  #motion: Motion | null = null;

  create(show: Show): void {
    const actors = createActors(this);
    this.#actors = actors;
    // A scene that stops sends SHUTDOWN alone, a game that ends DESTROY alone.
    const letGo = () => {
      this.#motion?.skip();
      this.#motion = null;
      actors.letGo();
    };
    this.events.once(Phaser.Scenes.Events.SHUTDOWN, letGo);
    this.events.once(Phaser.Scenes.Events.DESTROY, letGo);
    this.cameras.main.setOrigin(0, 0);
    this.show(show, true);
  }

  /** Shows this now. Whatever still moved from before is put where it was going. */
  show(show: Show, isEntering = false): void {
    if (!this.#actors) return;
    this.#motion?.skip();
    const motion = createMotion(this, show.isMotionReduced);
    this.#motion = motion;
    this.cameras.main.setZoom(show.dpr);
    const actors = this.#actors.follow(show.composition, show);
    for (const actor of actors.values()) pose(actor, actor.home);
    this.enact({ actors, motion, show, isEntering });
  }

  scrollTo(y: number): void {
    this.cameras.main.setScroll(0, y);
  }

  /** How the actors come to where they stand; by default they are simply there. */
  protected abstract enact(act: Act): void;
}

export interface Act {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly motion: Motion;
  readonly show: Show;
  /** Whether this scene has only now begun. */
  readonly isEntering: boolean;
}

/** The actors whose sheets' names begin so, in order. */
export function cast({ actors }: Act, prefix: string): Actor[] {
  return [...actors.values()].filter(({ sheet }) => sheet.name.startsWith(prefix));
}

/** Comes up from a little below, fading in. */
export function appear({ motion }: Act, actor: Actor, rise = 14): Promise<void> {
  return motion.move(actor, "appear", actor.home, { ...actor.home, y: actor.home.y + rise, alpha: 0 });
}
