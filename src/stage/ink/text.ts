/** Draws text exactly as the layout set it: its lines, its size, its underlines. */
import type { Line, TextBlock } from "../../layout/composition.ts";
import { fontOf } from "../../layout/type.ts";
import type { Pencil } from "./pencil.ts";

/** Where the baseline stands within a line, in units of the line's height. */
const BASELINE = 0.76;

export function drawText({ context, theme }: Pencil, block: TextBlock): void {
  context.font = fontOf(block.style, block.size);
  context.textAlign = "left";
  context.textBaseline = "alphabetic";
  block.lines.forEach((line, index) => {
    const x = startOf(context, block, line);
    const y = block.rect.y + block.lineHeight * index + block.lineHeight * baselineOf(block);
    context.fillStyle = theme.inks[block.underlineInk];
    underline(context, block, line, x, y);
    context.fillStyle = theme.inks[block.ink];
    context.fillText(line.text, x, y);
  });
}

function baselineOf(block: TextBlock): number {
  return block.style === "headline" ? 0.83 : BASELINE;
}

function startOf(context: CanvasRenderingContext2D, { rect, align }: TextBlock, { text }: Line): number {
  if (align === "left") return rect.x;
  const free = rect.width - context.measureText(text).width;
  return rect.x + (align === "center" ? free / 2 : free);
}

function underline(context: CanvasRenderingContext2D, block: TextBlock, line: Line, x: number, y: number): void {
  const widthTo = (index: number) => context.measureText(line.text.slice(0, Math.max(0, index - line.start))).width;
  const lineEnd = line.start + line.text.length;
  for (const { start, end } of block.underlines) {
    const from = Math.max(start, line.start);
    const to = Math.min(end, lineEnd);
    if (from >= to) continue;
    const thickness = Math.max(2, block.size * 0.085);
    context.fillRect(x + widthTo(from), y + block.size * 0.12, widthTo(to) - widthTo(from), thickness);
  }
}
