/** The sheet of the front page: masthead, headline, the lead with its picture, how sure and how right, and corrections. */
import type { FrontPageView, TallyRow } from "../core/screens/front-page.ts";
import { GAME_NAME, LABELS, levelLine, scoreLine } from "../core/words.ts";
import { button, buttonHeight, buttonWidth } from "./button.ts";
import { type Column, column } from "./column.ts";
import { box, type Part, part, type Rect, type Sheet, sheet } from "./composition.ts";
import { bustItem } from "./lecterns.ts";
import { balancedWidth, setText, sizesDown, sizeToFit } from "./set-text.ts";
import { fontOf } from "./type.ts";
import { isNarrow, textSize, unitOf, type Viewport } from "./viewport.ts";

export interface Newspaper {
  readonly sheets: readonly Sheet[];
  readonly parts: readonly Part[];
  readonly end: number;
}

export function newspaper(
  viewport: Viewport,
  view: FrontPageView,
  dateline: string,
  place: { readonly x: number; readonly y: number; readonly width: number },
): Newspaper {
  const u = unitOf(viewport);
  const narrow = isNarrow(viewport);
  const inset = narrow ? 18 : 44 * u;
  const size = textSize(viewport, 16);
  const words = column(viewport.measure, place.x + inset, place.y + inset * 0.55, place.width - inset * 2);
  masthead(viewport, words);
  datelineRow(viewport, words, view, dateline);
  words.space(size * 0.7);
  headline(viewport, words, view.headline);
  words.space(size * 0.5);
  deck(viewport, words, view);
  words.space(size * 0.8);
  const gutter = inset * 0.8;
  const leftWidth = narrow ? words.width : (words.width - gutter) * 0.54;
  const left = column(viewport.measure, words.x, words.y(), leftWidth);
  pullQuote(viewport, left, view);
  tally(viewport, left, view);
  const right = narrow
    ? column(viewport.measure, words.x, left.y() + size, words.width)
    : column(viewport.measure, words.x + leftWidth + gutter, words.y(), words.width - leftWidth - gutter);
  const more = corrections(viewport, right, view);
  const bottom = Math.max(left.y(), right.y()) + inset * 0.6;
  const rule = narrow
    ? []
    : [
        box(
          { x: right.x - gutter / 2, y: words.y(), width: 1, height: bottom - inset * 0.6 - words.y() },
          { fill: "line" },
        ),
      ];
  const rect: Rect = { ...place, height: bottom - place.y };
  const items = [...words.items, ...rule, ...left.items, ...right.items];
  return {
    sheets: [sheet("page", rect, items, { paper: "page", angle: narrow ? 0 : -0.4 }), ...more.sheets],
    parts: [part("sheet", rect), ...more.parts],
    end: bottom,
  };
}

function masthead(viewport: Viewport, words: Column): void {
  const name = `The ${GAME_NAME}`;
  const at100 = viewport.measure(fontOf("headline", 100), name);
  const size = Math.min((words.width / at100) * 92, 70 * unitOf(viewport));
  words.text(name, { style: "headline", size, align: "center" });
  words.space(size * 0.1);
  words.add(box({ x: words.x, y: words.y(), width: words.width, height: 3 }, { fill: "ink" }));
  words.add(box({ x: words.x, y: words.y() + 2, width: words.width, height: 1 }, { fill: "ink" }));
  words.space(5);
}

/** Level, score and date in one line, or where that has no room, the score in a line of its own. */
function datelineRow(viewport: Viewport, words: Column, view: FrontPageView, dateline: string): void {
  const size = textSize(viewport, 15);
  const texts = [
    { text: levelLine(view.levelNumber, view.levelTitle), style: "text", align: "left" },
    { text: scoreLine(view.score, view.scoreMax), style: "bold", align: "center" },
    { text: dateline, style: "text", align: "right" },
  ] as const;
  const needed = texts.reduce((sum, { text }) => sum + viewport.measure(fontOf("bold", size), text) + size * 2, 0);
  const isOneLine = needed <= words.width;
  const y = words.y();
  for (const { text, style, align } of texts) {
    if (!isOneLine) words.text(text, { style, size, align: "center" });
    else
      words.items.push(setText(viewport.measure, text, { x: words.x, y, width: words.width }, { style, size, align }));
  }
  if (isOneLine) words.space(size * 1.45);
  words.space(4);
  words.add(box({ x: words.x, y: words.y(), width: words.width, height: 1 }, { fill: "ink" }));
}

/** As large as lets it stand in two lines, and broken so that no word is left alone. */
function headline(viewport: Viewport, words: Column, text: string): void {
  const most = textSize(viewport, isNarrow(viewport) ? 38 : 56);
  const twoLines = { width: words.width, height: most * 2.2 };
  const size = sizeToFit(viewport.measure, text, twoLines, "headline", sizesDown(most, most * 0.8));
  const look = { style: "headline", size } as const;
  const even = balancedWidth(viewport.measure, text, words.width, look);
  words.add(setText(viewport.measure, text, { x: words.x, y: words.y(), width: even }, look));
}

