/**
 * The page: the whole game in semantic HTML, drawn anew from the stores whenever they change. It is what assistive
 * technology sees at all times and the only thing that takes input.
 */
import { render } from "preact";
import type { Game } from "../store/game.ts";
import { type Screen, screenAfterBegin, screenOf, watchShownProgress } from "../store/screen.ts";
import { watchChanges } from "../store/watch.ts";
import { createAnnouncer } from "./announcer.ts";
import { App } from "./app.tsx";
import { createFocusKeeper } from "./focus.ts";
import { followAttention } from "./follow-attention.ts";
import { listenToHotkeys } from "./hotkeys.ts";
import { createOnDemand, type DialogName, HAND_IN } from "./on-demand.tsx";
import type { PageParts } from "./parts.ts";

export interface Page {
  /** Called after every drawing of the page, once at least. */
  onDrawn(listener: () => void): void;
  /** Fetches what the first quote did without, for when there is nothing better to do. */
  readonly fetchRest: () => Promise<void>;
}

export function mountPage(root: HTMLElement, game: Game, parts: PageParts): Page {
  const listeners: (() => void)[] = [];
  const announcer = createAnnouncer(game);
  const focus = createFocusKeeper(root);
  const onDemand = createOnDemand(parts, () => draw());
  /** Whether the introduction has been painted, and the round that Begin leads to may be made ready behind it. */
  let isRead = false;
  let dialog: DialogName | null = null;
  const open = async (name: DialogName | null) => {
    if (name) await onDemand.fetch(name);
    dialog = name && onDemand.isThere(name) ? name : null;
    if (name && !dialog) game.notices.notify("not-fetched");
    draw();
  };
  const draw = () => {
    const screen = screenOf(game);
    // What a lesson's run is handed in with is there before it is asked for.
    if (isHandedIn(screen)) onDemand.expect(HAND_IN);
    else if (dialog === HAND_IN) dialog = null;
    const after = isRead ? screenAfterBegin(game) : null;
    render(
      <App
        game={game}
        screen={screen}
        ahead={after?.kind === "round" ? after.round : null}
        settings={game.settings.getState()}
        notices={game.notices.store.getState()}
        announcement={announcer.said()}
        device={parts}
        onDemand={onDemand}
        dialog={dialog}
        open={open}
      />,
      root,
    );
    document.documentElement.dataset.screen = screen.kind;
    // Parts are laid in their places first: the focus scrolls to where they are.
    for (const listener of listeners) listener();
    if (!onDemand.isAwaited(screen.kind)) focus.follow(screen);
    if (isRead !== (screen.kind === "introduction")) afterPainting();
  };
  const afterPainting = () => {
    requestAnimationFrame(() =>
      setTimeout(() => {
        const wasRead = isRead;
        isRead = screenOf(game).kind === "introduction";
        if (isRead && !wasRead) draw();
      }),
    );
  };
  for (const store of [game.store, game.supplement, game.settings, game.notices.store]) {
    watchChanges<unknown>(store, draw);
  }
  watchShownProgress(game, draw);
  draw();
  listenToHotkeys(game);
  followAttention(root, game);
  return {
    onDrawn(listener) {
      listeners.push(listener);
      listener();
    },
    async fetchRest() {
      await game.loadSupplement();
      await onDemand.fetchCommon();
    },
  };
}

/** Whether the screen shows the player's own run of a lesson. */
function isHandedIn(screen: Screen): boolean {
  return screen.kind === "front-page" && screen.frontPage.handIn !== null && !screen.isTheirs;
}
