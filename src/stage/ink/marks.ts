/** Boxes, stars, the marks of the row of results, and small signs: told apart by shape as well as by colour. */
import type { Box, ChevronItem, FadeItem, MarkItem, StarItem } from "../../layout/composition.ts";
import { strewGrain } from "./grain.ts";
import { outline, type Pencil } from "./pencil.ts";

export function drawBox({ context, theme }: Pencil, { rect, fill, stroke, strokeWidth }: Box): void {
  const { x, y, width, height } = rect;
  if (fill) {
    context.beginPath();
    context.rect(x, y, width, height);
    context.fillStyle = theme.inks[fill];
    context.fill();
    if (fill === "paper" || fill === "stock") strewGrain(context, theme);
  }
  if (!stroke) return;
  context.strokeStyle = theme.inks[stroke];
  context.lineWidth = strokeWidth;
  const half = strokeWidth / 2;
  context.strokeRect(x + half, y + half, width - strokeWidth, height - strokeWidth);
}

export function drawChevron({ context, theme }: Pencil, { rect, points, ink }: ChevronItem): void {
  const { x, y, width, height } = rect;
  const [outer, tip] = points === "down" ? [0.3, 0.72] : [0.7, 0.28];
  context.save();
  context.strokeStyle = theme.inks[ink];
  context.lineWidth = Math.max(2, width * 0.16);
  context.lineJoin = "round";
  context.lineCap = "round";
  context.beginPath();
  context.moveTo(x, y + height * outer);
  context.lineTo(x + width / 2, y + height * tip);
  context.lineTo(x + width, y + height * outer);
  context.stroke();
  context.restore();
}

export function drawFade({ context, theme }: Pencil, { rect, ink }: FadeItem): void {
  const { x, y, width, height } = rect;
  const fade = context.createLinearGradient(0, y, 0, y + height);
  fade.addColorStop(0, `${theme.inks[ink]}00`);
  fade.addColorStop(1, theme.inks[ink]);
  context.fillStyle = fade;
  context.fillRect(x, y, width, height);
}

export function drawStars({ context, theme }: Pencil, { rect, stars, ink }: StarItem): void {
  const radius = rect.height / 2;
  for (let index = 0; index < 3; index += 1) {
    outline(context, starPoints(rect.x + radius + index * rect.height * 1.2, rect.y + radius, radius * 0.92));
    context.lineWidth = Math.max(1.5, radius * 0.14);
    context.lineJoin = "round";
    context.strokeStyle = theme.inks[ink];
    context.fillStyle = theme.inks[ink];
    if (index < stars) context.fill();
    context.stroke();
  }
}

export function starPoints(x: number, y: number, radius: number): [number, number][] {
  return Array.from({ length: 10 }, (_, index) => {
    const angle = -Math.PI / 2 + (index * Math.PI) / 5;
    const reach = index % 2 === 0 ? radius : radius * 0.44;
    return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach];
  });
}

export function drawMark({ context, theme }: Pencil, { rect, mark }: MarkItem): void {
  const { x, y, width, height } = rect;
  const isRight = mark.endsWith("right");
  const ink = theme.inks[isRight ? "green" : "red"];
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
