/** Rules, stars and the marks of the row of results: told apart by shape as well as by colour. */
import { outline, starPoints } from "./canvas.ts";
import { DAY_INKS } from "./palette.ts";
import type { MarkItem, Rule, StarItem } from "./sheet.ts";

export function drawRule(context: CanvasRenderingContext2D, { rect }: Rule): void {
  context.fillStyle = DAY_INKS.ink;
  context.fillRect(rect.x, rect.y, rect.width, rect.height);
}

export function drawStars(context: CanvasRenderingContext2D, { rect, stars }: StarItem): void {
  const radius = rect.height / 2;
  for (let index = 0; index < 3; index += 1) {
    outline(context, starPoints(rect.x + radius + index * rect.height * 1.2, rect.y + radius, radius * 0.92));
    context.lineWidth = Math.max(1.5, radius * 0.14);
    context.lineJoin = "round";
    context.strokeStyle = DAY_INKS.ink;
    context.fillStyle = DAY_INKS.ink;
    if (index < stars) context.fill();
    context.stroke();
  }
}

export function drawMark(context: CanvasRenderingContext2D, { rect, mark }: MarkItem): void {
  const { x, y, width, height } = rect;
  const isRight = mark.endsWith("right");
  const ink = DAY_INKS[isRight ? "green" : "red"];
  const border = Math.max(3, width * 0.08);
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  context.fillStyle = ink;
  context.strokeStyle = ink;
  context.lineWidth = border;
  if (mark === "sure-right") context.fillRect(x, y, width, height);
  if (mark === "fair-right") context.fillRect(x, y + height * 0.4, width, height * 0.6);
  if (mark === "hunch-right") hatch(context, x, y, width);
  if (mark === "fair-wrong" || mark === "sure-wrong") strokeLine(context, x, y + height, x + width, y);
  if (mark === "sure-wrong") strokeLine(context, x, y, x + width, y + height);
  context.strokeRect(x + border / 2, y + border / 2, width - border, height - border);
  context.restore();
}

function hatch(context: CanvasRenderingContext2D, x: number, y: number, side: number): void {
  const step = side / 5;
  context.save();
  context.lineWidth = step * 0.42;
  for (let at = -side; at < side; at += step) strokeLine(context, x + at, y + side, x + at + side, y);
  context.restore();
}

function strokeLine(context: CanvasRenderingContext2D, fromX: number, fromY: number, toX: number, toY: number): void {
  context.beginPath();
  context.moveTo(fromX, fromY);
  context.lineTo(toX, toY);
  context.stroke();
}
