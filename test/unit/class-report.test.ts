/** Promises that a class report counts what the runs say, to the figure, and says it in sentences that are true of them. */
import { describe, expect, it } from "vitest";
import type { HandIn } from "../../src/classroom/homework/read-codes.ts";
import { readCodes } from "../../src/classroom/homework/read-codes.ts";
import { type ClassReport, classReport } from "../../src/classroom/report/class-report.ts";
import { handInsCsv, quotesCsv } from "../../src/classroom/report/report-csv.ts";
import { reportSentences, takenForInWords } from "../../src/classroom/report/sentences.ts";
import { lessonLevelId } from "../../src/core/made-levels.ts";
import { codesOf, handedIn, levelNamed } from "../content/codes.ts";
import { aLesson, picked } from "../content/lessons.ts";
import { nth, quoteOf, REAL_PACK } from "../content/packs.ts";
import { playedRun, type Say } from "../content/runs.ts";
import { readCsv } from "../csv.ts";

const lesson = (scoring: "confidence" | "plain" = "confidence") =>
  levelNamed(
    lessonLevelId(REAL_PACK, aLesson({ from: picked("bailey-change", "khan-path", "stewart-plan"), scoring })),
  );
const LEVEL = lesson();

/** Runs of this lesson by what each answered: "bailey!" is certain, "bailey?" a hunch, "bailey*" after a clue. */
function handIns(...lists: readonly string[]): HandIn[] {
  return lists.map((list, seed) => {
    const says = list
      .split(" ")
      .filter(Boolean)
      .map((said, index): Say => {
        const [, id = "", marks = ""] = /^([a-z]+)(.*)$/.exec(said) ?? [];
        const confidence = marks.includes("!") ? "certain" : marks.includes("?") ? "hunch" : "fairly-sure";
        const isRight = quoteOf(REAL_PACK, nth(LEVEL.quotes, index)).speaker === id;
        return { isRight, instead: id, confidence, clue: marks.includes("*") };
      });
    const run = playedRun(REAL_PACK, LEVEL, says, { seed });
    return { code: `code-${seed}`, run, byline: `Byline ${seed}`, isWhole: run.phase === "finished" };
  });
}
const reportOf = (...lists: readonly string[]): ClassReport => classReport(REAL_PACK, LEVEL, handIns(...lists));

const report = reportOf(
  "stewart! khan! stewart",
  "stewart! verhofstadt? stewart",
  "bailey khan! bailey*",
  "tweeter khan* stewart*",
  "stewart",
);

