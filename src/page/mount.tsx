/**
 * The page: the whole game in semantic HTML, drawn anew from the stores whenever they change. It is what assistive
 * technology sees at all times and the only thing that takes input.
 */
import { options, render } from "preact";
import type { Game } from "../store/game.ts";
import type { Publisher } from "../store/publisher.ts";
import { type Screen, screenAfterBegin } from "../store/screen.ts";
import { App } from "./app.tsx";
import { followFaces } from "./faces.ts";
import { createFocusKeeper, placeOf } from "./focus.ts";
import { listenToHotkeys } from "./hotkeys.ts";
import { layStyles } from "./late-styles.ts";
import { createOnDemand, type OnDemand } from "./on-demand.tsx";
import { type DialogName, HAND_IN, NOTICES, REVEAL } from "./on-demand-names.ts";
import { keepOwnTexts } from "./own-texts.ts";
import type { PageParts } from "./parts.ts";

export interface Page {
  /** Fetches what the first quote did without, for when there is nothing better to do. */
  readonly fetchRest: () => Promise<void>;
}

/** The game that is shown, and what tells of its changes. */
interface Playing {
  readonly game: Game;
  readonly publisher: Publisher;
}

export function mountPage(root: HTMLElement, { game, publisher }: Playing, parts: PageParts): Page {
  const focus = createFocusKeeper(root);
  const faces = followFaces(root, game.settings.getState().edition);
  let place = "";
  const drawing = keepOwnTexts(root);
  // What a part of a screen changes by itself is drawn in the same way.
  options.debounceRendering = (drawParts) => queueMicrotask(() => drawing(drawParts));
  const onDemand = createOnDemand(parts, () => publisher.publish());
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
    const screen = publisher.latest();
    if (place !== placeOf(screen)) faces.turnPage();
    place = placeOf(screen);
    // What a lesson's run is handed in with is there before it is asked for.
    if (isHandedIn(screen)) onDemand.expect(HAND_IN);
    else if (dialog === HAND_IN) dialog = null;
    const after = isRead ? screenAfterBegin(game) : null;
    drawing(() =>
      render(
        <App
          game={game}
          screen={screen}
          ahead={after?.kind === "round" ? after.round : null}
          settings={game.settings.getState()}
          hasNotices={game.notices.store.getState().length > 0}
          device={parts}
          onDemand={onDemand}
          dialog={dialog}
          open={open}
        />,
        root,
      ),
    );
    document.documentElement.dataset.screen = screen.kind;
    markMilestone(screen.kind);
    if (!isAwaited(screen, onDemand)) focus.follow(screen);
    if (isRead !== (screen.kind === "introduction")) afterPainting();
  };
  const afterPainting = () => {
    requestAnimationFrame(() =>
      setTimeout(() => {
        const wasRead = isRead;
        isRead = publisher.latest().kind === "introduction";
        if (isRead && !wasRead) draw();
      }),
    );
  };
  const fetchLooks = () => {
    onDemand.expect(REVEAL);
    onDemand.expect(NOTICES);
    void import("./busts.ts").then(({ BUST_STYLES }) => layStyles(BUST_STYLES));
  };
  publisher.add("page", draw);
  // The page's words are painted first.
  requestAnimationFrame(() => setTimeout(fetchLooks));
  listenToHotkeys(game);
  return {
    async fetchRest() {
      await game.loadSupplement();
      await onDemand.fetchCommon();
    },
  };
}

/** Whether what is to have the focus on this screen has still to be fetched. */
function isAwaited(screen: Screen, onDemand: OnDemand): boolean {
  const isRevealed = screen.kind === "round" && screen.round.reveal !== null;
  return onDemand.isAwaited(screen.kind) || (isRevealed && !onDemand.isThere(REVEAL));
}

/** Whether the screen shows the player's own run of a lesson. */
function isHandedIn(screen: Screen): boolean {
  return screen.kind === "front-page" && screen.frontPage.handIn !== null && !screen.isTheirs;
}

/** What the bench measures: when a level can be begun, and when its first quote can be answered; the first of each. */
function markMilestone(kind: Screen["kind"]): void {
  const name = kind === "introduction" ? "can-begin" : kind === "round" ? "first-quote" : null;
  if (name && performance.getEntriesByName(name).length === 0) performance.mark(name);
}
