/** Promises that a pack is refused with every problem named, and its place as a teacher finds it in the file. */
import { describe, expect, it } from "vitest";
import { LIMITS } from "../../src/content/pack-schema.ts";
import { parsePack, parsePackText } from "../../src/content/parse-pack.ts";
import { problemInWords } from "../../src/content/problem.ts";
import { editedText, type LoosePack, nth, REAL_PACK_TEXT } from "../content/packs.ts";

function problemsAfter(change: (file: LoosePack) => void): string[] {
  const parsed = parsePackText(editedText(change));
  return parsed.ok ? [] : parsed.problems.map(problemInWords);
}
function problemsOf(text: string): string[] {
  const parsed = parsePackText(text);
  return parsed.ok ? [] : parsed.problems.map(problemInWords);
}

const FIRST = "quotes, number 1 (“khan-heartbroken”)";
const PLEA = "levels, number 1 (“the-plea”)";

describe("a pack file", () => {
  it("is read as it is published, also with a byte order mark", () => {
    expect(problemsOf(REAL_PACK_TEXT)).toEqual([]);
    expect(problemsOf(`\uFEFF${REAL_PACK_TEXT}`)).toEqual([]);
  });

  it("that is no JSON is refused as a whole", () => {
    for (const text of ["", "{", "a pack"]) {
      expect(problemsOf(text)).toEqual([expect.stringMatching(/^The file is not JSON that can be read \(/)]);
    }
  });

  it("that is too large is refused unread", () => {
    const text = `"${"x".repeat(LIMITS.fileBytes)}"`;
    expect(problemsOf(text)).toEqual(["The file is too large: over 512 thousand characters."]);
  });

  it("of a newer format asks for a newer game", () => {
    const parsed = parsePack({ format: 2 });
    expect(parsed.ok ? [] : parsed.problems).toEqual([
      { place: "format", message: expect.stringMatching(/^The pack is of format 2, newer than .*update the game\.$/) },
    ]);
  });

  it.each([[null], [[]], ["text"], [3], [true]])("that is %j is no pack", (value) => {
    const parsed = parsePack(value);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) for (const problem of parsed.problems) expect(problemInWords(problem)).toMatch(/^\S.*\S$/);
  });

  it("with something missing is told of its ids as well", () => {
    const problems = problemsAfter((file) => {
      Object.assign(file, { title: "" });
      Object.assign(nth(file.quotes, 0), { speaker: "nobody" });
      Object.assign(nth(file.quotes, 2), { id: nth(file.quotes, 1).id });
      Object.assign(nth(file.levels, 0), { quotes: ["none"] });
    });
    const expected = [
      /^title: is empty$/,
      /^quotes, number 1 .*speaker: there is no speaker “nobody”$/,
      /^quotes, number 3 .*id: is already the id of number 2$/,
      /^levels, number 1 .*quotes, number 1: there is no quote “none”$/,
    ];
    for (const one of expected) expect(problems).toContainEqual(expect.stringMatching(one));
  });

  it("with an endless list is refused without looking through it", () => {
    const text = JSON.stringify({ format: 1, quotes: Array.from({ length: 100_000 }, () => ({})) });
    expect(problemsOf(text)).toEqual(["The file has a list of 100000 entries; no list of a pack has more than 300."]);
  });

  it("gives a speaker away by their name as a word, and not by the like of it", () => {
    const [may, mayNot] = ["Ms May may answer.", "The talks may begin."].map((context) =>
      problemsAfter(({ speakers, quotes }) => {
        Object.assign(nth(speakers, 0), { name: "Theresa May" });
        Object.assign(nth(quotes, 0), { context });
      }),
    );
    expect(may).toEqual([`${FIRST}, context: gives away the speaker, “Theresa May”`]);
    expect(mayNot).toEqual([]);
  });

  it("with a great many problems names five hundred and counts the rest", () => {
    const problems = problemsAfter(({ quotes }) => {
      for (let more = quotes.length; more < 300; more += 1) quotes.push({ ...nth(quotes, 0), text: "", why: "" });
    });
    expect(problems).toHaveLength(501);
    expect(problems.at(-1)).toMatch(/^… and \d+ more\.$/);
  });
});

