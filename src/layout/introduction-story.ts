/** The first sheet of an introduction: which level it is, its name and what the argument is about. */
import type { IntroductionView } from "../core/screens/levels.ts";
import { capitalised, levelLine } from "../core/words.ts";
import { buttonHeight } from "./button.ts";
import { column } from "./column.ts";
import { box, type Rect, type Sheet, sheet } from "./composition.ts";
import { sizesDown, sizeToFit } from "./set-text.ts";
import { isNarrow, textSize, unitOf, type Viewport } from "./viewport.ts";

/** How much larger the words may be set than the least, to fill their sheet. */
const GROWTH = 1.3;

export const storyInset = (viewport: Viewport) => (isNarrow(viewport) ? 18 : 40 * unitOf(viewport));
export const beginHeight = (viewport: Viewport) => buttonHeight(viewport) * 1.15;

/** The least height of the sheet, Begin at its foot included where it stands there. */
export function storyHeight(viewport: Viewport, view: IntroductionView, width: number, scale: number): number {
  const words = column(viewport.measure, 0, storyInset(viewport), width - storyInset(viewport) * 2);
  addHeading(viewport, view, words, scale);
  words.text(view.intro, { style: "quote", size: leastSize(viewport, scale) });
  return words.y() + footOf(viewport);
}

export function storySheet(viewport: Viewport, view: IntroductionView, rect: Rect, scale: number): Sheet {
  const inset = storyInset(viewport);
  const words = column(viewport.measure, rect.x + inset, rect.y + inset, rect.width - inset * 2);
  addHeading(viewport, view, words, scale);
  const room = { width: words.width, height: rect.y + rect.height - footOf(viewport) - words.y() };
  const least = leastSize(viewport, scale);
  const sizes = isNarrow(viewport) ? [least] : [...sizesDown(least * GROWTH, least), least];
  const size = sizeToFit(viewport.measure, view.intro, room, "quote", sizes);
  words.text(view.intro, { style: "quote", size });
  return sheet("introduction", rect, words.items, { paper: "cutting" });
}

const leastSize = (viewport: Viewport, scale: number) => textSize(viewport, 19.8 * scale);

/** What stands under the words: on a phone paper, in a hall Begin. */
function footOf(viewport: Viewport): number {
  const inset = storyInset(viewport);
  return isNarrow(viewport) ? inset : inset * 1.6 + beginHeight(viewport);
}

function addHeading(viewport: Viewport, view: IntroductionView, words: ReturnType<typeof column>, scale: number): void {
  const size = textSize(viewport, 18 * scale);
  words.text(levelLine(view.number, capitalised(view.standing)), {
    style: "bold",
    size: textSize(viewport, 16 * scale),
    ink: "red",
  });
  words.space(size * 0.3);
  words.text(view.title, { style: "headline", size: textSize(viewport, (isNarrow(viewport) ? 42 : 64) * scale) });
  words.space(size * 0.5);
  words.add(box({ x: words.x, y: words.y(), width: words.width, height: 3 }, { fill: "ink" }));
  words.space(size * 0.6);
}
