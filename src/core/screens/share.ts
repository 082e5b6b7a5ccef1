/** What is said of a run when it is passed on: words that a screen reader reads well and that give no quote away. */
import { CONFIDENCE_WORDS, counted, GAME_NAME, inWords, starsInWords } from "../words.ts";
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

function certaintyOf({ calibration }: FrontPageView): string[] {
  const certain = calibration.find(({ confidence }) => confidence === "certain");
  if (!certain) return [];
  const word = CONFIDENCE_WORDS.certain.toLowerCase();
  return [certain.sentence.replace("You said certain", `I said “${word}”`).replace("and were right", "and was right")];
}
