/**
 * Where the page has laid its parts. The stage computes no place of its own for anything that the page has: it reads all of
 * them in one pass, after the page has drawn, and before anything moves.
 */
/** In CSS pixels from the upper left corner of the document. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Part {
  readonly name: string;
  readonly element: HTMLElement;
  readonly rect: Rect;
}

export type Parts = ReadonlyMap<string, Part>;

/** The parts of the screen that is shown; a round that is kept ready behind its introduction is none of it. */
export function readParts(page: HTMLElement): Parts {
  const parts = new Map<string, Part>();
  const [left, top] = [scrollX, scrollY];
  for (const element of page.querySelectorAll<HTMLElement>("main.screen [data-part]")) {
    const name = element.dataset.part ?? "";
    if (parts.has(name) || element.closest("[data-ahead='true']")) continue;
    const { x, y, width, height } = element.getBoundingClientRect();
    parts.set(name, { name, element, rect: { x: x + left, y: y + top, width, height } });
  }
  return parts;
}
