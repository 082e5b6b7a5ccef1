/**
 * The colours of the stage, by day and in the late edition. The page has the same ones in page/styles/tokens.css; a test
 * holds the two together and works out every contrast that somebody has to see.
 */
import { DAY_INKS, DAY_SHADOW, type Ink } from "../picture/palette.ts";

/** What a thing is drawn or printed on: newsprint whole and bitten, a printed page, a stamp's own ink, and what is pressed. */
export type Paper = "cutting" | "bitten" | "page" | "stamp" | "strip" | "folded" | "slip" | "grey" | "board" | "none";

/** Flecks in a sheet, as #rrggbbaa. */
export interface Grain {
  readonly light: string;
  readonly dark: string;
}

/** What a sheet is drawn with. */
export interface Palette {
  readonly inks: Readonly<Record<Ink, string>>;
  /** The line round a sheet or a board where its ground does not stand out by itself; null where a shadow is enough. */
  readonly edge: string | null;
  /** What keeps a surface from looking like glass; null where the paper is white. */
  readonly grain: Grain | null;
}

export interface Theme extends Palette {
  readonly name: "day" | "late";
  /** Papers with a palette of their own: those that lie in the light of a lamp. */
  readonly on: Readonly<Partial<Record<Paper, Palette>>>;
  readonly shadow: string;
  /** The cone of a light, as #rrggbbaa. */
  readonly light: string;
  /** How a hall drawn by day is turned into the late edition: colour by colour. */
  readonly hall: Readonly<Record<string, string>>;
  /** How a hall is printed small on an edition: the same greys, further apart. */
  readonly print: Readonly<Record<string, string>>;
}

export const DAY: Theme = {
  name: "day",
  inks: DAY_INKS,
  edge: null,
  grain: null,
  on: {},
  shadow: DAY_SHADOW,
  light: "#ffd65c6b",
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

/** Newsprint in the light of the desk lamp: the day's inks on warmer paper, darker where the paper asks for it. */
export const LAMPLIT: Palette = {
  inks: { ...DAY.inks, paper: "#ddd2bc", red: "#981910", green: "#12522f", line: "#6b6350" },
  edge: null,
  grain: { light: "#ffffff30", dark: "#5a472a16" },
};

/** A stamp reaches over the edge of its paper: its inks are seen on the paper and on the dark hall. */
const STAMPED: Palette = { ...LAMPLIT, inks: { ...LAMPLIT.inks, red: "#c4382d", green: "#2b7b52" } };

/** The hall by night is brown, not black, and so is what is pressed in it; newsprint lies under the lamp. */
export const LATE: Theme = {
  name: "late",
  inks: {
    ink: "#f7efdf",
    soft: "#d8cdb7",
    paper: "#4a3f34",
    stock: "#241d16",
    red: "#ffb3a6",
    action: "#d2342a",
    "action-edge": "#ffb3a6",
    "on-action": "#ffffff",
    green: "#9fdfb5",
    line: "#b3a58b",
    board: "#0e0b08",
    "board-dim": "#30281f",
    "board-edge": "#b3a58b",
    "on-board": "#ffffff",
    "on-board-soft": "#d8d4ca",
  },
  edge: "#b3a58b",
  grain: { light: "#f7efdf12", dark: "#00000038" },
  on: { cutting: LAMPLIT, bitten: LAMPLIT, page: LAMPLIT, stamp: STAMPED },
  shadow: "rgba(0,0,0,0.55)",
  light: "#ffdc9666",
  hall: {
    "#E4E5E1": "#241D16",
    "#D7D9D6": "#30271E",
    "#C9CBC9": "#3D3327",
    "#BDBFBD": "#4A3F31",
    "#B0B2B0": "#584B3B",
    "#A3A5A3": "#15100B",
    "#F0F1EE": "#6B5C48",
  },
  print: {
    "#E4E5E1": "#D2C6AE",
    "#D7D9D6": "#BFB197",
    "#C9CBC9": "#A39478",
    "#BDBFBD": "#84765D",
    "#B0B2B0": "#625643",
    "#A3A5A3": "#332B20",
    "#F0F1EE": "#E4DAC6",
  },
};

/** The theme as a sheet of such a paper is drawn with it. */
export function themeOn(theme: Theme, paper: Paper): Theme {
  return { ...theme, ...theme.on[paper] };
}
