/**
 * Promises that a value is kept at every change and shared between tabs without loss, also while the door that another
 * tab's value comes through has still to be fetched, and when it cannot be.
 */
import { describe, expect, it } from "vitest";
import { createKeeper } from "../../src/store/keeper.ts";
import type { Door, Spot } from "../../src/store/kept.ts";
import { createLate } from "../../src/store/late.ts";
import type { NoticeKind } from "../../src/store/notices.ts";
import { createDisk, type Disk } from "../fakes.ts";

type Words = readonly string[];
const spot: Spot<Words> = { key: "test.words", version: 1, initial: [] };
const door: Door<Words> = {
  parse: (value) => (Array.isArray(value) && value.every((word) => typeof word === "string") ? value : null),
  migrations: {},
};
const withWord = (word: string) => (now: Words) => [...now, word];
const onDisk = (disk: Disk): unknown => JSON.parse(disk.kept.get(spot.key) ?? "null")?.value;

/** A tab whose doors come when `arrive` is called, or fail when `fail` is. */
function openTab(disk: Disk) {
  let settle: { arrive: () => void; fail: () => void } | null = null;
  const doors = createLate(
    () =>
      new Promise<{ words: Door<Words> }>((resolve, reject) => {
        settle = { arrive: () => resolve({ words: door }), fail: () => reject(new Error("no connection")) };
      }),
  );
  const said: NoticeKind[] = [];
  const heard: Words[] = [];
  const keeping = { storage: disk.openTab(), notify: (kind: NoticeKind) => void said.push(kind), doors };
  const keeper = createKeeper(keeping, "words", spot, (value) => void heard.push(value));
  const turn = async (how: "arrive" | "fail") => {
    settle?.[how]();
    await doors.fetch().catch(() => undefined);
  };
  return { keeper, said, heard, doors, turn };
}

describe("a newcomer’s value", () => {
  it("is kept at every change without any door", () => {
    const disk = createDisk();
    const { keeper, said } = openTab(disk);
    for (const word of ["a", "b", "c"]) keeper.change(withWord(word));
    expect(keeper.now()).toEqual(["a", "b", "c"]);
    expect(onDisk(disk)).toEqual(["a", "b", "c"]);
    expect(said).toEqual([]);
  });

  it("is the first one again where the browser was told to forget it", () => {
    const disk = createDisk();
    const { keeper } = openTab(disk);
    keeper.change(withWord("a"));
    disk.kept.clear();
    keeper.change(withWord("b"));
    expect(onDisk(disk)).toEqual(["b"]);
  });
});

describe.each(["at-once", "late"] as const)("two newcomers’ tabs that hear of each other %s", (news) => {
  it("lose nothing while the door is on its way", async () => {
    const disk = createDisk({ news });
    const [here, there] = [openTab(disk), openTab(disk)];
    there.keeper.change(withWord("theirs"));
    here.keeper.change(withWord("mine"));
    here.keeper.change(withWord("mine too"));
    expect(here.keeper.now()).toEqual(["mine", "mine too"]);
    expect(onDisk(disk), "nothing is written over").toEqual(["theirs"]);
    await here.turn("arrive");
    expect(onDisk(disk)).toEqual(["theirs", "mine", "mine too"]);
    expect(here.keeper.now()).toEqual(["theirs", "mine", "mine too"]);
    expect(here.heard.at(-1)).toEqual(here.keeper.now());
    here.keeper.change(withWord("once"));
    expect(onDisk(disk)).toEqual(["theirs", "mine", "mine too", "once"]);
    expect(here.said).toEqual([]);
  });

  it("lose nothing where the door cannot be had at first", async () => {
    const disk = createDisk({ news });
    const [here, there] = [openTab(disk), openTab(disk)];
    there.keeper.change(withWord("theirs"));
    here.keeper.change(withWord("mine"));
    await here.turn("fail");
    expect(onDisk(disk)).toEqual(["theirs"]);
    expect(here.keeper.now()).toEqual(["mine"]);
    expect(here.said).toEqual(["not-kept"]);
    here.keeper.change(withWord("later"));
    await here.turn("arrive");
    expect(onDisk(disk)).toEqual(["theirs", "mine", "later"]);
  });
});
