/** What stands in the columns of the front page: the lead with its picture, the marks and their key, and corrections. */
import type { CorrectionView, FrontPageView, TallyRow } from "../core/screens/front-page.ts";
import { LABELS } from "../core/words.ts";
import { button, buttonHeight, buttonWidth, PRESS_MIN } from "./button.ts";
import { type Column, column } from "./column.ts";
import { box, type Part, part, type Rect, type Sheet } from "./composition.ts";
import { bustItem } from "./lecterns.ts";
import { setText, sizesDown, sizeToFit, whole } from "./set-text.ts";
import { fontOf } from "./type.ts";
import { textSize, unitOf, type Viewport } from "./viewport.ts";

/** How the lead may stand, from the smallest picture to the largest: beside its quote, or above it so many parts of its width high. */
export const LEADS = ["beside", 0.42, 0.52, 0.62, 0.72] as const;
type Lead = (typeof LEADS)[number];

export interface Placed {
  readonly sheets: readonly Sheet[];
  readonly parts: readonly Part[];
}

/** The quote to remember with the picture of whoever said it; its name leads to the quote's own page. */
export function lead(viewport: Viewport, into: Column, { pullQuote }: FrontPageView, kind: Lead): Part[] {
  if (!pullQuote) return [];
  const size = textSize(viewport, 16);
  const top = into.y();
  const isBeside = kind === "beside";
  const width = isBeside ? Math.min(into.width * 0.43, 230 * unitOf(viewport)) : into.width;
  const height = isBeside ? width : into.width * kind;
  // The head stands out over the frame.
  const frame: Rect = { x: into.x, y: top + height * 0.1, width, height };
  const indent = isBeside ? width + size : 0;
  // Level with the picture, whose frame begins under the top of the head.
  const quoteTop = isBeside ? frame.y - size * 0.35 : frame.y + height + size * 0.5;
  const words = column(viewport.measure, into.x + indent, quoteTop, into.width - indent);
  const text = `“${pullQuote.text}”`;
  const room = { width: words.width, height: isBeside ? height * 0.95 : size * 6 };
  const sizes = sizesDown(size * (isBeside ? 1.4 : 1.75), size * 1.05);
  words.text(text, { style: "quote", size: sizeToFit(viewport.measure, text, room, "quote", sizes) });
  words.space(size * 0.2);
  const { name } = pullQuote.speaker;
  words.text(name, { style: "bold", size, underlines: [whole(name)], underlineInk: "ink" });
  const { isDim: _, ...bust } = bustItem(pullQuote.speaker, frame);
  into.items.push({ ...bust, kind: "portrait" }, ...words.items);
  into.space(Math.max(words.y() - top, frame.y + frame.height - top) + size * 0.8);
  const pressed = Math.max(words.y() - quoteTop, PRESS_MIN);
  return [part("lead", { x: words.x, y: quoteTop, width: words.width, height: pressed })];
}

/** Every answer by its mark, in order, and under them how often each mark was earned. */
export function tally(viewport: Viewport, into: Column, view: FrontPageView): void {
  const size = textSize(viewport, 16);
  into.text(view.tally.heading, { style: "bold", size: size * 1.1 });
  into.space(size * 0.35);
  const gap = 6;
  const perRow = Math.max(7, Math.min(10, view.marks.length));
  const side = Math.min((into.width - gap * (perRow - 1)) / perRow, 44 * unitOf(viewport));
  const top = into.y();
  view.marks.forEach(({ mark }, index) => {
    const x = into.x + (index % perRow) * (side + gap);
    const y = top + Math.floor(index / perRow) * (side + gap);
    into.items.push({ kind: "mark", rect: { x, y, width: side, height: side }, mark });
  });
  into.space(Math.ceil(view.marks.length / perRow) * (side + gap) + size * 0.4);
  tallyRows(viewport, into, view.tally.rows);
}

/** How much of a row its label takes where it stands beside its counts. */
const LABEL_SHARE = 0.27;

/** Label and counts in one line where every row has room for that, else the label above them; no word is broken. */
function tallyRows(viewport: Viewport, into: Column, rows: readonly TallyRow[]): void {
  const size = textSize(viewport, 15);
  const key = size * 1.1;
  const wide = (style: "bold" | "text", text: string) => viewport.measure(fontOf(style, size), text);
  const haveRoom = (width: number) =>
    rows.every(({ right, wrong }) => [right, wrong].every(({ words }) => wide("text", words) + key + 8 <= width / 2));
  const room = into.width * LABEL_SHARE;
  const isBeside = haveRoom(into.width - room) && rows.every(({ label }) => wide("bold", label) <= room);
  const indent = isBeside && rows.some(({ label }) => label) ? room : 0;
  const areAbreast = haveRoom(into.width - indent);
  for (const { label, right, wrong } of rows) {
    const set = setText(
      viewport.measure,
      label,
      { x: into.x, y: into.y(), width: into.width },
      { style: "bold", size },
    );
    if (label) into.items.push(set);
    if (label && !isBeside) into.space(set.rect.height);
    [right, wrong].forEach(({ mark, words }, index) => {
      const x = into.x + indent + (areAbreast ? (index * (into.width - indent)) / 2 : 0);
      const place = { x: x + key + 7, y: into.y(), width: into.x + into.width - x - key - 7 };
      const count = setText(viewport.measure, words, place, { style: "text", size });
      const rect = { x, y: into.y() + (count.lineHeight - key) / 2, width: key, height: key };
      into.items.push({ kind: "mark", rect, mark }, count);
      if (!areAbreast || index === 1) into.space(count.rect.height);
    });
    into.space(size * 0.25);
  }
}

/** The first corrections, and what brings the others, which lies on the page as a button of its own. */
export function corrections(viewport: Viewport, into: Column, view: FrontPageView): Placed {
  const size = textSize(viewport, 16);
  into.text(LABELS.corrections, { style: "bold", size: size * 1.1 });
  into.space(size * 0.25);
  const isClean = view.corrections.length === 0;
  into.text(isClean ? LABELS.noCorrections : LABELS.recordStraight, { style: "quote", size });
  const parts = view.corrections
    .slice(0, view.correctionsShown)
    .map((correction) => correctionItem(viewport, into, correction));
  if (!view.moreCorrections) return { sheets: [], parts };
  into.space(size * 0.6);
  const { label } = view.moreCorrections;
  const rect = { x: into.x, y: into.y(), width: buttonWidth(viewport, label), height: buttonHeight(viewport) };
  const made = button(viewport, "more-corrections", label, rect, { kind: "quiet" });
  into.space(rect.height);
  return { sheets: [{ ...made.sheet, ground: "page" }], parts: [...parts, made.part] };
}

/** One correction, all of it pressed for the quote's own page; what is underlined says so. */
function correctionItem(viewport: Viewport, into: Column, { id, quote, said, text }: CorrectionView): Part {
  const size = textSize(viewport, 16);
  into.space(size * 0.5);
  into.add(box({ x: into.x, y: into.y(), width: into.width, height: 1 }, { fill: "line" }));
  const top = into.y();
  into.space(size * 0.35);
  into.text(`“${quote}”`, { style: "quote", size });
  const underlines = [whole(said)];
  into.text(text, { style: "text", size: textSize(viewport, 15), underlines, underlineInk: "ink" });
  into.space(Math.max(0, PRESS_MIN - (into.y() - top)));
  return part(`correction.${id}`, { x: into.x, y: top, width: into.width, height: into.y() - top });
}