describe("a problem is named with its place:", () => {
  it.each<[string, (file: LoosePack) => void, string]>([
    ["a field missing", (file) => void Reflect.deleteProperty(file, "title"), "title: is missing"],
    ["a list missing", (file) => void Reflect.deleteProperty(file, "levels"), "levels: is missing"],
    [
      "a quote's field missing",
      ({ quotes }) => void Reflect.deleteProperty(nth(quotes, 0), "why"),
      `${FIRST}, why: is missing`,
    ],
    [
      "a text that is none",
      ({ quotes }) => void Object.assign(nth(quotes, 0), { text: 3 }),
      `${FIRST}, text: should be a text`,
    ],
    [
      "a text of blanks",
      ({ quotes }) => {
        nth(quotes, 0).text = "  \n ";
      },
      `${FIRST}, text: is empty`,
    ],
    [
      "a text too long",
      ({ quotes }) => {
        nth(quotes, 0).text = "x".repeat(601);
      },
      `${FIRST}, text: is longer than 600 characters`,
    ],
    [
      "an id with a blank",
      ({ sources }) => {
        nth(sources, 0).id = "the guardian";
      },
      "sources, number 1 (“the guardian”), id: should be a short name of small letters, digits and hyphens",
    ],
    [
      "a date that is none",
      ({ sources }) => {
        nth(sources, 0).date = "yesterday";
      },
      "sources, number 1 (“guardian”), date: should be a date such as 2020-02-18",
    ],
    ["a list that is none", (file) => void Object.assign(file, { quotes: {} }), "quotes: should be a list"],
    ["four speakers", ({ speakers }) => speakers.pop(), "speakers: should have at least 5"],
    ["no quote in a level", ({ levels }) => nth(levels, 0).quotes.splice(0), `${PLEA}, quotes: should have at least 1`],
    [
      "an id used twice",
      ({ quotes }) => {
        nth(quotes, 1).id = "khan-heartbroken";
      },
      "quotes, number 2 (“khan-heartbroken”), id: is already the id of number 1",
    ],
    [
      "a level's id used twice",
      ({ levels }) => {
        nth(levels, 1).id = "the-plea";
      },
      "levels, number 2 (“the-plea”), id: is already the id of number 1",
    ],
    [
      "a source's id used twice",
      ({ sources }) => {
        nth(sources, 2).id = "guardian";
      },
      "sources, number 3 (“guardian”), id: is already the id of number 1",
    ],
    [
      "a speaker's id used twice",
      ({ speakers }) => {
        nth(speakers, 4).id = "khan";
      },
      "speakers, number 5 (“khan”), id: is already the id of number 1",
    ],
    [
      "a speaker nobody knows",
      ({ quotes }) => {
        nth(quotes, 0).speaker = "johnson";
      },
      `${FIRST}, speaker: there is no speaker “johnson”`,
    ],
    [
      "a source nobody knows",
      ({ quotes }) => {
        nth(quotes, 0).source = "times";
      },
      `${FIRST}, source: there is no source “times”`,
    ],
    [
      "a variant's source nobody knows",
      ({ quotes }) => nth(quotes, 0).variants.push({ source: "times", text: "x", note: "x" }),
      `${FIRST}, variants, number 1, source: there is no source “times”`,
    ],
    [
      "another report nobody knows",
      ({ quotes }) => {
        nth(quotes, 0).alsoIn = ["times"];
      },
      `${FIRST}, alsoIn, number 1: there is no source “times”`,
    ],
    [
      "its own source as another report",
      ({ quotes }) => {
        nth(quotes, 0).alsoIn = [nth(quotes, 0).source];
      },
      `${FIRST}, alsoIn, number 1: “mayoral-race” is the quote’s own source already`,
    ],
    [
      "a quote of a level nobody knows",
      ({ levels }) => nth(levels, 0).quotes.unshift("lost"),
      `${PLEA}, quotes, number 1: there is no quote “lost”`,
    ],
    [
      "a quote twice in a level",
      ({ levels }) => nth(levels, 0).quotes.push("khan-heartbroken"),
      `${PLEA}, quotes, number 8: “khan-heartbroken” stands in this level twice`,
    ],
    [
      "a wrong guess missing",
      ({ quotes }) => void delete nth(quotes, 0).tempting.bailey,
      `${FIRST}, tempting: “bailey” is missing`,
    ],
    [
      "a wrong guess that is right",
      ({ quotes }) => {
        nth(quotes, 0).tempting.khan = "x";
      },
      `${FIRST}, tempting: “khan” said it, so it is no wrong guess`,
    ],
    [
      "a wrong guess of nobody",
      ({ quotes }) => {
        nth(quotes, 0).tempting.johnson = "x";
      },
      `${FIRST}, tempting: there is no speaker “johnson”`,
    ],
    [
      "a clue that tells",
      ({ quotes }) => {
        nth(quotes, 0).context = "What Khan said first.";
      },
      `${FIRST}, context: gives away the speaker, “Sadiq Khan”`,
    ],
  ])("%s", (_, change, problem) => {
    expect(problemsAfter(change)).toContain(problem);
  });
});
