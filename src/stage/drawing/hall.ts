/** The hall behind everything, in the theme's colours and with its grain. */
import { drawHall } from "../../picture/hall.ts";
import type { Theme } from "../theme.ts";
import { strewGrain } from "./grain.ts";

export function drawHallOn(context: CanvasRenderingContext2D, hall: CanvasImageSource, theme: Theme): void {
  drawHall(context, hall);
  context.beginPath();
  context.rect(0, 0, context.canvas.width, context.canvas.height);
  strewGrain(context, theme);
}