describe("a class report", () => {
  it("counts per quote, in the lesson’s order", () => {
    expect(report.quotes.map(({ number, answered, right, wrong }) => [number, answered, right, wrong])).toEqual([
      [1, 5, 1, 4],
      [2, 4, 3, 1],
      [3, 4, 3, 1],
    ]);
    const first = nth(report.quotes, 0);
    expect(first).toMatchObject({
      id: "bailey-change",
      speakerName: "Shaun Bailey",
      certainAndWrong: 2,
      cluesOpened: 0,
    });
    expect(first.chosen.map(({ speaker, times }) => `${speaker} ${times}`)).toEqual([
      "khan 0",
      "bailey 1",
      "stewart 3",
      "verhofstadt 0",
      "tweeter 1",
    ]);
    expect(first.mostTakenFor).toEqual({ speakers: ["stewart"], names: ["Rory Stewart"], times: 3 });
  });

  it("counts per speaker, and who was taken for whom", () => {
    expect(report.speakers.map(({ speaker, quotes, answered, right }) => [speaker, quotes, answered, right])).toEqual([
      ["khan", 1, 4, 3],
      ["bailey", 1, 5, 1],
      ["stewart", 1, 4, 3],
      ["verhofstadt", 0, 0, 0],
      ["tweeter", 0, 0, 0],
    ]);
    expect(report.taken.map(({ cells }) => cells.map(({ times }) => times))).toEqual([
      [3, 0, 0, 1, 0],
      [0, 1, 3, 0, 1],
      [0, 1, 3, 0, 0],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
    ]);
    expect(nth(report.taken, 0).cells.map(({ share }) => share)).toEqual([0.75, 0, 0, 0.25, 0]);
    expect(
      report.taken.every(({ said, cells }) => cells.every((cell) => cell.isRight === (cell.chosen === said))),
    ).toBe(true);
  });

  it("counts how sure the class was, the clues, the whole, and the hardest first", () => {
    expect(report.calibration).toEqual([
      { confidence: "hunch", said: 1, right: 0 },
      { confidence: "fairly-sure", said: 8, right: 5 },
      { confidence: "certain", said: 4, right: 2 },
    ]);
    expect(report.clues).toEqual({ opened: 3, openedAndRight: 2 });
    expect(report).toMatchObject({ handIns: 5, whole: 4, answered: 13, right: 7, wrong: 6 });
    expect(report.hardest.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(classReport(REAL_PACK, lesson("plain"), []).calibration).toEqual([]);
  });

  it("names all who are level as most taken for", () => {
    const { mostTakenFor } = nth(reportOf("stewart", "tweeter").quotes, 0);
    expect(takenForInWords(mostTakenFor)).toBe("Rory Stewart and a tweeter (1)");
    expect(takenForInWords(null)).toBe("–");
  });
});

describe("the sentences of a report", () => {
  it("count, and say what is hardest, mixed up, sure and opened", () => {
    expect(reportSentences(report)).toEqual([
      "Five runs were handed in, four of them complete.",
      "13 answers were given, seven of them right.",
      "Hardest was quote 1: one of five answers was right. Those who missed it most often chose Rory Stewart.",
      "After it came quote 2: three of four answers were right. Those who missed it most often chose Guy Verhofstadt.",
      "After it came quote 3: three of four answers were right. Those who missed it most often chose Shaun Bailey.",
      "Most often Shaun Bailey was taken for Rory Stewart: three times.",
      "“Certain” was said four times, and two of these were right. At +100 and −60 points it pays from three right in four.",
      "Before three answers a clue was opened; two of these were right.",
    ]);
  });

  it("are right in number for one", () => {
    expect(reportSentences(reportOf("bailey!*"))).toEqual([
      "One run was handed in, none of them complete.",
      "One answer was given, and it was right.",
      "Every answer to quote 1 was right.",
      "“Certain” was said once, and that answer was right. At +100 and −60 points it pays from three right in four.",
      "Before one answer a clue was opened; that answer was right.",
    ]);
    expect(reportSentences(reportOf("bailey khan stewart"))).toEqual([
      "One run was handed in, and it is complete.",
      "Three answers were given, all of them right.",
      "Every answer to quotes 1, 2 and 3 was right.",
    ]);
    expect(reportSentences(reportOf("khan"))[1]).toBe("One answer was given, and it was not right.");
    expect(reportSentences(reportOf())).toEqual(["No answers have been handed in yet."]);
  });
});

describe("the CSV of a report", () => {
  it("has a row for each quote, to the figure", () => {
    const [head, first, ...rest] = readCsv(quotesCsv(report));
    expect(head?.slice(0, 7)).toEqual(["Number", "Quote", "Said by", "Answers", "Right", "Wrong", "Most taken for"]);
    expect(first).toEqual([
      "1",
      quoteOf(REAL_PACK, "bailey-change").text,
      "Shaun Bailey",
      ..."5 1 4".split(" "),
      "Rory Stewart",
      ..."0 1 3 0 1 0 2".split(" "),
    ]);
    expect(rest).toHaveLength(2);
    // Khan's tweet begins with a handle, which a spreadsheet would take for a formula.
    expect(rest[0]?.[1]).toMatch(/^'@GuyVerhofstadt/);
  });

  it("has a row for everybody handed in", () => {
    const rows = readCsv(handInsCsv(REAL_PACK, LEVEL, handIns("stewart! khan", "bailey khan? stewart")));
    expect(rows).toEqual([
      [
        ..."Byline Code Answers Right Points".split(" "),
        ...[1, 2, 3].flatMap((n) => [`Quote ${n}`, `Quote ${n}: right`, `Quote ${n}: how sure`]),
      ],
      [
        "Byline 0",
        "code-0",
        "2",
        "1",
        "30",
        "Rory Stewart",
        "0",
        "Certain",
        "Sadiq Khan",
        "1",
        "Fairly sure",
        "",
        "",
        "",
      ],
      [
        ..."Byline 1,code-1,3,3,240,Shaun Bailey,1,Fairly sure".split(","),
        ..."Sadiq Khan,1,A hunch,Rory Stewart,1,Fairly sure".split(","),
      ],
    ]);
    expect(nth(readCsv(handInsCsv(REAL_PACK, lesson("plain"), [])), 0)).toHaveLength(5 + 3 * 2);
  });

  it("agrees with the codes it was made from", () => {
    const { runs, decode } = handedIn(32);
    const level = levelNamed(lessonLevelId(REAL_PACK, aLesson()));
    const { read } = readCodes(codesOf(runs).join(" "), { decode, level: level.id });
    const whole = classReport(REAL_PACK, level, read);
    const figures = readCsv(quotesCsv(whole)).slice(1);
    expect(whole.answered).toBe(32 * 7);
    expect(figures.reduce((sum, row) => sum + Number(row[4]) + Number(row[5]), 0)).toBe(32 * 7);
    expect(figures.reduce((sum, row) => sum + Number(row[4]), 0)).toBe(whole.right);
  });
});
