/** The round while a quote is asked: bar, cutting, confidence, lecterns; a hall on wide screens, a list on narrow ones. */
import type { RoundView } from "../core/screens/round.ts";
import { CLUE_WORDS, CONFIDENCE_QUESTION } from "../core/words.ts";
import { layoutBar } from "./bar.ts";
import { button, buttonHeight, buttonWidth } from "./button.ts";
import { box, type Composition, type Part, part, type Rect, type Sheet, sheet } from "./composition.ts";
import { layoutCutting } from "./cutting.ts";
import { bustSizeMax, hallHeight, hallLecterns, listLecterns } from "./lecterns.ts";
import { layoutReveal } from "./reveal.ts";
import { setText } from "./set-text.ts";
import { clamp, isNarrow, textSize, unitOf, type Viewport } from "./viewport.ts";

export function layoutRound(viewport: Viewport, round: RoundView): Composition {
  if (round.reveal) return layoutReveal(viewport, round, round.reveal);
  return isNarrow(viewport) ? narrowRound(viewport, round) : wideRound(viewport, round);
}

interface Pieces {
  readonly sheets: Sheet[];
  readonly parts: Part[];
}

function wideRound(viewport: Viewport, round: RoundView): Composition {
  const u = unitOf(viewport);
  const bar = layoutBar(viewport, round);
  const bustSize = bustSizeMax(viewport);
  const hall = hallHeight(viewport, bustSize);
  const controlsHeight = buttonHeight(viewport);
  const gap = Math.round(22 * u);
  const width = Math.min(900 * u, viewport.width - 64 * u);
  const left = (viewport.width - width) / 2;
  const clue = clueSlip(viewport, round, { x: left + 20 * u, width: width - 40 * u });
  const clueHeight = clue ? clue.rect.height + gap * 0.5 : 0;
  const free = viewport.height - bar.height - hall - controlsHeight - clueHeight - gap * 3;
  const first = layoutCutting(viewport, round, { x: left, y: 0, width, heightMax: free, sizeMax: 42 * u });
  const slack = Math.max(0, free - first.rect.height);
  const y = Math.round(bar.height + gap + slack * 0.42);
  const cutting = layoutCutting(viewport, round, { x: left, y, width, heightMax: free, sizeMax: 42 * u });
  const pieces: Pieces = { sheets: [cutting], parts: [...bar.parts, part("cutting", cutting.rect)] };
  let below = y + cutting.rect.height + gap * 0.5;
  if (clue) {
    below = addClueSlip(pieces, clue, below) + gap * 0.5;
  }
  const controlsY = Math.round(Math.max(below + gap * 0.3, below + (slack * 0.58 - gap) * 0.5));
  addWideControls(viewport, round, pieces, controlsY);
  const bottom = Math.max(viewport.height, controlsY + controlsHeight + gap + hall);
  const lecterns = hallLecterns(viewport, round.speakers, bottom, bustSize);
  pieces.sheets.unshift(...lecterns.sheets);
  pieces.parts.push(...lecterns.parts);
  return { width: viewport.width, height: bottom, sheets: [...pieces.sheets, bar.sheet], parts: pieces.parts };
}

function addWideControls(viewport: Viewport, round: RoundView, { sheets, parts }: Pieces, y: number): void {
  const height = buttonHeight(viewport);
  const gap = 10;
  const size = textSize(viewport, 16);
  const question = setText(
    viewport.measure,
    CONFIDENCE_QUESTION,
    { x: 0, y: 0, width: size * 12 },
    { style: "text", size },
  );
  const questionWidth = viewport.measure(`400 ${size}px sans-serif`, CONFIDENCE_QUESTION) * 1.06;
  const widths = round.confidences.map(({ label }) => buttonWidth(viewport, label));
  const clueWidth = round.clue.isOpen ? 0 : buttonWidth(viewport, CLUE_WORDS.open) + gap * 3;
  const asked = widths.length > 0 ? questionWidth + gap + widths.reduce((sum, width) => sum + width + gap, 0) : 0;
  let x = (viewport.width - asked - clueWidth) / 2;
  if (widths.length > 0) {
    const rect = { x, y: y + (height - question.rect.height) / 2, width: questionWidth, height: question.rect.height };
    const ground = { x: x - 10, y, width: questionWidth + gap + 10, height };
    sheets.push(sheet("how-sure", ground, [box(ground, { fill: "stock" }), { ...question, rect }]));
    parts.push(part("how-sure", rect));
    x += questionWidth + gap;
  }
  round.confidences.forEach(({ confidence, label, isChosen }, index) => {
    const width = widths[index] ?? 0;
    const kind = isChosen ? "chosen" : "plain";
    push({ sheets, parts }, button(viewport, `confidence.${confidence}`, label, { x, y, width, height }, { kind }));
    x += width + gap;
  });
  if (round.clue.isOpen) return;
  const rect = { x: x + gap * 2, y, width: clueWidth - gap * 3, height };
  push({ sheets, parts }, button(viewport, "clue", CLUE_WORDS.open, rect, { kind: "quiet" }));
}

