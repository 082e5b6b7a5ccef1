/**
 * Printed pictures inside the page: the halftone portraits of a front page and the halls on the editions. Each box that the
 * page keeps for one gets a canvas, drawn one a frame while nothing else is to be done, and anew only where its size, the
 * pixel ratio or the edition of the day has changed.
 */
import { drawCanvas } from "../picture/canvas.ts";
import { drawPortrait } from "../picture/portrait.ts";
import { drawPrint } from "../picture/print.ts";
import { type Art, hallOfLevel } from "./art.ts";
import type { Surroundings } from "./show.ts";

export interface Prints {
  /** Looks which boxes the page has now. */
  look(surroundings: Surroundings): void;
  /** Draws the next one; says whether there was one to draw. */
  printNext(): boolean;
  destroy(): void;
}

/** `onDue` is called when there is something to draw: the loop may be asleep by then. */
export function createPrints(page: HTMLElement, art: Art, onDue: () => void): Prints {
  let due: (() => void)[] = [];
  let turn = 0;
  return {
    look(surroundings) {
      turn += 1;
      const mine = turn;
      due = [];
      const wanted = [...page.querySelectorAll<HTMLElement>("[data-drawing]")].flatMap((box) => wantedIn(box) ?? []);
      if (wanted.length === 0) return;
      void art.develop(picturesFor(wanted), surroundings.theme).then(() => {
        if (mine !== turn) return;
        due = wanted.map((one) => () => print(one, surroundings, art));
        onDue();
      });
    },
    printNext() {
      const next = due.shift();
      next?.();
      return next !== undefined;
    },
    destroy() {
      turn += 1;
      due = [];
      for (const canvas of page.querySelectorAll("[data-drawing] > canvas")) canvas.remove();
    },
  };
}

interface Wanted {
  readonly box: HTMLElement;
  readonly kind: "portrait" | "print";
  /** The speaker's id, or the level's number. */
  readonly of: string;
}

/** "portrait.khan", "print.2": what the page wants in a box; nothing where it says anything else. */
function wantedIn(box: HTMLElement): Wanted | null {
  const [, kind, of = ""] = /^(portrait|print)\.(.+)$/.exec(box.dataset.drawing ?? "") ?? [];
  return kind === "portrait" || kind === "print" ? { box, kind, of } : null;
}

const picturesFor = (wanted: readonly Wanted[]) => ({
  halls: wanted.flatMap(({ kind, of }) => (kind === "print" ? [hallOfLevel(Number(of))] : [])),
  busts: wanted.flatMap(({ kind, of }) => (kind === "portrait" ? [of] : [])),
});

/** Draws what the box wants, as large as the box; does nothing where it has that already or its picture is not to be had. */
function print({ box, kind, of }: Wanted, { theme, dpr }: Surroundings, art: Art): void {
  const rect = { x: 0, y: 0, width: box.clientWidth, height: box.clientHeight };
  const drawnAs = `${kind}.${of} ${theme.name} ${rect.width}x${rect.height} ${dpr}`;
  const last = box.querySelector("canvas");
  if (last?.dataset.drawnAs === drawnAs || rect.width === 0) return;
  const hall = kind === "print" ? art.printOf(hallOfLevel(Number(of)), theme) : null;
  const cutOut = kind === "portrait" ? art.cutOutOf(of) : null;
  if (!hall && !cutOut) return;
  const pixels = { width: Math.round(rect.width * dpr), height: Math.round(rect.height * dpr) };
  const canvas = drawCanvas(pixels, (context) => {
    context.scale(dpr, dpr);
    if (cutOut) drawPortrait(context, rect, { number: Number(box.dataset.number ?? 1), cutOut });
    if (hall) drawPrint(context, rect, { hall, ground: theme.inks.stock });
  });
  canvas.dataset.drawnAs = drawnAs;
  last?.remove();
  box.append(canvas);
}
