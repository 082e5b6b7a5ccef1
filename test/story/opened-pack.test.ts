/** Opening a pack from a file: one that is refused changes nothing, one that is accepted is played until it is put back. */
import { describe, expect, it } from "vitest";
import { editedText, REAL_PACK } from "../content/packs.ts";
import { createDisk, createRefusingDisk } from "../fakes.ts";
import { sitDown } from "./seat.ts";

const KEY = "soundbite.pack";
const BORROWED = editedText((file) => {
  file.id = "borrowed";
  file.title = "Another argument";
  file.levels = file.levels.slice(0, 2);
});

describe("a file that is no pack", () => {
  it.each(["", "{", "{}", editedText((file) => void file.speakers.pop())])(
    "is refused and changes nothing (%#)",
    (text) => {
      const disk = createDisk();
      const seat = sitDown({ disk });
      seat.enter("the-plea");
      const before = { state: seat.game.store.getState(), kept: new Map(disk.kept), screen: seat.screen() };
      expect(seat.opener.open(text).length).toBeGreaterThan(0);
      expect(seat.game.store.getState()).toBe(before.state);
      expect(disk.kept).toEqual(before.kept);
      expect(seat.screen()).toEqual(before.screen);
      expect(seat.opener.isOpened()).toBe(false);
      expect(seat.said()).toEqual([]);
    },
  );
});

describe("a pack from a file", () => {
  it("is played at once, beginning with its levels", () => {
    const seat = sitDown();
    expect(seat.opener.open(BORROWED)).toEqual([]);
    expect(seat.opener.isOpened()).toBe(true);
    const levels = seat.screen();
    expect(levels).toMatchObject({ kind: "levels", packTitle: "Another argument" });
    expect(levels.kind === "levels" && levels.levels).toHaveLength(2);
    seat.enter("the-plea");
    seat.playOut({ isRight: true });
    expect(seat.frontPage()).toMatchObject({ score: "700", stars: 3 });
  });

  it("is there again after a reload", () => {
    const disk = createDisk();
    sitDown({ disk }).opener.open(BORROWED);
    const seat = sitDown({ disk });
    expect(seat.game.store.getState().pack.title).toBe("Another argument");
    expect(seat.opener.isOpened()).toBe(true);
  });

  it("has a progress of its own, and the game's own is there when it is put back", () => {
    const disk = createDisk();
    const seat = sitDown({ disk });
    seat.enter("the-plea");
    seat.playOut({ isRight: true });
    seat.enter("the-timeline");
    seat.answer({ isRight: true });
    const left = seat.run();
    seat.opener.open(BORROWED);
    const levels = seat.screen();
    expect(levels.kind === "levels" && levels.levels.every(({ isPlayed }) => !isPlayed)).toBe(true);
    seat.opener.restore();
    expect(seat.opener.isOpened()).toBe(false);
    const own = seat.screen();
    expect(own.kind === "levels" && own.levels.map(({ isPlayed }) => isPlayed)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    seat.address.go("#/play/the-timeline");
    expect(seat.run()).toEqual(left);
    expect(disk.kept.has(KEY)).toBe(false);
    expect(sitDown({ disk }).game.store.getState().pack).toBe(REAL_PACK);
  });

  it("opened from its own level screen shows the new levels there", () => {
    const seat = sitDown({ hash: "#/levels" });
    seat.opener.open(BORROWED);
    expect(seat.screen()).toMatchObject({ kind: "levels", packTitle: "Another argument" });
  });

  it("is played also where it cannot be kept, which is said", () => {
    const seat = sitDown({ disk: createRefusingDisk() });
    expect(seat.opener.open(BORROWED)).toEqual([]);
    expect(seat.game.store.getState().pack.title).toBe("Another argument");
    expect(seat.said()).toEqual(["not-kept"]);
  });
});

describe("an edited copy that kept the id of the game's own pack", () => {
  const COPY = editedText(({ levels }) => {
    for (const level of levels) level.quotes.reverse();
  });

  it("takes nothing of what was reached in the own pack, whether it is refused or played", () => {
    const disk = createDisk();
    const seat = sitDown({ disk });
    seat.enter("the-plea");
    seat.playOut({ isRight: false });
    seat.enter("the-timeline");
    seat.answer({ isRight: true });
    const [left, reached] = [seat.run(), seat.game.progress.store.getState()];
    if (seat.opener.open(COPY).length === 0) {
      seat.enter("the-plea");
      seat.playOut({ isRight: true });
      seat.address.go("#/play/the-timeline");
      seat.opener.restore();
    }
    expect(seat.game.progress.store.getState()[REAL_PACK.id]).toEqual(reached[REAL_PACK.id]);
    seat.address.go("#/play/the-timeline");
    expect(seat.run()).toEqual(left);
  });
});

describe("a kept pack that can be read no more", () => {
  it("is put aside, and the game's own is back", () => {
    const disk = createDisk();
    disk.kept.set(KEY, "{oops");
    const seat = sitDown({ disk });
    expect(seat.game.store.getState().pack).toBe(REAL_PACK);
    expect(seat.said()).toEqual(["pack-set-aside"]);
    expect(disk.kept.get(`${KEY}.aside.1`)).toBe("{oops");
    expect(sitDown({ disk }).said()).toEqual([]);
  });

  it("does not overwrite one that was put aside before", () => {
    const disk = createDisk();
    for (const text of ["{first", "{second"]) {
      disk.kept.set(KEY, text);
      sitDown({ disk });
    }
    expect([...disk.kept.values()]).toEqual(expect.arrayContaining(["{first", "{second"]));
  });

  it("is not thrown away where there is no room to put it aside", () => {
    const disk = createRefusingDisk();
    disk.kept.set(KEY, "{oops");
    expect(sitDown({ disk }).game.store.getState().pack).toBe(REAL_PACK);
    expect([...disk.kept.values()]).toContain("{oops");
  });
});
