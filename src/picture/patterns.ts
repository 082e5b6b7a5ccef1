/** The five patterns, each in its speaker's own colours: waves, stripes, checks, stars, dots. */
import { drawCanvas, outline, starPoints } from "./canvas.ts";
import { ownColours, type Rect } from "./palette.ts";

/** Least and greatest side of one tile of a pattern, in CSS pixels; between them it is as wide as the strip. */
const TILE_MIN = 10;
const TILE_MAX = 26;

/** Waves, stripes, checks, stars, dots: by number, as the discs have them. */
export function fillOwn(context: CanvasRenderingContext2D, { x, y, width, height }: Rect, number: number): void {
  context.fillStyle = ownColours(number).ground;
  context.fillRect(x, y, width, height);
  const scale = context.getTransform().a;
  const side = Math.min(TILE_MAX, Math.max(TILE_MIN, Math.min(width, height)));
  const pattern = context.createPattern(tileOf(number, Math.round(side * scale)), "repeat");
  if (!pattern) return;
  pattern.setTransform(new DOMMatrix().translate(x, y).scale(1 / scale));
  context.fillStyle = pattern;
  context.fillRect(x, y, width, height);
}

const tiles = new Map<string, HTMLCanvasElement>();

/** One motif, drawn once for each size in device pixels; filling with it is far cheaper than drawing hundreds. */
function tileOf(number: number, side: number): HTMLCanvasElement {
  const key = `${number} ${side}`;
  const tile =
    tiles.get(key) ??
    drawCanvas({ width: side, height: side }, (context) => {
      context.fillStyle = ownColours(number).motif;
      context.strokeStyle = context.fillStyle;
      drawMotif(context, number, side);
    });
  tiles.set(key, tile);
  return tile;
}

function drawMotif(context: CanvasRenderingContext2D, number: number, step: number): void {
  const kind = (number - 1) % 5;
  const half = step / 2;
  context.beginPath();
  if (kind === 0) {
    context.lineWidth = step * 0.26;
    context.moveTo(-step * 0.1, half);
    context.quadraticCurveTo(step * 0.25, -step * 0.2, half, half);
    context.quadraticCurveTo(step * 0.75, step * 1.2, step * 1.1, half);
    context.stroke();
  } else if (kind === 1) {
    outline(context, [
      [0, step],
      [step * 0.55, 0],
      [step, 0],
      [step * 0.45, step],
    ]);
    context.fill();
  } else if (kind === 2) {
    context.fillRect(0, 0, half, half);
    context.fillRect(half, half, half, half);
  } else if (kind === 3) {
    outline(context, starPoints(half, half, step * 0.46));
    context.fill();
  } else {
    context.arc(half, half, step * 0.28, 0, Math.PI * 2);
    context.fill();
  }
}
