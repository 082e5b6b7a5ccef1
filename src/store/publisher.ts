/**
 * The one way from the stores to the views. Each change makes one `Screen`, and the views are told of it in one order,
 * whoever was there first: the page draws, the announcer speaks, sound plays, the stage shows. A view subscribes to no
 * store for what it shows, and none may dispatch while it is being told.
 */
import type { RunEvent, RunState } from "../core/run.ts";
import { eventsSince } from "./events.ts";
import type { Game } from "./game.ts";
import { isInRound } from "./game-state.ts";
import { type Screen, screenOf } from "./screen.ts";
import { watchChanges } from "./watch.ts";

/** The stage comes last: it reads where the page has laid what it draws around. */
export const VIEW_ORDER = ["page", "announcer", "sound", "stage"] as const;
export type ViewName = (typeof VIEW_ORDER)[number];

export interface Publication {
  readonly screen: Screen;
  /** What has happened in the run since the last publication, in that order. */
  readonly events: readonly RunEvent[];
}

export interface Publisher {
  /** The screen of now. */
  latest(): Screen;
  /** Gives a view its place in the order and tells it what is shown now; gives back what takes it away. */
  add(name: ViewName, view: (publication: Publication) => void): () => void;
  /** Tells all views again: something that a view itself fetches has come. */
  publish(): void;
}

export function createPublisher(game: Game): Publisher {
  const views = new Map<ViewName, (publication: Publication) => void>();
  let run: RunState | null = game.store.getState().run;
  let screen = screenOf(game);
  const tell = (view: (publication: Publication) => void, publication: Publication) => {
    // One view that fails must not silence the others.
    try {
      view(publication);
    } catch (error) {
      reportError(error);
    }
  };
  const publish = () => {
    const before = run;
    run = game.store.getState().run;
    screen = screenOf(game);
    const publication = { screen, events: eventsSince(before, run) };
    for (const name of VIEW_ORDER) {
      const view = views.get(name);
      if (view) tell(view, publication);
    }
  };
  for (const store of [game.store, game.supplement, game.settings, game.notices.store]) {
    watchChanges<unknown>(store, publish);
  }
  // What an answer adds to the progress stands on no screen of a round: it would be drawn again for nothing.
  watchChanges(game.progress.store, () => {
    if (!isInRound(game.store.getState())) publish();
  });
  return {
    latest: () => screen,
    add(name, view) {
      views.set(name, view);
      tell(view, { screen, events: [] });
      return () => {
        if (views.get(name) === view) views.delete(name);
      };
    },
    publish,
  };
}
