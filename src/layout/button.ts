/** Buttons as they are drawn: the page's own button lies over the same rectangle. */
import { box, type Part, part, type Rect, type Sheet, sheet } from "./composition.ts";
import { setText } from "./set-text.ts";
import { fontOf } from "./type.ts";
import { textSize, type Viewport } from "./viewport.ts";

export interface ButtonLook {
  readonly kind: "primary" | "plain" | "chosen" | "quiet";
  readonly isPinned?: boolean;
  /** A second, smaller line. */
  readonly note?: string;
}

/** The least height of anything that is pressed, in CSS pixels. */
export const PRESS_MIN = 44;

export function buttonHeight(viewport: Viewport): number {
  return Math.max(PRESS_MIN, Math.round(textSize(viewport, 16) * 2.6));
}

/** Height of a button of this width, higher where its label breaks. */
export function buttonHeightFor(viewport: Viewport, label: string, width: number): number {
  const size = textSize(viewport, 16);
  const set = setText(viewport.measure, label, { x: 0, y: 0, width: width - 12 }, { style: "bold", size });
  return Math.max(buttonHeight(viewport), set.rect.height + size * 0.9);
}

/** Height of a button with a second line. */
export function notedButtonHeight(viewport: Viewport): number {
  return Math.max(PRESS_MIN, Math.round(textSize(viewport, 16) * 1.9 + noteSizeOf(viewport) * 1.42));
}

/** Height of a button with a second line that may break. */
export function notedButtonHeightFor(viewport: Viewport, note: string, width: number): number {
  const set = setText(viewport.measure, note, { x: 0, y: 0, width: width - 12 }, noteLook(viewport));
  return notedButtonHeight(viewport) + set.rect.height - set.lineHeight;
}

const noteLook = (viewport: Viewport) => ({ style: "text", size: noteSizeOf(viewport) }) as const;
const noteSizeOf = (viewport: Viewport) => textSize(viewport, 14);

/** How wide a button is that has room to choose. */
export function buttonWidth(viewport: Viewport, label: string): number {
  const size = textSize(viewport, 16);
  return Math.ceil(viewport.measure(fontOf("bold", size), label) + size * 2.4);
}

export function button(
  viewport: Viewport,
  name: string,
  label: string,
  rect: Rect,
  look: ButtonLook,
): { readonly sheet: Sheet; readonly part: Part } {
  const size = textSize(viewport, 16);
  const style = look.kind === "primary" ? "bold" : "text";
  const inner = { x: rect.x + 6, y: rect.y, width: rect.width - 12 };
  const ink = look.kind === "primary" ? "on-action" : look.kind === "chosen" ? "paper" : "ink";
  const set = setText(viewport.measure, label, inner, { style, size, ink, align: "center" });
  const noteSize = noteSizeOf(viewport);
  const note = look.note
    ? setText(viewport.measure, look.note, inner, { style: "text", size: noteSize, ink, align: "center" })
    : null;
  const lift = Math.round((rect.height - set.rect.height - (note?.rect.height ?? 0)) / 2);
  const text = { ...set, rect: { ...set.rect, y: rect.y + lift } };
  const below = note ? [{ ...note, rect: { ...note.rect, y: rect.y + lift + set.rect.height } }] : [];
  const fill =
    look.kind === "primary" ? "action" : look.kind === "chosen" ? "ink" : look.kind === "quiet" ? "stock" : "paper";
  const frame = box(rect, {
    fill,
    stroke: look.kind === "primary" ? "action-edge" : "ink",
    isDashed: look.kind === "quiet",
  });
  const isPinned = look.isPinned ?? false;
  return { sheet: sheet(name, rect, [frame, text, ...below], { isPinned }), part: part(name, rect, isPinned) };
}

export interface PinnedButton {
  readonly sheets: readonly Sheet[];
  readonly parts: readonly Part[];
  /** Height at the foot of the viewport that it keeps for itself. */
  readonly foot: number;
}

/** The way on in a band of its own at the foot of the viewport, which stays while the rest scrolls. */
export function pinnedButton(
  viewport: Viewport,
  name: string,
  label: string,
  { width, height }: { readonly width: number; readonly height: number },
): PinnedButton {
  const foot = height + 20;
  // Deeper than the viewport, so that nothing shows under its lower edge.
  const band: Rect = { x: 0, y: viewport.height - foot, width: viewport.width, height: foot + 40 };
  const rect = { x: (viewport.width - width) / 2, y: band.y + 10, width, height };
  const made = button(viewport, name, label, rect, { kind: "primary", isPinned: true });
  const ground = sheet("foot", band, [box(band, { fill: "stock" })], { isPinned: true });
  return { sheets: [ground, made.sheet], parts: [made.part], foot };
}
