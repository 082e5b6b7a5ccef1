/** A speaker's bust; a speaker whom nobody has drawn gets a disc with initials. */
import { middleOf } from "./canvas.ts";
import { DAY_INKS } from "./palette.ts";
import { fillOwn } from "./patterns.ts";
import type { BustItem } from "./sheet.ts";
import { fontOf } from "./type.ts";

export function drawBust(context: CanvasRenderingContext2D, item: BustItem, picture: CanvasImageSource | null): void {
  const { x, y, width, height } = item.rect;
  if (picture) context.drawImage(picture, x, y, width, height);
  else drawDisc(context, item);
}

function drawDisc(context: CanvasRenderingContext2D, { rect, number, initials }: BustItem): void {
  const [x, y] = middleOf(rect);
  const radius = rect.width * 0.46;
  context.save();
  context.beginPath();
  context.arc(x, y, radius, 0, Math.PI * 2);
  context.clip();
  fillOwn(context, { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 }, number);
  context.restore();
  context.font = fontOf("headline", radius * 0.9);
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillStyle = DAY_INKS["on-board"];
  context.strokeStyle = DAY_INKS.ink;
  context.lineWidth = radius * 0.09;
  context.lineJoin = "round";
  context.strokeText(initials, x, y);
  context.fillText(initials, x, y);
}
