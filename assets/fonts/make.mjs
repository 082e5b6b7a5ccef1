// Cuts the game's four fonts out of the Fontsource packages: Latin only, axes that no screen uses pinned.
// Run by hand after a font package changes (`node assets/fonts/make.mjs`); the results are committed, so no build needs it.
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import subsetFont from "subset-font";

const require = createRequire(import.meta.url);
const here = new URL(".", import.meta.url);

/** Every character of Latin-1 that can be printed, and the punctuation and signs that newspapers use. */
const characters = [...codePoints(0x20, 0x7e), ...codePoints(0xa0, 0xff), ..."–—‘’‚“”„†•…‹›€™−≈≤≥←→↑↓★☆ŒœŠšŽžŸ"].join(
  "",
);

const cuts = [
  {
    file: "headline",
    from: "bricolage-grotesque",
    axes: "latin-standard-normal",
    pin: { wdth: 75, wght: 800, opsz: 48 },
  },
  {
    file: "text",
    from: "bricolage-grotesque",
    axes: "latin-standard-normal",
    pin: { wdth: 100, opsz: 14, wght: { min: 400, max: 700 } },
  },
  { file: "quote", from: "newsreader", axes: "latin-standard-normal", pin: { opsz: 28, wght: 440 } },
  {
    file: "plain",
    from: "atkinson-hyperlegible-next",
    axes: "latin-wght-normal",
    pin: { wght: { min: 400, max: 700 } },
  },
];

for (const cut of cuts) {
  const folder = `@fontsource-variable/${cut.from}`;
  const source = await readFile(require.resolve(`${folder}/files/${cut.from}-${cut.axes}.woff2`));
  const woff2 = await subsetFont(source, characters, { targetFormat: "woff2", variationAxes: cut.pin });
  await writeFile(new URL(`${cut.file}.woff2`, here), woff2);
  const licence = await readFile(require.resolve(`${folder}/LICENSE`));
  await writeFile(new URL(`${cut.from}-OFL.txt`, here), licence);
  console.log(`${cut.file}.woff2  ${(woff2.length / 1000).toFixed(1)} kB`);
}

/** @param {number} first @param {number} last */
function codePoints(first, last) {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}
