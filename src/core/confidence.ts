/**
 * How sure a player says they are, and what that earns.
 * The table makes honesty the best play: for every belief p the confidence that fits p has the highest expected points.
 */
export const CONFIDENCES = ["hunch", "fairly-sure", "certain"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/**
 * `confidence` is the game's own scoring; `plain` (+100 / 0) is a teacher's choice; `deadline` (+100 / −50) belongs to
 * Deadline, where a guess has to cost something and nobody has time to say how sure they are.
 */
export const SCORINGS = ["confidence", "plain", "deadline"] as const;
export type Scoring = (typeof SCORINGS)[number];

/** The scorings that a player or a teacher may choose. */
export const CHOSEN_SCORINGS = ["confidence", "plain"] as const satisfies readonly Scoring[];
export type ChosenScoring = (typeof CHOSEN_SCORINGS)[number];

export const QUOTE_MAX = 100;
const DEADLINE_WRONG = -50;

/** What an answer counts as said with where nobody asks. */
export const UNASKED: Confidence = "fairly-sure";

/** Whether the player says how sure they are. */
export function asksConfidence(scoring: Scoring): boolean {
  return scoring === "confidence";
}

/** Points for a right and for a wrong answer. Source: the game's design, "Words and numbers". */
export const POINTS: Readonly<Record<Confidence, { readonly right: number; readonly wrong: number }>> = {
  hunch: { right: 60, wrong: 0 },
  "fairly-sure": { right: 90, wrong: -30 },
  certain: { right: 100, wrong: -60 },
};

/** Points, from −60 to 100, that one answer earns. */
export function pointsFor(scoring: Scoring, confidence: Confidence, isRight: boolean): number {
  if (scoring === "plain") return isRight ? QUOTE_MAX : 0;
  if (scoring === "deadline") return isRight ? QUOTE_MAX : DEADLINE_WRONG;
  return isRight ? POINTS[confidence].right : POINTS[confidence].wrong;
}

/** Points to expect from a confidence when the answer is right with probability `p` (0 to 1). */
export function expectedPoints(confidence: Confidence, p: number): number {
  return p * POINTS[confidence].right + (1 - p) * POINTS[confidence].wrong;
}

/** The confidence that says what a player who is right with probability `p` believes: below 1/2, to 3/4, above. */
export function honestConfidence(p: number): Confidence {
  if (p < 0.5) return "hunch";
  return p <= 0.75 ? "fairly-sure" : "certain";
}