/** The stars, and beside them, or below on a phone, how many quotes found their speaker. */
function deck(viewport: Viewport, words: Column, view: FrontPageView): void {
  const size = textSize(viewport, 16);
  if (view.stars === null) {
    words.text(view.standfirst, { style: "quote", size: size * 1.12 });
    return;
  }
  const star = size * 1.6;
  const rect = { x: words.x, y: words.y(), width: star * 3.4, height: star };
  words.add({ kind: "stars", rect, stars: view.stars, ink: "ink" });
  const look = { style: "quote", size: size * 1.12 } as const;
  const beside = { x: words.x + star * 3.9, y: 0, width: words.width - star * 3.9 };
  const set = setText(viewport.measure, view.standfirst, beside, look);
  if (set.lines.length > 2) {
    words.space(size * 0.3);
    words.text(view.standfirst, look);
    return;
  }
  const y = rect.y + (star - set.lineHeight) / 2;
  words.add({ ...set, rect: { ...set.rect, y } });
}

/** The lead: the quote to remember, beside the picture of whoever said it. */
function pullQuote(viewport: Viewport, into: Column, { pullQuote }: FrontPageView): void {
  if (!pullQuote) return;
  const size = textSize(viewport, 16);
  const side = Math.min(into.width * 0.43, 230 * unitOf(viewport));
  const gap = size;
  const top = into.y();
  // The head stands out over the frame.
  const frame = { x: into.x, y: top + side * 0.1, width: side, height: side };
  const place = { x: into.x + side + gap, y: top, width: into.width - side - gap };
  const text = `“${pullQuote.text}”`;
  const room = { width: place.width, height: side * 0.95 };
  const quoteSize = sizeToFit(viewport.measure, text, room, "quote", sizesDown(size * 1.5, size * 1.05));
  const words = column(viewport.measure, place.x, top, place.width);
  words.text(text, { style: "quote", size: quoteSize });
  words.space(size * 0.2);
  words.text(pullQuote.speaker.name, { style: "bold", size });
  const { isDim: _, ...bust } = bustItem(pullQuote.speaker, frame);
  into.items.push({ ...bust, kind: "portrait" }, ...words.items);
  into.space(Math.max(words.y() - top, frame.y + frame.height - top) + size);
}

/** Every answer by its mark, in order, and under them how often each mark was earned. */
function tally(viewport: Viewport, into: Column, view: FrontPageView): void {
  const size = textSize(viewport, 16);
  into.text(view.tally.heading, { style: "bold", size: size * 1.1 });
  into.space(size * 0.35);
  const gap = 6;
  const perRow = view.marks.length > 7 ? 10 : 7;
  const side = Math.min((into.width - gap * (perRow - 1)) / perRow, 44 * unitOf(viewport));
  const top = into.y();
  view.marks.forEach(({ mark }, index) => {
    const x = into.x + (index % perRow) * (side + gap);
    const y = top + Math.floor(index / perRow) * (side + gap);
    into.items.push({ kind: "mark", rect: { x, y, width: side, height: side }, mark });
  });
  into.space(Math.ceil(view.marks.length / perRow) * (side + gap) + size * 0.4);
  for (const row of view.tally.rows) tallyRow(viewport, into, row);
}

function tallyRow(viewport: Viewport, into: Column, row: TallyRow): void {
  const size = textSize(viewport, 15);
  const labelWidth = row.label ? into.width * 0.27 : 0;
  const cell = (into.width - labelWidth) / 2;
  const key = size * 1.1;
  const y = into.y();
  const label = setText(viewport.measure, row.label, { x: into.x, y, width: labelWidth }, { style: "bold", size });
  if (row.label) into.items.push(label);
  let height = row.label ? label.rect.height : 0;
  [row.right, row.wrong].forEach(({ mark, words }, index) => {
    const x = into.x + labelWidth + index * cell;
    const place = { x: x + key + 7, y, width: cell - key - 8 };
    const set = setText(viewport.measure, words, place, { style: "text", size });
    into.items.push(
      { kind: "mark", rect: { x, y: y + (set.lineHeight - key) / 2, width: key, height: key }, mark },
      set,
    );
    height = Math.max(height, set.rect.height);
  });
  into.space(height + size * 0.25);
}

/** The first corrections, and what brings the others, which lies on the page as a button of its own. */
function corrections(viewport: Viewport, into: Column, view: FrontPageView) {
  const size = textSize(viewport, 16);
  into.text(LABELS.corrections, { style: "bold", size: size * 1.1 });
  into.space(size * 0.25);
  const isClean = view.corrections.length === 0;
  into.text(isClean ? LABELS.noCorrections : LABELS.recordStraight, { style: "quote", size });
  for (const { quote, text } of view.corrections.slice(0, view.correctionsShown)) {
    into.space(size * 0.5);
    into.add(box({ x: into.x, y: into.y(), width: into.width, height: 1 }, { fill: "line" }));
    into.space(size * 0.4);
    into.text(`“${quote}”`, { style: "quote", size });
    into.text(text, { style: "bold", size: textSize(viewport, 14.5) });
  }
  if (!view.moreCorrections) return { sheets: [], parts: [] };
  into.space(size * 0.6);
  const { label } = view.moreCorrections;
  const rect = { x: into.x, y: into.y(), width: buttonWidth(viewport, label), height: buttonHeight(viewport) };
  const made = button(viewport, "more-corrections", label, rect, { kind: "quiet" });
  into.space(rect.height);
  return { sheets: [made.sheet], parts: [made.part] };
}
