/**
 * Promises that every picture, font and sound of the game is used, and that all that is asked for is there. A file that
 * nothing names is weight that every player carries.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { CUE_NAMES } from "../../src/sound/cues.ts";
import { PACK_FILES, packOf } from "./packs.ts";

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath, entry.name));

const SOURCES = [...filesIn("src").filter((file) => /\.(tsx?|css)$/.test(file)), "index.html"].map((file) => ({
  file,
  text: readFileSync(file, "utf8"),
}));

/** Programs that make assets, what these are made by, and what tells where they come from. */
const MAKER = /\.mjs$|README\.md$|-OFL\.txt$/;
const ASSETS = ["busts", "halls", "fonts", "sounds"]
  .flatMap((folder) => filesIn(`assets/${folder}`))
  .filter((file) => !MAKER.test(file));

/** Every path into `assets/` that a source names, resolved from where it stands; patterns keep their star. */
const REFERENCES = SOURCES.flatMap(({ file, text }) =>
  [...text.matchAll(/["'(](\.{1,2}\/[^"'()\s]*assets\/[^"'()\s?]+|\/assets\/[^"'()\s?]+)/g)].map(([, path = ""]) => ({
    file,
    path: posix.join(path.startsWith("/") ? "." : posix.dirname(file), path),
  })),
);

/** Named by its path, or by its bare name where a pattern takes in its folder. */
function isUsed(asset: string): boolean {
  if (REFERENCES.some(({ path }) => path === asset)) return true;
  const isTakenIn = REFERENCES.some(({ path }) => path === asset.replace(/[^/]+(\.\w+)$/, "*$1"));
  const name = posix.basename(asset, posix.extname(asset));
  const isNamed = SOURCES.some(({ text }) => new RegExp(`["'\`]${name}["'\`]`).test(text));
  return isTakenIn && (isNamed || isSpeaker(name));
}

function isSpeaker(name: string): boolean {
  return PACK_FILES.some((file) => packOf(readFileSync(file, "utf8")).speakers.some(({ id }) => id === name));
}

describe("assets", () => {
  it("are found, and references to them", () => {
    expect(ASSETS.length).toBeGreaterThan(15);
    expect(REFERENCES.length).toBeGreaterThan(5);
  });

  it.each(ASSETS)("%s is used", (asset) => {
    expect(isUsed(asset)).toBe(true);
  });

  it("that nothing names would be found out", () => {
    expect(isUsed("assets/halls/no-such-hall.svg")).toBe(false);
    expect(isUsed("assets/fonts/no-such-font.woff2")).toBe(false);
  });

  it.each(REFERENCES.map(({ file, path }) => [path, file]))("%s, which %s asks for, is there", (path) => {
    if (path.includes("*")) expect(readdirSync(posix.dirname(path)).some((file) => file.endsWith(".svg"))).toBe(true);
    else expect(existsSync(path)).toBe(true);
  });

  it("have a bust for every speaker of the game's own pack", () => {
    for (const { id } of packOf(readFileSync("levels/associate-citizenship.json", "utf8")).speakers) {
      expect(existsSync(`assets/busts/${id}.svg`), id).toBe(true);
    }
  });
});

describe("pictures", () => {
  it.each(ASSETS.filter((file) => file.endsWith(".svg")))("%s runs nothing and fetches nothing", (file) => {
    const text = readFileSync(file, "utf8");
    expect(text).toMatch(/viewBox="0 0 [\d.]+ [\d.]+"/);
    expect(text).not.toMatch(/<(script|style|image|filter|foreignObject)\b|href="(?!#)|\son\w+=/);
  });
});

describe("sounds", () => {
  const sprite: Record<string, [number, number]> = JSON.parse(readFileSync("assets/sounds/soundbite.json", "utf8"));

  it("are exactly the cues that the game plays", () => {
    expect(Object.keys(sprite).toSorted()).toEqual([...CUE_NAMES].toSorted());
  });

  it("lie one after the other, none over another", () => {
    let end = 0;
    for (const [name, [offset, duration]] of Object.entries(sprite)) {
      expect(offset, name).toBeGreaterThanOrEqual(end);
      expect(duration, name).toBeGreaterThan(0);
      end = offset + duration;
    }
  });
});
