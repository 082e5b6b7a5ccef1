/** What is said of the second look: how many quotes ask for one, why they do, and when the next will. */
import type { Pack } from "../pack.ts";
import type { PackProgress } from "../progress.ts";
import { dueQuotes, nextDueDay } from "../second-look.ts";
import { capitalised, counted } from "../words.ts";

export interface SecondLookView {
  readonly dueCount: number;
  /** "Two quotes are due for a second look." or that none is. */
  readonly standing: string;
  /** Why they come back, in one sentence. */
  readonly why: string;
  /** "The next comes back tomorrow."; null if none is waiting. */
  readonly next: string | null;
}

export const SECOND_LOOK_WHY =
  "A quote that you were certain of and got wrong comes back after a day, a week and three weeks, because what is met again is remembered.";

export function secondLookView(pack: Pack, progress: PackProgress, day: number): SecondLookView {
  const dueCount = dueQuotes(pack, progress, day).length;
  const nextDay = nextDueDay(pack, progress, day);
  const verb = dueCount === 1 ? "is" : "are";
  return {
    dueCount,
    standing:
      dueCount > 0
        ? `${capitalised(counted(dueCount, "quote"))} ${verb} due for a second look.`
        : "Nothing is due today.",
    why: SECOND_LOOK_WHY,
    next:
      nextDay === null
        ? null
        : `The next comes back ${nextDay - day === 1 ? "tomorrow" : `in ${counted(nextDay - day, "day")}`}.`,
  };
}
