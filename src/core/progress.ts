/** What a player has reached, level by level and quote by quote. It only ever grows; nothing of it is lost to a bad day. */
import { asksConfidence, type Confidence } from "./confidence.ts";
import type { LevelId, PackId, QuoteId } from "./ids.ts";
import { type Look, lookAfter } from "./look.ts";
import { type Answer, resultsOf } from "./results.ts";
import type { RunState } from "./run.ts";
import type { Stars } from "./stars.ts";

export interface LevelProgress {
  readonly best: number;
  readonly stars: Stars;
  readonly plays: number;
}

/** How often a quote was answered, and how often rightly. */
export interface Tally {
  readonly answered: number;
  readonly right: number;
}

export interface QuoteProgress extends Tally {
  /** The same by how sure the player was, of the answers where that was asked. */
  readonly said: Readonly<Partial<Record<Confidence, Tally>>>;
  /** Where it stands in the second look; null if it was never answered wrong and certain. */
  readonly look: Look | null;
}

export interface PackProgress {
  readonly levels: Readonly<Record<LevelId, LevelProgress>>;
  readonly quotesMet: Readonly<Record<QuoteId, QuoteProgress>>;
}

/** By pack, so that a borrowed pack's progress never mixes with the game's own. */
export type Progress = Readonly<Record<PackId, PackProgress>>;

export const NO_PROGRESS: PackProgress = { levels: {}, quotesMet: {} };
/** Far more than anybody plays, and far less than a sum could not hold: what is kept never goes beyond it. */
export const COUNT_MAX = 1e9;
const oneMore = (count: number) => Math.min(count + 1, COUNT_MAX);

const NOT_MET: QuoteProgress = { answered: 0, right: 0, said: {}, look: null };

interface Playing {
  /** The day (UTC) on which it was played. */
  readonly day: number;
  /** How many of the run's answers have been added before. */
  readonly from?: number;
  /** What the player has reached on all their devices, where that is more: how far a second look has come. */
  readonly total?: Progress;
}

/** Progress with a run's answers added, and with what it comes to once it is finished. */
export function withRun(progress: Progress, run: RunState, { day, from = 0, total = progress }: Playing): Progress {
  const pack = progress[run.packId] ?? NO_PROGRESS;
  const { answers, score, stars } = resultsOf(run);
  const level = withPlay(pack.levels[run.level.id], { best: score, stars, plays: 1 });
  const quotesMet = { ...pack.quotesMet };
  for (const answer of answers.slice(from)) {
    const { id } = answer.quote;
    const met = quotesMet[id] ?? NOT_MET;
    const look = total[run.packId]?.quotesMet[id]?.look ?? met.look;
    quotesMet[id] = withAnswer({ ...met, look }, answer, { day, isAsked: asksConfidence(run.scoring) });
  }
  const isKept = run.phase === "finished" && run.level.terms.hasBest && isOfDay(run.level.terms.day, day);
  const levels = isKept ? { ...pack.levels, [run.level.id]: level } : pack.levels;
  return { ...progress, [run.packId]: { levels, quotesMet } };
}

/** A level of a day is of the night as well that a run may go on into: what is sent later is played, and its best not kept. */
function isOfDay(ofDay: number | null, day: number): boolean {
  return ofDay === null || day === ofDay || day === ofDay + 1;
}

function withPlay(before: LevelProgress | undefined, now: LevelProgress): LevelProgress {
  if (!before) return now;
  return {
    best: Math.max(before.best, now.best),
    stars: moreStars(before.stars, now.stars),
    plays: oneMore(before.plays),
  };
}

function withAnswer(
  met: QuoteProgress,
  { isRight, confidence }: Answer,
  { day, isAsked }: { readonly day: number; readonly isAsked: boolean },
): QuoteProgress {
  const said = isAsked ? { ...met.said, [confidence]: counted(met.said[confidence], isRight) } : met.said;
  const isCertain = isAsked && confidence === "certain";
  return { ...counted(met, isRight), said, look: lookAfter(met.look, { isRight, isCertain, day }) };
}

function counted(tally: Tally = { answered: 0, right: 0 }, isRight: boolean): Tally {
  return { answered: oneMore(tally.answered), right: isRight ? oneMore(tally.right) : tally.right };
}

export function moreStars(a: Stars, b: Stars): Stars {
  return a > b ? a : b;
}
