/** What is said of a run when it is passed on: words that a screen reader reads well and that give no quote away. */
import { CONFIDENCE_WORDS, counted, GAME_NAME, inWords, starsInWords, timesInWords } from "../words.ts";
import type { FrontPageView } from "./front-page.ts";

/** The text that goes with a link, which it does not contain. It names no speaker: whoever reads it has yet to play. */
export function shareText(view: FrontPageView): string {
  const right = view.marks.filter(({ mark }) => mark.endsWith("-right")).length;
  const who = view.marks.length === 1 ? "it" : "them";
  const placed = `I gave ${inWords(right)} of ${counted(view.marks.length, "quote")} to the person who said ${who}.`;
  const score = view.scoreMax === null ? `${view.score} points` : `${view.score} of ${view.scoreMax} points`;
  const stars = view.stars === null ? "" : `, ${starsInWords(view.stars)}`;
  return [
    `${GAME_NAME}, “${view.levelTitle}”: ${view.marks.length > 0 ? placed : "no quote placed in time."}`,
    `${score}${stars}.`,
    ...certaintyOf(view),
    "Can you tell who said it? Play the same quotes:",
  ].join(" ");
}

function certaintyOf({ marks, tally }: FrontPageView): string[] {
  if (!tally.rows.some(({ label }) => label === CONFIDENCE_WORDS.certain)) return [];
  const right = marks.filter(({ mark }) => mark === "sure-right").length;
  const said = right + marks.filter(({ mark }) => mark === "sure-wrong").length;
  return [`I said “certain” ${timesInWords(said)} and was right ${rightOf(right, said)}.`];
}

function rightOf(right: number, said: number): string {
  if (right === 0) return said === 1 ? "not that time" : "none of those times";
  if (right === said) return said === 1 ? "that time" : "every time";
  return right <= 2 ? timesInWords(right) : inWords(right);
}
