/** What a picture consists of, as plain data: sheets of paper with words and shapes. Lengths are the picture's own pixels. */
import type { Mark } from "../core/screens/front-page.ts";
import type { Stars } from "../core/stars.ts";
import type { Ink, Rect } from "./palette.ts";
import type { TypeStyle } from "./type.ts";

export interface TextBlock {
  readonly kind: "text";
  readonly rect: Rect;
  readonly lines: readonly string[];
  readonly style: TypeStyle;
  readonly size: number;
  readonly lineHeight: number;
  readonly ink: Ink;
  readonly align: "left" | "center" | "right";
}

/** A line printed across a column, as thick as its rectangle is high. */
export interface Rule {
  readonly kind: "rule";
  readonly rect: Rect;
}

export interface StarItem {
  readonly kind: "stars";
  readonly rect: Rect;
  readonly stars: Stars;
}

export interface MarkItem {
  readonly kind: "mark";
  readonly rect: Rect;
  readonly mark: Mark;
}

/** A speaker's likeness in a disc; `number` counts from 1 and decides colour and pattern. */
export interface BustItem {
  readonly kind: "bust";
  readonly rect: Rect;
  readonly speaker: string;
  readonly number: number;
  readonly initials: string;
}

/** A QR code, with its quiet zone inside the rectangle; rows of "1" for dark and "0" for light. */
export interface QrItem {
  readonly kind: "qr";
  readonly rect: Rect;
  readonly rows: readonly string[];
}

export type Item = QrItem | TextBlock | Rule | StarItem | MarkItem | BustItem;

export interface Sheet {
  readonly name: string;
  readonly rect: Rect;
  /** Degrees, clockwise. */
  readonly angle: number;
  /** A printed page, a slip that lies closer to what is below it, or no paper at all. */
  readonly paper: "page" | "slip" | "none";
  readonly items: readonly Item[];
}
