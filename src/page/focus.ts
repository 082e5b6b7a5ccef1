/**
 * Where the keyboard and the screen reader stand after the screen has changed: on its heading, on the new quote, or on
 * the way on after a reveal. The first screen takes no focus from the browser. It moves in the frame that shows the new
 * screen and not before: focusing has the browser lay everything out, which must not happen twice for one press.
 */
import type { Screen } from "../store/screen.ts";

export interface FocusKeeper {
  follow(screen: Screen): void;
}

export function createFocusKeeper(root: HTMLElement): FocusKeeper {
  let before: string | null = null;
  let frame = 0;
  return {
    follow(screen) {
      const place = placeOf(screen);
      if (place === before) return;
      const isFirst = before === null;
      before = place;
      if (isFirst) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        root.querySelector<HTMLElement>(targetOf(screen))?.focus({ preventScroll: true });
        showBeginning(root, screen);
      });
    },
  };
}

function placeOf(screen: Screen): string {
  if (screen.kind === "introduction") return `introduction ${screen.introduction.id}`;
  if (screen.kind !== "round") return screen.kind;
  const { levelNumber, quoteNumber, reveal } = screen.round;
  return `round ${levelNumber} ${quoteNumber} ${reveal ? "revealed" : "asking"}`;
}

function targetOf(screen: Screen): string {
  if (screen.kind !== "round") return "h1";
  return screen.round.reveal ? "[data-part='go-on']" : "[data-part='cutting']";
}

/** Brings the beginning of what is new into sight: the top, or in the plain edition the explanation under the quote. */
function showBeginning(root: HTMLElement, screen: Screen): void {
  const isStaged = document.documentElement.dataset.view === "stage";
  const reveal = screen.kind === "round" && screen.round.reveal && !isStaged ? root.querySelector(".reveal") : null;
  if (reveal) reveal.scrollIntoView();
  else scrollTo({ top: 0 });
}
