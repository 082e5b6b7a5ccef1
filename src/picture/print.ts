/** A hall as it is printed small, cut to its frame. */
import type { Rect } from "./palette.ts";

/** How much larger than life the hall is drawn, so that its middle fills a small frame. */
const CLOSE = 1.25;

/** `hall` stands on the frame's lower edge and covers it; `ground` is seen where the hall is clear. */
export function drawPrint(
  context: CanvasRenderingContext2D,
  { x, y, width, height }: Rect,
  { hall, ground }: { readonly hall: HTMLImageElement; readonly ground: string },
): void {
  const scale = Math.max(width / hall.width, height / hall.height) * CLOSE;
  const [across, down] = [hall.width * scale, hall.height * scale];
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  context.fillStyle = ground;
  context.fillRect(x, y, width, height);
  context.drawImage(hall, x + (width - across) / 2, y + height - down, across, down);
  context.restore();
}
