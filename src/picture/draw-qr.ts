/** A QR code, dark on white in every theme: readers do not look for light on dark. */
import type { QrItem } from "./sheet.ts";

/** Modules left white on every side; the QR standard asks for four. */
const QUIET_ZONE = 4;

export function drawQr(context: CanvasRenderingContext2D, { rect, rows }: QrItem): void {
  const { x, y, width } = rect;
  const side = width / (rows.length + QUIET_ZONE * 2);
  context.fillStyle = "#ffffff";
  context.fillRect(x, y, width, width);
  context.fillStyle = "#000000";
  rows.forEach((row, down) => {
    for (const run of row.matchAll(/1+/g)) {
      const from = x + (QUIET_ZONE + run.index) * side;
      // A hair higher than it is, so that no light shows between rows.
      context.fillRect(from, y + (QUIET_ZONE + down) * side, run[0].length * side, side + 0.5);
    }
  });
}
