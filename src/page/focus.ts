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
      if (fresh) requestAnimationFrame(() => bringIntoSight(root, fresh));
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
        // The beginning of what is new.
        scrollTo({ top: 0 });
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

/** The parts of a round that have been opened: texts of a reveal, or how sure of which speaker. */
function openParts(screen: Screen): string[] {
  if (screen.kind !== "round") return [];
  const { sure, reveal } = screen.round;
  if (sure) return [`sure ${sure.speaker}`];
  return [
    ...(reveal?.others.isOpen ? ["others-text"] : []),
    ...(reveal?.source.variants.isOpen ? ["variants-text"] : []),
  ];
}

/** A text from its beginning; the three answers only as far as they are out of sight. */
function bringIntoSight(root: HTMLElement, opened: string): void {
  const isStill = document.documentElement.dataset.motion === "reduced";
  const [name] = opened.split(" ");
  const block = name === "sure" ? "nearest" : "start";
  root.querySelector(`[data-part='${name}']`)?.scrollIntoView({ block, behavior: isStill ? "instant" : "smooth" });
}

/** Another text for each screen, and for each quote and its reveal. */
export function placeOf(screen: Screen): string {
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
