/** What every drawing function is handed: where to draw, in which colours, and the pictures there are. */
import type { Rect } from "../../layout/composition.ts";
import type { Theme } from "../theme.ts";

export interface Pencil {
  /** Already scaled and moved: one unit is a CSS pixel, the origin the composition's top left. */
  readonly context: CanvasRenderingContext2D;
  readonly theme: Theme;
  /** The bust of a speaker, if we have drawn one and it has loaded. */
  readonly bustOf: (speaker: string) => CanvasImageSource | null;
  /** The same bust cut out of its disc, if it has been developed. */
  readonly cutOutOf: (speaker: string) => HTMLImageElement | null;
  /** The print of a level's hall, by the level's number from 1, if it has been developed. */
  readonly printOf: (level: number) => HTMLImageElement | null;
}

/** Adds a closed outline through these points to the current path. */
export function outline(context: CanvasRenderingContext2D, points: readonly (readonly [number, number])[]): void {
  context.beginPath();
  points.forEach(([x, y], index) => {
    if (index === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  });
  context.closePath();
}

export function middleOf({ x, y, width, height }: Rect): readonly [number, number] {
  return [x + width / 2, y + height / 2];
}
