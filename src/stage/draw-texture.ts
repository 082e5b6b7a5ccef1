/**
 * A texture drawn with the 2D canvas. Phaser's own `createCanvas` keeps a second copy of every picture for reading pixels
 * back, which we never do.
 */
import type Phaser from "phaser";

/** Width and height in device pixels. */
export function drawTexture(
  textures: Phaser.Textures.TextureManager,
  key: string,
  { width, height }: { readonly width: number; readonly height: number },
  draw: (context: CanvasRenderingContext2D) => void,
): void {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d");
  if (!context) return;
  draw(context);
  textures.create(key, canvas, width, height)?.add("__BASE", 0, 0, 0, width, height);
}
