/** The front page: a newspaper's, set from what happened in this run, with the way on beside or below it. */
import type { FrontPageView } from "../core/screens/front-page.ts";
import { GAME_NAME, LABELS, levelLine, nextLevelLabel } from "../core/words.ts";
import { button, buttonHeight } from "./button.ts";
import { type Column, column } from "./column.ts";
import { box, type Composition, type Part, part, type Rect, type Sheet, sheet } from "./composition.ts";
import { setText } from "./set-text.ts";
import { fontOf } from "./type.ts";
import { isNarrow, textSize, unitOf, type Viewport } from "./viewport.ts";

export function layoutFrontPage(viewport: Viewport, view: FrontPageView, dateline: string): Composition {
  const u = unitOf(viewport);
  const narrow = isNarrow(viewport);
  const margin = narrow ? 10 : 40 * u;
  const asideWidth = narrow ? 0 : 330 * u * Math.min(viewport.textScale, 1.3);
  const gap = narrow ? 16 : 40 * u;
  const usable = Math.min(viewport.width - margin * 2, 1300 * u);
  const left = (viewport.width - usable) / 2;
  const width = narrow ? usable : usable - asideWidth - gap;
  const top = narrow ? 62 : Math.max(34 * u, 28);
  const page = newspaper(viewport, view, dateline, { x: left, y: top, width });
  const end = page.rect.y + page.rect.height;
  const place = narrow
    ? { x: left, y: end + gap, width }
    : { x: left + width + gap, y: Math.max(top + 60, 110 * u), width: asideWidth };
  const aside = goOn(viewport, view, place);
  const bottom = Math.max(viewport.height, Math.ceil(Math.max(end, aside.end) + 28));
  return {
    width: viewport.width,
    height: bottom,
    audience: 0,
    sheets: [page, ...aside.sheets],
    parts: [part("sheet", page.rect), ...aside.parts],
  };
}

function newspaper(
  viewport: Viewport,
  view: FrontPageView,
  dateline: string,
  place: { x: number; y: number; width: number },
): Sheet {
  const u = unitOf(viewport);
  const narrow = isNarrow(viewport);
  const inset = narrow ? 18 : 46 * u;
  const words = column(viewport.measure, place.x + inset, place.y + inset * 0.7, place.width - inset * 2);
  masthead(viewport, words);
  datelineRow(viewport, words, view, dateline);
  const size = textSize(viewport, 16);
  words.space(size * 0.8);
  words.text(view.headline, { style: "headline", size: textSize(viewport, narrow ? 38 : 62) });
  words.space(size * 0.7);
  const half = narrow ? words.width : (words.width - inset * 0.7) / 2;
  const rightX = narrow ? words.x : words.x + half + inset * 0.7;
  const left = column(viewport.measure, words.x, words.y(), half);
  runColumn(viewport, left, view);
  const rightTop = narrow ? left.y() + size : words.y();
  const right = column(viewport.measure, rightX, rightTop, half);
  correctionsColumn(viewport, right, view);
  words.space(Math.max(left.y(), right.y()) - words.y() + size);
  pullQuote(viewport, words, view);
  debrief(viewport, words, view);
  const rect: Rect = { ...place, height: words.y() + inset * 0.7 - place.y };
  return sheet("page", rect, [...words.items, ...left.items, ...right.items], {
    paper: "page",
    angle: narrow ? 0 : -0.6,
  });
}

function masthead(viewport: Viewport, words: Column): void {
  const name = `The ${GAME_NAME}`;
  const at100 = viewport.measure(fontOf("headline", 100), name);
  const size = Math.min((words.width / at100) * 92, 92 * unitOf(viewport));
  words.text(name, { style: "headline", size, align: "center" });
  words.space(size * 0.12);
  words.add(box({ x: words.x, y: words.y(), width: words.width, height: 3 }, { fill: "ink" }));
  words.add(box({ x: words.x, y: words.y() + 2, width: words.width, height: 1 }, { fill: "ink" }));
  words.space(5);
}

