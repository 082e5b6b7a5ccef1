/** Promises that classes with the same homework are kept apart by their names, and found by their addresses again. */
import { describe, expect, it } from "vitest";
import { classAt } from "../../src/classroom/lesson/address.ts";
import { classAddress } from "../../src/classroom/lesson/tools.ts";
import { classKey, classOf } from "../../src/classroom/shelves.ts";

describe("a class", () => {
  it.each([
    ["", ""],
    ["the-plea..1f3k", ""],
    ["the-plea..1f3k", "9A"],
    ["the-plea..1f3k", "9B, Tuesday / room 2"],
  ])("of %s named “%s” is itself again by key and by address", (lesson, name) => {
    expect(classOf(classKey({ lesson, name }))).toEqual({ lesson, name });
    const path = classAddress({ lesson, name }).replace(/^#\/teach\/report\/?/, "");
    expect(classAt(path)).toEqual({ lesson, name });
  });

  it("without a name is kept as before there were names, and whatever stands in an address is a name", () => {
    expect(classKey({ lesson: "the-plea..1f3k", name: "" })).toBe("the-plea..1f3k");
    expect(classAt("the-plea..1f3k/%E0%A4%A")).toEqual({ lesson: "the-plea..1f3k", name: "%E0%A4%A" });
  });
});
