/** Storage that refuses, is corrupt, or is shared by two tabs: the game plays on, loses nothing, and says what it must. */
import { describe, expect, it } from "vitest";
import { REAL_PACK } from "../content/packs.ts";
import { createDisk, createRefusingDisk, type Disk } from "../fakes.ts";
import { SHELVES } from "../keeping.ts";
import { type Seat, sitDown } from "./seat.ts";

const KEYS = Object.values(SHELVES).map(({ key }) => key);
const levelsOf = ({ game }: Seat) => game.progress.store.getState()[REAL_PACK.id]?.levels ?? {};

describe("a device that keeps nothing", () => {
  it("lets the game be played to the end, and says once that nothing lasts", () => {
    const seat = sitDown({ disk: createRefusingDisk() });
    expect(seat.said()).toEqual([]);
    seat.enter("the-plea");
    expect(seat.said()).toEqual(["not-kept"]);
    seat.game.notices.dismiss();
    seat.playOut({ isRight: true });
    expect(seat.frontPage()).toMatchObject({ score: "700", stars: 3 });
    seat.game.settings.setState({ volume: 0.1 });
    expect(seat.said()).toEqual([]);
  });

  it("remembers while the tab is open", () => {
    const seat = sitDown({ disk: createRefusingDisk() });
    for (const level of ["the-plea", "the-timeline"]) {
      seat.enter(level);
      seat.playOut({ isRight: true });
    }
    seat.enter("final-edition");
    seat.answer({ isRight: true });
    seat.address.go("#/levels");
    seat.address.go("#/play/final-edition");
    expect(seat.round().reveal?.verdict).toBe("verbatim");
    expect(Object.keys(levelsOf(seat))).toEqual(["the-plea", "the-timeline"]);
  });

  it("and becomes full in the middle of a game goes on from what it has", () => {
    const disk = createDisk();
    const seat = sitDown({ disk });
    seat.enter("the-plea");
    seat.playOut({ isRight: true });
    disk.mayWrite = () => false;
    seat.enter("the-timeline");
    seat.playOut({ isRight: true });
    expect(seat.said()).toEqual(["not-kept"]);
    expect(Object.keys(levelsOf(seat))).toEqual(["the-plea", "the-timeline"]);
    expect(Object.keys(levelsOf(sitDown({ disk })))).toEqual(["the-plea"]);
  });
});

describe("a device whose memory is corrupt", () => {
  const corrupt = (text: string): Disk => {
    const disk = createDisk();
    for (const key of KEYS) disk.kept.set(key, text);
    return disk;
  };

  it.each(["{oops", '{"version":1,"value":7}', "null"])("(%s) begins afresh and says so once", (text) => {
    const disk = corrupt(text);
    const seat = sitDown({ disk });
    expect(seat.screen().kind).toBe("title");
    expect(seat.said()).toEqual(["unreadable"]);
    for (const key of KEYS) expect(disk.kept.get(`${key}.aside.1`)).toBe(text);
    expect(sitDown({ disk }).said()).toEqual([]);
    for (const key of KEYS) expect(disk.kept.get(`${key}.aside.1`)).toBe(text);
  });

  it("plays and keeps again, and the copy stays aside", () => {
    const disk = corrupt("{oops");
    const seat = sitDown({ disk });
    seat.enter("the-plea");
    seat.playOut({ isRight: true });
    const after = sitDown({ disk });
    expect(levelsOf(after)).toEqual(levelsOf(seat));
    expect(disk.kept.get(`${SHELVES.progress.key}.aside.1`)).toBe("{oops");
  });

  it("from a newer version is said to be newer", () => {
    expect(sitDown({ disk: corrupt('{"version":99,"value":{}}') }).said()).toEqual(["newer"]);
  });
});

describe.each(["at-once", "late"] as const)("two tabs that hear of each other %s", (news) => {
  const finished = { best: 700, stars: 3, plays: 1 };

  it("finish different levels and lose neither", () => {
    const disk = createDisk({ news });
    const [here, there] = [sitDown({ disk }), sitDown({ disk, chance: 50 })];
    here.enter("the-plea");
    there.enter("the-timeline");
    here.playOut({ isRight: true });
    there.playOut({ isRight: true });
    disk.deliver();
    const both = { "the-plea": finished, "the-timeline": finished };
    expect(levelsOf(here)).toEqual(both);
    expect(levelsOf(there)).toEqual(both);
    expect(levelsOf(sitDown({ disk }))).toEqual(both);
  });

  it("finish the same level and count both plays", () => {
    const disk = createDisk({ news });
    for (const seat of [sitDown({ disk }), sitDown({ disk, chance: 50 })]) {
      seat.enter("the-plea");
      seat.playOut({ isRight: true });
    }
    expect(levelsOf(sitDown({ disk }))).toEqual({ "the-plea": { ...finished, plays: 2 } });
  });

  it("leave different levels half-way and can go on with both", () => {
    const disk = createDisk({ news });
    const [here, there] = [sitDown({ disk }), sitDown({ disk, chance: 50 })];
    here.enter("the-plea");
    here.answer({ isRight: true });
    there.enter("the-timeline");
    there.answer({ isRight: true });
    disk.deliver();
    const after = sitDown({ disk });
    for (const level of ["the-plea", "the-timeline"]) {
      after.address.go(`#/play/${level}`);
      expect(after.screen().kind, level).toBe("round");
    }
  });
});
