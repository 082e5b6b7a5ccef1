/** How a rubber stamp prints: specks where the ink did not take, and a corner that was pressed less. */
import { randomFrom } from "../../core/order.ts";
import type { Rect } from "../../layout/composition.ts";
import type { Pencil } from "./pencil.ts";

/** Specks to each stretch of the stamp as wide as it is high. */
const SPECKS = 34;
/** How much of the ink the corner lacks that was pressed least: its letters stay dark enough to read. */
const FAINT = 0.12;

/** Takes ink away from everything drawn so far: only for a sheet that has a canvas of its own. */
export function wearInk({ context }: Pencil, { x, y, width, height }: Rect): void {
  const random = randomFrom(width);
  context.save();
  context.globalCompositeOperation = "destination-out";
  context.fillStyle = "#000000";
  context.beginPath();
  for (let speck = 0; speck < SPECKS * (width / height); speck += 1) {
    const radius = height * (0.006 + random() ** 3 * 0.03);
    const [atX, atY] = [x + random() * width, y + random() * height];
    context.moveTo(atX + radius, atY);
    context.ellipse(atX, atY, radius, radius * (0.5 + random() * 0.5), random() * Math.PI, 0, Math.PI * 2);
  }
  context.fill();
  const pressure = context.createLinearGradient(x, y, x + width, y + height);
  pressure.addColorStop(0.45, "rgba(0,0,0,0)");
  pressure.addColorStop(1, `rgba(0,0,0,${FAINT})`);
  context.fillStyle = pressure;
  context.fillRect(x - height, y - height, width + height * 2, height * 3);
  context.restore();
}
