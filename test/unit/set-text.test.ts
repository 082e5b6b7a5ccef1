/** Promises that text is set without losing a character, and no wider than its room unless one character alone is. */
import { describe, expect, it } from "vitest";
import { breakLines, setText, sizesDown, sizeToFit } from "../../src/picture/set-text.ts";
import { REAL_PACK } from "../content/packs.ts";
import { measure } from "./measure.ts";

const oneEach = (text: string) => text.length;
const linesOf = (text: string, width: number) => breakLines(oneEach, text, width);

describe("lines", () => {
  it("break at spaces and are as full as they can be", () => {
    expect(linesOf("who said that it is so", 9)).toEqual(["who said", "that it", "is so"]);
    expect(linesOf("fits exactly", 12)).toEqual(["fits exactly"]);
  });

  it("break a word that is wider than a whole line between its characters", () => {
    expect(linesOf("a reconsideration", 6)).toEqual(["a", "recons", "iderat", "ion"]);
  });

  it("hold one character at least, however narrow the room", () => {
    expect(linesOf("a bc", 0)).toEqual(["a", "b", "c"]);
    expect(linesOf("😀😀", 1)).toEqual(["😀", "😀"]);
  });

  it("are one empty line for no text", () => {
    expect(breakLines(oneEach, "", 10)).toEqual([""]);
  });

  it("hold every quote of the pack whole, at every width", () => {
    for (const { text } of REAL_PACK.quotes) {
      for (const width of [40, 120, 300, 900]) {
        const block = setText(measure, text, { x: 0, y: 0, width }, { style: "quote", size: 20 });
        expect(block.lines.join(" ").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        expect(block.rect.height).toBe(block.lines.length * block.lineHeight);
      }
    }
  });
});

describe("a size to fit", () => {
  const room = { width: 200, height: 100 };

  it("is the largest at which the text stands no higher than its room", () => {
    const text = "A long enough text to need some lines at every size there is.";
    const size = sizeToFit(measure, text, room, "text", sizesDown(40, 10));
    const heightAt = (at: number) =>
      setText(measure, text, { x: 0, y: 0, width: 200 }, { style: "text", size: at }).rect.height;
    expect(heightAt(size)).toBeLessThanOrEqual(100);
    expect(heightAt(size + 1)).toBeGreaterThan(100);
  });

  it("is the smallest where none fits", () => {
    expect(sizeToFit(measure, "long ".repeat(500), room, "text", sizesDown(40, 10))).toBe(10);
  });

  it("is taken from sizes that fall by one", () => {
    expect(sizesDown(14, 11)).toEqual([14, 13, 12, 11]);
    expect(sizesDown(10, 12)).toEqual([10]);
  });
});
