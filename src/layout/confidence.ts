/** How sure the player is: the question and its three answers on one strip of paper. Empty in plain scoring. */
import type { RoundView } from "../core/screens/round.ts";
import { CONFIDENCE_QUESTION } from "../core/words.ts";
import { button, buttonWidth, notedButtonHeight } from "./button.ts";
import { type Part, part, type Rect, type Sheet, sheet } from "./composition.ts";
import { setText } from "./set-text.ts";
import { fontOf } from "./type.ts";
import { textSize, type Viewport } from "./viewport.ts";

export interface Pieces {
  readonly sheets: Sheet[];
  readonly parts: Part[];
}

export function push({ sheets, parts }: Pieces, made: { readonly sheet: Sheet; readonly part: Part }): void {
  sheets.push(made.sheet);
  parts.push(made.part);
}

/** Paper around the question and its answers. */
const PAD = 12;
const GAP = 10;

/** How much room the strip takes in a hall, with everything in one row; no width where nothing is asked. */
export function stripSize(viewport: Viewport, round: RoundView): { readonly width: number; readonly height: number } {
  const { length } = round.confidences;
  const width = length > 0 ? questionWidth(viewport) + (GAP + answerWidth(viewport, round)) * length + PAD * 2 + 6 : 0;
  return { width, height: notedButtonHeight(viewport) + PAD * 2 };
}

/** The three are as wide as the widest of them: none looks like the better answer. */
function answerWidth(viewport: Viewport, { confidences }: RoundView): number {
  return Math.max(...confidences.map(({ label }) => buttonWidth(viewport, label)));
}

function questionWidth(viewport: Viewport): number {
  return Math.ceil(viewport.measure(fontOf("bold", textSize(viewport, 19)), CONFIDENCE_QUESTION)) + 1;
}

/** The strip in a hall, its top left at (x, y). */
export function addStrip(
  viewport: Viewport,
  round: RoundView,
  pieces: Pieces,
  { x, y }: { x: number; y: number },
): void {
  const { width, height } = stripSize(viewport, round);
  if (width === 0) return;
  const strip: Rect = { x, y, width, height };
  const asked = questionWidth(viewport);
  const place = { x: x + PAD + 6, y: 0, width: asked };
  const look = { style: "bold", size: textSize(viewport, 19) } as const;
  const set = setText(viewport.measure, CONFIDENCE_QUESTION, place, look);
  const rect = { ...set.rect, y: y + (height - set.rect.height) / 2 };
  pieces.sheets.push(sheet("how-sure", strip, [{ ...set, rect }], { paper: "scrap" }));
  pieces.parts.push(part("how-sure", rect));
  const each = answerWidth(viewport, round);
  let at = x + PAD + 6 + asked + GAP;
  for (const { confidence, label, stake, isChosen } of round.confidences) {
    const place = { x: at, y: y + PAD, width: each, height: notedButtonHeight(viewport) };
    const kind = isChosen ? "chosen" : "plain";
    push(pieces, button(viewport, `confidence.${confidence}`, label, place, { kind, note: stake }));
    at += each + GAP;
  }
}

interface Row {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The question in a row at least as high as `height`, as wide as to `right`; gives back where the row ends. */
export function addQuestion(viewport: Viewport, pieces: Pieces, row: Row & { height: number; right: number }): number {
  const place = { x: row.x, y: row.y, width: row.right - row.x };
  const set = setText(viewport.measure, CONFIDENCE_QUESTION, place, { style: "bold", size: textSize(viewport, 15) });
  const rect = { ...set.rect, y: row.y + Math.max(0, row.height - set.rect.height) / 2 };
  pieces.sheets.push(sheet("how-sure", rect, [{ ...set, rect }]));
  pieces.parts.push(part("how-sure", rect));
  return row.y + Math.max(row.height, set.rect.height);
}

/** The three beside each other, or one under the other where their words would break; gives back where they end. */
export function addAnswers(viewport: Viewport, round: RoundView, pieces: Pieces, row: Row): number {
  const gap = 6;
  const third = (row.width - gap * 2) / 3;
  const widest = Math.max(...round.confidences.map(({ label }) => buttonWidth(viewport, label)));
  const isRow = widest - textSize(viewport, 16) * 1.6 <= third;
  const width = isRow ? third : row.width;
  const height = notedButtonHeight(viewport);
  round.confidences.forEach(({ confidence, label, stake, isChosen }, index) => {
    const x = isRow ? row.x + index * (width + gap) : row.x;
    const y = isRow ? row.y : row.y + index * (height + gap);
    const kind = isChosen ? "chosen" : "plain";
    push(pieces, button(viewport, `confidence.${confidence}`, label, { x, y, width, height }, { kind, note: stake }));
  });
  return row.y + (isRow ? height : round.confidences.length * (height + gap) - gap);
}
