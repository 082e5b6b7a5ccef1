/** The words of the explanation, set into columns: what gives it away, why the choice was fair, where it was printed. */
import type { RevealView, VariantView } from "../core/screens/round.ts";
import { REVEAL_HEADINGS } from "../core/words.ts";
import type { Column } from "./column.ts";
import { balancedWidth, setText } from "./set-text.ts";
import { isNarrow, textSize, type Viewport } from "./viewport.ts";

/** Size of what is read, of what stands over it and of what goes with it; in a hall the last row reads along. */
export const readingSize = (viewport: Viewport) => textSize(viewport, isNarrow(viewport) ? 16 : 18);
export const smallSize = (viewport: Viewport) => textSize(viewport, isNarrow(viewport) ? 14.5 : 17);
const headingSize = (viewport: Viewport) => textSize(viewport, isNarrow(viewport) ? 15 : 17);
const verdictSize = (viewport: Viewport) => textSize(viewport, isNarrow(viewport) ? 20 : 28);

export function tellPoints(viewport: Viewport, { points, verdict }: RevealView, into: Column): void {
  const ink = verdict === "verbatim" ? "green" : "red";
  const look = { style: "headline", size: verdictSize(viewport), ink } as const;
  // No line of a headline has one word alone.
  const width = balancedWidth(viewport.measure, points, into.width, look);
  into.add(setText(viewport.measure, points, { x: into.x, y: into.y(), width }, look));
}

export function tellWhy(viewport: Viewport, { why }: RevealView, into: Column): void {
  tellHeading(viewport, REVEAL_HEADINGS.why, into);
  into.text(why, { style: "text", size: readingSize(viewport) });
}

export function tellTempting(viewport: Viewport, { name, text }: { name: string; text: string }, into: Column): void {
  tellHeading(viewport, REVEAL_HEADINGS.tempting(name), into);
  into.text(text, { style: "text", size: readingSize(viewport) });
}

export function tellPrinted(viewport: Viewport, { source }: RevealView, into: Column): void {
  tellHeading(viewport, REVEAL_HEADINGS.source, into);
  into.text(source.title, { style: "quote", size: readingSize(viewport) });
  into.text(source.line, { style: "text", size: smallSize(viewport), ink: "soft" });
}

function tellHeading(viewport: Viewport, heading: string, into: Column): void {
  into.text(heading, { style: "bold", size: headingSize(viewport) });
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
