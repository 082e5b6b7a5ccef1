/** What Deadline says beside the quote: how the last answer fell, how many are placed, and the best so far. */
import { byId, type Pack } from "../pack.ts";
import type { LevelProgress } from "../progress.ts";
import { answersOf, resultsOf } from "../results.ts";
import type { RunState } from "../run.ts";
import { counted, grouped, signed } from "../words.ts";

export interface DeadlineView {
  readonly score: string;
  /** "four quotes placed" */
  readonly placed: string;
  /** How the last answer fell, for the stamp and for the status line; null before the first. */
  readonly verdict: { readonly isRight: boolean; readonly stamp: string; readonly sentence: string } | null;
  /** "Your best against this clock: 700." Null before the first time. */
  readonly best: string | null;
  /** Whether a finished run is the best there has been against this clock. */
  readonly isBest: boolean;
}

/** `progress` is that of the level, whose name says its clock: a best made in two minutes is none of one minute. */
export function deadlineView(pack: Pack, run: RunState, progress: LevelProgress | null): DeadlineView {
  const { score, rightCount } = resultsOf(run);
  const last = answersOf(run).at(-1);
  const stamp = last && `${last.isRight ? "Verbatim" : "Correction"} ${signed(last.points)}`;
  const sentence = last && `${stamp}. ${byId(pack.speakers, last.quote.speaker).name} said it.`;
  return {
    score: grouped(score),
    placed: rightCount > 0 ? `${counted(rightCount, "quote")} placed` : "no quote placed yet",
    verdict: last && stamp && sentence ? { isRight: last.isRight, stamp, sentence } : null,
    best: progress ? `Your best against this clock: ${grouped(progress.best)}.` : null,
    isBest: run.phase === "finished" && score > 0 && progress !== null && score >= progress.best,
  };
}

/** What the clock shows: whole seconds, rounded up, so that "0" means that the time is up. */
export function clockText(remainingMs: number): string {
  const seconds = Math.ceil(remainingMs / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
