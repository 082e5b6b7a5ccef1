/** Promises what the front page says of a run: its score, marks, their tally, corrections, and the way on. */
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

  it("counts right and wrong at each confidence that was given, each with its mark", () => {
    expect(mixed.tally.heading).toBe("How sure, how right");
    expect(mixed.tally.rows).toEqual([
      {
        label: "Certain",
        right: { mark: "sure-right", words: "two right" },
        wrong: { mark: "sure-wrong", words: "one wrong" },
      },
      {
        label: "Fairly sure",
        right: { mark: "fair-right", words: "one right" },
        wrong: { mark: "fair-wrong", words: "one wrong" },
      },
      {
        label: "A hunch",
        right: { mark: "hunch-right", words: "one right" },
        wrong: { mark: "hunch-wrong", words: "one wrong" },
      },
    ]);
    const [only, ...rest] = pageOf({ isRight: true }).tally.rows;
    expect(only).toMatchObject({ label: "Certain", right: { words: "seven right" }, wrong: { words: "none wrong" } });
    expect(rest).toEqual([]);
  });

  it("has a key for every mark in its row", () => {
    const key = mixed.tally.rows.flatMap(({ right, wrong }) => [right.mark, wrong.mark]);
    for (const { mark } of mixed.marks) expect(key).toContain(mark);
    expect(mixed.key.map(({ label }) => label)).toEqual([
      "sure and right",
      "fairly sure and right",
      "a lucky hunch",
      "a hunch, and wrong",
      "fairly sure and wrong",
      "sure and wrong",
    ]);
    expect(pageOf({ isRight: true }).key).toEqual([{ mark: "sure-right", label: "sure and right" }]);
  });

  it("prints a correction for each wrong answer: the quote, who said it, and how sure the player was of whom", () => {
    expect(mixed.corrections).toHaveLength(3);
    for (const { quote, text } of mixed.corrections) {
      expect(plea.quotes.map((id) => REAL_PACK.quotes.find((q) => q.id === id)?.text)).toContain(quote);
      expect(text).toMatch(/^.+ said it\. You (were certain|were fairly sure|had a hunch that) it was .+\.$/);
      expect(text).not.toContain("was A tweeter");
    }
    expect(mixed.corrections.map(({ text }) => /You .* it was/.exec(text)?.[0])).toEqual([
      "You were certain it was",
      "You were fairly sure it was",
      "You had a hunch that it was",
    ]);
    expect(pageOf({ isRight: true }).corrections).toEqual([]);
  });

  it("shows three corrections and folds the others until they are asked for", () => {
    expect(mixed).toMatchObject({ correctionsShown: 3, moreCorrections: null });
    const run = finishedRun(REAL_PACK, plea, { isRight: false });
    expect(frontPageView(REAL_PACK, run)).toMatchObject({
      correctionsShown: 3,
      moreCorrections: { label: "And four more", isOpen: false },
    });
    expect(frontPageView(REAL_PACK, run, { areCorrectionsOpen: true })).toMatchObject({
      correctionsShown: 7,
      moreCorrections: { label: "Show fewer", isOpen: true },
    });
  });

  it("leads from each correction to its quote, by the words that say who said it", () => {
    for (const { id, quote, said, text } of mixed.corrections) {
      expect(REAL_PACK.quotes.find((each) => each.id === id)?.text).toBe(quote);
      expect(text.startsWith(`${said}. You`)).toBe(true);
      expect(said).toMatch(/^.+ said it$/);
    }
    expect(REAL_PACK.quotes.find(({ id }) => id === mixed.pullQuote?.id)?.text).toBe(mixed.pullQuote?.text);
  });

  it("counts voice by voice, in the pack's order, and names those that were not in it", () => {
    const { rows: voices } = pageOf(
      (index) => ({ isRight: index !== 0 }),
      levelOf(REAL_PACK, "voices-from-brussels"),
    ).voices;
    expect(voices.map(({ id }) => id)).toEqual(REAL_PACK.speakers.map(({ id }) => id));
    expect(voices.map(({ key }) => key)).toEqual([1, 2, 3, 4, 5]);
    const heard = voices.filter(({ wasHeard }) => wasHeard);
    const [right, asked] = [0, 1].map((at) =>
      heard.reduce((sum, { count }) => sum + Number(count.split(" of ")[at]), 0),
    );
    expect([right, asked]).toEqual([asked && asked - 1, levelOf(REAL_PACK, "voices-from-brussels").quotes.length]);
    for (const { count } of voices.filter(({ wasHeard }) => !wasHeard)) expect(count).toBe("not in it");
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

  it("is one that was said, where one of those was right, rather than one that was posted", () => {
    for (const level of REAL_PACK.levels) {
      const { pullQuote } = pageOf({ isRight: true }, level);
      expect(allQuotes.find(({ text }) => text === pullQuote?.text)?.medium, level.id).toBe("statement");
    }
  });

  it("is the surest of them", () => {
    for (let sure = 0; sure < plea.quotes.length; sure += 1) {
      const run = finishedRun(REAL_PACK, plea, (index) => ({
        isRight: true,
        confidence: index === sure ? "certain" : "hunch",
      }));
      const { text, medium } = nth(run.quotes, sure);
      if (text.length < 40 || text.length > 170 || medium === "tweet") continue;
      expect(frontPageView(REAL_PACK, run).pullQuote?.text).toBe(text);
    }
  });

  it("carries the name of whoever said it", () => {
    const { pullQuote } = pageOf({ isRight: true });
    const quote = allQuotes.find(({ text }) => text === pullQuote?.text);
    const index = REAL_PACK.speakers.findIndex(({ id }) => id === quote?.speaker);
    const { id, name } = nth(REAL_PACK.speakers, index);
    expect(pullQuote?.speaker).toEqual({ id, name, key: index + 1 });
  });
});

describe("the front page of plain scoring", () => {
  const plain = pageOf((index) => nth(MIXED, index), plea, { scoring: "plain" });

  it("counts right and wrong and speaks of no confidence", () => {
    expect(plain).toMatchObject({ score: "400", scoreMax: "700", stars: 1 });
    expect(plain.tally).toMatchObject({
      heading: "Quote by quote",
      rows: [{ label: "", right: { words: "four right" }, wrong: { words: "three wrong" } }],
    });
    for (const { text } of plain.corrections) expect(text).toMatch(/^.+ said it\. You said it was .+\.$/);
    expect(plain.marks.map(({ label }) => label)).toEqual(MIXED.map(({ isRight }) => (isRight ? "right" : "wrong")));
  });
});
