/** The rules that every composition keeps, each as a function that names what breaks it. Lengths are CSS pixels. */
import type { Composition, Item, Part, Rect, TextBlock } from "../../src/layout/composition.ts";
import { fontOf, type Measure } from "../../src/layout/type.ts";
import type { Viewport } from "../../src/layout/viewport.ts";

export type Rule = (composition: Composition, viewport: Viewport) => string[];

/** The least size of anything that is pressed. */
const PRESS_MIN = 44;
/** What a browser's own rounding may add. */
const TOLERANCE = 0.5;
const PRESSED =
  /^(speaker\..+|confidence\..+|clue|go-on|begin|play|levels|level\..+|others|variants|next-level|again|more-corrections|correction\..+|lead|home|today|deadline|second-look|cuttings|share|copy-link|save-picture|play-sent)$/;

export const isPressed = ({ name }: Part): boolean => PRESSED.test(name);
export const isText = (item: Item): item is TextBlock => item.kind === "text";

/** Nothing of the page lies outside what is shown or can be scrolled to; what is pinned is always in sight. */
export const partsInside: Rule = ({ width, height, parts }, viewport) =>
  parts
    .filter(({ rect, isPinned }) => !isWithin(rect, { x: 0, y: 0, width, height: isPinned ? viewport.height : height }))
    .map((part) => `${describePart(part)} is outside ${width}×${height}`);

export const largeEnough: Rule = ({ parts }) =>
  parts
    .filter(isPressed)
    .filter(({ rect }) => rect.width < PRESS_MIN || rect.height < PRESS_MIN)
    .map((part) => `${describePart(part)} is too small to press`);

/** What scrolls together, or is pinned together, never lies one over the other. */
export const noOverlap: Rule = ({ parts }) => {
  const pressed = parts.filter(isPressed);
  return pressed.flatMap((part, index) =>
    pressed
      .slice(index + 1)
      .filter((other) => other.isPinned === part.isPinned && overlap(part.rect, other.rect))
      .map((other) => `${describePart(part)} overlaps ${describePart(other)}`),
  );
};

/** The cutting, the clue and the explanation lie beside what is pressed, never under it. */
export const readingIsFree: Rule = ({ parts }) => {
  const read = parts.filter(({ name }) =>
    ["cutting", "clue-text", "others-text", "variants-text", "intro"].includes(name),
  );
  const pressed = parts.filter((part) => isPressed(part) && !part.isPinned);
  return read.flatMap((part) =>
    pressed
      .filter((other) => overlap(part.rect, other.rect) && !(part.name === "intro" && other.name === "begin"))
      .map((other) => `${describePart(other)} covers ${describePart(part)}`),
  );
};

/** Where everything that is pressed lies. */
export const placesOf = ({ parts }: Composition): [string, Rect][] =>
  parts
    .filter(isPressed)
    .map(({ name, rect }): [string, Rect] => [name, rect])
    .sort(([a], [b]) => a.localeCompare(b));

/** The stamp, tilted as it is, lies over no line of the cutting. */
export const stampIsClear: Rule = ({ sheets }, { measure }) => {
  const stamp = sheets.find(({ name }) => name === "stamp");
  const cutting = sheets.find(({ name }) => name === "cutting");
  if (!stamp || !cutting) return [];
  const { x, y, width, height } = stamp.rect;
  const reach = (Math.abs(Math.sin((stamp.angle * Math.PI) / 180)) * width) / 2;
  const taken: Rect = { x, y: y - reach, width, height: height + reach * 2 };
  return cutting.items
    .filter(isText)
    .filter((text) => inkOf(text, measure).some((line) => overlap(line, taken)))
    .map((text) => `the stamp covers “${wordsOf(text)}”`);
};

/** Whoever the light falls on is in sight with it. */
export const lightHasSomebody: Rule = ({ sheets }, viewport) => {
  const light = sheets.find(({ paper }) => paper === "light");
  return light && light.rect.y + light.rect.height > viewport.height + TOLERANCE ? ["the light ends out of sight"] : [];
};

