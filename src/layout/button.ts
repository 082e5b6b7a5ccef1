/** Buttons as they are drawn: the page's own button lies over the same rectangle. */
import { box, type Item, type Part, part, type Rect, type Sheet, sheet, type TextBlock } from "./composition.ts";
import { setText } from "./set-text.ts";
import { fontOf } from "./type.ts";
import { textSize, type Viewport } from "./viewport.ts";

export interface ButtonLook {
  readonly kind: "primary" | "plain" | "chosen" | "quiet";
  readonly isPinned?: boolean;
  /** A second, smaller line. */
  readonly note?: string;
  /** Which way the sign beside the label points, where the button opens and closes something. */
  readonly chevron?: "down" | "up";
  /** Of the label, where it is not that of every button. */
  readonly size?: number;
}

/** The least height of anything that is pressed, in CSS pixels. */
export const PRESS_MIN = 44;

/** The least paper between anything that is pressed and the torn edge of what it lies on, in CSS pixels. */
export const PAPER_MIN = 10;

export function buttonHeight(viewport: Viewport): number {
  return Math.max(PRESS_MIN, Math.round(labelSize(viewport) * 2.6));
}

/** Height of a button of this width, higher where its label breaks. */
export function buttonHeightFor(viewport: Viewport, label: string, width: number): number {
  const size = labelSize(viewport);
  const set = setText(viewport.measure, label, { x: 0, y: 0, width: width - 12 }, { style: "bold", size });
  return Math.max(buttonHeight(viewport), set.rect.height + size * 0.9);
}

/** Height of a button with a second line. */
export function notedButtonHeight(viewport: Viewport): number {
  return Math.max(PRESS_MIN, Math.round(labelSize(viewport) * 1.9 + noteSizeOf(viewport) * 1.42));
}

/** Height of a button with a second line that may break. */
export function notedButtonHeightFor(viewport: Viewport, note: string, width: number): number {
  const set = setText(viewport.measure, note, { x: 0, y: 0, width: width - 12 }, noteLook(viewport));
  return notedButtonHeight(viewport) + set.rect.height - set.lineHeight;
}

const noteLook = (viewport: Viewport) => ({ style: "text", size: noteSizeOf(viewport) }) as const;
/** In a hall the last row has to read it too. */
const labelSize = (viewport: Viewport) => textSize(viewport, viewport.isHall ? 19 : 16);
const noteSizeOf = (viewport: Viewport) => textSize(viewport, viewport.isHall ? 18 : 14);

/** How wide a button is that has room to choose. */
export function buttonWidth(viewport: Viewport, label: string): number {
  const size = labelSize(viewport);
  return Math.ceil(viewport.measure(fontOf("bold", size), label) + size * 2.4);
}

/** How wide a button is that opens and closes something: its sign stands beside the label. */
export function foldWidth(viewport: Viewport, label: string): number {
  return buttonWidth(viewport, label) + Math.ceil(labelSize(viewport));
}

export function button(
  viewport: Viewport,
  name: string,
  label: string,
  rect: Rect,
  look: ButtonLook,
): { readonly sheet: Sheet; readonly part: Part } {
  const size = look.size ?? labelSize(viewport);
  const style = look.kind === "primary" || (look.kind === "quiet" && look.note) ? "bold" : "text";
  const sign = look.chevron ? size * 1.3 : 0;
  const inner = { x: rect.x + 6, y: rect.y, width: rect.width - 12 - sign };
  const ink = look.kind === "primary" ? "on-action" : look.kind === "chosen" ? "paper" : "ink";
  const set = setText(viewport.measure, label, inner, { style, size, ink, align: "center" });
  const noteSize = noteSizeOf(viewport);
  const note = look.note
    ? setText(viewport.measure, look.note, inner, { style: "text", size: noteSize, ink, align: "center" })
    : null;
  const lift = Math.round((rect.height - set.rect.height - (note?.rect.height ?? 0)) / 2);
  const text = { ...set, rect: { ...set.rect, y: rect.y + lift } };
  const below = note ? [{ ...note, rect: { ...note.rect, y: rect.y + lift + set.rect.height } }] : [];
  const chevron: Item[] = look.chevron
    ? [{ kind: "chevron", rect: chevronRect(viewport, text, size), points: look.chevron, ink }]
    : [];
  const fill = look.kind === "primary" ? "action" : look.kind === "chosen" ? "ink" : "paper";
  const stroke = look.kind === "primary" ? "action-edge" : look.kind === "quiet" ? "line" : "ink";
  const frame = box(rect, { fill, stroke });
  const isPinned = look.isPinned ?? false;
  return {
    sheet: sheet(name, rect, [frame, text, ...below, ...chevron], { isPinned }),
    part: part(name, rect, isPinned),
  };
}

/** The sign stands just after the label, in its middle. */
function chevronRect({ measure }: Viewport, { rect, lines, style }: TextBlock, size: number): Rect {
  const side = size * 0.7;
  const label = Math.max(...lines.map(({ text }) => measure(fontOf(style, size), text)));
  const x = rect.x + (rect.width + label) / 2 + size * 0.55;
  return { x, y: rect.y + (rect.height - side) / 2, width: side, height: side };
}

export interface PinnedButton {
  readonly sheets: readonly Sheet[];
  readonly parts: readonly Part[];
  /** Height at the foot of the viewport that it keeps for itself. */
  readonly foot: number;
}

/** Height of the fade above the band, in CSS pixels. */
const FADE = 28;

/** The way on in a band of its own at the foot of the viewport, which stays while the rest scrolls; in its middle, or at `x`. */
export function pinnedButton(
  viewport: Viewport,
  name: string,
  label: string,
  { x, width, height }: { readonly x?: number; readonly width: number; readonly height: number },
): PinnedButton {
  const foot = height + 20;
  // Deeper than the viewport, so that nothing shows under its lower edge.
  const band: Rect = { x: 0, y: viewport.height - foot, width: viewport.width, height: foot + 40 };
  const rect = { x: x ?? (viewport.width - width) / 2, y: band.y + 10, width, height };
  const made = button(viewport, name, label, rect, { kind: "primary", isPinned: true });
  // What scrolls under it fades out above it.
  const fade: Item = { kind: "fade", rect: { ...band, y: band.y - FADE, height: FADE }, ink: "stock" };
  const whole: Rect = { ...band, y: band.y - FADE, height: band.height + FADE };
  const ground = sheet("foot", whole, [fade, box(band, { fill: "stock" })], { isPinned: true });
  return { sheets: [ground, made.sheet], parts: [made.part], foot };
}
