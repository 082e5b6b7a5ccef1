/** The grain of newsprint at night: flecks and fibres, lighter and darker than the sheet, in a tile that repeats. */
import { randomFrom } from "../../core/order.ts";
import { drawCanvas } from "../../picture/canvas.ts";
import type { Grain, Theme } from "../theme.ts";

/** Side of the tile, in CSS pixels, and how many flecks and fibres are on it. */
const SIDE = 192;
const [FLECKS, FIBRES] = [1500, 90] as const;

const tiles = new Map<string, HTMLCanvasElement>();

/** Strews the theme's grain, if it has one, over what the current path encloses. */
export function strewGrain(context: CanvasRenderingContext2D, { grain }: Theme): void {
  if (!grain) return;
  const scale = context.getTransform().a;
  const pattern = context.createPattern(tileOf(grain, scale), "repeat");
  if (!pattern) return;
  pattern.setTransform(new DOMMatrix().scale(1 / scale));
  context.fillStyle = pattern;
  context.fill();
}

/** Drawn once for each size of a pixel: filling with it costs next to nothing. */
function tileOf(grain: Grain, scale: number): HTMLCanvasElement {
  const key = `${grain.light} ${grain.dark} ${scale}`;
  const known = tiles.get(key);
  if (known) return known;
  const random = randomFrom(FLECKS);
  const side = Math.round(SIDE * scale);
  const tile = drawCanvas({ width: side, height: side }, (context) => {
    context.scale(scale, scale);
    const turnOf = (index: number) => (index % 2 === 0 ? grain.light : grain.dark);
    for (let fleck = 0; fleck < FLECKS; fleck += 1) {
      context.fillStyle = turnOf(fleck);
      const size = 0.6 + random() ** 2 * 1.3;
      context.fillRect(random() * SIDE, random() * SIDE, size, size);
    }
    context.lineWidth = 0.7;
    for (let fibre = 0; fibre < FIBRES; fibre += 1) {
      context.strokeStyle = turnOf(fibre);
      const [x, y, turn, length] = [random() * SIDE, random() * SIDE, random() * Math.PI, 4 + random() * 9];
      context.beginPath();
      context.moveTo(x, y);
      context.lineTo(x + Math.cos(turn) * length, y + Math.sin(turn) * length);
      context.stroke();
    }
  });
  tiles.set(key, tile);
  return tile;
}
