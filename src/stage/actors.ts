/**
 * The actors of a scene: one image for each sheet of a composition, drawn once for each change of what is on it. What
 * left the composition leaves the stage, and its texture with it.
 */
import type Phaser from "phaser";
import type { Composition, Sheet } from "../layout/composition.ts";
import { hallOfLevel } from "./art.ts";
import { addTexture, drawCanvas } from "./draw-texture.ts";
import { drawSheet } from "./ink/sheet.ts";
import type { Movable, Pose } from "./motion.ts";
import type { Show } from "./show.ts";

/** Room around a sheet for its shadow and its torn edge, in CSS pixels. */
const BLEED = 26;

/** How many sheets that can wait are drawn in one frame. */
const DRAWN_AT_ONCE = 2;

/** The people come up after the words: busts, lecterns, editions, the cast of an introduction; so does the light on them. */
function canWait({ name }: Sheet): boolean {
  return /^(bust|lectern|level)\.|^(cast|light)$/.test(name);
}

export interface Actor extends Movable {
  readonly sheet: Sheet;
  /** Where it stands when nothing moves. */
  readonly home: Pose;
  readonly isNew: boolean;
  /** Whether its picture is still to be drawn, in one of the next frames; until then it is not to be seen. */
  readonly isWaiting: boolean;
}

interface Kept {
  readonly image: Phaser.GameObjects.Image;
  /** Null until it has been drawn. */
  readonly textureKey: string | null;
  readonly drawnAs: string;
}

export interface Actors {
  /**
   * Brings the stage in line with a composition; gives back the actors by the names of their sheets. What has gone, and
   * what has been drawn anew, is still seen as it was until it is cleared, where it `lingers`.
   */
  follow(composition: Composition, show: Show, lingers?: boolean): ReadonlyMap<string, Actor>;
  /** Takes what lingers off the stage. */
  clear(): void;
  /** Draws some of what can wait, and gives back their names; none when nothing waits. Called once a frame. */
  drawSome(): readonly string[];
  /** Gives up every picture; called when the scene ends. */
  letGo(): void;
}

export function createActors(scene: Phaser.Scene): Actors {
  const kept = new Map<string, Kept>();
  const waiting = new Map<string, () => void>();
  /** What has gone and is still seen. */
  let lingering: Kept[] = [];
  let drawings = 0;

  function nextKey(sheet: Sheet): string {
    drawings += 1;
    return `${scene.scene.key}.${sheet.name}.${drawings}`;
  }

  function draw(sheet: Sheet, show: Show, drawnAs: string, lingers: boolean): Kept {
    waiting.delete(sheet.name);
    const textureKey = nextKey(sheet);
    bake(scene, textureKey, sheet, show, drawnAs);
    const last = kept.get(sheet.name);
    if (last && lingers) lingering.push(last);
    const before = lingers ? undefined : last;
    const image = before?.image.setTexture(textureKey) ?? scene.add.image(0, 0, textureKey);
    image.setVisible(true);
    if (before?.textureKey) scene.textures.remove(before.textureKey);
    return { image, textureKey, drawnAs };
  }

  /** Lets a new sheet of the cast come a frame or two later: the words of a screen come first. */
  function drawLater(sheet: Sheet, show: Show, drawnAs: string): Kept {
    const image = scene.add.image(0, 0, "__DEFAULT").setVisible(false);
    waiting.set(sheet.name, () => {
      const textureKey = nextKey(sheet);
      bake(scene, textureKey, sheet, show, drawnAs);
      image.setTexture(textureKey).setVisible(true);
      kept.set(sheet.name, { image, textureKey, drawnAs });
    });
    return { image, textureKey: null, drawnAs };
  }

  function destroy({ image, textureKey }: Kept): void {
    image.destroy();
    if (textureKey) scene.textures.remove(textureKey);
  }

  function drop(name: string, gone: Kept, lingers: boolean): void {
    waiting.delete(name);
    kept.delete(name);
    if (lingers) lingering.push(gone);
    else destroy(gone);
  }

  function clear(): void {
    for (const gone of lingering) destroy(gone);
    lingering = [];
  }

  return {
    follow(composition, show, lingers = false) {
      clear();
      const actors = new Map<string, Actor>();
      const names = new Set(composition.sheets.map(({ name }) => name));
      for (const [name, gone] of kept) if (!names.has(name)) drop(name, gone, lingers);
      composition.sheets.forEach((sheet, depth) => {
        const drawnAs = signature(sheet, show);
        const before = kept.get(sheet.name);
        const now =
          before?.drawnAs === drawnAs
            ? before
            : before || !canWait(sheet)
              ? draw(sheet, show, drawnAs, lingers)
              : drawLater(sheet, show, drawnAs);
        kept.set(sheet.name, now);
        now.image.setDepth(depth + (sheet.isPinned ? 1000 : 0)).setScrollFactor(sheet.isPinned ? 0 : 1);
        const movable = { image: now.image, baseScale: 1 / show.dpr };
        actors.set(sheet.name, {
          ...movable,
          sheet,
          home: homeOf(sheet, show.dpr),
          isNew: !before,
          isWaiting: waiting.has(sheet.name),
        });
      });
      return actors;
    },
    drawSome() {
      return [...waiting].slice(0, DRAWN_AT_ONCE).map(([name, drawNow]) => {
        waiting.delete(name);
        drawNow();
        return name;
      });
    },
    clear,
    letGo() {
      clear();
      for (const [name, gone] of kept) drop(name, gone, false);
    },
  };
}

