/**
 * The clue: the slip it is read on, and before that the button that opens it. A button as large as its slip keeps the
 * slip's room, so that nothing that can be pressed moves when it is opened.
 */
import type { RoundView } from "../core/screens/round.ts";
import { CLUE_WORDS } from "../core/words.ts";
import { button, buttonHeightFor, foldWidth } from "./button.ts";
import { type Box, box, type Part, part, type Rect, type Sheet, sheet, type TextBlock } from "./composition.ts";
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
  return { sheet: sheet("clue-text", rect, [lead, ...text], { paper: "scrap" }), part: part("clue-text", rect) };
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

/** The slip before it is opened: its words are blocked out, and over them lies the button, which is all of it. */
function foldedSlip(viewport: Viewport, round: RoundView, rect: Rect): Made {
  const slip = clueSlip(viewport, round, rect).sheet;
  const rise = (rect.height - slip.rect.height) / 2;
  const texts = slip.items.filter((item) => item.kind === "text").map((item) => lowered(item, rise));
  const width = Math.min(foldWidth(viewport, CLUE_WORDS.open), rect.width - 28);
  const height = Math.min(buttonHeightFor(viewport, CLUE_WORDS.open, width - 24), rect.height - 10);
  const place = { x: rect.x + (rect.width - width) / 2, y: rect.y + (rect.height - height) / 2, width, height };
  const made = button(viewport, "clue", CLUE_WORDS.open, place, { kind: "plain", chevron: "down" });
  const [lead, ...hidden] = texts;
  const blocks = hidden.flatMap((text) => blockedOut(viewport, text));
  const shown = lead ? [lead, ...blocks, ...made.sheet.items] : made.sheet.items;
  return { sheet: sheet("clue", rect, shown, { paper: "scrap" }), part: part("clue", rect) };
}

const lowered = (text: TextBlock, by: number) => ({ ...text, rect: { ...text.rect, y: text.rect.y + by } });

/** Each line of a text as the bar that a censor leaves of it. */
function blockedOut({ measure }: Viewport, { rect, lines, lineHeight, style, size }: TextBlock): Box[] {
  return lines.map(({ text }, index) =>
    box(
      {
        x: rect.x,
        y: rect.y + index * lineHeight + lineHeight * 0.2,
        width: measure(fontOf(style, size), text),
        height: lineHeight * 0.6,
      },
      { fill: "stock" },
    ),
  );
}

/** How high the button or the slip stands, whichever needs more. */
export function clueHeight(viewport: Viewport, round: RoundView, width: number): number {
  const slip = clueSlip(viewport, round, { x: 0, y: 0, width }).sheet.rect.height;
  return Math.ceil(Math.max(slip, buttonHeightFor(viewport, CLUE_WORDS.open, width - 40) + 12));
}

/** The slip if it is open, else its button, in a room that `clueHeight` measured. */
export function clueIn(viewport: Viewport, round: RoundView, room: Rect): Made {
  if (!round.clue.isOpen) return foldedSlip(viewport, round, room);
  const { height } = clueSlip(viewport, round, room).sheet.rect;
  return clueSlip(viewport, round, { ...room, y: room.y + (room.height - height) / 2 });
}
