/** Leaving and coming back: the same quote in the same order, whatever was going on, and a word where that is impossible. */
import { describe, expect, it } from "vitest";
import { editedPack, nth, REAL_PACK } from "../content/packs.ts";
import { createDisk, type Disk } from "../fakes.ts";
import { orderOf, type Seat, sitDown } from "./seat.ts";

const HASH = "#/play/the-timeline";

/** Plays two quotes of a level and stands at the third. */
function halfWay(disk: Disk): Seat {
  const seat = sitDown({ disk, chance: 100 });
  seat.enter("the-timeline");
  for (const isRight of [true, false]) {
    seat.answer({ isRight, confidence: "fairly-sure", clue: isRight });
    seat.goOn();
  }
  return seat;
}
const reload = (disk: Disk, hash = HASH) => sitDown({ disk, hash, chance: 999 });

describe("coming back in the middle of a level", () => {
  it.each<[string, (seat: Seat) => void]>([
    ["while a quote is asked", () => undefined],
    ["with its clue open", ({ game }) => game.dispatch({ type: "clueOpened" })],
    ["while it is revealed as right", (seat) => seat.answer({ isRight: true })],
    ["while it is revealed as wrong, after the clue", (seat) => seat.answer({ isRight: false, clue: true })],
  ])("%s", (_, act) => {
    const disk = createDisk();
    const before = halfWay(disk);
    act(before);
    const after = reload(disk);
    expect(after.run()).toEqual(before.run());
    expect(orderOf(after.run())).toEqual(orderOf(before.run()));
    expect(after.round()).toEqual(before.round());
    expect(after.round().clue.isOpen).toBe(before.round().clue.isOpen);
    expect(after.said()).toEqual([]);
  });

  it("goes on as if nothing had been: the score at the end counts what was before", () => {
    const disk = createDisk();
    halfWay(disk);
    const after = reload(disk);
    after.playOut({ isRight: true });
    expect(after.frontPage().score).toBe(String(90 - 30 + 5 * 100));
    expect(after.frontPage().standfirst).toContain("A clue was opened once");
  });

  it("is offered on the title and told on the level screen", () => {
    const disk = createDisk();
    halfWay(disk);
    const title = reload(disk, "#/").screen();
    expect(title.kind === "title" && title.title.playHint).toBe("Continue at quote 3 · The timeline");
    const levels = reload(disk, "#/levels").screen();
    expect(levels.kind === "levels" && levels.levels.map(({ resumeAt }) => resumeAt)).toEqual([
      null,
      null,
      null,
      3,
      null,
    ]);
  });

  it("keeps each level's run while another is played", () => {
    const disk = createDisk();
    const seat = halfWay(disk);
    const left = seat.run();
    seat.enter("the-plea");
    seat.answer({ isRight: true });
    seat.address.go(HASH);
    expect(seat.run()).toEqual(left);
    expect(reload(disk, "#/play/the-plea").round().quoteNumber).toBe(1);
  });

  it("begins anew after the introduction alone, which is no run yet", () => {
    const disk = createDisk();
    const seat = sitDown({ disk, hash: HASH });
    expect(seat.screen().kind).toBe("introduction");
    expect(reload(disk).screen().kind).toBe("introduction");
  });

  it("after the end is a new run, with nothing left half-way", () => {
    const disk = createDisk();
    halfWay(disk).playOut({ isRight: true });
    const after = reload(disk);
    expect(after.screen().kind).toBe("introduction");
    expect(after.screen()).toMatchObject({ introduction: { resumeAt: null, isPlayed: true } });
  });
});

describe("coming back to a pack that was edited meanwhile", () => {
  const edited = editedPack(({ quotes }) => {
    nth(quotes, 0).text += " And more.";
  });

  it("says that the level has changed and begins it anew", () => {
    const disk = createDisk();
    halfWay(disk);
    const seat = sitDown({ disk, pack: edited, hash: HASH });
    expect(seat.said()).toEqual(["level-changed"]);
    expect(seat.screen()).toMatchObject({ kind: "introduction", introduction: { resumeAt: null } });
    expect(sitDown({ disk, pack: edited, hash: HASH }).said()).toEqual([]);
  });

  it("offers nothing to go on with", () => {
    const disk = createDisk();
    halfWay(disk);
    const title = sitDown({ disk, pack: edited }).screen();
    expect(title).toMatchObject({ kind: "title", title: { play: { id: "the-plea", resumeAt: null } } });
    const levels = sitDown({ disk, pack: edited, hash: "#/levels" }).screen();
    expect(levels.kind === "levels" && levels.levels.every(({ resumeAt }) => resumeAt === null)).toBe(true);
  });

  it("never shows the result of what has changed", async () => {
    const disk = createDisk();
    halfWay(disk).playOut({ isRight: true });
    const seat = await there(sitDown({ disk, pack: edited, hash: "#/front-page" }));
    expect(seat.screen().kind).toBe("title");
    expect(seat.said()).toEqual(["no-front-page"]);
  });
});

/** The seat, once what is fetched on demand has come. */
async function there(seat: Seat): Promise<Seat> {
  await seat.game.loadSupplement();
  return seat;
}

describe("the front page", () => {
  it("is the same after a reload", async () => {
    const disk = createDisk();
    const seat = halfWay(disk);
    seat.playOut({ isRight: false, confidence: "hunch" });
    const after = await there(reload(disk, "#/front-page"));
    expect(after.frontPage()).toEqual(seat.frontPage());
    expect(after.said()).toEqual([]);
  });

  it("is that of the last run finished", async () => {
    const disk = createDisk();
    const seat = halfWay(disk);
    seat.playOut({ isRight: true });
    seat.enter("the-plea");
    seat.playOut({ isRight: true });
    expect((await there(reload(disk, "#/front-page"))).frontPage().levelTitle).toBe("The plea");
  });

  it("of nobody's run is the title, with a word about it", async () => {
    const seat = await there(sitDown({ hash: "#/front-page" }));
    expect(seat.screen().kind).toBe("title");
    expect(seat.said()).toEqual(["no-front-page"]);
  });

  it("carries the day on which it is read", async () => {
    const disk = createDisk();
    halfWay(disk).playOut({ isRight: true });
    expect((await there(reload(disk, "#/front-page"))).screen()).toMatchObject({ dateline: "19 February 2020" });
  });
});

describe("an address that leads nowhere", () => {
  it.each(["#/nowhere", "#/play/no-such-level", "#/levels/2"])("%s shows the title and says so", (hash) => {
    const seat = sitDown({ hash });
    expect(seat.screen().kind).toBe("title");
    expect(seat.said()).toEqual(["unknown-address"]);
  });

  it("does not touch the run that is being played", () => {
    const seat = halfWay(createDisk());
    const run = seat.run();
    seat.address.go("#/nowhere");
    seat.address.go(HASH);
    expect(seat.run()).toBe(run);
    expect(REAL_PACK.levels.map(({ id }) => id)).toContain(run.level.id);
  });
});
