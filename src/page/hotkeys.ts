/**
 * Single keys: 1 to 5 choose a speaker, H, F and C say how sure, K opens the clue, ? opens the help. They press the
 * page's own buttons, so that every way of playing is one way. Off in settings, in text fields and inside dialogs.
 */
import type { Game } from "../store/game.ts";

/** Key and the part of the page that it presses; the help dialog lists the same keys. */
export const HOTKEYS: Readonly<Record<string, string>> = {
  h: "[data-part='confidence.hunch'] input",
  f: "[data-part='confidence.fairly-sure'] input",
  c: "[data-part='confidence.certain'] input",
  k: "[data-part='clue']",
  "?": "[data-part='help']",
};

export function listenToHotkeys(game: Game): void {
  addEventListener("keydown", (event) => {
    // A key held down must not answer a quote and then leave its reveal at once.
    if (event.repeat && (event.key === "Enter" || event.key === " ")) return event.preventDefault();
    if (!game.settings.getState().hasHotkeys || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.repeat || isTyping(event.target) || document.querySelector("dialog[open]")) return;
    const selector = /^[1-9]$/.test(event.key) ? `[data-key='${event.key}']` : HOTKEYS[event.key.toLowerCase()];
    const button = selector ? document.querySelector<HTMLElement>(selector) : null;
    if (!button) return;
    event.preventDefault();
    button.click();
  });
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== "radio" && target.type !== "checkbox";
  return target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
