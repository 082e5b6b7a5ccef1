/** Promises the manners of files: none too long, each begins by saying what it promises, each room has its README. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readSources } from "./sources.ts";

const LINES_MAX = 250;
const README_LINES_MAX = 15;

const SOURCES = [...readSources("src")];
const TESTS = [...readSources("test", /\.tsx?$/)];
const ROOMS = readdirSync("src", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const linesIn = (text: string) => text.trimEnd().split("\n").length;
/** A comment before anything else, with a sentence in it. */
const beginsWithComment = (text: string) => /^(#!.*\n)?(\/\*\*?[\s\S]{15,}?\*\/|\/\/.{15,})/.test(text);

describe("files", () => {
  it(`have ${LINES_MAX} lines at most`, () => {
    const long = [...SOURCES, ...TESTS].filter(([, text]) => linesIn(text) > LINES_MAX);
    expect(long.map(([file, text]) => `${file}: ${linesIn(text)}`)).toEqual([]);
  });

  it("begin by saying what they promise", () => {
    const silent = [...SOURCES, ...TESTS].filter(([, text]) => !beginsWithComment(text));
    expect(silent.map(([file]) => file)).toEqual([]);
  });

  it("that do not would be found out", () => {
    expect(beginsWithComment('import { a } from "./a.ts";\n/** Too late, this comment. */')).toBe(false);
    expect(beginsWithComment("/** */\nconst a = 1;")).toBe(false);
    expect(beginsWithComment("/** What this file promises. */\nconst a = 1;")).toBe(true);
    expect(linesIn("a\nb\n")).toBe(2);
  });
});

describe.each(ROOMS)("src/%s", (room) => {
  const readme = `src/${room}/README.md`;

  it(`has a README of ${README_LINES_MAX} lines at most`, () => {
    expect(existsSync(readme), readme).toBe(true);
    const lines = linesIn(readFileSync(readme, "utf8"));
    expect(lines).toBeGreaterThan(2);
    expect(lines).toBeLessThanOrEqual(README_LINES_MAX);
  });
});
