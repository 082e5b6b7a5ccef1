/** A quote's own words, with the telling ones underlined where they stand. The text is never changed. */
import type { Span } from "../core/telling.ts";

export function CuttingText({ text, telling }: { text: string; telling: readonly Span[] }) {
  const pieces = [];
  let at = 0;
  for (const { start, end } of telling) {
    pieces.push(text.slice(at, start), <u key={start}>{text.slice(start, end)}</u>);
    at = end;
  }
  pieces.push(text.slice(at));
  return <>{pieces}</>;
}
