/**
 * The director: is told of every screen after the page has drawn it, reads where its parts lie, tells the scenes what to
 * play around them, and lets the machine rest while nothing moves. It reads no input but the press that cuts a flight short.
 */
import Phaser from "phaser";
import type { DevicePreferences } from "../platform/preferences.ts";
import type { Publication, Publisher } from "../store/publisher.ts";
import type { Screen } from "../store/screen.ts";
import type { Settings } from "../store/settings.ts";
import type { Readable } from "../store/watch.ts";
import { isLate, isMotionReduced } from "../store/wishes.ts";
import type { Seen } from "./actor.ts";
import { type Art, createArt } from "./art.ts";
import { createFront, type Front } from "./front.ts";
import { audienceHeight, hallFor } from "./hall-of.ts";
import { type Parts, readParts } from "./parts.ts";
import { createPhaserGame, sizeCanvas } from "./phaser-game.ts";
import { createPrints, type Prints } from "./prints.ts";
import { AudienceScene } from "./scenes/audience-scene.ts";
import { HallScene } from "./scenes/hall-scene.ts";
import { SCENE_KEYS, type SceneKey, sceneFor } from "./scenes/keys.ts";
import { isInList } from "./scenes/landing.ts";
import { LightScene } from "./scenes/light-scene.ts";
import { ScreenScene } from "./scenes/screen-scene.ts";
import { isBusy, sceneOf, turnTo } from "./scenes/turn-to.ts";
import type { Surroundings } from "./show.ts";
import { DAY, LATE } from "./theme.ts";
import { watchWindow } from "./watch-window.ts";

/** More device pixels than this nobody sees, and every one has to be painted. */
const DPR_MAX = 3;
/** Frames drawn after the last motion before the loop is put to sleep. */
const QUIET_FRAMES = 3;
/** How many times its own height the audience may throw things up. */
const STRIP_PER_AUDIENCE = 5;

export interface StageParts {
  /** Behind the page, as large as the window; and before it. */
  readonly host: HTMLElement;
  readonly front: HTMLElement;
  readonly page: HTMLElement;
  readonly publisher: Publisher;
  readonly settings: Readable<Settings>;
  readonly device: DevicePreferences;
}

export interface Stage {
  destroy(): void;
}

/** Builds the stage and resolves when its first picture has been drawn. Rejects if it cannot be had. */
export async function createStage(parts: StageParts): Promise<Stage> {
  const { host, front, page, publisher } = parts;
  if (!document.createElement("canvas").getContext("2d")) throw new Error("This browser cannot draw on a canvas.");
  const phaser = await createPhaserGame(host, host.clientWidth, host.clientHeight);
  const art = createArt();
  const director = new Director(phaser, {
    ...parts,
    art,
    front: createFront(front),
    prints: createPrints(page, art, () => phaser.loop.wake()),
  });
  const shown = new Promise<void>((resolve) => phaser.events.once(Phaser.Core.Events.POST_RENDER, () => resolve()));
  const stop = [publisher.add("stage", director.show), watchWindow(host, director.follow)];
  await shown;
  return {
    destroy() {
      for (const end of stop) end();
      director.destroy();
    },
  };
}

interface Cast extends Omit<StageParts, "front" | "publisher"> {
  readonly art: Art;
  readonly front: Front;
  readonly prints: Prints;
}

class Director {
  readonly #phaser: Phaser.Game;
  readonly #cast: Cast;
  #screen: Screen | null = null;
  #parts: Parts = new Map();
  /** Whom the light is on. */
  #lit: string | null = null;
  /** Ends the flight of a cutting; null while none flies. */
  #land: (() => void) | null = null;
  #quiet = 0;
  #isOn = true;

