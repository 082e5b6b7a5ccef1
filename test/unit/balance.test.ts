/** Promises that what is said of a pack’s balance and of what each report chose is counted from the pack, and is so. */
import { describe, expect, it } from "vitest";
import { balanceReceipt, DUTY_WORDS } from "../../src/classroom/print/balance.ts";
import { printingIn } from "../../src/classroom/print/printed-in.ts";
import { PRINTING_WORDS, whoPicked } from "../../src/classroom/print/who-picked.ts";
import { quotesOf } from "../../src/core/lesson.ts";
import { aLesson, picked } from "../content/lessons.ts";
import { editedPack, nth, quoteOf, REAL_PACK } from "../content/packs.ts";

const receipt = balanceReceipt(REAL_PACK);
const findingsOf = (...ids: readonly string[]) =>
  balanceReceipt(REAL_PACK, quotesOf(REAL_PACK, aLesson({ from: picked(...ids) }))).findings;
const counts = (rows: readonly { readonly label: string; readonly quotes: number }[]) =>
  rows.map(({ label, quotes }) => `${label} ${quotes}`);

describe("the balance receipt of the pack", () => {
  it("counts by speaker, stance, medium and report", () => {
    expect(counts(receipt.speakers)).toEqual([
      "Sadiq Khan 8",
      "Shaun Bailey 4",
      "Rory Stewart 7",
      "Guy Verhofstadt 2",
      "A tweeter 7",
    ]);
    expect(counts(receipt.stances)).toEqual(["For 11", "Against 4", "Neither 13"]);
    expect(counts(receipt.media)).toEqual(["Statements 17", "Tweets 11"]);
    expect(receipt.reports.map(({ quotes }) => quotes)).toEqual([6, 10, 19]);
    for (const rows of [receipt.speakers, receipt.stances, receipt.media]) {
      expect(rows.reduce((sum, { quotes }) => sum + quotes, 0)).toBe(28);
      expect(rows.reduce((sum, { words }) => sum + words, 0)).toBe(592);
    }
  });

  it("says openly what is lopsided, how stance is counted, and what can be done", () => {
    expect(receipt.findings).toEqual([
      "Eleven quotes are for and four against. This is lopsided: the side for is heard more.",
      "Those for have 294 words together, those against 43.",
      "13 quotes are counted as neither: stance goes by the words of a quote alone, and whoever said it may well be for or against.",
      "Sadiq Khan speaks most, in eight of 28 quotes; Guy Verhofstadt least, in two.",
      "More than half of the quotes, 19 of 28, stand in one report (A report of Khan’s plea and his rivals).",
      "All seven quotes by a tweeter are tweets that one report chose (A report of the reaction online). They show what it picked, not what people thought.",
    ]);
    expect(receipt.advice[0]).toBe(
      "Ask for the best reasons against until that side has had as much time as the side for, and say why you do.",
    );
  });

  it("says what the law asks in plain words, and that it gives no advice on it", () => {
    expect(DUTY_WORDS.join(" ")).toMatch(
      /section 406.*Section 407.*balanced presentation of opposing views.*no legal advice/,
    );
    expect(receipt.duty).toBe(DUTY_WORDS);
  });
});

describe("the balance of some quotes", () => {
  it("is told as it is: the other side heard more, both alike, one alone, none at all", () => {
    expect(findingsOf("bailey-gimmick", "stewart-soundbite")[0]).toBe(
      "No quotes are for and two against. This is lopsided: the side against is heard more.",
    );
    expect(findingsOf("khan-path", "tweeter-joke")[0]).toBe(
      "One quote is for and one against. The two sides are heard about as often.",
    );
    expect(findingsOf("khan-path", "tweeter-joke")).toContain("No speaker has many more quotes than another.");
    expect(findingsOf("khan-path", "tweeter-joke")).toContain(
      "Shaun Bailey, Rory Stewart and Guy Verhofstadt have no quote here.",
    );
    expect(balanceReceipt(REAL_PACK, []).findings).toEqual(["There is no quote here."]);
  });
});

describe("a report", () => {
  it("prints a quote, retells it, or has it not", () => {
    const printings = (id: string) => REAL_PACK.sources.map((source) => printingIn(quoteOf(REAL_PACK, id), source.id));
    expect(printings("khan-heartbroken")).toEqual(["printed", "printed", "printed"]);
    expect(printings("khan-reconciling")).toEqual(["printed", "retold", "printed"]);
    expect(printings("khan-negotiations")).toEqual(["printed", "not-there", "printed"]);
    expect(printings("bailey-gimmick")).toEqual(["not-there", "not-there", "printed"]);
  });
});

describe("who picked these tweets?", () => {
  const activity = whoPicked(REAL_PACK);

  it("tells of each report whom it chose, whom it left out, and how many for and against", () => {
    expect(activity.reports.map(({ sentence }) => sentence)).toEqual([
      "It prints six quotes: Sadiq Khan (4) and Guy Verhofstadt (2), and not Shaun Bailey, Rory Stewart or a tweeter. Six of these are for, none against.",
      "It prints ten quotes: a tweeter (7) and Sadiq Khan (3), and not Shaun Bailey, Rory Stewart or Guy Verhofstadt. Four of these are for, two against, and four neither.",
      "It prints 19 quotes: Rory Stewart (7), Sadiq Khan (6), Shaun Bailey (4) and Guy Verhofstadt (2), and not a tweeter. Eight of these are for, two against, and nine neither.",
    ]);
    expect(nth(activity.reports, 0)).toMatchObject({
      leftOut: ["Shaun Bailey", "Rory Stewart", "A tweeter"],
      day: "19 February 2020",
    });
  });

  it("shows where each quote stands, and says what is not counted", () => {
    expect(activity.quotes).toHaveLength(28);
    expect(nth(activity.quotes, 1).printings.map((printing) => PRINTING_WORDS[printing])).toEqual([
      "word for word",
      "in its own words",
      "word for word",
    ]);
    expect(activity.caution).toContain("own voice is not counted");
  });

  it("has steps that fill its minutes, and counts by voice and side for each report", () => {
    expect(activity.steps.map(({ fromMinute, toMinute }) => [fromMinute, toMinute])).toEqual([
      [0, 2],
      [2, 5],
      [5, activity.minutes],
    ]);
    expect(activity.voices.map(({ counts }) => counts)).toEqual([
      [4, 3, 6],
      [0, 0, 4],
      [0, 0, 7],
      [2, 0, 2],
      [0, 7, 0],
    ]);
    expect(activity.sides.map(({ counts }) => counts)).toEqual([
      [6, 4, 8],
      [0, 2, 2],
      [0, 4, 9],
    ]);
  });

  it("ends in questions alone", () => {
    expect(activity.questions.length).toBeGreaterThanOrEqual(5);
    for (const question of activity.questions) expect(question).toMatch(/^[A-Z].*\?$/);
  });

  it("says so of a report that has none of the quotes", () => {
    const pack = editedPack(({ sources }) => {
      sources.push({ id: "silent", title: "A silent report", date: "2020-02-18", about: "It quotes nobody." });
    });
    expect(nth(whoPicked(pack).reports, 3).sentence).toBe("It prints none of these quotes word for word.");
  });
});
