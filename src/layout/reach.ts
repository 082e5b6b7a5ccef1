/**
 * How far a reveal scrolls when something of it is opened: not at all if that is in sight, else until its whole panel
 * stands just under the bar, or where that is too high one of its headings, or the button. No line is cut in two.
 */
import type { Part, Sheet } from "./composition.ts";

export interface Sight {
  /** Where the bar ends, and where what is pinned at the foot begins, in CSS pixels of the viewport. */
  readonly top: number;
  readonly bottom: number;
}

export interface Reached {
  readonly parts: readonly Part[];
  /** The furthest of it. */
  readonly scroll: number;
}

/** What is seen of the ground between the bar and the sheet that comes to lie under it. */
const CLEAR = 4;

export function inReach(panel: Sheet, parts: readonly Part[], { top, bottom }: Sight): Reached {
  const yOf = (called: string) => parts.find(({ name }) => name === called)?.rect.y ?? 0;
  const headings = panel.items.flatMap((item) => (item.kind === "text" && item.style === "bold" ? [item.rect.y] : []));
  let scroll = 0;
  const reached = parts.map((one) => {
    const opener = /^(.+)-text$/.exec(one.name)?.[1];
    if (!opener) return one;
    const { y, height } = one.rect;
    const button = yOf(opener);
    const stops = [top + CLEAR, panel.rect.y, ...headings.filter((heading) => heading < button), button];
    const to = (stops.find((stop) => y + height - (stop - top - CLEAR) <= bottom) ?? button) - top - CLEAR;
    scroll = Math.max(scroll, to);
    return { ...one, above: y - to };
  });
  return { parts: reached, scroll };
}
