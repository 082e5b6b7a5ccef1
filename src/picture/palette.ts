/**
 * The colours of the day edition and of the five, and the shape of any palette. The page has the same ones in
 * page/styles/tokens.css; a test holds them together and works out every contrast that somebody has to see.
 */

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A colour by its use; a theme says which colour that is by day and in the late edition. */
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

export const DAY_INKS: Readonly<Record<Ink, string>> = {
  ink: "#15120e",
  soft: "#4a4435",
  paper: "#fcfcfa",
  stock: "#e4e5e1",
  red: "#b8231a",
  action: "#b8231a",
  "action-edge": "#b8231a",
  "on-action": "#ffffff",
  green: "#1d6a43",
  line: "#7d7a71",
  board: "#15120e",
  "board-dim": "#5d5b56",
  "board-edge": "#15120e",
  "on-board": "#ffffff",
  "on-board-soft": "#d8d4ca",
};

export const DAY_SHADOW = "rgba(21,18,14,0.28)";

export interface OwnColours {
  readonly ground: string;
  /** What the pattern is drawn in: waves and checks darker than their ground, stripes, stars and dots lighter. */
  readonly motif: string;
}

/**
 * The speakers' own colours, by number from 1. Colour is never the only sign: each has a pattern, and neighbours differ
 * in lightness and in whether the pattern is darker or lighter, for those who see some of these hues alike.
 */
export const OWN_COLOURS: readonly [OwnColours, ...OwnColours[]] = [
  { ground: "#35a79d", motif: "#0a3532" },
  { ground: "#9f467a", motif: "#eabfd8" },
  { ground: "#d29a24", motif: "#5e3d05" },
  { ground: "#4a6bd0", motif: "#fbf7ec" },
  { ground: "#e4572e", motif: "#fff3ea" },
];

export function ownColours(number: number): OwnColours {
  return OWN_COLOURS[(number - 1) % OWN_COLOURS.length] ?? OWN_COLOURS[0];
}
