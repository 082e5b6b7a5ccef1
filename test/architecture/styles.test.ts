/** Promises what keeps a change of the page cheap: no rule by which any element at all may depend on the one before it. */
import { describe, expect, it } from "vitest";
import { readSources } from "./sources.ts";

const SHEETS = [...readSources("src", /\.css$/)];

/** "legend + *": then the browser styles the whole page anew whenever an element comes or goes anywhere. */
function rulesForAnyNext(css: string): string[] {
  const selectors = css.replaceAll(/\/\*[\s\S]*?\*\//g, "").match(/[^{};]+(?=\{)/g) ?? [];
  return selectors.map((selector) => selector.trim()).filter((selector) => /[+~]\s*(\*|:)/.test(selector));
}

describe("the style sheets", () => {
  it("name what follows another element", () => {
    expect(SHEETS.length).toBeGreaterThan(5);
    expect(SHEETS.flatMap(([file, css]) => rulesForAnyNext(css).map((rule) => `${file}: ${rule}`))).toEqual([]);
  });

  it("that do not would be found out", () => {
    expect(rulesForAnyNext("legend + * { clear: both; }")).toEqual(["legend + *"]);
    expect(rulesForAnyNext("@media print { .a > * + :not(.b) { margin: 0; } }")).toEqual([".a > * + :not(.b)"]);
    expect(rulesForAnyNext(".lead + p { width: calc(1px + var(--a)); } /* a + * { } */ li ~ li {}")).toEqual([]);
  });
});
