/**
 * The clue: the slip it is read on, and before that the button that opens it. A button as large as its slip keeps the
 * slip's room, so that nothing that can be pressed moves when it is opened.
 */
import type { RoundView } from "../core/screens/round.ts";
import { CLUE_WORDS } from "../core/words.ts";
import { button, buttonHeightFor } from "./button.ts";
import { type Part, part, type Rect, type Sheet, sheet, type TextBlock } from "./composition.ts";
import { setText } from "./set-text.ts";
import { fontOf } from "./type.ts";
import { isNarrow, textSize, type Viewport } from "./viewport.ts";

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
  const size = textSize(viewport, isNarrow(viewport) ? 16 : 18);
  const [padX, padY] = isNarrow(viewport) ? [11, 6] : [14, 8];
  const inner = { x: place.x + padX, y: place.y + padY, width: place.width - padX * 2 };
  const leadWidth = Math.ceil(measure(fontOf("bold", size), CLUE_WORDS.lead)) + 1;
  const lead = setText(measure, CLUE_WORDS.lead, { ...inner, width: leadWidth }, { style: "bold", size, ink: "red" });
  const indent = leadWidth + size * 0.5;
  const beside = setText(
    measure,
    round.clue.text,
    { ...inner, x: inner.x + indent, width: inner.width - indent },
    { style: "text", size },
  );
  const text = isNarrow(viewport) ? runIn(viewport, beside, round.clue.text, inner) : [beside];
  const bottom = Math.max(...text.map(({ rect }) => rect.y + rect.height));
  const rect: Rect = { ...place, height: bottom + padY - place.y };
  return { sheet: sheet("clue-text", rect, [lead, ...text], { paper: "cutting" }), part: part("clue-text", rect) };
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

/** The button, dashed where there is paper under it already. */
export function clueButton(viewport: Viewport, rect: Rect): Made {
  return button(viewport, "clue", CLUE_WORDS.open, rect, { kind: "quiet" });
}

/** The button where its slip will be: the same paper, as large as the slip, its words still hidden. */
function foldedSlip(viewport: Viewport, rect: Rect): Made {
  const inset = 6;
  const inner = {
    x: rect.x + inset,
    y: rect.y + inset,
    width: rect.width - inset * 2,
    height: rect.height - inset * 2,
  };
  const made = button(viewport, "clue", CLUE_WORDS.open, inner, { kind: "quiet", chevron: "down" });
  return { sheet: sheet("clue", rect, made.sheet.items, { paper: "cutting" }), part: part("clue", rect) };
}

/** How high the button or the slip stands, whichever needs more. */
export function clueHeight(viewport: Viewport, round: RoundView, width: number): number {
  const slip = clueSlip(viewport, round, { x: 0, y: 0, width }).sheet.rect.height;
  return Math.ceil(Math.max(slip, buttonHeightFor(viewport, CLUE_WORDS.open, width - 40) + 12));
}

/** The slip if it is open, else its button, in a room that `clueHeight` measured. */
export function clueIn(viewport: Viewport, round: RoundView, room: Rect): Made {
  if (!round.clue.isOpen) return foldedSlip(viewport, room);
  const { height } = clueSlip(viewport, round, room).sheet.rect;
  return clueSlip(viewport, round, { ...room, y: room.y + (room.height - height) / 2 });
}
