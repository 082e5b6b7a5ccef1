/**
 * Promises how a reveal is laid out: the way on has one place whatever it says, the explanation is as wide as the cutting
 * that it explains, the light falls from under the explanation, and what is opened comes into sight with it.
 */
import { describe, expect, it } from "vitest";
import type { RoundView } from "../../src/core/screens/round.ts";
import { compose } from "../../src/layout/compose.ts";
import type { Composition, Rect, Sheet } from "../../src/layout/composition.ts";
import type { Viewport } from "../../src/layout/viewport.ts";
import { isText } from "./layout-rules.ts";
import { type NamedScreen, SCREENS } from "./layout-screens.ts";
import { measure } from "./measure.ts";

type Revealed = Omit<NamedScreen, "screen"> & { readonly round: RoundView };

const REVEALS = SCREENS.flatMap(({ name, screen }): Revealed[] =>
  screen.kind === "round" && screen.round.reveal ? [{ name, round: screen.round }] : [],
);
const CLOSED = REVEALS.filter(({ name }) => /(right|wrong)$/.test(name));

const WIDE = [
  [768, 1024],
  [1366, 768],
  [1920, 1080],
  [2560, 1080],
] as const;

function composed(round: RoundView, viewport: Omit<Viewport, "measure">): Composition {
  const composition = compose({ kind: "round", round, deadline: null }, { ...viewport, measure });
  if (!composition) throw new Error("a round has no layout");
  return composition;
}

const at = (round: RoundView, width: number, height: number) => composed(round, { width, height, textScale: 1 });
const sheetOf = ({ sheets }: Composition, called: string) => sheets.find(({ name }) => name === called)?.rect;
const partOf = ({ parts }: Composition, called: string) => parts.find(({ name }) => name === called)?.rect;
const endOf = (rect: Rect | undefined) => (rect ? rect.y + rect.height : Number.NaN);

describe.each(WIDE)("the reveal at %i×%i", (width, height) => {
  it("is laid out alike before the next quote and before the front page", () => {
    for (const { name, round } of CLOSED) {
      const places = (["Next quote", "Front page"] as const).map((goOn) => {
        const reveal = round.reveal ? { ...round.reveal, goOn } : null;
        return at({ ...round, reveal }, width, height).parts.map((part) => [part.name, part.rect]);
      });
      expect(places[0], name).toEqual(places[1]);
    }
  });

  it("has the way on at its lower right, in the row of what can be opened", () => {
    for (const { name, round } of CLOSED) {
      const composition = at(round, width, height);
      const [goOn, others] = [partOf(composition, "go-on"), partOf(composition, "others")];
      expect(endOf(goOn), name).toBeCloseTo(endOf(others));
      expect((goOn?.x ?? 0) - (others ? others.x + others.width : 0), name).toBeGreaterThanOrEqual(12);
    }
  });

  it("has the explanation under the cutting, as wide as that", () => {
    for (const { name, round } of CLOSED) {
      const composition = at(round, width, height);
      const [cutting, panel] = [sheetOf(composition, "cutting"), sheetOf(composition, "reveal")];
      expect([panel?.x, panel?.width], name).toEqual([cutting?.x, cutting?.width]);
    }
  });

  it("lets the light fall from under the explanation", () => {
    for (const { name, round } of CLOSED) {
      const composition = at(round, width, height);
      expect(sheetOf(composition, "light")?.y, name).toBeCloseTo(endOf(sheetOf(composition, "reveal")));
    }
  });
});

describe.each([[320, 568], [390, 844], ...WIDE] as const)("what is opened in a reveal at %i×%i", (width, height) => {
  const opened = REVEALS.filter(({ name }) => name.endsWith("open")).flatMap(({ name, round }) => {
    const composition = at(round, width, height);
    return composition.parts
      .filter((part) => part.above !== undefined)
      .map(({ name: part, rect, above }) => ({ name, part, composition, scroll: rect.y - (above ?? 0) }));
  });

  it("is there to be scrolled to, and the page is long enough", () => {
    expect(opened.length).toBeGreaterThan(0);
    for (const { name, composition, scroll } of opened) {
      expect(scroll, name).toBeGreaterThanOrEqual(0);
      expect(composition.height - height, name).toBeGreaterThanOrEqual(scroll);
    }
  });

  it("has a beginning under the bar: its panel's, a heading's or its button's, and nowhere half a line", () => {
    for (const { name, part, composition, scroll } of opened.filter((one) => one.scroll > 0)) {
      const edge = endOf(sheetOf(composition, "bar")) + scroll;
      const panel = composition.sheets.find((sheet) => sheet.name === "reveal");
      const headings = panel?.items.filter(isText).filter(({ style }) => style === "bold") ?? [];
      const beginnings = [panel, { rect: partOf(composition, part.replace("-text", "")) }, ...headings];
      const distances = beginnings.map((beginning) => Math.abs((beginning?.rect?.y ?? 0) - edge - 4));
      expect(Math.min(...distances), name).toBeCloseTo(0);
      const lines = composition.sheets.filter((sheet) => !sheet.isPinned).flatMap(linesOf);
      const cut = lines.filter(({ top, bottom }) => top < edge - 0.5 && bottom > edge + 0.5);
      expect(
        cut.map(({ text }) => text),
        name,
      ).toEqual([]);
    }
  });
});

/** Where the letters of each line stand. */
function linesOf({ items }: Sheet) {
  return items.filter(isText).flatMap(({ rect, lines, lineHeight, size }) =>
    lines.map(({ text }, index) => {
      const top = rect.y + index * lineHeight + (lineHeight - size) / 2;
      return { text, top, bottom: top + size };
    }),
  );
}

describe.each([
  [320, 568],
  [360, 640],
  [390, 844],
] as const)("the reveal on a phone of %i×%i", (width, height) => {
  const textsIn = (composition: Composition, called: string) =>
    composition.sheets.find(({ name }) => name === called)?.items.filter(isText) ?? [];
  const wordsOf = (text: { lines: readonly { text: string }[] } | undefined) =>
    text?.lines.map((line) => line.text).join(" ");

  it("names whoever said it, and whoever was taken for them, and nobody else", () => {
    for (const { name, round } of CLOSED) {
      const composition = at(round, width, height);
      const shown = (["spoke", "chosen"] as const).flatMap((wanted) =>
        round.speakers.filter(({ standing }) => standing === wanted),
      );
      const strips = composition.sheets.filter((sheet) => sheet.name.startsWith("bust."));
      expect(strips.map((sheet) => sheet.name)).toEqual(shown.map(({ id }) => `bust.${id}`));
      for (const { id, standing, name: called } of shown) {
        const words = textsIn(composition, `bust.${id}`).map(wordsOf);
        expect(words, name).toEqual([called, standing === "spoke" ? "said it" : "your answer"]);
      }
      for (const { rect } of strips) {
        expect(rect.height, name).toBeGreaterThanOrEqual(44);
        expect(rect.y, name).toBeGreaterThanOrEqual(endOf(sheetOf(composition, "cutting")));
        expect(endOf(rect), name).toBeLessThanOrEqual(sheetOf(composition, "reveal")?.y ?? 0);
      }
    }
  });

  it("has one line beside the stamp, whoever said it", () => {
    for (const { name, round } of CLOSED) {
      expect(textsIn(at(round, width, height), "cutting")[0]?.lines.length, name).toBe(1);
    }
  });
});
