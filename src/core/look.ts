/**
 * How far a quote has come in the second look. What was answered wrong and certain comes back after about a day, a week
 * and three weeks; a right answer moves it on, but only once it is due, for what was read a minute ago proves nothing.
 */
export interface Look {
  /** How many of the three returns it has passed; after the third it is done. */
  readonly passed: number;
  /** The day (UTC) from which the next return is counted. */
  readonly day: number;
}

/** Days to each return from the one before. */
export const LOOK_DAYS = [1, 7, 21] as const;

/** The day on which it is due; null when it is done. */
export function dueDay({ passed, day }: Look): number | null {
  const wait = LOOK_DAYS[passed];
  return wait === undefined ? null : day + wait;
}

interface Answered {
  readonly isRight: boolean;
  readonly isCertain: boolean;
  readonly day: number;
}

/** Where it stands after an answer. Any wrong answer puts back one that is not done; certain and wrong begins anew. */
export function lookAfter(look: Look | null, { isRight, isCertain, day }: Answered): Look | null {
  const due = look && dueDay(look);
  if (!isRight) return isCertain || due !== null ? { passed: 0, day } : look;
  return look && due !== null && day >= due ? { passed: look.passed + 1, day } : look;
}
