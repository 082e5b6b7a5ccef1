/** Today's five, Deadline, and a second look, played through the store like any level of the pack. */
import { describe, expect, it } from "vitest";
import { todaysFive } from "../../src/core/todays-five.ts";
import { nth, REAL_PACK } from "../content/packs.ts";
import { createClock, createDisk, createVisibility } from "../fakes.ts";
import { arrive, orderOf, type Seat, screenOf, sitDown } from "./seat.ts";

const DAY_MS = 86_400_000;
const levelsOf = ({ game }: Seat) => game.progress.store.getState()[REAL_PACK.id]?.levels ?? {};

const begin = ({ game }: Seat) => game.dispatch({ type: "begun" });

describe("today’s five", () => {
  it("are waited for, introduced, played, and then there until tomorrow", async () => {
    const clock = createClock("2026-11-22");
    const seat = sitDown({ hash: "#/today", clock, connection: "slow" });
    expect(seat.screen().kind).toBe("waiting");
    await seat.game.loadSupplement();
    expect(screenOf(seat, "introduction").introduction.title).toBe("Today’s five, 22 November 2026");
    begin(seat);
    expect(orderOf(seat.run())).toEqual(todaysFive(REAL_PACK, 20_779).map(({ id }) => id));
    expect(seat.round()).toMatchObject({ levelNumber: 0, quoteTotal: 5 });
    seat.playOut({ isRight: true });
    expect(seat.frontPage()).toMatchObject({ score: "500", stars: 3, next: null });
    seat.address.go("#/today");
    const { today } = screenOf(seat, "today");
    expect(today).toMatchObject({
      isPlayed: true,
      standing: "You have played today’s five: 500 points, three of three stars.",
      next: "The next five come in about twelve hours, at midnight UTC.",
      days: [{ words: "22 November 2026", standing: "500 points, three of three stars" }],
      record: "Played on one day.",
      hasFrontPage: true,
    });
    seat.address.go("#/front-page");
    expect(seat.frontPage().standfirst).toContain("The next five come in about twelve hours");
    seat.address.go("#/play/the-plea");
    begin(seat);
    seat.playOut({ isRight: true });
    seat.address.go("#/today");
    expect(screenOf(seat, "today").today.hasFrontPage).toBe(false);
    clock.advance(DAY_MS / 2);
    seat.address.go("#/");
    seat.address.go("#/today");
    expect(screenOf(seat, "introduction").introduction.title).toBe("Today’s five, 23 November 2026");
  });

  it("left half-way are gone on with, also after a reload", async () => {
    const disk = createDisk();
    const seat = await arrive("#/today", { disk });
    begin(seat);
    seat.answer({ isRight: true });
    seat.goOn();
    expect((await arrive("#/today", { disk })).run()).toEqual(seat.run());
  });

  it("can be played again by their own address, and their front page is there after a reload", async () => {
    const disk = createDisk();
    const seat = await arrive("#/play/today:2020-02-19", { disk });
    begin(seat);
    seat.playOut({ isRight: false });
    expect((await arrive("#/front-page", { disk })).frontPage()).toEqual(seat.frontPage());
    expect((await arrive("#/play/today:2020-02-19", { disk })).screen().kind).toBe("introduction");
  });

  it("do not displace a level of the pack left half-way", async () => {
    const seat = await arrive("#/play/the-plea");
    begin(seat);
    seat.answer({ isRight: true });
    const left = seat.run();
    seat.address.go("#/today");
    begin(seat);
    seat.playOut({ isRight: true });
    seat.address.go("#/play/the-plea");
    expect(seat.run()).toEqual(left);
  });
});

