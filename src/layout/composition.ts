/**
 * What a screen looks like, as plain data: sheets of paper with words and shapes on them, and the places where the page's
 * own buttons lie. All lengths are CSS pixels from the composition's top left; nothing here knows Phaser or the DOM.
 */

import type { Mark } from "../core/screens/front-page.ts";
import type { Stars } from "../core/stars.ts";
import type { Span } from "../core/telling.ts";
import type { TypeStyle } from "./type.ts";

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A colour by its use; the stage's theme says which colour that is by day and in the late edition. */
export type Ink =
  | "ink"
  | "soft"
  | "paper"
  | "stock"
  | "red"
  | "action"
  | "action-edge"
  | "on-action"
  | "green"
  | "line"
  | "board"
  | "board-dim"
  | "board-edge"
  | "on-board"
  | "on-board-soft";

export interface Line {
  readonly text: string;
  /** Where the line begins in the whole text, in UTF-16 code units. */
  readonly start: number;
}

export interface TextBlock {
  readonly kind: "text";
  readonly rect: Rect;
  readonly lines: readonly Line[];
  readonly style: TypeStyle;
  readonly size: number;
  readonly lineHeight: number;
  readonly ink: Ink;
  readonly align: "left" | "center" | "right";
  /** Stretches of the whole text to underline, and with which ink. */
  readonly underlines: readonly Span[];
  readonly underlineInk: Ink;
}

export interface Box {
  readonly kind: "box";
  readonly rect: Rect;
  readonly fill: Ink | null;
  readonly stroke: Ink | null;
  readonly strokeWidth: number;
}

export interface StarItem {
  readonly kind: "stars";
  readonly rect: Rect;
  readonly stars: Stars;
  readonly ink: Ink;
}

export interface MarkItem {
  readonly kind: "mark";
  readonly rect: Rect;
  readonly mark: Mark;
}

/** A speaker's bust in a disc; `number` counts from 1 and decides colour and pattern. */
export interface BustItem {
  readonly kind: "bust";
  readonly rect: Rect;
  readonly speaker: string;
  readonly number: number;
  readonly initials: string;
  readonly isDim: boolean;
}

/** A stripe in a speaker's colour and pattern. */
export interface StripeItem {
  readonly kind: "stripe";
  readonly rect: Rect;
  readonly number: number;
  readonly isDim: boolean;
}

/** The sign of a button that opens and closes something. */
export interface ChevronItem {
  readonly kind: "chevron";
  readonly rect: Rect;
  readonly points: "down" | "up";
  readonly ink: Ink;
}

/** A ground that comes up from nothing at its top to full at its foot. */
export interface FadeItem {
  readonly kind: "fade";
  readonly rect: Rect;
  readonly ink: Ink;
}

/** A picture of a hall, cut to its rectangle. */
export interface PictureItem {
  readonly kind: "picture";
  readonly rect: Rect;
  /** The number of the level whose hall it is, from 1. */
  readonly level: number;
}

/** A speaker's bust cut out and printed in dots, before their own pattern; the head may stand out over the top. */
export interface PortraitItem extends Omit<BustItem, "kind" | "isDim"> {
  readonly kind: "portrait";
}

/** A QR code, with its quiet zone inside the rectangle; rows of "1" for dark and "0" for light. */
export interface QrItem {
  readonly kind: "qr";
  readonly rect: Rect;
  readonly rows: readonly string[];
}

export type Item =
  | ChevronItem
  | FadeItem
  | PictureItem
  | PortraitItem
  | QrItem
  | TextBlock
  | Box
  | StarItem
  | MarkItem
  | BustItem
  | StripeItem;

/** What a sheet is: torn newsprint, the same with a bite taken out of its corner, a strip torn off along a ruler for what is pressed, the same folded in two, a smooth slip, the same of a greyer stock, a printed page, a lectern's board, a cone of light, a stamp's ink, or nothing. */
export type Paper =
  | "cutting"
  | "strip"
  | "folded"
  | "slip"
  | "grey"
  | "page"
  | "board"
  | "board-dim"
  | "light"
  | "stamp"
  | "bitten"
  | "none";

/** Something that moves as one: it is drawn once and then only placed. */
export interface Sheet {
  readonly name: string;
  readonly rect: Rect;
  /** Degrees, clockwise. */
  readonly angle: number;
  readonly paper: Paper;
  /** The paper that it lies on, where it takes its colours from that. */
  readonly ground?: Paper;
  readonly items: readonly Item[];
  /** Pinned sheets stay where they are when the composition scrolls. */
  readonly isPinned: boolean;
}

/** Where a part of the page lies over what is drawn. */
export interface Part {
  readonly name: string;
  readonly rect: Rect;
  readonly isPinned: boolean;
  /** How much above it comes into sight with it, the bar included, when the page scrolls to it. */
  readonly above?: number;
}

export interface Composition {
  readonly width: number;
  /** Never less than the viewport's height; more when it scrolls. */
  readonly height: number;
  /** Height that the audience takes along the lower edge of the viewport; 0 where none is seen. */
  readonly audience: number;
  /** Drawn in this order. */
  readonly sheets: readonly Sheet[];
  readonly parts: readonly Part[];
}

/** What is composed where the page alone shows the screen. */
export const NOTHING: Composition = { width: 0, height: 0, audience: 0, sheets: [], parts: [] };

export function sheet(name: string, rect: Rect, items: readonly Item[], look: Partial<Sheet> = {}): Sheet {
  return { name, rect, items, angle: 0, paper: "none", isPinned: false, ...look };
}

export function box(rect: Rect, look: Partial<Box>): Box {
  return { kind: "box", rect, fill: null, stroke: null, strokeWidth: 2, ...look };
}

export function part(name: string, rect: Rect, isPinned = false): Part {
  return { name, rect, isPinned };
}
