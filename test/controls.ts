/**
 * Where the controls of a screen lie when it is first painted, and how far the furthest of them has moved since. Laid
 * into a page before its own scripts; the end-to-end tests and the bench both ask it.
 */

interface Moved {
  /** The furthest that a corner or the middle of any control has moved, in CSS pixels; Infinity where one has gone. */
  readonly px: number;
  /** Which, and where its corner and its middle lay and lie. */
  readonly name: string;
  /** How many were there at first. */
  readonly controls: number;
}

interface Controls {
  /** Whether a screen has been seen: one of `data-screen`, or "reveal". */
  isSeen(screen: string): boolean;
  /** What has moved since the first frame of that screen. */
  moved(screen: string): Moved;
}

declare global {
  interface Window {
    controls: Controls;
  }
}

/** Runs in the page, so it can use nothing from outside itself. */
export function installControls(): void {
  type Points = readonly number[];
  const first = new Map<string, ReadonlyMap<string, Points>>();

  const isFixed = (element: Element | null): boolean =>
    element !== null &&
    (["fixed", "sticky"].includes(getComputedStyle(element).position) || isFixed(element.parentElement));
  const pointsOf = (element: Element): Points => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const [left, top] = isFixed(element) ? [0, 0] : [scrollX, scrollY];
    return [x + left, y + top, x + left + width / 2, y + top + height / 2];
  };
  const places = (): ReadonlyMap<string, Points> => {
    const found = new Map<string, Points>();
    for (const element of document.querySelectorAll("a[href], button, input, select, summary")) {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.getBoundingClientRect().width < 2) continue;
      const name = element.getAttribute("data-part") ?? element.getAttribute("aria-label") ?? element.textContent ?? "";
      let number = 1;
      while (found.has(`${name} ${number}`)) number += 1;
      found.set(`${name} ${number}`, pointsOf(element));
    }
    return found;
  };
  const screenNow = () =>
    document.querySelector("[data-part='go-on']") ? "reveal" : document.documentElement?.dataset.screen;
  const look = () => {
    const screen = screenNow();
    if (screen && !first.has(screen) && document.querySelector("main:not([aria-busy='true'])"))
      first.set(screen, places());
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  window.controls = {
    isSeen: (screen) => first.has(screen),
    moved(screen) {
      const before = first.get(screen) ?? new Map<string, Points>();
      const now = places();
      const all = [...before].map(([name, from]) => {
        const to = now.get(name) ?? [];
        const px = Math.max(...from.map((at, index) => Math.abs(at - (to[index] ?? Number.POSITIVE_INFINITY))));
        return { name: `${name}, from ${from.map(Math.round).join()} to ${to.map(Math.round).join()}`, px };
      });
      const [furthest] = all.toSorted((a, b) => b.px - a.px);
      return { px: furthest?.px ?? 0, name: furthest?.name ?? "", controls: before.size };
    },
  };
}
