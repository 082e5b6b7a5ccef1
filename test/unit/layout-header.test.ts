/** Promises that the line at the top of every screen begins at the same place, and that nothing on it lies under the menu. */
import { describe, expect, it } from "vitest";
import { GAME_NAME } from "../../src/core/words.ts";
import { compose } from "../../src/layout/compose.ts";
import { gutterOf, menuWidth, type Viewport } from "../../src/layout/viewport.ts";
import { isText } from "./layout-rules.ts";
import { SCREENS, SIZES, TEXT_SCALES } from "./layout-screens.ts";
import { measure } from "./measure.ts";

const at = (width: number, height: number, textScale = 1): Viewport => ({ width, height, textScale, measure });

it("there is one gutter for each size of the design", () => {
  expect(SIZES.map(([width, height]) => gutterOf(at(width, height)))).toEqual([16, 16, 24, 32, 40, 48]);
});

describe.each(SIZES)("at %i×%i", (width, height) => {
  /** The name on the line at the top; a wide front page has it over what stands beside its paper. */
  const names = (viewport: Viewport) =>
    SCREENS.filter(({ screen }) => !(screen.kind === "front-page" && width > height)).flatMap(({ name, screen }) => {
      const line = compose(screen, viewport)?.sheets.find((sheet) => ["home", "bar"].includes(sheet.name));
      const brand = line?.items.filter(isText).find(({ lines }) => lines[0]?.text === GAME_NAME);
      return brand ? [{ name, x: brand.rect.x, right: brand.rect.x + brand.rect.width }] : [];
    });

  it("the game's name begins in the gutter", () => {
    const found = names(at(width, height));
    expect(found.length).toBeGreaterThan(100);
    expect(found.filter(({ x }) => x !== gutterOf(at(width, height)))).toEqual([]);
  });

  it.each(TEXT_SCALES)("the game's name ends before the menu, text at %f", (textScale) => {
    const menu = width - menuWidth(at(width, height));
    expect(names(at(width, height, textScale)).filter(({ right }) => right > menu)).toEqual([]);
  });
});
