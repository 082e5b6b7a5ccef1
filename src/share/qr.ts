/** A link as a QR code that a phone reads from a projector: dark and light modules as plain data, for any way of drawing. */
import { correction, generate } from "lean-qr";

/** Rows from the top, each a string of "1" (dark) and "0" (light); as many rows as columns, without the quiet zone. */
export type QrRows = readonly string[];

/** Encodes a text of up to some 2,000 characters; throws if it is longer. */
export function qrOf(text: string): QrRows {
  // M: reads with a seventh of it hidden or blurred, and stays coarse enough for the back row.
  const code = generate(text, { minCorrectionLevel: correction.M });
  return Array.from({ length: code.size }, (_, y) =>
    Array.from({ length: code.size }, (_, x) => (code.get(x, y) ? "1" : "0")).join(""),
  );
}
