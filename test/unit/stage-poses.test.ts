/** Promises where an actor is seen, and that a part walks from exactly where it was, also on a part that walks itself. */
import { describe, expect, it } from "vitest";
import { AT_REST, type Pose, poseAt, seenRect } from "../../src/stage/actor.ts";
import type { Part, Rect } from "../../src/stage/parts.ts";
import { atLectern, isInList } from "../../src/stage/scenes/landing.ts";

const rect = (x: number, y: number, width: number, height: number): Rect => ({ x, y, width, height });

/** A part of which nothing but its rectangle is looked at. */
function part(name: string, at: Rect): Part {
  const element: HTMLElement = Object.create(null);
  return { name, element, rect: at };
}

const seenIn = (at: Part, pose: Pose) => seenRect({ rect: at.rect, pose: { ...pose } });

describe("a pose", () => {
  it("at rest is the place that the page has given", () => {
    const home = rect(10, 20, 300, 100);
    expect(seenIn(part("cutting", home), AT_REST)).toEqual({ ...home, angle: 0 });
  });

  it("at a rectangle shows the actor there, as wide as it and as far turned", () => {
    const [home, there] = [rect(10, 20, 300, 100), { ...rect(400, 500, 150, 50), angle: 3 }];
    const cutting = part("cutting", home);
    expect(seenIn(cutting, poseAt(cutting, there))).toEqual(there);
  });
});

describe("a lectern that a cutting lands on", () => {
  const size = { width: 1366, height: 768 };
  const cutting = part("cutting", rect(150, 90, 1066, 240));
  const hall = new Map([
    ["speaker.khan", part("speaker.khan", rect(40, 420, 240, 348))],
    ["bust.khan", part("bust.khan", rect(70, 420, 180, 180))],
  ]);
  const list = new Map([
    ["speaker.khan", part("speaker.khan", rect(10, 430, 370, 64))],
    ["bust.khan", part("bust.khan", rect(24, 430, 64, 64))],
  ]);

  it("has it across the board, under the face, wholly in the window", () => {
    const seen = seenIn(cutting, atLectern({ parts: hall, size }, "khan", cutting));
    expect(seen.width).toBeLessThanOrEqual(240);
    expect(seen.x).toBeGreaterThanOrEqual(0);
    expect(seen.y + seen.height / 2).toBeCloseTo(600);
  });

  it("in a list has it at the end of the row, off the face and the beginning of the name", () => {
    const phone = { width: 390, height: 844 };
    const paper = part("cutting", rect(16, 66, 358, 200));
    const seen = seenIn(paper, atLectern({ parts: list, size: phone }, "khan", paper));
    expect(seen.x).toBeGreaterThan(24 + 64 + 60);
    expect(seen.x + seen.width).toBeLessThanOrEqual(390);
    expect(isInList(list, "khan")).toBe(true);
    expect(isInList(hall, "khan")).toBe(false);
  });

  it("that the page does not have leaves the cutting where it is", () => {
    expect(atLectern({ parts: hall, size }, "nobody", cutting)).toEqual(AT_REST);
  });
});