function narrowRound(viewport: Viewport, round: RoundView): Composition {
  const u = unitOf(viewport);
  const bar = layoutBar(viewport, round);
  const margin = 12;
  const gap = Math.round(clamp(9 * u, 6, 12));
  const width = viewport.width - margin * 2;
  const isShort = viewport.height / viewport.textScale < 700;
  const listHeight = 5 * (isShort ? 52 : 70 * u);
  const height = buttonHeight(viewport);
  const heightMax = viewport.height - bar.height - listHeight - height * 2 - gap * 5;
  const sizeMax = isShort ? 22 : 26 * u;
  const cutting = layoutCutting(viewport, round, { x: margin, y: bar.height + gap, width, heightMax, sizeMax });
  const pieces: Pieces = { sheets: [cutting], parts: [...bar.parts, part("cutting", cutting.rect)] };
  let y = cutting.rect.y + cutting.rect.height + gap;
  const clue = clueSlip(viewport, round, { x: margin, width });
  if (clue) y = addClueSlip(pieces, clue, y) + gap;
  y = addNarrowControls(viewport, round, pieces, y) + gap;
  const room = { top: y, bottom: viewport.height - 10 };
  const lecterns = listLecterns(viewport, round.speakers, room);
  pieces.sheets.push(...lecterns.sheets);
  pieces.parts.push(...lecterns.parts);
  const bottom = Math.max(viewport.height, lecterns.bottom + 12);
  return { width: viewport.width, height: bottom, sheets: [...pieces.sheets, bar.sheet], parts: pieces.parts };
}

/** The question and the clue in one row, the three answers to it in the next; gives back where they end. */
function addNarrowControls(viewport: Viewport, round: RoundView, pieces: Pieces, top: number): number {
  const margin = 12;
  const gap = 6;
  const height = buttonHeight(viewport);
  const size = textSize(viewport, 15);
  let y = top;
  const clueWidth = round.clue.isOpen ? 0 : Math.min(buttonWidth(viewport, CLUE_WORDS.open), viewport.width * 0.55);
  const row = viewport.width - margin * 2;
  if (!round.clue.isOpen) {
    const rect = { x: margin + row - clueWidth, y, width: clueWidth, height };
    push(pieces, button(viewport, "clue", CLUE_WORDS.open, rect, { kind: "quiet" }));
  }
  if (round.confidences.length > 0) {
    const place = { x: margin, y, width: row - clueWidth - gap };
    const set = setText(viewport.measure, CONFIDENCE_QUESTION, place, { style: "bold", size });
    const lift = round.clue.isOpen ? 0 : Math.max(0, (height - set.rect.height) / 2);
    const rect = { ...set.rect, y: y + lift };
    pieces.sheets.push(sheet("how-sure", rect, [{ ...set, rect }]));
    pieces.parts.push(part("how-sure", rect));
    y += round.clue.isOpen ? set.rect.height + gap : Math.max(height, set.rect.height) + gap;
    const width = (row - gap * 2) / 3;
    round.confidences.forEach(({ confidence, label, isChosen }, index) => {
      const rect: Rect = { x: margin + index * (width + gap), y, width, height };
      const kind = isChosen ? "chosen" : "plain";
      push(pieces, button(viewport, `confidence.${confidence}`, label, rect, { kind }));
    });
  }
  return round.confidences.length > 0 || !round.clue.isOpen ? y + height : y;
}

function clueSlip(viewport: Viewport, round: RoundView, room: { x: number; width: number }): Sheet | null {
  if (!round.clue.isOpen) return null;
  const size = textSize(viewport, 16);
  const pad = 14;
  const place = { x: room.x + pad, y: pad * 0.7, width: room.width - pad * 2 };
  const text = setText(viewport.measure, `${CLUE_WORDS.lead} ${round.clue.text}`, place, { style: "text", size });
  const rect = { x: room.x, y: 0, width: room.width, height: text.rect.height + pad * 1.4 };
  return sheet("clue-text", rect, [text], { paper: "slip" });
}

/** Moves the slip to its place under the cutting; gives back where it ends. */
function addClueSlip({ sheets, parts }: Pieces, slip: Sheet, y: number): number {
  const move = (rect: Rect): Rect => ({ ...rect, y: rect.y + y });
  const rect = move(slip.rect);
  sheets.push({ ...slip, rect, items: slip.items.map((item) => ({ ...item, rect: move(item.rect) })) });
  parts.push(part("clue-text", rect));
  return rect.y + rect.height;
}

function push({ sheets, parts }: Pieces, made: { readonly sheet: Sheet; readonly part: Part }): void {
  sheets.push(made.sheet);
  parts.push(made.part);
}
