/** Promises that the strips of paper that carry controls have paper left all round them, and a clue its room from the start. */
import { describe, expect, it } from "vitest";
import { compose } from "../../src/layout/compose.ts";
import type { Composition, Rect, Sheet } from "../../src/layout/composition.ts";
import { stripOutline } from "../../src/stage/ink/paper.ts";
import { SCREENS, SIZES, TEXT_SCALES } from "./layout-screens.ts";
import { measure } from "./measure.ts";

const PAPER_MIN = 10;
const CORNER_MAX = 6;
const ASKED = SCREENS.filter(({ name }) => name.startsWith("asking"));

/** Each framed button that lies on a strip, or is drawn on one, with its strip. */
function buttonsOn({ sheets }: Composition): { name: string; button: Rect; paper: Rect }[] {
  const strips = sheets.filter(({ paper }) => paper === "strip" || paper === "folded");
  const framed = sheets.flatMap(({ name, items }) =>
    items.flatMap((item) => (item.kind === "box" && item.stroke ? [{ name, button: item.rect }] : [])),
  );
  return strips.flatMap(({ rect }) =>
    framed
      .filter(({ name, button }) => /^(confidence|clue)/.test(name) && isOver(button, rect))
      .map((each) => ({ ...each, paper: rect })),
  );
}

const isOver = (a: Rect, b: Rect) => a.y + a.height / 2 > b.y && a.y + a.height / 2 < b.y + b.height && reaches(a, b);
const reaches = (a: Rect, b: Rect) => a.x < b.x + b.width && b.x < a.x + a.width;

function paperLeft(button: Rect, paper: Rect): number {
  return Math.min(
    button.x - paper.x,
    button.y - paper.y,
    paper.x + paper.width - button.x - button.width,
    paper.y + paper.height - button.y - button.height,
  );
}

const viewports = SIZES.flatMap(([width, height]) => TEXT_SCALES.map((textScale) => ({ width, height, textScale })));

describe.each(viewports)("at $width×$height, text at $textScale", (size) => {
  const composed = ASKED.slice(0, 12).map(({ name, screen }) => ({ name, it: compose(screen, { ...size, measure }) }));

  it("every control has 10 pixels of paper all round", () => {
    const found = composed.flatMap(({ name, it }) => (it ? buttonsOn(it).map((each) => ({ at: name, ...each })) : []));
    expect(found.length).toBeGreaterThan(20);
    expect(found.filter(({ button, paper }) => paperLeft(button, paper) < PAPER_MIN - 0.01)).toEqual([]);
  });

  it("the folded clue takes the room of the open one, word and button on one line", () => {
    for (const { name, it: closed } of composed) {
      const open = composed.find((other) => other.name === `${name}, clue open`)?.it;
      const [folded, slip] = [sheetOf(closed, "clue"), sheetOf(open, "clue-text")];
      if (folded?.paper !== "folded" || !slip) continue;
      expect(slip.rect, name).toEqual(folded.rect);
      const middles = folded.items.map(({ rect }) => Math.round(rect.y + rect.height / 2));
      expect(Math.max(...middles) - Math.min(...middles), name).toBeLessThanOrEqual(1);
    }
  });
});

const sheetOf = (composition: Composition | null | undefined, called: string): Sheet | undefined =>
  composition?.sheets.find(({ name }) => name === called);

it("a strip is torn outside its rectangle, and no more than 6 pixels of a corner are missing", () => {
  const rect = { x: 40, y: 20, width: 640, height: 76 };
  for (let seed = 0; seed < 200; seed += 1) {
    const points = stripOutline(rect, seed);
    const inside = points.filter(([x, y]) => x > 40.001 && x < 679.999 && y > 20.001 && y < 95.999);
    expect(inside).toEqual([]);
    for (const [x, y] of [
      [40, 20],
      [680, 20],
      [680, 96],
      [40, 96],
    ] as const) {
      const near = points.filter(
        (point) => Math.abs(point[0] - x) <= CORNER_MAX && Math.abs(point[1] - y) <= CORNER_MAX,
      );
      expect(near.length).toBeGreaterThanOrEqual(2);
    }
  }
});
