/** What every scene of a screen does: make actors of the page's parts, play, and give them back at its end. */
import Phaser from "phaser";
import { type Actor, AT_REST, createActor, type Seen, seenRect } from "../actor.ts";
import { createMotion, type Motion } from "../motion.ts";
import type { Parts } from "../parts.ts";
import type { Act } from "../show.ts";

/** What a scene is told; it makes the rest itself. */
export type Call = Omit<Act, "motion" | "actor"> & { readonly isMotionReduced: boolean };

export abstract class ScreenScene extends Phaser.Scene {
  #motion: Motion | null = null;
  #parts: Parts = new Map();
  readonly #actors = new Map<string, Actor>();

  create(): void {
    // A scene that stops sends SHUTDOWN alone, a game that ends DESTROY alone.
    const letGo = () => {
      this.events.off(Phaser.Scenes.Events.SHUTDOWN, letGo).off(Phaser.Scenes.Events.DESTROY, letGo);
      this.putDown();
    };
    this.events.once(Phaser.Scenes.Events.SHUTDOWN, letGo);
    this.events.once(Phaser.Scenes.Events.DESTROY, letGo);
  }

  /** Plays what has changed; nothing may move any more from before (`putDown`). */
  show(call: Call): void {
    this.putDown();
    const motion = createMotion(this, call.isMotionReduced);
    this.#motion = motion;
    this.#parts = call.parts;
    this.enact({ ...call, motion, actor: (name) => this.#actorOf(name) });
  }

  /** Where every part is seen now, moving or not. */
  seen(): ReadonlyMap<string, Seen> {
    return new Map(
      [...this.#parts].map(([name, { rect }]) => {
        const actor = this.#actors.get(name);
        return [name, actor ? seenRect(actor) : { ...rect, angle: 0 }];
      }),
    );
  }

  /** Ends all motion and gives every element back to the page. */
  putDown(): void {
    this.#motion?.skip();
    this.#motion = null;
    this.#actors.clear();
  }

  /** How the screen comes, and how it changes. */
  protected abstract enact(act: Act): void;

  #actorOf(name: string): Actor | null {
    const known = this.#actors.get(name);
    const part = this.#parts.get(name);
    if (known || !part) return known ?? null;
    const actor = createActor(part);
    this.#actors.set(name, actor);
    return actor;
  }
}

/** How far below its place something comes up from, in CSS pixels. */
const RISE = 14;

/** Comes up from a little below, fading in, at once or so many milliseconds later. */
export function appear({ motion, actor }: Act, name: string, { rise = RISE, delay = 0 } = {}): void {
  const coming = actor(name);
  if (coming) void motion.move(coming, "appear", AT_REST, { ...AT_REST, y: rise, alpha: 0 }, delay);
}

/** The parts whose names begin so, in the order of the page. */
export function named({ parts }: Pick<Act, "parts">, prefix: string): string[] {
  return [...parts.keys()].filter((name) => name.startsWith(prefix));
}
