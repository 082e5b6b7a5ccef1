/** What the title offers beside its levels, each in a line: an invitation, never a nag. */
import { utcDayOf } from "../day.ts";
import type { DeadlineClock } from "../deadline-clocks.ts";
import type { QuoteId } from "../ids.ts";
import { deadlineLevelId } from "../made-levels.ts";
import type { Pack } from "../pack.ts";
import type { PackProgress } from "../progress.ts";
import { todaysFive } from "../todays-five.ts";
import { grouped } from "../words.ts";
import { cuttingsView } from "./cuttings.ts";
import { secondLookView } from "./second-look.ts";
import { todayView } from "./today.ts";

export interface InvitationsView {
  /** One quote by itself, for everybody the same on a date; none of today's five, which are to be new. */
  readonly quote: { readonly id: QuoteId; readonly hint: string } | null;
  readonly today: { readonly isPlayed: boolean; readonly hint: string };
  readonly deadline: { readonly hint: string };
  /** Null when nothing is due. */
  readonly secondLook: { readonly hint: string } | null;
  readonly cuttings: { readonly hint: string };
}

export function invitationsView(
  pack: Pack,
  progress: PackProgress,
  { nowMs, clock }: { readonly nowMs: number; readonly clock: DeadlineClock },
): InvitationsView {
  const { isPlayed, standing, next } = todayView(progress, nowMs);
  const best = progress.levels[deadlineLevelId(clock)]?.best;
  const look = secondLookView(pack, progress, utcDayOf(nowMs));
  const [quote] = todaysFive(pack, utcDayOf(nowMs) - 1);
  return {
    quote: quote ? { id: quote.id, hint: "The quote of the day, by itself." } : null,
    today: { isPlayed, hint: isPlayed ? next : standing },
    deadline: {
      hint: best === undefined ? "As many quotes as you can before the presses roll." : `Your best: ${grouped(best)}.`,
    },
    secondLook: look.dueCount > 0 ? { hint: look.standing } : null,
    cuttings: { hint: cuttingsView(pack, progress).standing },
  };
}
