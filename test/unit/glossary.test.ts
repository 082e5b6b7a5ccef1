/** Promises a glossary that finds its words in a quote without touching it, and takes no side in what it says of them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { glossFor, termsIn } from "../../src/core/glossary/gloss.ts";
import { GLOSSARY } from "../../src/core/glossary/glossary.ts";
import { quoteOf, REAL_PACK } from "../content/packs.ts";
import { anySentence } from "../property/arbitraries.ts";

const foundIn = (text: string) =>
  glossFor(text).map(({ start, end, term }) => `${text.slice(start, end)}: ${term.term}`);
const textOf = (id: string) => quoteOf(REAL_PACK, id).text;

describe("the glossary", () => {
  it("has the words that the story needs, each once and in the alphabet’s order", () => {
    const terms = GLOSSARY.map(({ term }) => term);
    for (const word of [
      "mayor",
      "MEP",
      "European Parliament",
      "free movement",
      "associate citizenship",
      "Maastricht Treaty",
    ]) {
      expect(terms).toContain(word);
    }
    for (const word of ["Brexit", "Leave", "Remain", "referendum", "transition"]) expect(terms).toContain(word);
    expect(new Set(terms).size).toBe(terms.length);
    expect(terms.toSorted((a, b) => a.localeCompare(b, "en"))).toEqual(terms);
    const forms = GLOSSARY.flatMap((entry) => entry.forms);
    expect(new Set(forms).size).toBe(forms.length);
  });

  it.each(GLOSSARY.map(({ term, meaning }) => [term, meaning]))(
    "says of “%s” what it is, in short sentences, and judges nothing",
    (_, meaning) => {
      expect(meaning).toMatch(/^[A-Z].*\.$/);
      for (const sentence of meaning.split(/(?<=[.;:])\s/))
        expect(sentence.split(" ").length, sentence).toBeLessThanOrEqual(25);
      expect(meaning).not.toMatch(/\b(good|bad|better|worse|sadly|unfortunately|wrong|mistake|success|failure)\b/i);
    },
  );

  it.each(GLOSSARY.flatMap(({ term, forms }) => forms.map((form) => [form, term])))("finds “%s”", (form, term) => {
    expect(foundIn(`It is about ${form}, they said.`)).toEqual([`${form}: ${term}`]);
  });
});

describe("a gloss", () => {
  it("stands where the word stands in the quote", () => {
    expect(foundIn(textOf("verhofstadt-maastricht"))).toEqual([
      "Maastricht Treaty: Maastricht Treaty",
      "European citizenship: EU citizen",
    ]);
    expect(foundIn(textOf("khan-reconciling"))).toEqual(["Prime Minister: Prime Minister", "wanted to leave: Leave"]);
    expect(foundIn(textOf("tweeter-suffer"))).toEqual(["leavers: Leave"]);
    expect(foundIn(textOf("tweeter-joke"))).toEqual([]);
  });

  it("is none of a plain word, a part of a word, or a handle", () => {
    expect(foundIn("Please leave it, and remain calm: mayoral eulogies, Eu, eu, #EU, @Brexit.")).toEqual([]);
    expect(foundIn("MAYOR of London; member\nstates")).toEqual([
      "MAYOR of London: mayor",
      "member\nstates: member state",
    ]);
  });

  it("never lies over another, nor outside the text, whatever the words", () => {
    const anyForm = fc.constantFrom(...GLOSSARY.flatMap(({ forms }) => forms));
    fc.assert(
      fc.property(fc.array(fc.oneof(anyForm, anySentence), { maxLength: 8 }), (parts) => {
        const text = parts.join(" ");
        let end = 0;
        for (const gloss of glossFor(text)) {
          expect(gloss.start).toBeGreaterThanOrEqual(end);
          expect(gloss.end).toBeGreaterThan(gloss.start);
          end = gloss.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it("is collected for a whole worksheet, each term once", () => {
    const terms = termsIn([textOf("bailey-change"), textOf("stewart-action"), textOf("khan-support")]).map(
      ({ term }) => term,
    );
    expect(terms).toEqual(["EU citizen", "mayor"]);
  });
});
