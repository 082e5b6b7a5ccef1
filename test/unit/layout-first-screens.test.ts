/** Promises how the title, the news-stand and a level's introduction stand: what is in sight at once, in one line and equally large. */
import { describe, expect, it } from "vitest";
import { compose } from "../../src/layout/compose.ts";
import type { Composition } from "../../src/layout/composition.ts";
import { SCREENS, SIZES } from "./layout-screens.ts";
import { measure } from "./measure.ts";

const WIDE = SIZES.filter(([width]) => width >= 768);

const composed = (called: string, [width, height]: readonly [number, number]): Composition => {
  const screen = SCREENS.find(({ name }) => name === called)?.screen;
  const composition = screen && compose(screen, { width, height, textScale: 1, measure });
  if (!composition) throw new Error(`nothing is called ${called}`);
  return composition;
};
const sheetsOf = ({ sheets }: Composition, name: string) => sheets.filter((sheet) => sheet.name.startsWith(name));
const rectOf = (composition: Composition, name: string) => {
  const [found] = sheetsOf(composition, name);
  if (!found) throw new Error(`there is no ${name}`);
  return found.rect;
};
const right = ({ x, width }: { x: number; width: number }) => x + width;

describe.each(SIZES)("the title at %i×%i", (...size) => {
  const title = composed("title, fresh", size);

  it("is in sight as a whole", () => expect(title.height).toBe(size[1]));

  it("has the five in one line, equally large, each at a lectern with a name", () => {
    const heads = sheetsOf(title, "bust.").map(({ rect: { y, width } }) => [y, width]);
    expect(heads).toHaveLength(5);
    for (const head of heads) expect(head).toEqual(heads[0]);
    const boards = sheetsOf(title, "lectern.");
    expect(boards).toHaveLength(5);
    for (const { items } of boards) expect(items.some(({ kind }) => kind === "text")).toBe(true);
  });

  it("has paper, Play and the other ways equally wide", () => {
    const paper = rectOf(title, "title");
    for (const [first, last] of [
      ["play", "levels"],
      ["today", size[0] >= 768 ? "cuttings" : "deadline"],
    ] as const) {
      expect(rectOf(title, first).x).toBeCloseTo(paper.x);
      expect(right(rectOf(title, last))).toBeCloseTo(right(paper));
    }
  });
});

describe.each(WIDE)("an introduction at %i×%i", (...size) => {
  const introduction = composed("introduction the-plea, fresh", size);
  const [story, cast, begin] = ["introduction", "cast", "begin"].map((name) => rectOf(introduction, name));

  it("is in sight as a whole", () => expect(introduction.height).toBe(size[1]));

  it("has two torn sheets, equally high beside each other or equally wide above each other", () => {
    expect(sheetsOf(introduction, "cast").map(({ paper }) => paper)).toEqual(["cutting"]);
    expect(sheetsOf(introduction, "introduction").map(({ paper }) => paper)).toEqual(["cutting"]);
    const isUpright = size[1] > size[0];
    expect(isUpright ? [cast?.x, cast?.width] : [cast?.y, cast?.height]).toEqual(
      isUpright ? [story?.x, story?.width] : [story?.y, story?.height],
    );
  });

  it("has Begin as wide as the words above it", () => {
    const text = sheetsOf(introduction, "introduction")[0]?.items.find(({ kind }) => kind === "text")?.rect;
    expect([begin?.x, begin?.width]).toEqual([text?.x, text?.width]);
  });
});

describe("the news-stand", () => {
  it.each(WIDE)("has all five editions in sight at %i×%i", (...size) => {
    expect(composed("levels, fresh", size).height).toBe(size[1]);
  });

  it.each(SIZES)("has editions at %i×%i that are equally high, whatever they say of how they stand", (...size) => {
    const heights = ["levels, fresh", "levels, played"].flatMap((called) =>
      sheetsOf(composed(called, size), "level.").map(({ rect }) => rect.height),
    );
    expect(heights).toHaveLength(10);
    for (const height of heights) expect(height).toBe(heights[0]);
  });
});
