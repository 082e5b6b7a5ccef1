/** The round while a quote is asked: bar, cutting, confidence, lecterns; a hall on wide screens, a list on narrow ones. */
import type { RoundView } from "../core/screens/round.ts";
import { CLUE_WORDS, CONFIDENCE_QUESTION } from "../core/words.ts";
import { layoutBar } from "./bar.ts";
import { button, buttonHeight, buttonHeightFor, buttonWidth, notedButtonHeight } from "./button.ts";
import { box, type Composition, type Part, part, type Rect, type Sheet, sheet } from "./composition.ts";
import { layoutCutting } from "./cutting.ts";
import { hallLecterns, hallSize } from "./hall.ts";
import { listLecterns } from "./lectern-list.ts";
import { layoutReveal } from "./reveal.ts";
import { setText } from "./set-text.ts";
import { audienceHeight, clamp, isNarrow, textSize, unitOf, type Viewport } from "./viewport.ts";

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
  const hall = hallSize(viewport, round.speakers);
  const controlsHeight = notedButtonHeight(viewport);
  const gap = Math.round(22 * u);
  const width = Math.min(900 * u, viewport.width - 64 * u);
  const left = (viewport.width - width) / 2;
  const clue = clueSlip(viewport, round, { x: left + 20 * u, width: width - 40 * u });
  const clueHeight = clue ? clue.rect.height + gap * 0.5 : 0;
  const free = viewport.height - bar.height - hall.height - controlsHeight - clueHeight - gap * 3;
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
  const bottom = Math.max(viewport.height, controlsY + controlsHeight + gap + hall.height);
  const lecterns = hallLecterns(viewport, round.speakers, bottom, hall);
  pieces.sheets.unshift(...lecterns.sheets);
  pieces.parts.push(...lecterns.parts);
  return {
    width: viewport.width,
    height: bottom,
    audience: audienceHeight(viewport),
    sheets: [...pieces.sheets, bar.sheet],
    parts: pieces.parts,
  };
}

function addWideControls(viewport: Viewport, round: RoundView, { sheets, parts }: Pieces, y: number): void {
  const height = notedButtonHeight(viewport);
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
  const clueWidth = round.clue.isOffered ? buttonWidth(viewport, CLUE_WORDS.open) + gap * 3 : 0;
  const asked = widths.length > 0 ? questionWidth + gap + widths.reduce((sum, width) => sum + width + gap, 0) : 0;
  let x = (viewport.width - asked - clueWidth) / 2;
  if (widths.length > 0) {
    const rect = { x, y: y + (height - question.rect.height) / 2, width: questionWidth, height: question.rect.height };
    const ground = { x: x - 10, y, width: questionWidth + gap + 10, height };
    sheets.push(sheet("how-sure", ground, [box(ground, { fill: "stock" }), { ...question, rect }]));
    parts.push(part("how-sure", rect));
    x += questionWidth + gap;
  }
  round.confidences.forEach(({ confidence, label, stake, isChosen }, index) => {
    const width = widths[index] ?? 0;
    const kind = isChosen ? "chosen" : "plain";
    push(
      { sheets, parts },
      button(viewport, `confidence.${confidence}`, label, { x, y, width, height }, { kind, note: stake }),
    );
    x += width + gap;
  });
  if (!round.clue.isOffered) return;
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
  return {
    width: viewport.width,
    height: bottom,
    audience: audienceHeight(viewport),
    sheets: [...pieces.sheets, bar.sheet],
    parts: pieces.parts,
  };
}

/** The question and the clue, in one row if they have room, then the answers to it; gives back where they end. */
function addNarrowControls(viewport: Viewport, round: RoundView, pieces: Pieces, top: number): number {
  const row = { x: 12, width: viewport.width - 24 };
  const gap = 6;
  const clueWidth = buttonWidth(viewport, CLUE_WORDS.open);
  const isOneRow = clueWidth <= row.width * 0.64;
  let y = top;
  if (round.clue.isOffered) {
    const width = isOneRow ? clueWidth : row.width;
    const height = buttonHeightFor(viewport, CLUE_WORDS.open, width);
    const rect = { x: row.x + row.width - width, y, width, height };
    push(pieces, button(viewport, "clue", CLUE_WORDS.open, rect, { kind: "quiet" }));
    if (!isOneRow) y += height + gap;
  }
  const beside = round.clue.isOffered && isOneRow ? { width: clueWidth + gap, height: buttonHeight(viewport) } : null;
  if (round.confidences.length === 0) return beside ? y + beside.height : y - gap;
  const place = { x: row.x, y, width: row.width - (beside?.width ?? 0) };
  const set = setText(viewport.measure, CONFIDENCE_QUESTION, place, { style: "bold", size: textSize(viewport, 15) });
  const rowHeight = Math.max(set.rect.height, beside?.height ?? 0);
  const rect = { ...set.rect, y: y + (rowHeight - set.rect.height) / 2 };
  pieces.sheets.push(sheet("how-sure", rect, [{ ...set, rect }]));
  pieces.parts.push(part("how-sure", rect));
  return addConfidences(viewport, round, pieces, { ...row, y: y + rowHeight + gap });
}

/** The three beside each other, or one under the other where their words would break; gives back where they end. */
function addConfidences(
  viewport: Viewport,
  round: RoundView,
  pieces: Pieces,
  place: { readonly x: number; readonly y: number; readonly width: number },
): number {
  const gap = 6;
  const third = (place.width - gap * 2) / 3;
  const widest = Math.max(...round.confidences.map(({ label }) => buttonWidth(viewport, label)));
  const isRow = widest - textSize(viewport, 16) <= third;
  const width = isRow ? third : place.width;
  const height = notedButtonHeight(viewport);
  round.confidences.forEach(({ confidence, label, stake, isChosen }, index) => {
    const x = isRow ? place.x + index * (width + gap) : place.x;
    const y = isRow ? place.y : place.y + index * (height + gap);
    const kind = isChosen ? "chosen" : "plain";
    push(pieces, button(viewport, `confidence.${confidence}`, label, { x, y, width, height }, { kind, note: stake }));
  });
  return place.y + (isRow ? height : round.confidences.length * (height + gap) - gap);
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
