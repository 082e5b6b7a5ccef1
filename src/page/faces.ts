/**
 * Sets the page in its own faces once they have come. Until then the device's own stand in, set to the same measure on the
 * whole; a line may still break elsewhere. So the change is made at once only where no control moves by it, and else with the
 * next screen: what somebody is about to press stays where it is.
 */
import { loadFonts } from "./fonts.ts";

/** How far a control may move without anybody missing it, in CSS pixels. */
const UNSEEN = 2;
const CONTROLS = "a[href], button, input, select, summary";

export interface Faces {
  /** Another screen is about to be drawn: whatever has come is used from now on. */
  turnPage(): void;
}

export function followFaces(page: HTMLElement, edition: "stage" | "plain"): Faces {
  const { dataset } = document.documentElement;
  let isThere = false;
  const trySetting = () => {
    // A round that is kept ready behind its introduction is laid out when it is shown.
    const controls = [...page.querySelectorAll(CONTROLS)].filter((one) => !one.closest("[data-ahead='true']"));
    const before = controls.map((control) => control.getBoundingClientRect());
    dataset.faces = "own";
    const hasMoved = controls.some((control, index) => isFar(control.getBoundingClientRect(), before[index]));
    if (hasMoved) delete dataset.faces;
  };
  void loadFonts(edition).then(() => {
    isThere = true;
    trySetting();
  });
  return {
    turnPage() {
      if (isThere) dataset.faces = "own";
    },
  };
}

function isFar(now: DOMRect, before: DOMRect | undefined): boolean {
  if (!before) return false;
  const sides = [now.left - before.left, now.top - before.top, now.right - before.right, now.bottom - before.bottom];
  return sides.some((moved) => Math.abs(moved) > UNSEEN);
}
