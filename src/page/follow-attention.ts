/** Tells the store which part the pointer or the focus is on, whichever moved last, and that something was pressed. */
import type { Game } from "../store/game.ts";

export function followAttention(root: HTMLElement, game: Game): void {
  const attend = (event: Event) => {
    const over = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-part]") : null;
    const part = over?.dataset.part ?? null;
    if (part !== game.attention.getState().part) game.attention.setState({ part });
  };
  root.addEventListener("pointerover", attend);
  root.addEventListener("focusin", attend);
  root.addEventListener("pointerleave", () => game.attention.setState({ part: null }));
  addEventListener("pointerdown", () => game.attention.setState(({ presses }) => ({ presses: presses + 1 })));
}
