/**
 * Single keys: 1 to 5 press a face, H, F and C then say how sure, K opens the clue, ? opens the help. They press the
 * page's own buttons, so that every way of playing is one way. Off in settings, in text fields and inside dialogs.
 */
import type { Game } from "../store/game.ts";

/** Key and the part of the page that it presses; the help dialog lists the same keys. */
export const HOTKEYS: Readonly<Record<string, string>> = {
  h: "[data-part='confidence.hunch']",
  f: "[data-part='confidence.fairly-sure']",
  c: "[data-part='confidence.certain']",
  k: "[data-part='clue']",
  "?": "[data-part='help']",
};

export function listenToHotkeys(game: Game): void {
  addEventListener("keydown", (event) => {
    // A key held down must not answer a quote and then leave its reveal at once.
    if (event.repeat && (event.key === "Enter" || event.key === " ")) return event.preventDefault();
    if (!game.settings.getState().hasHotkeys || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.repeat || isTyping(event.target) || document.querySelector("dialog[open]")) return;
    const selector = selectorFor(event);
    const button = selector ? document.querySelector<HTMLElement>(selector) : null;
    if (!button) return;
    event.preventDefault();
    // From the face that a key has pressed, arrows and Tab lead on to how sure.
    if (button.hasAttribute("aria-pressed")) button.focus({ preventScroll: true });
    button.click();
  });
}

/** A figure counts by what it says and by where it lies: on a French keyboard the first row says it only with Shift. */
function selectorFor({ key, code }: KeyboardEvent): string | undefined {
  const named = HOTKEYS[key.toLowerCase()];
  if (named) return named;
  const figure = /^[1-9]$/.exec(key)?.[0] ?? /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
  return figure && `[data-key='${figure}']`;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== "radio" && target.type !== "checkbox";
  return target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
