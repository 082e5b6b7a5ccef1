/**
 * Taking a hand-in out of a class. A run may have been handed in twice, early and again with more answers: whoever takes
 * it out means the run, so its earlier codes go with it and none of them comes up in its place.
 */
import { counted } from "../../core/words.ts";
import { continues, type Decode, type HandIn } from "./read-codes.ts";

export interface TakenOut {
  readonly byline: string;
  /** The hand-in's own, and those of the same run before it. */
  readonly codes: readonly string[];
}

export function takeOut(codes: readonly string[], { code, run, byline }: HandIn, decode: Decode): TakenOut {
  const isOfRun = (other: string) => {
    const decoded = decode(other);
    return decoded.ok && continues(run, decoded.run);
  };
  return { byline, codes: codes.filter((other) => other === code || isOfRun(other)) };
}

/** "Amber Gazette is taken out, with one earlier code of the same run." */
export function takenOutInWords({ byline, codes }: TakenOut): string {
  const earlier = codes.length - 1;
  return `${byline} is taken out${earlier > 0 ? `, with ${counted(earlier, "earlier code")} of the same run` : ""}.`;
}
