/** Three stars, filled as far as they are won; the label says the same in words. */
import type { Stars } from "../core/stars.ts";

export function StarRow({ stars, label }: { stars: Stars; label: string }) {
  return (
    <span class="stars" role="img" aria-label={label}>
      {[1, 2, 3].map((star) => (
        <span key={star} aria-hidden="true">
          {star <= stars ? "★" : "☆"}
        </span>
      ))}
    </span>
  );
}
