/** A hall printed small, as a picture in a newspaper: cut to its frame, its lower middle in view. */
import type { PictureItem } from "../../layout/composition.ts";
import type { Pencil } from "./pencil.ts";

/** How much larger than life the hall is drawn, so that its middle fills a small frame. */
const CLOSE = 1.25;

export function drawPicture({ context, theme, hallOf }: Pencil, { rect, level }: PictureItem): void {
  const { x, y, width, height } = rect;
  const hall = hallOf(level);
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  context.fillStyle = theme.inks.stock;
  context.fillRect(x, y, width, height);
  if (hall) {
    const scale = Math.max(width / hall.width, height / hall.height) * CLOSE;
    const [across, down] = [hall.width * scale, hall.height * scale];
    context.drawImage(hall, x + (width - across) / 2, y + height - down, across, down);
  }
  context.restore();
}
