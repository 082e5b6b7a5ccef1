/**
 * Promises that what is kept on the device is read back as it was written; that what cannot be read is put aside and
 * never thrown away; and that older versions are brought up to date step by step.
 */
import { describe, expect, it } from "vitest";
import { readKept, type Shelf, writeKept } from "../../src/store/kept.ts";
import { createDisk, createRefusingDisk } from "../fakes.ts";

/** Version 3 of a list of words; a step for each version leaves its mark. */
const shelf: Shelf<readonly string[]> = {
  key: "test.words",
  version: 3,
  parse: (value) => (Array.isArray(value) && value.every((word) => typeof word === "string") ? value : null),
  migrations: {
    1: (value) => [value, "from 1"],
    2: (value) => (Array.isArray(value) ? [...value, "from 2"] : value),
  },
  initial: ["initial"],
};
const ASIDE = `${shelf.key}.aside`;

function readFrom(text: string) {
  const disk = createDisk();
  disk.kept.set(shelf.key, text);
  return { disk, kept: readKept(disk.openTab(), shelf) };
}

describe("what is kept", () => {
  it("comes back as it was written", () => {
    const tab = createDisk().openTab();
    expect(writeKept(tab, shelf, ["a", "b"])).toBe(true);
    expect(readKept(tab, shelf)).toEqual({ value: ["a", "b"], problem: null });
  });

  it("is the initial value where nothing was kept, and that is no problem", () => {
    expect(readKept(createDisk().openTab(), shelf)).toEqual({ value: ["initial"], problem: null });
  });

  it("says so where nothing can be written", () => {
    expect(writeKept(createRefusingDisk().openTab(), shelf, ["a"])).toBe(false);
  });
});

describe("what cannot be read", () => {
  it.each([
    ["no JSON", "{oops"],
    ["nothing", ""],
    ["no envelope", '["a"]'],
    ["null", "null"],
    ["a version that is no number", '{"version":"3","value":[]}'],
    ["version 0", '{"version":0,"value":[]}'],
    ["a broken version", '{"version":1.5,"value":[]}'],
    ["no value", '{"version":3}'],
    ["a value of the wrong shape", '{"version":3,"value":{"a":1}}'],
    ["a list of the wrong things", '{"version":3,"value":[1]}'],
  ])("(%s) is put aside, and the game begins afresh", (_, text) => {
    const { disk, kept } = readFrom(text);
    expect(kept).toEqual({ value: ["initial"], problem: "unreadable" });
    expect(disk.kept.get(`${ASIDE}.1`)).toBe(text);
  });

  it("from a newer version is put aside and said to be newer", () => {
    const text = '{"version":4,"value":["future"]}';
    const { disk, kept } = readFrom(text);
    expect(kept).toEqual({ value: ["initial"], problem: "newer" });
    expect(disk.kept.get(`${ASIDE}.1`)).toBe(text);
  });

  it("is never overwritten by the next one, nor put aside twice", () => {
    const disk = createDisk();
    const tab = disk.openTab();
    for (const text of ["first", "second", "first", "second"]) {
      disk.kept.set(shelf.key, text);
      readKept(tab, shelf);
    }
    writeKept(tab, shelf, ["new"]);
    expect([disk.kept.get(`${ASIDE}.1`), disk.kept.get(`${ASIDE}.2`)]).toEqual(["first", "second"]);
    expect(disk.kept.has(`${ASIDE}.3`)).toBe(false);
  });

  it("is held aside five times; after that the oldest copies stay", () => {
    const disk = createDisk();
    const tab = disk.openTab();
    for (let number = 1; number <= 7; number += 1) {
      disk.kept.set(shelf.key, `broken ${number}`);
      readKept(tab, shelf);
    }
    const asides = [...disk.kept].filter(([key]) => key.startsWith(ASIDE));
    expect(asides.map(([, text]) => text)).toEqual([1, 2, 3, 4, 5].map((number) => `broken ${number}`));
    // The last one has no copy, so nothing is written over it until it can be read.
    expect(writeKept(tab, shelf, ["new"])).toBe(false);
    expect(disk.kept.get(shelf.key)).toBe("broken 7");
    disk.kept.delete(shelf.key);
    readKept(tab, shelf);
    expect(writeKept(tab, shelf, ["new"])).toBe(true);
  });

  it("does not stop the game where not even a copy can be put aside", () => {
    const disk = createRefusingDisk();
    disk.kept.set(shelf.key, "{oops");
    expect(readKept(disk.openTab(), shelf)).toEqual({ value: ["initial"], problem: "unreadable" });
    expect(disk.kept.get(shelf.key)).toBe("{oops");
  });
});

describe("what comes from an older version", () => {
  it("takes every step in order", () => {
    expect(readFrom('{"version":1,"value":"word"}').kept).toEqual({
      value: ["word", "from 1", "from 2"],
      problem: null,
    });
    expect(readFrom('{"version":2,"value":["word"]}').kept.value).toEqual(["word", "from 2"]);
    expect(readFrom('{"version":3,"value":["word"]}').kept.value).toEqual(["word"]);
  });

  it("is unreadable where a step is missing or fails, and is put aside too", () => {
    const disk = createDisk();
    const text = '{"version":1,"value":"word"}';
    disk.kept.set(shelf.key, text);
    const failing: Shelf<readonly string[]> = {
      ...shelf,
      migrations: {
        1: () => {
          throw new Error("this step cannot be taken");
        },
      },
    };
    expect(readKept(disk.openTab(), failing).problem).toBe("unreadable");
    expect(disk.kept.get(shelf.key)).toBeUndefined();
    disk.kept.set(shelf.key, text);
    expect(readKept(disk.openTab(), { ...shelf, migrations: {} }).problem).toBe("unreadable");
    expect(disk.kept.get(`${ASIDE}.1`)).toBe(text);
  });
});
