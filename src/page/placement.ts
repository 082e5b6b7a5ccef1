/** Lays the page's parts over what the stage draws, or lets them flow as they are where there is no stage. */
import type { Composition, Part } from "../layout/composition.ts";

/** How the screens on the page are composed; null lets one flow. */
export interface Compositions {
  readonly now: Composition | null;
  /** That of a round made ready behind its introduction. */
  readonly ahead: Composition | null;
}

/** What each element has been told: told the same again, the browser would lay it out again. */
const told = new WeakMap<HTMLElement, string>();

/** Places every part that its composition has; the others keep no room. */
export function placeParts(root: HTMLElement, { now, ahead }: Compositions): void {
  root.style.minHeight = now ? `${now.height}px` : "";
  placeMenu(root.querySelector<HTMLElement>(".menu"), now);
  const wings = root.querySelector("[data-ahead='true']");
  const [places, placesAhead] = [placesOf(now), placesOf(ahead)];
  for (const element of root.querySelectorAll<HTMLElement>("[data-part]")) {
    const its = wings?.contains(element) ? placesAhead : places;
    place(element, its.get(nameOf(element)), its.get(nameOf(element.parentElement?.closest("[data-part]"))));
  }
  // What is kept aside the browser lays out only when it is asked where that lies: now, and not when it is to be shown.
  wings?.firstElementChild?.getBoundingClientRect();
}

/** The menu, which is the same on every screen, keeps to the line of the game's name, and stays where that stays. */
function placeMenu(menu: HTMLElement | null, composition: Composition | null): void {
  const home = placesOf(composition).get("home");
  menu?.style.setProperty("--header-middle", home ? `${home.rect.y + home.rect.height / 2}px` : null);
  menu?.style.setProperty("position", home?.isPinned ? "fixed" : null);
}

function placesOf(composition: Composition | null): ReadonlyMap<string, Part> {
  return new Map(composition?.parts.map((part) => [part.name, part]));
}

const nameOf = (element: Element | null | undefined) => element?.getAttribute("data-part") ?? "";

/** What lies within another part is placed from that part's corner, as the browser counts. */
function place(element: HTMLElement, part: Part | undefined, around: Part | undefined): void {
  const says = part ? JSON.stringify([part, around?.rect]) : "";
  if ((told.get(element) ?? "") === says) return;
  told.set(element, says);
  element.toggleAttribute("data-placed", part !== undefined);
  element.toggleAttribute("data-pinned", part?.isPinned ?? false);
  for (const [side, length] of [
    ["left", part && part.rect.x - (around?.rect.x ?? 0)],
    ["top", part && part.rect.y - (around?.rect.y ?? 0)],
    ["width", part?.rect.width],
    ["height", part?.rect.height],
    ["scrollMarginTop", part?.above],
  ] as const) {
    element.style[side] = length === undefined ? "" : `${length}px`;
  }
}
