/** Draws text exactly as it was set: its lines and its size. */
import { DAY_INKS } from "./palette.ts";
import type { TextBlock } from "./sheet.ts";
import { fontOf } from "./type.ts";

export function drawText(context: CanvasRenderingContext2D, block: TextBlock): void {
  const { rect, lineHeight } = block;
  context.font = fontOf(block.style, block.size);
  context.textAlign = "left";
  context.textBaseline = "alphabetic";
  context.fillStyle = DAY_INKS[block.ink];
  block.lines.forEach((line, index) => {
    context.fillText(line, startOf(context, block, line), rect.y + lineHeight * (index + baselineOf(block)));
  });
}

/** Where the baseline stands within a line, in units of the line's height. */
function baselineOf(block: TextBlock): number {
  return block.style === "headline" ? 0.83 : 0.76;
}

function startOf(context: CanvasRenderingContext2D, { rect, align }: TextBlock, line: string): number {
  if (align === "left") return rect.x;
  const free = rect.width - context.measureText(line).width;
  return rect.x + (align === "center" ? free / 2 : free);
}
