/** Promises that the words which `why` puts “like this” are found in the quote where they stand, and nothing else is. */
import { describe, expect, it } from "vitest";
import { tellingSpans } from "../../src/core/telling.ts";

const stretches = (text: string, why: string) =>
  tellingSpans(text, why).map(({ start, end }) => text.slice(start, end));

describe("telling words", () => {
  it("are found in the order of the quote, not of the explanation", () => {
    expect(stretches("Where is our mayor? In Brussels.", "“In Brussels” answers “our mayor”.")).toEqual([
      "our mayor",
      "In Brussels",
    ]);
  });

  it("are found whatever their capitals", () => {
    expect(stretches("Awesome! Where do I sign?", "“where do I sign” is eager.")).toEqual(["Where do I sign"]);
  });

  it("are found without the comma or full stop a sub-editor put inside the marks", () => {
    expect(stretches("We need a new mayor now", "It says “a new mayor.”")).toEqual(["a new mayor"]);
  });

  it("keep a mark that is the quote's own", () => {
    expect(stretches("And where is our mayor?", "“where is our mayor?” asks.")).toEqual(["where is our mayor?"]);
  });

  it("are none where the quote has no such words", () => {
    expect(tellingSpans("I have such a plan.", "It speaks of “evidence” and of plans.")).toEqual([]);
    expect(tellingSpans("I have such a plan.", "Nothing is quoted here.")).toEqual([]);
    expect(tellingSpans("", "“plan”")).toEqual([]);
  });

  it("never overlap, so that nothing is underlined, or printed on the page, twice", () => {
    const text = "one two three four";
    const spans = tellingSpans(text, "“one two three”, “two” and “three four” tell.");
    const ends = spans.map(({ end }) => end);
    spans.slice(1).forEach(({ start }, index) => {
      expect(start).toBeGreaterThanOrEqual(ends[index] ?? 0);
    });
  });

  it("stand where they stand also after a letter that changes its length with its case", () => {
    expect(stretches("İstanbul is not London", "“not London”")).toEqual(["not London"]);
  });
});
