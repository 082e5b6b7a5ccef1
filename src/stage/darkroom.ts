/**
 * Draws the sheets of a screen that is likely to come next, one at a time while nothing else is to be done, so that a
 * press finds them ready. A drawing that is not fetched is thrown away with the next batch.
 */
import type { Sheet } from "../layout/composition.ts";

export interface Darkroom {
  /** The finished drawing of a sheet, if there is one; it is handed out once. */
  take(key: string): HTMLCanvasElement | null;
  /** Draws these, in the pauses, then calls back; what was prepared before and never fetched is given up. */
  prepare(
    sheets: readonly Sheet[],
    draw: (sheet: Sheet) => { readonly key: string; readonly canvas: HTMLCanvasElement },
    onFinished?: () => void,
  ): void;
}

export function createDarkroom(): Darkroom {
  const finished = new Map<string, HTMLCanvasElement>();
  let batch = 0;
  return {
    take(key) {
      const canvas = finished.get(key) ?? null;
      finished.delete(key);
      return canvas;
    },
    prepare(sheets, draw, onFinished) {
      finished.clear();
      batch += 1;
      const mine = batch;
      const rest = [...sheets];
      const drawNext = () => {
        const sheet = rest.shift();
        if (mine !== batch) return;
        if (!sheet) {
          onFinished?.();
          return;
        }
        const { key, canvas } = draw(sheet);
        finished.set(key, canvas);
        setTimeout(drawNext);
      };
      setTimeout(drawNext);
    },
  };
}
