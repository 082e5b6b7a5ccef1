/** Busts and the stripes in a speaker's colour and pattern. A speaker we have not drawn gets a disc with initials. */
import type { BustItem, PortraitItem, Rect, StripeItem } from "../../layout/composition.ts";
import { fontOf } from "../../layout/type.ts";
import { drawCanvas } from "../draw-texture.ts";
import { ownColours } from "../theme.ts";
import { starPoints } from "./marks.ts";
import { middleOf, outline, type Pencil } from "./pencil.ts";

export function drawBust(pencil: Pencil, item: BustItem): void {
  const { context } = pencil;
  const { x, y, width, height } = item.rect;
  const picture = pencil.bustOf(item.speaker);
  if (!picture) return drawDisc(pencil, item);
  if (item.isDim) context.drawImage(dimmed(pencil, picture, item.rect), x, y, width, height);
  else context.drawImage(picture, x, y, width, height);
}

/** How much of a dimmed bust is the stock's own grey. */
const WASH = 0.5;

/** A bust in grey under a wash of the stock: out of the light, and still nothing to be seen through. */
function dimmed({ context, theme }: Pencil, picture: CanvasImageSource, rect: Rect): HTMLCanvasElement {
  const scale = context.getTransform().a;
  const [width, height] = [Math.max(1, Math.round(rect.width * scale)), Math.max(1, Math.round(rect.height * scale))];
  return drawCanvas({ width, height }, (copy) => {
    copy.drawImage(picture, 0, 0, width, height);
    copy.globalCompositeOperation = "saturation";
    copy.fillStyle = "#808080";
    copy.fillRect(0, 0, width, height);
    copy.globalCompositeOperation = "source-over";
    copy.globalAlpha = WASH;
    copy.fillStyle = theme.inks.stock;
    copy.fillRect(0, 0, width, height);
    copy.globalAlpha = 1;
    copy.globalCompositeOperation = "destination-in";
    copy.drawImage(picture, 0, 0, width, height);
  });
}

export function drawDisc({ context }: Pencil, { rect, number, initials }: BustItem | PortraitItem): void {
  const [x, y] = middleOf(rect);
  const radius = rect.width * 0.46;
  context.save();
  context.beginPath();
  context.arc(x, y, radius, 0, Math.PI * 2);
  context.clip();
  fillOwn(context, { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 }, number);
  context.restore();
  context.font = fontOf("headline", radius * 0.9);
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillStyle = "#ffffff";
  context.strokeStyle = "#15120e";
  context.lineWidth = radius * 0.09;
  context.lineJoin = "round";
  context.strokeText(initials, x, y);
  context.fillText(initials, x, y);
}

export function drawStripe({ context, theme }: Pencil, { rect, number, isDim }: StripeItem): void {
  const { x, y, width, height } = rect;
  if (isDim) {
    context.fillStyle = theme.inks.line;
    context.fillRect(x, y, width, height);
    return;
  }
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  fillOwn(context, rect, number);
  context.restore();
}

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
