/** Lays the page's parts over what the stage draws, or lets them flow as they are where there is no stage. */
import type { Composition } from "../layout/composition.ts";

/** Places every part that the composition has; the others keep no room. `null` lets the page flow. */
export function placeParts(root: HTMLElement, composition: Composition | null): void {
  root.style.minHeight = composition ? `${composition.height}px` : "";
  const places = new Map(composition?.parts.map((part) => [part.name, part]));
  // The menu, which is the same on every screen, keeps to the line that the game's name stands on.
  const home = places.get("home")?.rect;
  root.style.setProperty("--header-middle", home ? `${home.y + home.height / 2}px` : null);
  for (const element of root.querySelectorAll<HTMLElement>("[data-part]")) {
    const place = places.get(element.dataset.part ?? "");
    element.toggleAttribute("data-placed", place !== undefined);
    element.toggleAttribute("data-pinned", place?.isPinned ?? false);
    const { style } = element;
    for (const side of ["left", "top", "width", "height"] as const) style[side] = "";
    if (!place) continue;
    style.left = `${place.rect.x}px`;
    style.top = `${place.rect.y}px`;
    style.width = `${place.rect.width}px`;
    style.height = `${place.rect.height}px`;
  }
}
