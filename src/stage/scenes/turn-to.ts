/** Which scene plays: going on with it, giving the stage to another, and asking whether it still moves. */
import type Phaser from "phaser";
import type { Show } from "../show.ts";
import type { SceneKey } from "./keys.ts";
import { type Call, ScreenScene } from "./screen-scene.ts";

/** Longer than a slow device takes to a frame. */
const AFTER_PAINT_MS = 250;

/** Goes on with the scene that plays, or gives the stage to another; gives back whose it is: nobody's with nothing to show. */
export function turnTo(
  phaser: Phaser.Game,
  playing: SceneKey | null,
  next: SceneKey | null,
  show: Show | null,
): SceneKey | null {
  if (next && next === playing && show) {
    sceneOf(phaser, next, ScreenScene)?.show(show);
    return next;
  }
  if (playing) leave(phaser, playing);
  if (!next || !show) return null;
  call(phaser, next, { show, isRehearsal: false });
  return next;
}

/** Gets a scene ready behind the one that plays. */
export function rehearse(phaser: Phaser.Game, key: SceneKey, show: Show): void {
  call(phaser, key, { show, isRehearsal: true });
}

/** Gives up what was rehearsed and is not wanted any more. */
export function dismiss(phaser: Phaser.Game, key: SceneKey): void {
  if (phaser.scene.isSleeping(key)) phaser.scene.stop(key);
}

function call(phaser: Phaser.Game, key: SceneKey, { show, isRehearsal }: Call): void {
  const scene = phaser.scene.isSleeping(key) ? sceneOf(phaser, key, ScreenScene) : null;
  if (isRehearsal && scene) return scene.rehearse(show);
  if (scene) {
    phaser.scene.wake(key);
    scene.show(show, true);
    return;
  }
  phaser.scene.start(key, { show, isRehearsal } satisfies Call);
  if (isRehearsal) phaser.scene.sleep(key);
}

/** Out of sight at once; its pictures are given up once what comes has been painted, unless it has come back meanwhile. */
function leave(phaser: Phaser.Game, key: SceneKey): void {
  phaser.scene.sleep(key);
  setTimeout(() => {
    if (phaser.scene.isSleeping(key)) phaser.scene.stop(key);
  }, AFTER_PAINT_MS);
}

export function sceneOf<Kind extends Phaser.Scene>(
  phaser: Phaser.Game,
  key: SceneKey,
  kind: abstract new () => Kind,
): Kind | null {
  const scene = phaser.scene.getScene(key);
  return scene instanceof kind ? scene : null;
}

/** Whether a scene still moves or draws. */
export function isBusy(scene: Phaser.Scene): boolean {
  return scene.tweens.getTweens().length > 0 || (scene instanceof ScreenScene && scene.isDrawing);
}
