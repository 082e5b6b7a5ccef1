/** The status line: says each result once, from the run's events, for those who do not see the stamp. */
import type { RunEvent } from "../core/run.ts";
import { watchEvents } from "../store/events.ts";
import type { Game } from "../store/game.ts";
import { screenOf } from "../store/screen.ts";

export interface Announcer {
  /** What the status line says now; empty while a quote is being asked. */
  said(): string;
}

export function createAnnouncer(game: Game): Announcer {
  let said = "";
  watchEvents(game.store, (event) => {
    said = sentenceFor(event, game);
  });
  return { said: () => said };
}

function sentenceFor(event: RunEvent, game: Game): string {
  if (event.kind === "clueOpened") return "Clue opened.";
  const screen = screenOf(game);
  if (screen.kind !== "round") return "";
  // In Deadline the next quote is shown with the answer, and the verdict is said while it stands there.
  if (screen.deadline) return screen.deadline.verdict?.sentence ?? "";
  return event.kind === "quoteAnswered" ? (screen.round.reveal?.announcement ?? "") : "";
}
