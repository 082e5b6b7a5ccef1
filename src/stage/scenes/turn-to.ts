/** Which scene plays: going on with it, giving the stage to another, and asking whether it still moves. */
import type Phaser from "phaser";
import type { SceneKey } from "./keys.ts";
import { type Call, ScreenScene } from "./screen-scene.ts";

/** Goes on with the scene that plays, or gives the stage to another; nobody's where the page is alone. */
export function turnTo(phaser: Phaser.Game, playing: SceneKey | null, next: SceneKey | null, call: Call): void {
  if (playing && playing !== next) phaser.scene.stop(playing);
  if (next && next !== playing) phaser.scene.start(next);
  if (next) sceneOf(phaser, next, ScreenScene)?.show(call);
}

export function sceneOf<Kind extends Phaser.Scene>(
  phaser: Phaser.Game,
  key: SceneKey,
  kind: abstract new () => Kind,
): Kind | null {
  const scene = phaser.scene.getScene(key);
  return scene instanceof kind ? scene : null;
}

/** Whether a scene still moves. */
export function isBusy(scene: Phaser.Scene): boolean {
  return scene.tweens.getTweens().length > 0;
}
