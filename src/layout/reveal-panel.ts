/** The explanation on its slip: what gives it away, why the choice was fair, where it was printed, and, asked for, the others. */
import type { RevealView } from "../core/screens/round.ts";
import { OTHERS_QUESTION, printedBy, REVEAL_HEADINGS } from "../core/words.ts";
import { button, buttonHeightFor, buttonWidth } from "./button.ts";
import { type Column, column } from "./column.ts";
import { box, type Part, part, type Rect, type Sheet, sheet } from "./composition.ts";
import { isNarrow, textSize, unitOf, type Viewport } from "./viewport.ts";

export interface Panel {
  readonly sheet: Sheet;
  readonly extra: readonly Sheet[];
  readonly parts: readonly Part[];
  /** Where the way on stands if nothing scrolls. */
  readonly goOnRect: Rect;
}

export function panel(
  viewport: Viewport,
  reveal: RevealView,
  place: { x: number; y: number; width: number },
  isTwo: boolean,
): Panel {
  const u = unitOf(viewport);
  const pad = Math.round(isNarrow(viewport) ? 16 : 26 * u);
  const edge = 8;
  const inner = { x: place.x + edge + pad, width: place.width - edge - pad * 2 };
  const { left, right } = isTwo
    ? fairest(viewport, reveal, inner, place.y + pad * 0.8, pad)
    : stacked(viewport, reveal, inner, place.y + pad * 0.8);
  const othersWidth = Math.min(buttonWidth(viewport, OTHERS_QUESTION), inner.width);
  const height = buttonHeightFor(viewport, OTHERS_QUESTION, othersWidth);
  const row = { y: Math.max(left.y(), right.y()) + pad * 0.6, height };
  const others = button(
    viewport,
    "others",
    OTHERS_QUESTION,
    { x: inner.x, width: othersWidth, ...row },
    { kind: "quiet" },
  );
  const about = column(viewport.measure, inner.x, row.y + height + pad * 0.5, inner.width);
  if (reveal.others.isOpen) tellOthers(viewport, reveal, about);
  const bottom = (reveal.others.isOpen ? about.y() : row.y + height) + pad * 0.8;
  const rect: Rect = { ...place, height: bottom - place.y };
  const ink = reveal.verdict === "verbatim" ? "green" : "red";
  const items = [
    box({ x: place.x, y: place.y, width: edge, height: rect.height }, { fill: ink }),
    ...(isTwo
      ? [
          box(
            { x: right.x - pad * 0.8, y: place.y + pad * 0.8, width: 1, height: row.y - place.y - pad },
            { fill: "line" },
          ),
        ]
      : []),
    ...left.items,
    ...right.items,
    ...about.items,
  ];
  const goOnWidth = Math.max(buttonWidth(viewport, reveal.goOn), 150 * u);
  return {
    sheet: sheet("reveal", rect, items, { paper: "slip" }),
    extra: [others.sheet],
    parts: [
      part("reveal", rect),
      others.part,
      ...(reveal.others.isOpen
        ? [part("others-text", { ...inner, y: row.y + height, height: bottom - row.y - height })]
        : []),
    ],
    goOnRect: { x: inner.x + inner.width - goOnWidth, y: row.y, width: goOnWidth, height },
  };
}

interface Columns {
  readonly left: Column;
  readonly right: Column;
}

/** How the width may be shared between the explanation and where it was printed. */
const SHARES = [0.58, 0.5, 0.42] as const;

/** Two columns at the share of the width that makes the lower of them end soonest. */
function fairest(
  viewport: Viewport,
  reveal: RevealView,
  inner: { x: number; width: number },
  top: number,
  pad: number,
): Columns {
  const gutter = pad * 1.6;
  const tried = SHARES.map((share): Columns => {
    const width = (inner.width - gutter) * share;
    const left = column(viewport.measure, inner.x, top, width);
    const right = column(viewport.measure, inner.x + width + gutter, top, inner.width - width - gutter);
    explain(viewport, reveal, left);
    printed(viewport, reveal, right);
    return { left, right };
  });
  const endOf = ({ left, right }: Columns) => Math.max(left.y(), right.y());
  return tried.reduce((best, next) => (endOf(next) < endOf(best) ? next : best));
}

function stacked(viewport: Viewport, reveal: RevealView, inner: { x: number; width: number }, top: number): Columns {
  const left = column(viewport.measure, inner.x, top, inner.width);
  explain(viewport, reveal, left);
  const right = column(viewport.measure, inner.x, left.y() + textSize(viewport, 16) * 0.6, inner.width);
  printed(viewport, reveal, right);
  return { left, right };
}

function explain(viewport: Viewport, reveal: RevealView, into: Column): void {
  const size = textSize(viewport, 16);
  const ink = reveal.verdict === "verbatim" ? "green" : "red";
  into.text(reveal.points, { style: "bold", size, ink });
  into.space(size * 0.5);
  into.text(REVEAL_HEADINGS.why, { style: "bold", size });
  into.text(reveal.why, { style: "text", size });
  if (!reveal.tempting) return;
  into.space(size * 0.6);
  into.text(REVEAL_HEADINGS.tempting(reveal.tempting.name), { style: "bold", size });
  into.text(reveal.tempting.text, { style: "text", size });
}

function printed(viewport: Viewport, { source }: RevealView, into: Column): void {
  const size = textSize(viewport, 16);
  const small = textSize(viewport, 14.5);
  into.text(REVEAL_HEADINGS.source, { style: "bold", size });
  into.text(source.title, { style: "quote", size: size * 1.1 });
  into.text(source.line, { style: "text", size: small, ink: "soft" });
  for (const { title, note, runs } of source.variants) {
    into.space(size * 0.5);
    into.text(printedBy(title), { style: "bold", size: small, ink: "soft" });
    const text = `“${runs.map((run) => run.text).join(" ")}”`;
    let at = 1;
    const underlines = runs.flatMap((run) => {
      const start = at;
      at += run.text.length + 1;
      return run.isDifferent ? [{ start, end: start + run.text.length }] : [];
    });
    into.text(text, { style: "quote", size: small * 1.05, underlines });
    into.text(note, { style: "text", size: small, ink: "soft" });
  }
}

function tellOthers(viewport: Viewport, { others }: RevealView, into: Column): void {
  const size = textSize(viewport, 15);
  for (const { name, text } of others.list) {
    into.text(name, { style: "bold", size });
    into.text(text, { style: "text", size });
    into.space(size * 0.5);
  }
}