/** Level, score and date in one line, or in three where one has no room. */
function datelineRow(viewport: Viewport, words: Column, view: FrontPageView, dateline: string): void {
  const size = textSize(viewport, 15);
  const texts = [
    { text: levelLine(view.levelNumber, view.levelTitle), style: "text", align: "left" },
    {
      text: `Score ${view.score}${view.scoreMax === null ? "" : ` of ${view.scoreMax}`}`,
      style: "bold",
      align: "center",
    },
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

function runColumn(viewport: Viewport, into: Column, view: FrontPageView): void {
  const size = textSize(viewport, 16);
  const star = size * 1.9;
  if (view.stars !== null) {
    const rect = { x: into.x, y: into.y(), width: star * 3.4, height: star };
    into.add({ kind: "stars", rect, stars: view.stars, ink: "ink" });
    into.space(size * 0.4);
  }
  into.text(view.standfirst, { style: "quote", size: size * 1.12 });
  into.space(size * 0.7);
  const gap = 8;
  const perRow = Math.max(1, Math.min(view.marks.length, 7));
  const side = Math.min((into.width - gap * (perRow - 1)) / perRow, 52 * unitOf(viewport));
  const top = into.y();
  view.marks.forEach(({ mark }, index) => {
    const x = into.x + (index % perRow) * (side + gap);
    const y = top + Math.floor(index / perRow) * (side + gap);
    into.items.push({ kind: "mark", rect: { x, y, width: side, height: side }, mark });
  });
  into.space(Math.ceil(view.marks.length / perRow) * (side + gap) + size * 0.5);
  for (const { said, right, sentence } of view.calibration) {
    into.add({
      kind: "tally",
      rect: {
        x: into.x,
        y: into.y() + size * 0.3,
        width: Math.min(into.width, said * size * 1.15),
        height: size * 0.8,
      },
      said,
      right,
    });
    into.space(3);
    into.text(sentence, { style: "quote", size: size * 1.05 });
  }
}

function correctionsColumn(viewport: Viewport, into: Column, view: FrontPageView): void {
  const size = textSize(viewport, 16);
  into.text(LABELS.corrections, { style: "bold", size: size * 1.15 });
  into.space(size * 0.3);
  if (view.corrections.length === 0) {
    into.text(LABELS.noCorrections, { style: "quote", size: size * 1.08 });
  }
  for (const { quote, text } of view.corrections) {
    into.text(`“${quote}” ${text}`, { style: "quote", size: size * 1.05 });
    into.space(size * 0.6);
  }
}

function pullQuote(viewport: Viewport, words: Column, view: FrontPageView): void {
  if (!view.pullQuote) return;
  const size = textSize(viewport, 16);
  const rule = () => words.add(box({ x: words.x, y: words.y(), width: words.width, height: 3 }, { fill: "ink" }));
  rule();
  words.space(size * 0.7);
  words.text(`“${view.pullQuote.text}”`, { style: "quote", size: size * 1.65 });
  words.space(size * 0.2);
  words.text(view.pullQuote.speaker, { style: "bold", size });
  words.space(size * 0.7);
  rule();
  words.space(size * 0.9);
}

function debrief(viewport: Viewport, words: Column, view: FrontPageView): void {
  if (view.debrief.length === 0) return;
  const size = textSize(viewport, 16);
  words.text(LABELS.debrief, { style: "bold", size: size * 1.15 });
  words.space(size * 0.3);
  for (const question of view.debrief) {
    words.text(question, { style: "quote", size: size * 1.08 });
    words.space(size * 0.35);
  }
}

function goOn(viewport: Viewport, view: FrontPageView, place: { x: number; y: number; width: number }) {
  const base = buttonHeight(viewport);
  const gap = 12;
  const sheets: Sheet[] = [];
  const parts: Part[] = [];
  let y = place.y;
  const add = (name: string, label: string, kind: "primary" | "plain") => {
    const inner = viewport.measure(fontOf("bold", textSize(viewport, 16)), label);
    const lines = Math.ceil(inner / (place.width - 24));
    const height = base + (lines - 1) * textSize(viewport, 16) * 1.4;
    const made = button(viewport, name, label, { x: place.x, y, width: place.width, height }, { kind });
    sheets.push(made.sheet);
    parts.push(made.part);
    y += height + gap;
  };
  if (view.next) add("next-level", nextLevelLabel(view.next), "primary");
  add("again", LABELS.again, "plain");
  add("levels", LABELS.levels, "plain");
  return { sheets, parts, end: y };
}
