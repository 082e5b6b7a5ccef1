/** The hall behind everything: it covers the whole canvas and stands on its lower edge. */

import type { Theme } from "../theme.ts";
import { strewGrain } from "./grain.ts";

/** The size that the halls are drawn at. */
const HALL = { width: 2560, height: 1080 } as const;

export function drawHall(context: CanvasRenderingContext2D, picture: CanvasImageSource, theme: Theme): void {
  const { width: across, height: down } = context.canvas;
  const scale = Math.max(across / HALL.width, down / HALL.height);
  const [width, height] = [HALL.width * scale, HALL.height * scale];
  context.drawImage(picture, (across - width) / 2, down - height, width, height);
  context.beginPath();
  context.rect(0, 0, across, down);
  strewGrain(context, theme);
}
