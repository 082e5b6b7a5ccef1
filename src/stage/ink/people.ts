/** Busts and the stripes in a speaker's colour and pattern. A speaker we have not drawn gets a disc with initials. */
import type { BustItem, Rect, StripeItem } from "../../layout/composition.ts";
import { fontOf } from "../../layout/type.ts";
import { ownColour } from "../theme.ts";
import { starPoints } from "./marks.ts";
import { middleOf, outline, type Pencil } from "./pencil.ts";

const PATTERN_INK = "rgba(21,18,14,0.28)";

export function drawBust(pencil: Pencil, item: BustItem): void {
  const { context } = pencil;
  const { x, y, width, height } = item.rect;
  const picture = pencil.bustOf(item.speaker);
  context.save();
  if (item.isDim) {
    context.globalAlpha = 0.45;
    context.filter = "grayscale(1)";
  }
  if (picture) context.drawImage(picture, x, y, width, height);
  else drawDisc(pencil, item);
  context.restore();
}

function drawDisc({ context }: Pencil, { rect, number, initials }: BustItem): void {
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

/** Side of one tile of a pattern, in CSS pixels. */
const TILE = 10;

/** Waves, stripes, checks, stars, dots: by number, as the discs have them. */
function fillOwn(context: CanvasRenderingContext2D, { x, y, width, height }: Rect, number: number): void {
  context.fillStyle = ownColour(number);
  context.fillRect(x, y, width, height);
  const scale = context.getTransform().a;
  const pattern = context.createPattern(tileOf(number, scale), "repeat");
  if (!pattern) return;
  pattern.setTransform(new DOMMatrix().translate(x, y).scale(1 / scale));
  context.fillStyle = pattern;
  context.fillRect(x, y, width, height);
}

const tiles = new Map<string, HTMLCanvasElement>();

/** One motif, drawn once for each density of pixels; filling with it is far cheaper than drawing hundreds. */
function tileOf(number: number, scale: number): HTMLCanvasElement {
  const key = `${number} ${scale}`;
  const known = tiles.get(key);
  if (known) return known;
  const tile = document.createElement("canvas");
  tile.width = Math.round(TILE * scale);
  tile.height = tile.width;
  const context = tile.getContext("2d");
  if (context) {
    context.scale(tile.width / TILE, tile.width / TILE);
    context.fillStyle = PATTERN_INK;
    context.strokeStyle = PATTERN_INK;
    drawMotif(context, number, 0, 0, TILE);
  }
  tiles.set(key, tile);
  return tile;
}

function drawMotif(context: CanvasRenderingContext2D, number: number, x: number, y: number, step: number): void {
  const kind = (number - 1) % 5;
  context.beginPath();
  if (kind === 0) {
    context.lineWidth = 2;
    context.moveTo(x, y + 5);
    context.quadraticCurveTo(x + step / 4, y, x + step / 2, y + 5);
    context.quadraticCurveTo(x + (step * 3) / 4, y + step, x + step, y + 5);
    context.stroke();
  } else if (kind === 1) {
    outline(context, [
      [x, y + step],
      [x + step * 0.6, y],
      [x + step, y],
      [x + step * 0.4, y + step],
    ]);
    context.fill();
  } else if (kind === 2) context.fillRect(x, y, step / 2, step / 2);
  else if (kind === 3) {
    outline(context, starPoints(x + step / 2, y + step / 2, step * 0.42));
    context.fill();
  } else {
    context.arc(x + step / 2, y + step / 2, step * 0.24, 0, Math.PI * 2);
    context.fill();
  }
}
