/** Draws one sheet: its paper with its shadow, then every item on it in order. */
import type { FrontPageArt } from "./art.ts";
import { middleOf } from "./canvas.ts";
import { drawBust } from "./draw-bust.ts";
import { drawMark, drawRule, drawStars } from "./draw-marks.ts";
import { drawQr } from "./draw-qr.ts";
import { drawText } from "./draw-text.ts";
import { DAY_INKS, DAY_SHADOW } from "./palette.ts";
import type { Item, Sheet } from "./sheet.ts";

export function drawSheet(context: CanvasRenderingContext2D, sheet: Sheet, art: FrontPageArt): void {
  const [x, y] = middleOf(sheet.rect);
  context.save();
  context.translate(x, y);
  context.rotate((sheet.angle * Math.PI) / 180);
  context.translate(-x, -y);
  if (sheet.paper !== "none") drawPaper(context, sheet, SHADOW_BLUR[sheet.paper]);
  for (const item of sheet.items) drawItem(context, item, art);
  context.restore();
}

/** A page lies higher above the table than a slip. */
const SHADOW_BLUR = { page: 22, slip: 8 } as const;

function drawPaper(context: CanvasRenderingContext2D, { rect }: Sheet, blur: number): void {
  context.save();
  context.shadowColor = DAY_SHADOW;
  context.shadowBlur = blur;
  context.shadowOffsetY = blur * 0.35;
  context.fillStyle = DAY_INKS.paper;
  context.fillRect(rect.x, rect.y, rect.width, rect.height);
  context.restore();
}

function drawItem(context: CanvasRenderingContext2D, item: Item, art: FrontPageArt): void {
  switch (item.kind) {
    case "text":
      return drawText(context, item);
    case "rule":
      return drawRule(context, item);
    case "stars":
      return drawStars(context, item);
    case "mark":
      return drawMark(context, item);
    case "bust":
      return drawBust(context, item, art.bustOf(item.speaker));
    case "qr":
      return drawQr(context, item);
  }
}
