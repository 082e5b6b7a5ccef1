/** The status line: says each result once, from the run's events, for those who do not see the stamp. */
import type { RunEvent } from "../core/run.ts";
import { watchEvents } from "../store/events.ts";
import type { Game } from "../store/game.ts";
import { screenOf } from "../store/screen.ts";

export interface Announcer {
  /** What the status line says now; its words are empty while there is nothing to say. */
  said(): Said;
}

export interface Said {
  readonly words: string;
  /** Another one each time: the same words twice running are two announcements. */
  readonly turn: number;
}

export function createAnnouncer(game: Game): Announcer {
  let said: Said = { words: "", turn: 0 };
  watchEvents(game.store, (event) => {
    said = { words: sentenceFor(event, game), turn: event.seq };
  });
  return { said: () => said };
}

function sentenceFor({ kind }: RunEvent, game: Game): string {
  if (kind === "clueOpened") return "Clue opened.";
  const isTimed = game.store.getState().run?.scoring === "deadline";
  // What says nothing must not cost the press that it comes with.
  if (kind !== "quoteAnswered" && !isTimed) return "";
  const screen = screenOf(game);
  if (screen.kind !== "round") return "";
  // In Deadline the next quote comes with the verdict on the last one, and must not silence it.
  if (screen.deadline) return screen.deadline.verdict?.sentence ?? "";
  return screen.round.reveal?.announcement ?? "";
}
