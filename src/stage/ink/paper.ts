/** Paper: torn cuttings, slips white and grey, printed pages, lectern boards and the cone of a light, each with its shadow. */
import { fnv1a } from "../../core/hash.ts";
import { randomFrom } from "../../core/order.ts";
import type { Rect, Sheet } from "../../layout/composition.ts";
import { strewGrain } from "./grain.ts";
import { outline, type Pencil } from "./pencil.ts";

type Point = readonly [number, number];

export function drawPaper(pencil: Pencil, sheet: Sheet): void {
  const { rect } = sheet;
  switch (sheet.paper) {
    case "cutting":
      return fillWithShadow(pencil, tornOutline(rect, fnv1a(sheet.name)), pencil.theme.inks.paper, 14);
    case "strip":
      return fillWithShadow(pencil, stripOutline(rect, fnv1a(sheet.name)), pencil.theme.inks.paper, 10);
    case "folded":
      return drawFolded(pencil, rect, fnv1a(sheet.name));
    case "bitten":
      return drawBitten(pencil, rect, fnv1a(sheet.name));
    case "slip":
      return fillWithShadow(pencil, cornersOf(rect), pencil.theme.inks.paper, 8);
    case "grey":
      return drawGrey(pencil, cornersOf(rect));
    case "page":
      return fillWithShadow(pencil, cornersOf(rect), pencil.theme.inks.paper, 22);
    case "board":
    case "board-dim":
      return fillWithShadow(pencil, boardOutline(rect), pencil.theme.inks[sheet.paper], 6);
    case "light":
      return drawLight(pencil, rect);
    case "stamp":
    case "none":
  }
}

function fillWithShadow({ context, theme }: Pencil, points: readonly Point[], fill: string, blur: number): void {
  context.save();
  context.shadowColor = theme.shadow;
  context.shadowBlur = blur * context.getTransform().a;
  context.shadowOffsetY = blur * 0.35 * context.getTransform().a;
  context.fillStyle = fill;
  outline(context, points);
  context.fill();
  context.restore();
  strewGrain(context, theme);
  if (theme.edge === null) return;
  context.strokeStyle = theme.edge;
  context.lineWidth = 1.25;
  context.stroke();
}

/** How much of the stock's own grey is in a greyer slip; what can be read on paper and on stock can be read on it. */
const GREY = 0.5;

function drawGrey(pencil: Pencil, points: readonly Point[]): void {
  const { context, theme } = pencil;
  fillWithShadow(pencil, points, theme.inks.paper, 8);
  context.save();
  context.globalAlpha = GREY;
  context.fillStyle = theme.inks.stock;
  outline(context, points);
  context.fill();
  context.restore();
}

/** A hand-torn edge: long straight pulls with small bites, the same for the same seed. */
export function tornOutline({ x, y, width, height }: Rect, seed: number): Point[] {
  const random = randomFrom(seed);
  const bite = Math.min(6, height * 0.03);
  const points: Point[] = [];
  const edge = (from: Point, to: Point) => {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const steps = Math.max(3, Math.round(length / 46));
    for (let step = 0; step < steps; step += 1) {
      const at = (step + random() * 0.6) / steps;
      const out = (random() - 0.5) * bite * (random() < 0.25 ? 2 : 1);
      const isFlat = Math.abs(to[1] - from[1]) < Math.abs(to[0] - from[0]);
      const px = from[0] + (to[0] - from[0]) * at;
      const py = from[1] + (to[1] - from[1]) * at;
      points.push(isFlat ? [px, py + out] : [px + out, py]);
    }
  };
  const tilt = Math.min(10, height * 0.04);
  const corners: Point[] = [
    [x, y + tilt],
    [x + width, y - tilt * 0.3],
    [x + width + 1, y + height - tilt * 0.6],
    [x + 2, y + height + tilt * 0.4],
  ];
  corners.forEach((corner, index) => {
    const next = corners[(index + 1) % corners.length];
    if (next) edge(corner, next);
  });
  return points;
}

/** How far a strip is torn out beyond its rectangle, and how much of a corner may be missing, in CSS pixels. */
const [TEAR, CORNER] = [2.5, 6] as const;

