/** Three stars, filled as far as they are won; the label says the same in words. */
import type { Stars } from "../core/stars.ts";

const STAR =
  "M10 1l2.530 5.720 6.230 .690-4.650 4.190 1.300 6.130L10 14.600 4.590 17.730l1.300-6.130L1.240 7.410l6.230-.690z";

export function StarRow({ stars, label }: { stars: Stars; label: string }) {
  return (
    <span class="stars" role="img" aria-label={label}>
      {[1, 2, 3].map((star) => (
        <svg key={star} viewBox="-1 -1 22 21" aria-hidden="true">
          <path d={STAR} fill={star <= stars ? "currentColor" : "none"} stroke="currentColor" stroke-linejoin="round" />
        </svg>
      ))}
    </span>
  );
}