  constructor(phaser: Phaser.Game, cast: Cast) {
    this.#phaser = phaser;
    this.#cast = cast;
    phaser.events.on(Phaser.Core.Events.POST_RENDER, this.#rest);
    addEventListener("pointerdown", this.#cutShort, { capture: true });
    // A browser may take a canvas's memory away for a while; what is drawn on it has canvases of its own.
    phaser.canvas.addEventListener("contextrestored", this.#wake);
  }

  /** Shows what the page has just drawn. */
  readonly show = ({ screen, events }: Publication): void => {
    const last = this.#screen;
    // What a flight carries on to is told already: nothing of it has changed.
    if (this.#land && events.length === 0 && last?.kind === screen.kind) return;
    const playing = last ? sceneFor(last.kind) : null;
    const scene = playing && sceneOf(this.#phaser, playing, ScreenScene);
    const before = scene?.seen() ?? new Map<string, Seen>();
    scene?.putDown();
    this.#screen = screen;
    const isFlight =
      events.some(({ kind }) => kind === "quoteAnswered") &&
      screen.kind === "round" &&
      screen.round.reveal !== null &&
      last?.kind === "round" &&
      !this.#isStill();
    this.#play({ screen, events, before, isEntering: last?.kind !== screen.kind }, playing, isFlight);
    // The press is answered first; the heads lean a moment later.
    if (events.length > 0) {
      const isStill = this.#isStill();
      setTimeout(() => this.#isOn && this.#scene(SCENE_KEYS.audience, AudienceScene)?.react(events, isStill));
    }
  };

  /** Follows a page that has been scrolled, zoomed or laid out anew. */
  readonly follow = (): void => {
    if (!this.#screen || this.#land) return;
    this.#parts = readParts(this.#cast.page);
    this.#surround(this.#screen);
  };

  destroy(): void {
    this.#isOn = false;
    this.#land = null;
    delete document.documentElement.dataset.act;
    removeEventListener("pointerdown", this.#cutShort, { capture: true });
    this.#phaser.events.off(Phaser.Core.Events.POST_RENDER, this.#rest);
    for (const scene of this.#phaser.scene.getScenes(true)) if (scene instanceof ScreenScene) scene.putDown();
    this.#cast.front.destroy();
    this.#cast.prints.destroy();
    this.#phaser.destroy(true);
    // The end comes with the next step, which a sleeping loop would never take.
    if (!this.#phaser.loop.running) this.#phaser.loop.wake();
  }

  #play(
    change: Pick<Publication, "screen" | "events"> & { before: ReadonlyMap<string, Seen>; isEntering: boolean },
    playing: SceneKey | null,
    isFlight: boolean,
  ): void {
    const { dataset } = document.documentElement;
    // While a cutting flies the page keeps the question's layout (round.css).
    if (isFlight) dataset.act = "flight";
    else delete dataset.act;
    this.#parts = readParts(this.#cast.page);
    this.#land = isFlight ? () => this.#settle(change.screen) : null;
    const next = sceneFor(change.screen.kind);
    const surroundings = this.#surround(change.screen);
    turnTo(this.#phaser, playing, next, {
      ...change,
      parts: this.#parts,
      size: surroundings.size,
      isMotionReduced: surroundings.isMotionReduced,
      onLanded: this.#land,
      lightOn: (speaker) => {
        this.#lit = speaker;
        this.#light(surroundings);
      },
    });
    if (!next) {
      this.#lit = null;
      this.#light(surroundings);
    }
  }

  /** The cutting has landed: the page lays out the reveal, and everybody goes there from where they are. */
  #settle(screen: Screen): void {
    if (!this.#land) return;
    const before = this.#scene(SCENE_KEYS.round, ScreenScene)?.seen() ?? new Map<string, Seen>();
    this.#scene(SCENE_KEYS.round, ScreenScene)?.putDown();
    // The panel was there, unseen, for the focus.
    const seen = new Map([...before].filter(([name]) => name !== "reveal"));
    this.#play({ screen, events: [], before: seen, isEntering: false }, SCENE_KEYS.round, false);
  }

  readonly #cutShort = (): void => this.#land?.();

  #scene<Kind extends Phaser.Scene>(key: SceneKey, kind: abstract new () => Kind) {
    return sceneOf(this.#phaser, key, kind);
  }

  #isStill(): boolean {
    return isMotionReduced(this.#cast.settings.getState(), this.#cast.device);
  }

  #surroundings(screen: Screen): Surroundings {
    const { host, settings, device, art } = this.#cast;
    const now = settings.getState();
    return {
      hall: hallFor(screen),
      theme: isLate(now, device) ? LATE : DAY,
      art,
      size: { width: host.clientWidth, height: host.clientHeight },
      dpr: Math.min(devicePixelRatio || 1, DPR_MAX),
      isMotionReduced: this.#isStill(),
    };
  }

  /** Hall, audience, light and prints, as they are to be around this screen in this window. */
  #surround(screen: Screen): Surroundings {
    const surroundings = this.#surroundings(screen);
    const { size, dpr } = surroundings;
    const audience = audienceHeight(screen, size);
    const strip = Math.min(size.height, audience * STRIP_PER_AUDIENCE);
    sizeCanvas(this.#phaser, size, strip, dpr);
    this.#cast.front.resize({ width: size.width, height: strip }, dpr);
    this.#scene(SCENE_KEYS.hall, HallScene)?.show(surroundings).then(this.#wake, reportError);
    this.#scene(SCENE_KEYS.audience, AudienceScene)?.show(surroundings, audience, strip).then(this.#wake, reportError);
    this.#light(surroundings);
    this.#cast.prints.look(surroundings);
    this.#wake();
    return surroundings;
  }

  #light(surroundings: Surroundings): void {
    const lectern = this.#lit ? this.#parts.get(`speaker.${this.#lit}`)?.rect : undefined;
    const isLit = lectern && this.#lit && !isInList(this.#parts, this.#lit);
    const inWindow = isLit ? { ...lectern, x: lectern.x - scrollX, y: lectern.y - scrollY } : null;
    this.#scene(SCENE_KEYS.light, LightScene)?.show(inWindow, surroundings);
    this.#wake();
  }

  readonly #wake = (): void => {
    this.#quiet = 0;
    if (this.#isOn && !this.#phaser.loop.running) this.#phaser.loop.wake();
  };

  readonly #rest = (): void => {
    this.#cast.front.copy(this.#phaser.canvas);
    const isPrinting = this.#cast.prints.printNext();
    const isMoving = isPrinting || this.#phaser.scene.getScenes(true).some(isBusy);
    this.#quiet = isMoving ? 0 : this.#quiet + 1;
    if (this.#quiet > QUIET_FRAMES) this.#phaser.loop.sleep();
  };
}
