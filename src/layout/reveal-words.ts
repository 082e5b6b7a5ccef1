/** The words of the explanation, set into columns: what gives it away, why the choice was fair, where it was printed. */
import type { RevealView, VariantView } from "../core/screens/round.ts";
import { REVEAL_HEADINGS } from "../core/words.ts";
import type { Column } from "./column.ts";
import { isNarrow, textSize, type Viewport } from "./viewport.ts";

/** Size of what is read; in a hall the last row reads along. */
export const readingSize = (viewport: Viewport) => textSize(viewport, isNarrow(viewport) ? 16 : 20);
export const smallSize = (viewport: Viewport) => textSize(viewport, isNarrow(viewport) ? 14.5 : 18);

export function tellPoints(viewport: Viewport, { points, verdict }: RevealView, into: Column): void {
  const size = readingSize(viewport);
  into.text(points, { style: "bold", size, ink: verdict === "verbatim" ? "green" : "red" });
  into.space(size * 0.3);
}

export function tellWhy(viewport: Viewport, { why }: RevealView, into: Column): void {
  const size = readingSize(viewport);
  into.text(REVEAL_HEADINGS.why, { style: "bold", size });
  into.text(why, { style: "text", size });
}

export function tellTempting(viewport: Viewport, { name, text }: { name: string; text: string }, into: Column): void {
  const size = readingSize(viewport);
  into.text(REVEAL_HEADINGS.tempting(name), { style: "bold", size });
  into.text(text, { style: "text", size });
}

export function tellPrinted(viewport: Viewport, { source }: RevealView, into: Column): void {
  const size = readingSize(viewport);
  into.text(REVEAL_HEADINGS.source, { style: "bold", size });
  into.text(source.title, { style: "quote", size: size * 1.06 });
  into.text(source.line, { style: "text", size: smallSize(viewport), ink: "soft" });
}

/** The same in a line or two, where there is no column for it. */
export function printedInShort({ source }: RevealView): string {
  return `${source.title} · ${source.line}`;
}

/** The words as another report printed them, what differs underlined. */
export function tellVariant(viewport: Viewport, { title, note, runs }: VariantView, into: Column): void {
  const size = smallSize(viewport);
  into.text(title, { style: "bold", size });
  const text = `“${runs.map((run) => run.text).join(" ")}”`;
  let at = 1;
  const underlines = runs.flatMap((run) => {
    const start = at;
    at += run.text.length + 1;
    return run.isDifferent ? [{ start, end: start + run.text.length }] : [];
  });
  into.text(text, { style: "quote", size: size * 1.06, underlines });
  into.text(note, { style: "text", size, ink: "soft" });
}

export function tellOther(viewport: Viewport, { name, text }: { name: string; text: string }, into: Column): void {
  const size = smallSize(viewport);
  into.text(name, { style: "bold", size });
  into.text(text, { style: "text", size });
}
