/** What a run came to: answers, score, stars, streak. All of it worked out from the choices; nothing of it is stored. */
import { type Confidence, pointsFor, QUOTE_MAX, type Scoring } from "./confidence.ts";
import type { SpeakerId } from "./ids.ts";
import type { Quote } from "./pack.ts";
import type { RunState } from "./run.ts";
import { type Stars, starsFor } from "./stars.ts";

export interface Answer {
  readonly quote: Quote;
  readonly speaker: SpeakerId;
  readonly confidence: Confidence;
  readonly clueOpened: boolean;
  readonly isRight: boolean;
  readonly points: number;
}

export interface Results {
  readonly scoring: Scoring;
  readonly answers: readonly Answer[];
  readonly rightCount: number;
  readonly score: number;
  readonly scoreMax: number;
  readonly stars: Stars;
}

/** The answers given so far, in order. */
export function answersOf(run: RunState): Answer[] {
  return run.choices.flatMap((choice, index) => {
    const quote = run.quotes[index];
    if (!quote) return [];
    const isRight = quote.speaker === choice.speaker;
    return [
      {
        quote,
        ...choice,
        isRight,
        points: pointsFor(run.scoring, choice.confidence, isRight),
      },
    ];
  });
}

export function resultsOf(run: RunState): Results {
  const answers = answersOf(run);
  const score = answers.reduce((sum, answer) => sum + answer.points, 0);
  const scoreMax = run.quotes.length * QUOTE_MAX;
  const rightCount = answers.filter((answer) => answer.isRight).length;
  // Stars weigh a score against all that could be had; in Deadline there is always more.
  const stars = run.scoring === "deadline" ? 0 : starsFor(score, scoreMax);
  return { scoring: run.scoring, answers, rightCount, score, scoreMax, stars };
}

/** How many of the latest answers in a row were right. */
export function streakOf(answers: readonly Answer[]): number {
  const lastWrong = answers.findLastIndex((answer) => !answer.isRight);
  return answers.length - 1 - lastWrong;
}
