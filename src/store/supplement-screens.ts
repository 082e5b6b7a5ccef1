/** The screens that come with the supplement, and what it adds to the others. */

import { utcDayOf } from "../core/day.ts";
import { contentHash } from "../core/hash.ts";
import type { LevelId } from "../core/ids.ts";
import type { Pack } from "../core/pack.ts";
import { byId } from "../core/pack.ts";
import type { PackProgress } from "../core/progress.ts";
import type { RunRecord } from "../core/replay.ts";
import { type ChallengeView, challengeView } from "../core/screens/challenge.ts";
import { type CuttingsView, type CuttingView, cuttingsView, cuttingView } from "../core/screens/cuttings.ts";
import { type SecondLookView, secondLookView } from "../core/screens/second-look.ts";
import { type TodayView, todayView } from "../core/screens/today.ts";
import { CODE_PROBLEM_WORDS } from "../share/code-problem.ts";
import type { Decoded } from "../share/run-code.ts";
import type { SupplementRoute } from "./route.ts";

export type SupplementScreen =
  | { readonly kind: "today"; readonly today: TodayView }
  | { readonly kind: "second-look"; readonly secondLook: SecondLookView }
  | { readonly kind: "cuttings"; readonly cuttings: CuttingsView }
  | { readonly kind: "quote"; readonly cutting: CuttingView }
  | { readonly kind: "sent-run"; readonly challenge: ChallengeView }
  /** `problem` is the sentence for the alert. */
  | { readonly kind: "unreadable-run"; readonly problem: string };

export interface Scene {
  readonly pack: Pack;
  readonly progress: PackProgress;
  readonly nowMs: number;
  /** The run whose front page is at hand; null where none is. */
  readonly lastFinished: RunRecord | null;
  /** The run that was sent, read; null where none was. */
  readonly decoded: Decoded | null;
}

/** The screen of a route's own; null where it leads to a level. */
export function supplementScreen(
  route: SupplementRoute,
  { pack, progress, nowMs, lastFinished, decoded }: Scene,
): SupplementScreen | null {
  switch (route.screen) {
    case "today":
      return { kind: "today", today: todayView(progress, nowMs, levelOf(lastFinished, pack)) };
    case "second-look":
      return { kind: "second-look", secondLook: secondLookView(pack, progress, utcDayOf(nowMs)) };
    case "cuttings":
      return { kind: "cuttings", cuttings: cuttingsView(pack, progress) };
    case "quote":
      return { kind: "quote", cutting: cuttingView(pack, byId(pack.quotes, route.quote), progress) };
    case "sent-run":
      if (!decoded) return null;
      if (!decoded.ok) return { kind: "unreadable-run", problem: CODE_PROBLEM_WORDS[decoded.problem] };
      return { kind: "sent-run", challenge: challengeView(pack, decoded.run) };
    default:
      return null;
  }
}

/** The level of a run that can still be shown with this pack. */
function levelOf(record: RunRecord | null, pack: Pack): LevelId | null {
  return record?.packId === pack.id && record.packHash === contentHash(pack) ? record.levelId : null;
}
