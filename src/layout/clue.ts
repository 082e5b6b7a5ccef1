/**
 * The clue: the slip it is read on, and before that the button that opens it. A button as large as its slip keeps the
 * slip's room, so that nothing that can be pressed moves when it is opened.
 */
import type { RoundView } from "../core/screens/round.ts";
import { CLUE_WORDS } from "../core/words.ts";
import { button, buttonHeightFor, foldWidth, PAPER_MIN } from "./button.ts";
import { type Part, part, type Rect, type Sheet, sheet, type TextBlock } from "./composition.ts";
import { setText } from "./set-text.ts";
import { fontOf } from "./type.ts";
import { isNarrow, textSize, unitOf, type Viewport } from "./viewport.ts";

interface Made {
  readonly sheet: Sheet;
  readonly part: Part;
}

/** The slip, its lead word before the text of the clue, its top left at (x, y). */
export function clueSlip(
  viewport: Viewport,
  round: RoundView,
  place: { readonly x: number; readonly y: number; readonly width: number },
): Made {
  const { measure } = viewport;
  const { size, padX, padY } = looksOf(viewport);
  const inner = { x: place.x + padX, y: place.y + padY, width: place.width - padX * 2 };
  const lead = leadWord(viewport, inner);
  const indent = lead.rect.width + size * 0.5;
  const beside = setText(
    measure,
    round.clue.text,
    { ...inner, x: inner.x + indent, width: inner.width - indent },
    { style: "text", size },
  );
  const text = isNarrow(viewport) ? runIn(viewport, beside, round.clue.text, inner) : [beside];
  const bottom = Math.max(...text.map(({ rect }) => rect.y + rect.height));
  const rect: Rect = { ...place, height: bottom + padY - place.y };
  return { sheet: sheet("clue-text", rect, [lead, ...text], { paper: "strip" }), part: part("clue-text", rect) };
}

function looksOf(viewport: Viewport) {
  if (isNarrow(viewport)) return { size: textSize(viewport, 16), padX: 11, padY: 6 };
  const padX = Math.max(PAPER_MIN, Math.round(18 * unitOf(viewport)));
  return { size: textSize(viewport, 18), padX, padY: 8 };
}

function leadWord(viewport: Viewport, { x, y }: { readonly x: number; readonly y: number }): TextBlock {
  const { size } = looksOf(viewport);
  const width = Math.ceil(viewport.measure(fontOf("bold", size), CLUE_WORDS.lead)) + 1;
  return setText(viewport.measure, CLUE_WORDS.lead, { x, y, width }, { style: "bold", size, ink: "red" });
}

/** The first line beside the lead word, the others as wide as the slip: on a phone every line counts. */
function runIn(
  { measure }: Viewport,
  beside: TextBlock,
  text: string,
  inner: { x: number; width: number },
): TextBlock[] {
  const { lines, lineHeight, rect, style, size } = beside;
  const next = lines[1]?.start;
  if (next === undefined) return [beside];
  const first = { ...beside, lines: lines.slice(0, 1), rect: { ...rect, height: lineHeight } };
  return [first, setText(measure, text.slice(next), { ...inner, y: rect.y + lineHeight }, { style, size })];
}

/** The button by itself, where no room is kept for the slip. */
export function clueButton(viewport: Viewport, rect: Rect): Made {
  return button(viewport, "clue", CLUE_WORDS.open, rect, { kind: "quiet" });
}

/** The slip before it is opened, folded: its lead word and the button in one line. All of it can be pressed. */
function foldedSlip(viewport: Viewport, rect: Rect): Made {
  const { x, width, lead } = foldedRow(viewport, rect);
  const height = buttonHeightFor(viewport, CLUE_WORDS.open, width);
  const place = { x, y: rect.y + (rect.height - height) / 2, width, height };
  const made = button(viewport, "clue", CLUE_WORDS.open, place, { kind: "plain", chevron: "down" });
  const level = lead.map((word) => ({
    ...word,
    rect: { ...word.rect, y: rect.y + (rect.height - word.rect.height) / 2 },
  }));
  return { sheet: sheet("clue", rect, [...level, ...made.sheet.items], { paper: "folded" }), part: part("clue", rect) };
}

/** Where the button stands on the folded slip; without the lead word where both have no room in one line. */
function foldedRow(viewport: Viewport, place: { readonly x: number; readonly width: number }) {
  const { padX, size } = looksOf(viewport);
  const lead = leadWord(viewport, { x: place.x + padX, y: 0 });
  const indent = lead.rect.width + size * 0.6;
  const inner = place.width - padX * 2;
  const isLed = indent + foldWidth(viewport, CLUE_WORDS.open) <= inner;
  const [left, width] = isLed ? [padX + indent, inner - indent] : [padX, inner];
  return { x: place.x + left, width, lead: isLed ? [lead] : [] };
}

/** How high the button or the slip stands, whichever needs more. */
export function clueHeight(viewport: Viewport, round: RoundView, width: number): number {
  const slip = clueSlip(viewport, round, { x: 0, y: 0, width }).sheet.rect.height;
  const folded = buttonHeightFor(viewport, CLUE_WORDS.open, foldedRow(viewport, { x: 0, width }).width);
  return Math.ceil(Math.max(slip, folded + PAPER_MIN * 2));
}

/** The slip if it is open, else its button, as high as its room, which `clueHeight` measured. */
export function clueIn(viewport: Viewport, round: RoundView, room: Rect): Made {
  if (!round.clue.isOpen) return foldedSlip(viewport, room);
  const { height } = clueSlip(viewport, round, room).sheet.rect;
  const made = clueSlip(viewport, round, { ...room, y: room.y + (room.height - height) / 2 });
  return { sheet: { ...made.sheet, rect: room }, part: { ...made.part, rect: room } };
}
