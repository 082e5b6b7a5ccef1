/** Promises numbers, days and names as a newspaper prints them: real minus signs, words to twelve, no ISO dates. */
import { describe, expect, it } from "vitest";
import {
  capitalised,
  dayInWords,
  grouped,
  inSentence,
  inWords,
  REVEAL_HEADINGS,
  signed,
  starsInWords,
  timesInWords,
} from "../../src/core/words.ts";

describe("numbers", () => {
  it.each([
    [0, "0"],
    [90, "+90"],
    [-30, "−30"],
    [1200, "+1,200"],
    [-1200, "−1,200"],
  ])("%d earned is %s", (points, text) => {
    expect(signed(points)).toBe(text);
  });

  it.each([
    [0, "0"],
    [7, "7"],
    [999, "999"],
    [1000, "1,000"],
    [1_234_567, "1,234,567"],
    [-60, "−60"],
    [-1000, "−1,000"],
  ])("%d as a total is %s", (value, text) => {
    expect(grouped(value)).toBe(text);
  });

  it("stand in words to twelve and in figures above", () => {
    expect([0, 1, 2, 7, 12, 13, 60].map(inWords)).toEqual(["none", "one", "two", "seven", "twelve", "13", "60"]);
  });

  it("of times are once and twice", () => {
    expect([1, 2, 3, 13].map(timesInWords)).toEqual(["once", "twice", "three times", "13 times"]);
  });

  it("of stars say out of how many", () => {
    expect(starsInWords(0)).toBe("none of three stars");
    expect(starsInWords(3)).toBe("three of three stars");
  });
});

describe("days", () => {
  it.each([
    ["2020-02-18", "18 February 2020"],
    ["2026-12-01", "1 December 2026"],
    ["1999-01-31", "31 January 1999"],
  ])("%s is %s", (day, words) => {
    expect(dayInWords(day)).toBe(words);
  });

  it.each(["", "yesterday", "2020-13-01", "2020-00-10", "2020-02", "2020-02-18T10:00", "2020-02-xx", "a-1-b"])(
    "“%s” is no ISO day and is given back as it is",
    (text) => {
      expect(dayInWords(text)).toBe(text);
    },
  );
});

describe("names and beginnings", () => {
  it("have a small article within a sentence", () => {
    expect(inSentence("A tweeter")).toBe("a tweeter");
    expect(inSentence("The Mayor")).toBe("the Mayor");
    expect(inSentence("Sadiq Khan")).toBe("Sadiq Khan");
    expect(inSentence("Andrea Leadsom")).toBe("Andrea Leadsom");
    expect(REVEAL_HEADINGS.tempting("A tweeter")).toBe("Why a tweeter was a fair guess");
  });

  it("are capitalised at their first letter alone", () => {
    expect(capitalised("none placed by A tweeter")).toBe("None placed by A tweeter");
    expect(capitalised("")).toBe("");
  });
});