/** What a drawing depends on; a sheet that only moves is not drawn again. */
function signature(sheet: Sheet, { theme, art, dpr }: Show): string {
  const developed = sheet.items.flatMap((item) => {
    if (item.kind === "picture") return [art.printOf(hallOfLevel(item.level), theme) !== null];
    return item.kind === "portrait" ? [art.cutOutOf(item.speaker) !== null] : [];
  });
  return `${theme.name} ${developed.join()} ${dpr} ${sheet.paper} ${sheet.ground} ${sheet.rect.width} ${sheet.rect.height} ${itemsOf(sheet)}`;
}

/** The items of a sheet as text, from its corner; worked out once, so that a press finds it done for what was composed ahead. */
function itemsOf(sheet: Sheet): string {
  const known = itemTexts.get(sheet);
  if (known !== undefined) return known;
  const { x, y } = sheet.rect;
  const text = JSON.stringify(sheet.items, (key, value) => {
    if (key === "x" && typeof value === "number") return Math.round((value - x) * 4);
    return key === "y" && typeof value === "number" ? Math.round((value - y) * 4) : value;
  });
  itemTexts.set(sheet, text);
  return text;
}

const itemTexts = new WeakMap<Sheet, string>();

function homeOf({ rect, angle }: Sheet, dpr: number): Pose {
  // The corner, not the middle, has to meet a device pixel for text to be sharp.
  const snap = (at: number, size: number) => Math.round((at - BLEED) * dpr) / dpr + boxSize(size, dpr) / 2;
  return { x: snap(rect.x, rect.width), y: snap(rect.y, rect.height), scale: 1, angle, alpha: 1 };
}

/** Size of a sheet's picture in CSS pixels: whole device pixels, so that nothing is smeared. */
function boxSize(size: number, dpr: number): number {
  return (Math.ceil(((size + BLEED * 2) * dpr) / 2) * 2) / dpr;
}

/** Draws a sheet ahead of its scene, for the darkroom. */
export function drawAhead(sheet: Sheet, show: Show): { readonly key: string; readonly canvas: HTMLCanvasElement } {
  return { key: `${sheet.name} ${signature(sheet, show)}`, canvas: drawOf(sheet, show) };
}

function bake(scene: Phaser.Scene, key: string, sheet: Sheet, show: Show, drawnAs: string): void {
  const canvas = show.darkroom.take(`${sheet.name} ${drawnAs}`) ?? drawOf(sheet, show);
  addTexture(scene.textures, key, canvas);
}

function drawOf(sheet: Sheet, { theme, art, dpr }: Show): HTMLCanvasElement {
  const width = Math.round(boxSize(sheet.rect.width, dpr) * dpr);
  const height = Math.round(boxSize(sheet.rect.height, dpr) * dpr);
  return drawCanvas({ width, height }, (context) => {
    context.scale(dpr, dpr);
    context.translate(BLEED - sheet.rect.x, BLEED - sheet.rect.y);
    const bustOf = (speaker: string) => art.bustOf(speaker);
    const cutOutOf = (speaker: string) => art.cutOutOf(speaker);
    const printOf = (level: number) => art.printOf(hallOfLevel(level), theme);
    drawSheet({ context, theme, bustOf, cutOutOf, printOf }, sheet);
  });
}
