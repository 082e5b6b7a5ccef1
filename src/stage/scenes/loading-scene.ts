/** The first scene: an empty stage in the colour of the paper, until the director has something to show. */
import Phaser from "phaser";
import { SCENE_KEYS } from "./keys.ts";

export class LoadingScene extends Phaser.Scene {
  constructor() {
    super(SCENE_KEYS.loading);
  }
}
