/**
 * Where the keyboard and the screen reader stand after the screen has changed: on its heading, on the new quote, or on
 * the way on after a reveal. The first screen takes no focus from the browser. What a button has opened is brought into
 * sight; the focus stays on the button. All of it waits for the frame that shows the new screen: focusing has the browser
 * lay everything out, which must not happen twice for one press. A key pressed before that frame finds the focus moved, or it
 * would be lost; who has gone on by themselves before it stays where they went: the next press would land elsewhere.
 */
import type { Screen } from "../store/screen.ts";

export interface FocusKeeper {
  follow(screen: Screen): void;
}

export function createFocusKeeper(root: HTMLElement): FocusKeeper {
  let before: string | null = null;
  let waiting = () => {};
  let opened: readonly string[] = [];
  addEventListener("keydown", () => waiting(), { capture: true });
  return {
    follow(screen) {
      const open = openParts(screen);
      const fresh = open.find((part) => !opened.includes(part));
      opened = open;
      // The stage lays the parts in their places after the page has been drawn.
      if (fresh) requestAnimationFrame(() => bringIntoSight(root.querySelector(`[data-part='${fresh}']`)));
      const place = placeOf(screen);
      if (place === before) return;
      const isFirst = before === null;
      before = place;
      if (isFirst) return;
      const { activeElement } = document;
      const move = () => {
        if (waiting !== move) return;
        waiting = () => {};
        if (hasGoneOn(root, activeElement)) return;
        root.querySelector<HTMLElement>(targetOf(screen))?.focus({ preventScroll: true });
        showBeginning(root, screen);
      };
      waiting = move;
      requestAnimationFrame(move);
    },
  };
}

/** Whether the player has moved to something on the new screen since `left` had the focus. */
function hasGoneOn(root: HTMLElement, left: Element | null): boolean {
  const now = document.activeElement;
  return now !== left && now !== document.body && root.contains(now);
}

/** The parts of a reveal that have been opened. */
function openParts(screen: Screen): string[] {
  const reveal = screen.kind === "round" ? screen.round.reveal : null;
  if (!reveal) return [];
  const { others, source } = reveal;
  return [...(others.isOpen ? ["others-text"] : []), ...(source.variants.isOpen ? ["variants-text"] : [])];
}

function bringIntoSight(opened: Element | null): void {
  const isStill = document.documentElement.dataset.motion === "reduced";
  opened?.scrollIntoView({ block: "start", behavior: isStill ? "instant" : "smooth" });
}

function placeOf(screen: Screen): string {
  if (screen.kind === "introduction") return `introduction ${screen.introduction.id}`;
  if (screen.kind === "teach") return `teach ${/^(board|report|print)\b/.exec(screen.path)?.[0] ?? ""}`;
  if (screen.kind === "quote") return `quote ${screen.cutting.id}`;
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
