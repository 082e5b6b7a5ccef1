/** The colours of the stage, by day and in the late edition. The page has the same ones in page/styles/tokens.css. */
import type { Ink } from "../layout/composition.ts";

export interface Theme {
  readonly name: "day" | "late";
  readonly inks: Readonly<Record<Ink, string>>;
  readonly shadow: string;
  readonly light: string;
  /** How a hall drawn by day is turned into the late edition: colour by colour. */
  readonly hall: Readonly<Record<string, string>>;
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
    "on-action": "#ffffff",
    green: "#1d6a43",
    line: "#8b887f",
    board: "#15120e",
    "board-dim": "#5d5b56",
    "on-board": "#ffffff",
    "on-board-soft": "#d8d4ca",
  },
  shadow: "rgba(21,18,14,0.28)",
  light: "rgba(255,214,92,0.42)",
  hall: {},
};

export const LATE: Theme = {
  name: "late",
  inks: {
    ink: "#f4f1ea",
    soft: "#bdb8ac",
    paper: "#323338",
    stock: "#191a1c",
    red: "#ff9185",
    action: "#d2342a",
    "on-action": "#ffffff",
    green: "#7fd0a3",
    line: "#8a877f",
    board: "#0b0b0c",
    "board-dim": "#3a3b3f",
    "on-board": "#ffffff",
    "on-board-soft": "#d8d4ca",
  },
  shadow: "rgba(0,0,0,0.55)",
  light: "rgba(255,214,92,0.20)",
  hall: {
    "#E4E5E1": "#191A1C",
    "#D7D9D6": "#1F2023",
    "#C9CBC9": "#26282B",
    "#BDBFBD": "#2D2F33",
    "#B0B2B0": "#35383C",
    "#A3A5A3": "#111214",
    "#F0F1EE": "#3A3D42",
  },
};

/** The speakers' own colours, by number from 1; a pattern goes with each so that colour is never the only sign. */
const OWN_COLOURS = ["#1f8a83", "#8a3b6b", "#c98a12", "#2b4fb0", "#e4572e"] as const;

export function ownColour(number: number): string {
  return OWN_COLOURS[(number - 1) % OWN_COLOURS.length] ?? OWN_COLOURS[0];
}
