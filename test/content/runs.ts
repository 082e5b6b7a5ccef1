/** Runs for the tests, played through the game's own reducer: by a script of answers, or right and wrong at will. */
import type { Confidence, Scoring } from "../../src/core/confidence.ts";
import { contentHash } from "../../src/core/hash.ts";
import type { SpeakerId } from "../../src/core/ids.ts";
import type { Level, Pack } from "../../src/core/pack.ts";
import { currentQuote, type RunAction, type RunState, reduceRun, startRun } from "../../src/core/run.ts";

/** One answer as a test asks for it: right, or wrong in favour of another speaker, the first there is if none is named. */
export interface Say {
  readonly isRight: boolean;
  readonly confidence?: Confidence;
  readonly clue?: boolean;
  readonly instead?: string;
}

export interface RunSetting {
  readonly seed?: number;
  readonly scoring?: Scoring;
}

export function newRun(pack: Pack, level: Level, { seed = 7, scoring = "confidence" }: RunSetting = {}): RunState {
  return startRun({ pack, packHash: contentHash(pack), level, seed, scoring });
}

/** The state after actions, the impossible ones among them without effect. */
export function acted(run: RunState, ...actions: readonly RunAction[]): RunState {
  return actions.reduce((state, action) => reduceRun(state, action).state, run);
}

/** The action that answers the quote on the cutting as asked for. */
export function answerTo(pack: Pack, run: RunState, say: Say): RunAction {
  const quote = currentQuote(run);
  if (!quote) throw new Error("no quote is being asked");
  const speaker = say.isRight ? quote.speaker : otherThan(pack, quote.speaker, say.instead);
  return { type: "answered", speaker, confidence: say.confidence ?? "certain" };
}

/** A run begun and played with these answers, one after the other; it stands at the next quote, or at its end. */
export function playedRun(pack: Pack, level: Level, says: readonly Say[], setting: RunSetting = {}): RunState {
  let run = acted(newRun(pack, level, setting), { type: "begun" });
  for (const say of says) run = acted(revealedRun(pack, run, say), { type: "wentOn" });
  return run;
}

/** The run with the quote on the cutting answered. */
export function revealedRun(pack: Pack, run: RunState, say: Say): RunState {
  const opened = say.clue ? acted(run, { type: "clueOpened" }) : run;
  return acted(opened, answerTo(pack, opened, say));
}

/** A whole level with the same answer to every quote, or with an answer by index. */
export function finishedRun(
  pack: Pack,
  level: Level,
  say: Say | ((index: number) => Say),
  setting: RunSetting = {},
): RunState {
  const says = level.quotes.map((_, index) => (typeof say === "function" ? say(index) : say));
  return playedRun(pack, level, says, setting);
}

/** Somebody who did not say it: whoever is named, if that is not the speaker; else the first of the others. */
function otherThan(pack: Pack, speaker: SpeakerId, named?: string): SpeakerId {
  const others = pack.speakers.map(({ id }) => id).filter((id) => id !== speaker);
  const chosen = others.find((id) => id === named) ?? others[0];
  if (!chosen) throw new Error("the pack has one speaker only");
  return chosen;
}