/** Torn off along a ruler: nothing of it is missing within its rectangle, so what lies on it is never cut, but its corners. */
export function stripOutline({ x, y, width, height }: Rect, seed: number): Point[] {
  const random = randomFrom(seed);
  const side = (length: number) => {
    const steps = Math.max(1, Math.round(length / 64));
    const inner = Array.from({ length: steps - 1 }, (_, step) => ((step + 0.7 + random() * 0.6) / steps) * length);
    return [random() * CORNER, ...inner, length - random() * CORNER];
  };
  const out = () => random() * TEAR;
  return [
    ...side(width).map((at): Point => [x + at, y - out()]),
    ...side(height).map((at): Point => [x + width + out(), y + at]),
    ...side(width).map((at): Point => [x + width - at, y + height + out()]),
    ...side(height).map((at): Point => [x - out(), y + height - at]),
  ];
}

/** How far the lower half of a folded strip looks out from under the upper one, in CSS pixels. */
const UNDER = 4;

/** A strip folded in two along its left edge: the half below is in the shadow of the one on top. */
function drawFolded(pencil: Pencil, rect: Rect, seed: number): void {
  const { x, y, width, height } = rect;
  const under = { x: x + UNDER, y: y + UNDER, width, height };
  fillWithShadow(pencil, [[x, y + height * 0.5], ...stripOutline(under, seed + 1)], pencil.theme.inks.paper, 10);
  fillWithShadow(pencil, stripOutline(rect, seed), pencil.theme.inks.paper, 6);
}

/** How far a bite reaches in from the corner, as a share of the sheet's height, and how many teeth have left their mark. */
const [BITE, TEETH] = [0.2, 3] as const;
/** Of the width it takes no more, or it would reach the last letter of the name on a phone. */
const BITE_ACROSS = 0.14;

/** A sheet that somebody has bitten into, at its upper right corner, and what they dropped. */
function drawBitten(pencil: Pencil, rect: Rect, seed: number): void {
  const [cornerX, cornerY] = [rect.x + rect.width, rect.y];
  const reach = Math.min(rect.height * BITE, rect.width * BITE_ACROSS);
  const marks = Array.from({ length: TEETH * 8 + 1 }, (_, step): Point => {
    const share = step / (TEETH * 8);
    const angle = Math.PI - (share * Math.PI) / 2;
    const depth = reach * (0.82 + 0.2 * Math.abs(Math.sin(share * TEETH * Math.PI)));
    return [cornerX + Math.cos(angle) * depth, cornerY + Math.sin(angle) * depth];
  });
  const torn = tornOutline(rect, seed);
  const isEaten = ([x, y]: Point) => Math.hypot(x - cornerX, y - cornerY) < reach * 1.02;
  const first = torn.findIndex(isEaten);
  const kept = torn.filter((point) => !isEaten(point));
  const at = Math.max(first, 0);
  fillWithShadow(pencil, [...kept.slice(0, at), ...marks, ...kept.slice(at)], pencil.theme.inks.paper, 14);
  for (const [along, down, side] of CRUMBS) {
    const [x, y] = [cornerX - reach * along, cornerY + reach * down];
    const crumb = tornOutline({ x, y, width: reach * side, height: reach * side }, seed + Math.round(side * 100));
    fillWithShadow(pencil, crumb, pencil.theme.inks.paper, 3);
  }
}

/** Where the crumbs lie and how large they are, from the corner, in units of the bite's reach. */
const CRUMBS = [
  [0.42, 0.1, 0.13],
  [0.16, 0.32, 0.09],
  [0.02, 0.02, 0.07],
] as const;

function cornersOf({ x, y, width, height }: Rect): Point[] {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}

/** A lectern seen from the hall: narrower at its foot. */
function boardOutline({ x, y, width, height }: Rect): Point[] {
  const foot = Math.min(width * 0.065, 18);
  return [
    [x, y],
    [x + width, y],
    [x + width - foot, y + height],
    [x + foot, y + height],
  ];
}

function drawLight({ context, theme }: Pencil, { x, y, width, height }: Rect): void {
  const fade = context.createLinearGradient(0, y, 0, y + height);
  fade.addColorStop(0, `${theme.light.slice(0, 7)}00`);
  fade.addColorStop(0.35, theme.light);
  fade.addColorStop(1, theme.light);
  context.fillStyle = fade;
  outline(context, [
    [x + width * 0.42, y],
    [x + width * 0.58, y],
    [x + width, y + height],
    [x, y + height],
  ]);
  context.fill();
}
