/**
 * A texture drawn with the 2D canvas. Phaser's own `createCanvas` keeps a second copy of every picture for reading pixels
 * back, which we never do.
 */
import type Phaser from "phaser";

/** Makes a texture of a canvas as it is. */
export function addTexture(textures: Phaser.Textures.TextureManager, key: string, canvas: HTMLCanvasElement): void {
  const { width, height } = canvas;
  textures.create(key, canvas, width, height)?.add("__BASE", 0, 0, 0, width, height);
}
