/**
 * Promises that what has to be seen stands out: text at 4.5 to 1, controls, edges, strips and patterns at 3 to 1, by day
 * and in the late edition; and that page and stage have the same colours. Formulas: WCAG 2.2, relative luminance.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Ink, OWN_COLOURS } from "../../src/picture/palette.ts";
import { DAY, LAMPLIT, LATE, type Palette, themeOn } from "../../src/stage/theme.ts";

/** Relative luminance of a colour such as #15120e, 0 to 1. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [lower = 0, higher = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (higher + 0.05) / (lower + 0.05);
}

const READ: readonly [Ink, readonly Ink[]][] = [
  ["ink", ["paper", "stock"]],
  ["soft", ["paper", "stock"]],
  ["red", ["paper", "stock"]],
  ["green", ["paper", "stock"]],
  ["paper", ["ink"]],
  ["on-action", ["action"]],
  ["on-board", ["board", "board-dim"]],
  ["on-board-soft", ["board", "board-dim"]],
  ["board", ["on-board"]],
];

const SEEN: readonly [Ink, readonly Ink[]][] = [
  ["line", ["paper", "stock"]],
  ["action-edge", ["paper", "stock"]],
  ["on-board", ["board"]],
  ["board-edge", ["stock"]],
];

const pairs = (table: typeof READ) =>
  table.flatMap(([ink, grounds]) => grounds.map((ground) => [ink, ground] as const));

const EDITIONS: readonly [string, Palette][] = [
  ["in the day edition", DAY],
  ["in the late edition", LATE],
  ["on newsprint in the late edition", LAMPLIT],
];

describe.each(EDITIONS)("%s", (_, { inks, edge }) => {
  it.each(pairs(READ))("%s on %s can be read", (ink, ground) => {
    expect(contrast(inks[ink], inks[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs(SEEN))("%s on %s can be seen", (ink, ground) => {
    expect(contrast(inks[ink], inks[ground])).toBeGreaterThanOrEqual(3);
  });

  it("a sheet and a lectern stand out from the hall, by themselves or by their edge", () => {
    for (const ground of ["paper", "board"] as const) {
      const isSeen = contrast(inks[ground], inks.stock) >= 3 || (edge !== null && contrast(edge, inks.stock) >= 3);
      // By day a sheet is white on pale grey, and its shadow sets it off.
      expect(isSeen || (edge === null && ground === "paper"), ground).toBe(true);
    }
  });

  it.each(OWN_COLOURS.map((own, index) => [index + 1, own] as const))("the strip of speaker %d", (_, own) => {
    expect(contrast(own.ground, inks.board)).toBeGreaterThanOrEqual(3);
    expect(contrast(own.ground, own.motif)).toBeGreaterThanOrEqual(3);
  });
});

/** A fleck of a colour such as #f7efdf17 on an opaque ground. */
function onGround(fleck: string, ground: string): string {
  const share = Number.parseInt(fleck.slice(7, 9), 16) / 255;
  const channels = [1, 3, 5].map((at) => {
    const [over, under] = [fleck, ground].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round((over ?? 0) * share + (under ?? 0) * (1 - share));
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

/** A ground as it is between the flecks of its grain and on each kind of them. */
function flecked({ grain }: Palette, ground: string): string[] {
  return [ground, ...Object.values(grain ?? {}).map((fleck: string) => onGround(fleck, ground))];
}

describe("the grain of the late edition", () => {
  const palettes = { hall: LATE, newsprint: LAMPLIT };
  const grounds = (["hall", "newsprint"] as const).flatMap((name) =>
    (["paper", "stock"] as const).flatMap((ground) =>
      flecked(palettes[name], palettes[name].inks[ground]).map((colour) => [ground, name, colour] as const),
    ),
  );

  it("is strewn on both kinds of paper", () => {
    expect(grounds).toHaveLength(12);
  });

  it.each(grounds)("leaves what is read and seen on the %s of the %s its contrast at %s", (_, name, ground) => {
    const { inks } = palettes[name];
    for (const ink of ["ink", "soft", "red", "green"] as const) {
      expect(contrast(inks[ink], ground), ink).toBeGreaterThanOrEqual(4.5);
    }
    for (const ink of ["line", "action-edge"] as const) {
      expect(contrast(inks[ink], ground), ink).toBeGreaterThanOrEqual(3);
    }
  });
});

describe("newsprint in the late edition", () => {
  it.each(["cutting", "bitten", "page"] as const)("is lamp-lit where it is a %s", (paper) => {
    expect(themeOn(LATE, paper)).toEqual({ ...LATE, ...LAMPLIT });
    expect(themeOn(DAY, paper)).toEqual(DAY);
  });

  it.each(["strip", "folded", "slip", "grey", "board", "none"] as const)(
    "is not a %s: that keeps to the dark",
    (paper) => {
      expect(themeOn(LATE, paper)).toEqual(LATE);
    },
  );

  it("shines in the hall, far more than what is pressed there", () => {
    expect(contrast(LAMPLIT.inks.paper, LATE.inks.stock)).toBeGreaterThanOrEqual(10);
    expect(contrast(LAMPLIT.inks.paper, LATE.inks.paper)).toBeGreaterThanOrEqual(6);
  });

  it.each(["red", "green"] as const)("shows a %s stamp as the hall does that it reaches into", (ink) => {
    const { inks } = themeOn(LATE, "stamp");
    for (const ground of [...flecked(LAMPLIT, LAMPLIT.inks.paper), LATE.inks.stock]) {
      expect(contrast(inks[ink], ground), ground).toBeGreaterThanOrEqual(3);
    }
  });
});

it("the strips of Khan and Bailey, whose hues many eyes see alike, differ in lightness and in pattern", () => {
  const [khan, bailey] = OWN_COLOURS;
  if (!bailey) throw new Error("there is one colour only");
  expect(contrast(khan.ground, bailey.ground)).toBeGreaterThanOrEqual(1.7);
  expect(luminance(khan.motif)).toBeLessThan(luminance(khan.ground));
  expect(luminance(bailey.motif)).toBeGreaterThan(luminance(bailey.ground));
});

describe("the page", () => {
  const NAMES = ["khan", "bailey", "stewart", "verhofstadt", "tweeter"];
  const css = readFileSync("src/page/styles/tokens.css", "utf8");
  const [day = "", late = "", lamplit = ""] = css.split(/:root\[data-theme="late"\]|\n\[data-theme="late"\]/);
  const tokenIn = (block: string, name: string) =>
    new RegExp(`--${name}: (#[0-9a-f]{6}|var\\(--[a-z-]+\\));`).exec(block)?.[1];
  /** The last of these blocks to set it, by way of another token where it says so. */
  const tokenOf = (blocks: readonly string[], name: string): string => {
    const value = blocks.flatMap((block) => tokenIn(block, name) ?? []).at(-1) ?? "none";
    const [, other] = /^var\(--(.*)\)$/.exec(value) ?? [];
    return other ? tokenOf(blocks, other) : value;
  };

  /** Of the late edition the newsprint has the paper alone. */
  const newsprint = /--newsprint: #[0-9a-f]{6};/.exec(late)?.[0] ?? "";

  it.each(Object.keys(DAY.inks) as Ink[])("has the stage's %s", (ink) => {
    expect(tokenOf([day], ink)).toBe(DAY.inks[ink]);
    expect(tokenOf([day, late], ink)).toBe(LATE.inks[ink]);
    expect(tokenOf([day, newsprint, lamplit], ink)).toBe(LAMPLIT.inks[ink]);
  });

  it("sets the day's colours anew on all newsprint that is lamp-lit", () => {
    const [, selectors = ""] = /:is\((.*)\) \{/.exec(lamplit) ?? [];
    expect(selectors.split(", ")).toContain(".cutting");
    expect(day).toContain(`:root,\n${selectors.replaceAll(", ", ",\n")} {\n  --stock`);
  });

  it.each([
    ["day", [day], DAY],
    ["late", [day, late], LATE],
    ["lamp-lit", [day, lamplit], LAMPLIT],
  ] as const)("has a ring round what has the focus that is seen on every ground: %s", (_, blocks, { inks }) => {
    const [ring, gap] = [tokenOf(blocks, "ink"), tokenOf(blocks, "stock")];
    expect(css.match(/--focus: .*/g)).toEqual(["--focus: var(--ink);"]);
    expect(contrast(ring, gap)).toBeGreaterThanOrEqual(9);
    expect(contrast(ring, inks.paper)).toBeGreaterThanOrEqual(4.5);
    const papers = [DAY, LATE, LAMPLIT].flatMap((palette) => flecked(palette, palette.inks.paper));
    const others = [inks.board, inks["board-dim"], inks.action, inks.stock, ...Object.values(LATE.hall)];
    for (const ground of [...papers, ...others, ...OWN_COLOURS.map((own) => own.ground)]) {
      expect(Math.max(contrast(ring, ground), contrast(gap, ground)), ground).toBeGreaterThanOrEqual(3);
    }
  });

  it("fills the gap of the ring", () => {
    const rules = readFileSync("src/page/styles/stage.css", "utf8");
    expect(rules).toMatch(
      /outline: 3px solid var\(--focus\);\s+outline-offset: 3px;\s+box-shadow: 0 0 0 3px var\(--stock\)/,
    );
  });

  it("has a speaker's pattern for each number, on its own ground", () => {
    const speakers = readFileSync("src/page/styles/speakers.css", "utf8");
    OWN_COLOURS.forEach(({ motif }, index) => {
      const rule = new RegExp(`\\[data-number="${index + 1}"\\] \\{([^}]*)\\}`).exec(speakers)?.[1] ?? "";
      expect(rule).toContain(`%23${motif.slice(1)}`);
      expect(rule).toContain(`var(--${NAMES[index]})`);
    });
  });

  it("has the speakers' colours and the late edition's edge", () => {
    expect(NAMES.map((name) => tokenIn(day, name))).toEqual(OWN_COLOURS.map(({ ground }) => ground));
    expect(tokenIn(late, "edge")).toBe(LATE.edge);
  });
});
