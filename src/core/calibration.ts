/** How often a player was right at each confidence: the picture of whether they know how sure they are. */
import { CONFIDENCES, type Confidence } from "./confidence.ts";
import type { Answer } from "./results.ts";

export interface CalibrationRow {
  readonly confidence: Confidence;
  /** How often this confidence was given. */
  readonly said: number;
  /** How often it was right then. */
  readonly right: number;
}

/** A row for each confidence, from hunch to certain, also for those never given. */
export function calibrationOf(answers: readonly Answer[]): CalibrationRow[] {
  return CONFIDENCES.map((confidence) => {
    const given = answers.filter((answer) => answer.confidence === confidence);
    return {
      confidence,
      said: given.length,
      right: given.filter((answer) => answer.isRight).length,
    };
  });
}
