/**
 * The status line: says each result once, for those who do not see the stamp. What it says comes from the run's events;
 * what has been said goes with the next event that has nothing to say.
 */
import type { RunEvent } from "../core/run.ts";
import type { Publication } from "../store/publisher.ts";

/** Speaks by replacing what the status line holds: the same words twice running are then two announcements. */
export function createAnnouncer(status: HTMLElement): (publication: Publication) => void {
  return (publication) => {
    if (publication.events.length === 0) return;
    const said = document.createElement("span");
    said.textContent = sentenceFor(publication);
    status.replaceChildren(said);
  };
}

/** What is said after these events; nothing where the screen itself takes the focus and is read. */
export function sentenceFor({ screen, events }: Publication): string {
  const kinds = events.map(({ kind }: RunEvent) => kind);
  if (kinds.includes("clueOpened")) return "Clue opened.";
  if (screen.kind !== "round" || !kinds.includes("quoteAnswered")) return "";
  // In Deadline the next quote comes with the verdict on the last one, and must not silence it.
  if (screen.deadline) return screen.deadline.verdict?.sentence ?? "";
  return screen.round.reveal?.announcement ?? "";
}