export const textWithinSheets: Rule = ({ sheets }) =>
  sheets.flatMap(({ name, rect, items }) =>
    items
      .filter(isText)
      .filter((text) => text.rect.x < rect.x - TOLERANCE || right(text.rect) > right(rect) + TOLERANCE)
      .map((text) => `“${wordsOf(text)}” stands out at the side of ${name}`),
  );

/** The labels of buttons, boards, slips and cuttings end where their paper ends. */
export const textNoLowerThanSheets: Rule = ({ sheets }) =>
  sheets.flatMap(({ name, rect, items }) =>
    items
      .filter(isText)
      .filter((text) => text.rect.y < rect.y - 2 || text.rect.y + textHeight(text) > rect.y + rect.height + 2)
      .map((text) => `“${wordsOf(text)}” stands out above or below ${name}`),
  );

export const linesFit: Rule = ({ sheets }, { measure }) =>
  sheets.flatMap(({ name, items }) =>
    items.filter(isText).flatMap((block) =>
      block.lines
        .filter(({ text }) => Array.from(text).length > 1)
        .filter(({ text }) => measure(fontOf(block.style, block.size), text) > block.rect.width + TOLERANCE)
        .map(({ text }) => `the line “${text}” of ${name} is wider than its room`),
    ),
  );

/** No words are printed over other words of the same sheet, or of the bar. */
export const textNotOverText: Rule = ({ sheets }, { measure }) =>
  sheets.flatMap(({ name, items }) => {
    const inked = items.filter(isText).map((text) => ({ text, lines: inkOf(text, measure) }));
    return inked.flatMap(({ text, lines }, index) =>
      inked
        .slice(index + 1)
        .filter((other) => lines.some((line) => other.lines.some((otherLine) => overlap(line, otherLine))))
        .map((other) => `“${wordsOf(text)}” and “${wordsOf(other.text)}” of ${name} are printed over each other`),
    );
  });

/** Where the letters of each line stand: narrower than the room they were given, and lower than their leading. */
function inkOf({ rect, lines, lineHeight, align, style, size }: TextBlock, measure: Measure): Rect[] {
  return lines.map(({ text }, index) => {
    const width = measure(fontOf(style, size), text);
    const share = align === "left" ? 0 : align === "center" ? 0.5 : 1;
    const y = rect.y + index * lineHeight + (lineHeight - size) / 2;
    return { x: rect.x + (rect.width - width) * share, y, width, height: size };
  });
}

export const largeEnoughToRead: Rule = ({ sheets }) =>
  sheets.flatMap(({ name, items }) =>
    items
      .filter(isText)
      .filter(({ size }) => size < 14)
      .map((text) => `“${wordsOf(text)}” of ${name} is set at ${text.size}`),
  );

export function overlap(a: Rect, b: Rect): boolean {
  return (
    a.x < right(b) - TOLERANCE &&
    b.x < right(a) - TOLERANCE &&
    a.y < b.y + b.height - TOLERANCE &&
    b.y < a.y + a.height - TOLERANCE
  );
}

function isWithin(inner: Rect, outer: Rect): boolean {
  return (
    inner.x >= outer.x - TOLERANCE &&
    inner.y >= outer.y - TOLERANCE &&
    right(inner) <= right(outer) + TOLERANCE &&
    inner.y + inner.height <= outer.y + outer.height + TOLERANCE
  );
}

const right = ({ x, width }: Rect) => x + width;
const textHeight = ({ lines, lineHeight }: TextBlock) => lines.length * lineHeight;
const wordsOf = ({ lines }: TextBlock) =>
  lines
    .map(({ text }) => text)
    .join(" ")
    .slice(0, 40);

function describePart({ name, rect: { x, y, width, height } }: Part): string {
  return `${name} (${[x, y, width, height].map(Math.round).join(", ")})`;
}
