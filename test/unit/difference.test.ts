/** Promises that two printings of the same words are compared word by word, and that no word is lost in doing so. */
import { describe, expect, it } from "vitest";
import { markDifference } from "../../src/core/difference.ts";
import { REAL_PACK } from "../content/packs.ts";

const different = (text: string, other: string) =>
  markDifference(text, other)
    .filter(({ isDifferent }) => isDifferent)
    .map((run) => run.text);

describe("the difference of two printings", () => {
  it("is none between the same words", () => {
    expect(markDifference("the same words", "the same words")).toEqual([
      { text: "the same words", isDifferent: false },
    ]);
  });

  it("marks a word spelt another way, and only that", () => {
    expect(markDifference("I am in favor of this", "I am in favour of this")).toEqual([
      { text: "I am in", isDifferent: false },
      { text: "favor", isDifferent: true },
      { text: "of this", isDifferent: false },
    ]);
  });

  it("marks a comma and a capital, which are the paper's doing", () => {
    expect(
      different("The prime minister moved us forward, and I", "The Prime Minister moved us forward and I"),
    ).toEqual(["prime minister", "forward,"]);
  });

  it("is none between curly and straight marks", () => {
    expect(different("It’s ‘our’ “union”", `It's 'our' "union"`)).toEqual([]);
  });

  it("marks words that stand in this printing alone, and not those that stand in the other alone", () => {
    expect(different("the whole long sentence", "the sentence")).toEqual(["whole long"]);
    expect(different("the sentence", "the whole long sentence")).toEqual([]);
  });

  it("marks everything where nothing is the same", () => {
    expect(markDifference("nothing here", "all there")).toEqual([{ text: "nothing here", isDifferent: true }]);
  });

  it("gives back the printed text for every variant of the real pack", () => {
    const variants = REAL_PACK.quotes.flatMap(({ text, variants: all }) => all.map((variant) => [variant.text, text]));
    expect(variants.length).toBeGreaterThan(0);
    for (const [text = "", other = ""] of variants) {
      const runs = markDifference(text, other);
      expect(runs.map((run) => run.text).join(" ")).toBe(text);
    }
  });
});