describe("Deadline", () => {
  it("gives sixty seconds, tells what is left, and ends with what was placed", async () => {
    const clock = createClock();
    const seat = await arrive("#/deadline", { clock });
    expect(seat.game.timeLeft.getState()).toBeNull();
    begin(seat);
    expect(seat.game.timeLeft.getState()).toEqual({ remainingMs: 60_000, secondsMax: 60, isRunning: true });
    clock.advance(10_000);
    seat.answer({ isRight: true });
    expect(screenOf(seat, "round").deadline).toMatchObject({ placed: "one quote placed", score: "100", best: null });
    seat.answer({ isRight: false });
    expect(screenOf(seat, "round").deadline?.verdict).toMatchObject({ isRight: false, stamp: "Correction −50" });
    expect(seat.game.timeLeft.getState()?.remainingMs).toBe(50_000);
    clock.advance(49_900);
    expect(seat.run().phase).toBe("asking");
    clock.advance(100);
    expect(seat.frontPage()).toMatchObject({ score: "50", scoreMax: null, stars: null });
    expect(seat.game.timeLeft.getState()).toBeNull();
    expect(screenOf(seat, "front-page").deadline).toMatchObject({ isBest: true });
    expect(levelsOf(seat)).toEqual({ "deadline:60": { best: 50, stars: 0, plays: 1 } });
  });

  it("stands still while the tab is hidden or another screen is shown", async () => {
    const [clock, visibility] = [createClock(), createVisibility()];
    const seat = await arrive("#/deadline", { clock, visibility });
    begin(seat);
    clock.advance(5000);
    visibility.hide();
    clock.advance(500_000);
    expect(seat.game.timeLeft.getState()).toMatchObject({ remainingMs: 55_000, isRunning: false });
    visibility.show();
    clock.advance(5000);
    seat.address.go("#/settings");
    clock.advance(500_000);
    seat.address.go("#/deadline");
    expect(seat.run().phase).toBe("asking");
    expect(seat.game.timeLeft.getState()).toMatchObject({ remainingMs: 50_000, isRunning: true });
  });

  it("begins with a whole clock each time, and keeps a best for each length of clock", async () => {
    const clock = createClock();
    const seat = await arrive("#/deadline", { clock });
    begin(seat);
    clock.advance(60_000);
    seat.game.settings.setState({ deadlineSeconds: 120 });
    seat.address.go("#/deadline");
    begin(seat);
    expect(seat.game.timeLeft.getState()).toMatchObject({ remainingMs: 120_000, secondsMax: 120 });
    seat.answer({ isRight: true });
    clock.advance(120_000);
    expect(Object.keys(levelsOf(seat))).toEqual(["deadline:60", "deadline:120"]);
  });

  it("without a clock waits, and can be left and gone on with; against a clock it cannot", async () => {
    const disk = createDisk();
    const seat = await arrive("#/deadline", { disk });
    begin(seat);
    seat.answer({ isRight: true });
    expect((await arrive("#/deadline", { disk })).screen().kind).toBe("introduction");
    seat.address.go("#/settings");
    seat.game.settings.setState({ deadlineSeconds: "off" });
    seat.address.go("#/deadline");
    begin(seat);
    seat.answer({ isRight: true });
    expect(seat.game.timeLeft.getState()).toBeNull();
    expect((await arrive("#/deadline", { disk })).run()).toEqual(seat.run());
  });
});

describe("a second look", () => {
  it("is offered when it is due, and says what comes next when it is not", async () => {
    const clock = createClock();
    const seat = await arrive("#/second-look", { clock });
    expect(screenOf(seat, "second-look").secondLook).toMatchObject({ dueCount: 0, next: null });
    seat.enter("the-plea");
    seat.answer({ isRight: false, confidence: "certain" });
    const mistaken = nth(orderOf(seat.run()), 0);
    seat.playOut({ isRight: true });
    seat.address.go("#/second-look");
    expect(screenOf(seat, "second-look").secondLook.next).toBe("The next comes back tomorrow.");
    clock.advance(DAY_MS);
    seat.address.go("#/");
    expect(screenOf(seat, "title").invitations?.secondLook?.hint).toBe("One quote is due for a second look.");
    seat.address.go("#/second-look");
    expect(screenOf(seat, "introduction").introduction.title).toBe("A second look");
    begin(seat);
    expect(orderOf(seat.run())).toEqual([mistaken]);
    seat.playOut({ isRight: true });
    seat.address.go("#/second-look");
    expect(screenOf(seat, "second-look").secondLook.next).toBe("The next comes back in seven days.");
  });

  it("left half-way is gone on with first", async () => {
    const [disk, clock] = [createDisk(), createClock()];
    const seat = await arrive("#/play/the-plea", { disk, clock });
    begin(seat);
    seat.playOut({ isRight: false });
    clock.advance(DAY_MS);
    seat.address.go("#/second-look");
    begin(seat);
    expect(seat.run().quotes).toHaveLength(7);
    seat.answer({ isRight: true });
    expect((await arrive("#/second-look", { disk, clock })).run()).toEqual(seat.run());
  });
});

describe("what cannot be had", () => {
  it.each(["#/today", "#/deadline", "#/cuttings", "#/r/abc", "#/play/today:2020-02-19"])(
    "%s without a connection is said, and the title is there",
    async (hash) => {
      const seat = await arrive(hash, { connection: "none" });
      expect(seat.screen().kind).toBe("title");
      expect(seat.said()).toEqual(["not-fetched"]);
    },
  );

  it("does not stop the pack’s own levels from being played: their front page is there once there is a connection", async () => {
    const disk = createDisk();
    const seat = await arrive("#/play/the-plea", { disk, connection: "none" });
    begin(seat);
    seat.playOut({ isRight: true });
    await seat.game.loadSupplement();
    expect(seat.screen().kind).toBe("title");
    expect(seat.said()).toEqual(["not-fetched"]);
    const later = await arrive("#/front-page", { disk });
    expect(screenOf(later, "front-page").frontPage.score).toBe("700");
  });

  it.each(["#/play/today:yesterday", "#/play/quote:nobody", "#/play/deadline:60/x"])(
    "%s leads nowhere, and that is said",
    async (hash) => {
      const seat = await arrive(hash);
      expect(seat.screen().kind).toBe("title");
      expect(seat.said()).toEqual(["unknown-address"]);
    },
  );

  it("a link to a lesson that has lost a letter says so in its own words", async () => {
    const seat = await arrive("#/play/lesson:the-plea..1f3");
    expect(seat.screen().kind).toBe("title");
    expect(seat.said()).toEqual(["lesson-unreadable"]);
  });
});
