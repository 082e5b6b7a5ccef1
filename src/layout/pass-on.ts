/** The slip with what may be done with a finished run, beside the QR code of its link. */
import { PASS_ON_LABELS } from "../core/words.ts";
import { button, buttonHeightFor } from "./button.ts";
import { column } from "./column.ts";
import { type Item, type Part, part, type Sheet, sheet } from "./composition.ts";
import { whole } from "./set-text.ts";
import { fontOf } from "./type.ts";
import { textSize, type Viewport } from "./viewport.ts";

const GAP = 10;
/** Under this a phone at arm's length finds the code hard to read. */
const QR_MIN = 124;

const WAYS = [
  { name: "share", label: PASS_ON_LABELS.share },
  { name: "copy-link", label: PASS_ON_LABELS.copyLink },
  { name: "save-picture", label: PASS_ON_LABELS.savePicture },
] as const;

export function passOnSlip(
  viewport: Viewport,
  qr: readonly string[],
  place: { readonly x: number; readonly y: number; readonly width: number },
) {
  const { measure } = viewport;
  const size = textSize(viewport, 16);
  const inset = size;
  const inner = place.width - inset * 2;
  const side = Math.min(Math.max(QR_MIN, inner * 0.42), 190);
  const isBeside =
    inner - side - GAP >= Math.max(...WAYS.map(({ label }) => measure(fontOf("bold", size), label) + 30));
  const words = column(measure, place.x + inset, place.y + inset * 0.8, inner);
  const head = words.text(PASS_ON_LABELS.heading, { style: "bold", size: size * 1.1 });
  words.space(size * 0.4);
  const top = words.y();
  const width = isBeside ? inner - side - GAP * 1.6 : inner;
  const sheets: Sheet[] = [];
  const parts: Part[] = [];
  let y = top;
  for (const { name, label } of WAYS) {
    const height = buttonHeightFor(viewport, label, width);
    const made = button(viewport, name, label, { x: words.x, y, width, height }, { kind: "plain" });
    sheets.push(made.sheet);
    parts.push(made.part);
    y += height + GAP;
  }
  const qrY = isBeside ? top : y;
  const qrX = isBeside ? words.x + inner - side : words.x + (inner - side) / 2;
  const foot = column(measure, words.x, Math.max(y, qrY + side + GAP), inner);
  const link = foot.text(PASS_ON_LABELS.link, {
    style: "text",
    size,
    underlines: [whole(PASS_ON_LABELS.link)],
    underlineInk: "ink",
  });
  foot.space(size * 0.7);
  const rect = { ...place, height: foot.y() - place.y };
  const code: Item = { kind: "qr", rect: { x: qrX, y: qrY, width: side, height: side }, rows: qr };
  const items = [head, link, code];
  const press = { ...link.rect, y: link.rect.y - 12, height: link.rect.height + 20 };
  return {
    sheets: [sheet("pass-on", rect, items, { paper: "slip" }), ...sheets],
    parts: [part("pass-on", rect), ...parts, part("run-link", press)],
    end: rect.y + rect.height,
  };
}
