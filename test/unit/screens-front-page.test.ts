/** Promises what the front page says of a run: its score, marks, calibration, corrections, and the way on. */
import { describe, expect, it } from "vitest";
import { type FrontPageView, frontPageView } from "../../src/core/screens/front-page.ts";
import { levelOf, nth, REAL_PACK } from "../content/packs.ts";
import { finishedRun, type RunSetting, type Say } from "../content/runs.ts";

const plea = levelOf(REAL_PACK, "the-plea");
const MIXED: readonly Say[] = [
  { isRight: true, confidence: "certain" },
  { isRight: false, confidence: "certain", clue: true },
  { isRight: true, confidence: "fairly-sure" },
  { isRight: false, confidence: "fairly-sure" },
  { isRight: true, confidence: "hunch", clue: true },
  { isRight: false, confidence: "hunch" },
  { isRight: true, confidence: "certain" },
];

function pageOf(say: Say | ((index: number) => Say), level = plea, setting: RunSetting = {}): FrontPageView {
  return frontPageView(REAL_PACK, finishedRun(REAL_PACK, level, say, setting));
}
const mixed = pageOf((index) => nth(MIXED, index));

describe("the front page", () => {
  it("has score, stars, and how many quotes found their speaker", () => {
    expect(mixed).toMatchObject({ levelTitle: "The plea", levelNumber: 1, score: "260", scoreMax: "700", stars: 0 });
    expect(mixed.standfirst).toBe(
      "4 of 7 quotes went to the person who said them. A clue was opened twice; looking costs nothing.",
    );
    expect(pageOf({ isRight: true }).standfirst).toBe("7 of 7 quotes went to the person who said them.");
  });

  it("marks each answer by how sure and how right it was", () => {
    expect(mixed.marks.map(({ mark }) => mark)).toEqual([
      "sure-right",
      "sure-wrong",
      "fair-right",
      "fair-wrong",
      "hunch-right",
      "hunch-wrong",
      "sure-right",
    ]);
    expect(mixed.marks[1]?.label).toBe("sure and wrong");
  });

  it("holds what was said against what was right, in a sentence each", () => {
    expect(mixed.calibration.map(({ sentence }) => sentence)).toEqual([
      "You said a hunch twice and were right once.",
      "You said fairly sure twice and were right once.",
      "You said certain three times and were right twice.",
    ]);
    expect(pageOf({ isRight: true }).calibration.map(({ sentence }) => sentence)).toEqual([
      "You said certain seven times and were right every time.",
    ]);
    expect(pageOf({ isRight: false, confidence: "hunch" }).calibration.map(({ sentence }) => sentence)).toEqual([
      "You said a hunch seven times and were right none of those times.",
    ]);
  });

  it("prints a correction for each wrong answer: the quote, whom it was given to, who said it", () => {
    expect(mixed.corrections).toHaveLength(3);
    for (const { quote, text } of mixed.corrections) {
      expect(plea.quotes.map((id) => REAL_PACK.quotes.find((q) => q.id === id)?.text)).toContain(quote);
      expect(text).toMatch(/^was attributed to (.+)\. (.+) said it\. We are happy to set the record straight\.$/);
      expect(text).not.toContain("to A tweeter");
    }
    expect(pageOf({ isRight: true }).corrections).toEqual([]);
  });

  it("asks the level's own questions", () => {
    expect(mixed.debrief).toEqual(plea.debrief);
  });

  it("leads on to the next level, and after the last to none", () => {
    expect(mixed.next).toMatchObject({ id: "the-candidates-reply", number: 2 });
    expect(pageOf({ isRight: true }, levelOf(REAL_PACK, "final-edition")).next).toBeNull();
  });

  it("is the same page every time", () => {
    expect(pageOf((index) => nth(MIXED, index))).toEqual(mixed);
  });
});

describe("the quote to remember", () => {
  const allQuotes = REAL_PACK.quotes;
  const right = (view: FrontPageView) => !view.corrections.some(({ quote }) => quote === view.pullQuote?.text);

  it("is a right one wherever one was right, whatever its length", () => {
    for (const level of REAL_PACK.levels) {
      for (let only = 0; only < level.quotes.length; only += 1) {
        const view = pageOf((index) => ({ isRight: index === only }), level);
        expect(right(view), `${level.id}, only number ${only + 1} right`).toBe(true);
      }
    }
  });

  it("is the surest of them", () => {
    for (let sure = 0; sure < plea.quotes.length; sure += 1) {
      const run = finishedRun(REAL_PACK, plea, (index) => ({
        isRight: true,
        confidence: index === sure ? "certain" : "hunch",
      }));
      const { text } = nth(run.quotes, sure);
      if (text.length < 40 || text.length > 170) continue;
      expect(frontPageView(REAL_PACK, run).pullQuote?.text).toBe(text);
    }
  });

  it("carries the name of whoever said it", () => {
    const { pullQuote } = pageOf({ isRight: true });
    const quote = allQuotes.find(({ text }) => text === pullQuote?.text);
    expect(pullQuote?.speaker).toBe(REAL_PACK.speakers.find(({ id }) => id === quote?.speaker)?.name);
  });
});

describe("the front page of plain scoring", () => {
  const plain = pageOf((index) => nth(MIXED, index), plea, { scoring: "plain" });

  it("counts right and wrong and speaks of no confidence", () => {
    expect(plain).toMatchObject({ score: "400", scoreMax: "700", stars: 1, calibration: [] });
    expect(plain.marks.map(({ label }) => label)).toEqual(MIXED.map(({ isRight }) => (isRight ? "right" : "wrong")));
  });
});
