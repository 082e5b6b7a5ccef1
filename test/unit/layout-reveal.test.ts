/**
 * Promises how a reveal is laid out: the way on has one place whatever it says, the explanation is as wide as the cutting
 * that it explains, and the light falls from under the explanation.
 */
import { describe, expect, it } from "vitest";
import type { RoundView } from "../../src/core/screens/round.ts";
import { compose } from "../../src/layout/compose.ts";
import type { Composition, Rect } from "../../src/layout/composition.ts";
import type { Viewport } from "../../src/layout/viewport.ts";
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
