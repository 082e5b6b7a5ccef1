/**
 * How wide a headline runs in its face, roughly, so that style sheets can set it as large as its sheet allows without
 * measuring anything: as custom properties, in units of the size.
 */

/** Widths of the letters of the headline's face, to a few hundredths; all others are as wide as an "n". */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\s.,;:’‘'!il|-]/, 0.2],
  [/[tfjrIJ1“”?]/, 0.31],
  [/[mwMW]/, 0.69],
  [/[\p{Lu}—]/u, 0.48],
];
const OTHER = 0.445;

export function headlineSize(headline: string): string {
  const longest = Math.max(...headline.split(/\s+/).map(widthOf));
  return `--runs:${widthOf(headline).toFixed(2)};--longest:${longest.toFixed(2)}`;
}

function widthOf(text: string): number {
  const widths = Array.from(text, (letter) => WIDTHS.find(([kind]) => kind.test(letter))?.[1] ?? OTHER);
  return widths.reduce((sum, width) => sum + width, 0);
}
