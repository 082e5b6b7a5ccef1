/**
 * The colours of the stage, by day and in the late edition. The page has the same ones in page/styles/tokens.css; a test
 * holds the two together and works out every contrast that somebody has to see.
 */
import type { Ink } from "../layout/composition.ts";

/** Flecks in a sheet, as #rrggbbaa. */
export interface Grain {
  readonly light: string;
  readonly dark: string;
}

export interface Theme {
  readonly name: "day" | "late";
  readonly inks: Readonly<Record<Ink, string>>;
  /** The line round a sheet or a board where its ground does not stand out by itself; null where a shadow is enough. */
  readonly edge: string | null;
  /** What keeps a dark surface from looking like glass; null where the paper is white. */
  readonly grain: Grain | null;
  readonly shadow: string;
  readonly light: string;
  /** How a hall drawn by day is turned into the late edition: colour by colour. */
  readonly hall: Readonly<Record<string, string>>;
  /** How a hall is printed small on an edition: the same greys, further apart. */
  readonly print: Readonly<Record<string, string>>;
}

export const DAY: Theme = {
  name: "day",
  inks: {
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
  },
  edge: null,
  grain: null,
  shadow: "rgba(21,18,14,0.28)",
  light: "rgba(255,214,92,0.42)",
  hall: {},
  print: {
    "#E4E5E1": "#F0F0EE",
    "#D7D9D6": "#D9DAD8",
    "#C9CBC9": "#B7B8B6",
    "#BDBFBD": "#939492",
    "#B0B2B0": "#6C6D6B",
    "#A3A5A3": "#343433",
    "#F0F1EE": "#FBFBFA",
  },
};

/** Not black but paper by lamplight: the browns that newsprint has when the desk lamp is the only light. */
export const LATE: Theme = {
  name: "late",
  inks: {
    ink: "#f7efdf",
    soft: "#cfc3ab",
    paper: "#3a3027",
    stock: "#1a1510",
    red: "#ffa294",
    action: "#d2342a",
    "action-edge": "#ffa294",
    "on-action": "#ffffff",
    green: "#8fd6a8",
    line: "#9c8e76",
    board: "#0e0b08",
    "board-dim": "#3f3930",
    "board-edge": "#9c8e76",
    "on-board": "#ffffff",
    "on-board-soft": "#d8d4ca",
  },
  edge: "#9c8e76",
  grain: { light: "#f7efdf17", dark: "#00000042" },
  shadow: "rgba(0,0,0,0.55)",
  light: "rgba(255,214,92,0.20)",
  hall: {
    "#E4E5E1": "#1A1510",
    "#D7D9D6": "#201A14",
    "#C9CBC9": "#272018",
    "#BDBFBD": "#2F271D",
    "#B0B2B0": "#372E23",
    "#A3A5A3": "#120E0A",
    "#F0F1EE": "#43382B",
  },
  print: {
    "#E4E5E1": "#1F1912",
    "#D7D9D6": "#4D4233",
    "#C9CBC9": "#6B5D49",
    "#BDBFBD": "#85745B",
    "#B0B2B0": "#A08D70",
    "#A3A5A3": "#15100B",
    "#F0F1EE": "#E0CFAE",
  },
};

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
