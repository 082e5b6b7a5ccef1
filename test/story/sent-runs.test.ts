/** A run sent from one player to another by its link: played unseen, then held side by side; or shown, or refused in words. */
import { describe, expect, it } from "vitest";
import { frontPageView } from "../../src/core/screens/front-page.ts";
import { runHash } from "../../src/store/route.ts";
import { editedPack, nth, REAL_PACK } from "../content/packs.ts";
import { createClock, createDisk } from "../fakes.ts";
import { arrive, orderOf, type Seat } from "./seat.ts";

/** Plays a level and gives back the seat and the link to the run. */
async function send(level: string, disk = createDisk()): Promise<{ sender: Seat; link: string }> {
  const sender = await arrive("", { disk, chance: 500 });
  sender.address.go(`#/play/${level}`);
  sender.game.dispatch({ type: "begun" });
  sender.answer({ isRight: false, confidence: "hunch" });
  sender.playOut({ isRight: true, confidence: "fairly-sure" });
  const screen = sender.screen();
  if (screen.kind !== "front-page" || !screen.share) throw new Error("there is nothing to send");
  return { sender, link: runHash(screen.share.code) };
}
const frontPageOf = (seat: Seat) => {
  const screen = seat.screen();
  if (screen.kind !== "front-page") throw new Error(`this is no front page but ${screen.kind}`);
  return screen;
};

describe("a friend who opens the link", () => {
  it.each(["the-plea", "today:2020-02-19", "final-edition"])("plays the same quotes of %s unseen", async (level) => {
    const { sender, link } = await send(level);
    const friend = await arrive(link);
    const offer = friend.screen();
    expect(offer).toMatchObject({ kind: "sent-run", challenge: { play: "Play these quotes", show: "Just show me" } });
    const given = JSON.stringify(offer);
    for (const { text, speaker } of sender.run().quotes)
      expect(given.includes(text) || given.includes(speaker)).toBe(false);
    friend.game.playSentRun();
    expect(orderOf(friend.run())).toEqual(orderOf(sender.run()));
    friend.answer({ isRight: true, confidence: "certain" });
    friend.playOut({ isRight: true, confidence: "certain" });
    expect(friend.address.hash()).toBe(link);
    const { comparison, frontPage, isTheirs } = frontPageOf(friend);
    expect(isTheirs).toBe(false);
    expect(frontPage.score).toBe(frontPage.scoreMax);
    expect(comparison?.scores).toEqual({ mine: frontPage.score, theirs: sender.frontPage().score });
    expect(comparison?.quotes.map(({ sentence }) => sentence)[0]).toBe(
      "You were right, they were not; you were surer.",
    );
    expect(comparison?.theirs).toEqual(frontPageView(REAL_PACK, sender.run()));
    expect(friend.said()).toEqual([]);
  });

  it("can be shown it instead, and play it after all", async () => {
    const { sender, link } = await send("the-plea");
    const friend = await arrive(link);
    friend.game.showSentRun();
    expect(frontPageOf(friend)).toMatchObject({ isTheirs: true, comparison: null });
    expect(friend.frontPage()).toEqual(sender.frontPage());
    expect(friend.game.progress.store.getState()).toEqual({});
    friend.game.playSentRun();
    expect(friend.round().quoteNumber).toBe(1);
  });

  it("goes on after a reload, and finds both front pages there after another", async () => {
    const { link } = await send("the-plea");
    const disk = createDisk();
    const friend = await arrive(link, { disk });
    friend.game.playSentRun();
    friend.answer({ isRight: true });
    const again = await arrive(link, { disk });
    expect(again.run()).toEqual(friend.run());
    again.playOut({ isRight: true });
    expect(frontPageOf(await arrive(link, { disk })).comparison).toEqual(frontPageOf(again).comparison);
    again.game.playSentRun();
    expect(again.round().quoteNumber).toBe(1);
  });

  it("who answers exactly alike still finds both side by side after a reload, and after another level", async () => {
    const { link } = await send("the-plea");
    const disk = createDisk();
    const friend = await arrive(link, { disk });
    friend.game.playSentRun();
    friend.answer({ isRight: false, confidence: "hunch" });
    friend.playOut({ isRight: true, confidence: "fairly-sure" });
    const { comparison } = frontPageOf(friend);
    expect(comparison?.scores.mine).toBe(comparison?.scores.theirs);
    expect(frontPageOf(await arrive(link, { disk })).comparison).toEqual(comparison);
    friend.enter("the-timeline");
    friend.playOut({ isRight: true });
    expect(frontPageOf(await arrive(link, { disk })).comparison).toEqual(comparison);
  });

  it("loses nothing of their own run of the same level left half-way", async () => {
    const { link } = await send("the-plea");
    const friend = await arrive("#/play/the-plea");
    friend.game.dispatch({ type: "begun" });
    friend.answer({ isRight: true });
    const left = friend.run();
    friend.address.go(link);
    friend.game.playSentRun();
    friend.answer({ isRight: false });
    friend.address.go("#/settings");
    friend.address.go(link);
    expect(friend.round().reveal?.verdict).toBe("correction");
    friend.address.go("#/play/the-plea");
    expect(friend.run()).toEqual(left);
    friend.address.go(link);
    friend.playOut({ isRight: true });
    friend.address.go("#/play/the-plea");
    expect(friend.run()).toEqual(left);
  });

  it("plays a Deadline against the same clock", async () => {
    const clock = createClock();
    const sender = await arrive("#/deadline", { clock });
    sender.game.dispatch({ type: "begun" });
    for (const isRight of [true, false, true]) sender.answer({ isRight });
    clock.advance(60_000);
    const { share } = frontPageOf(sender);
    const friend = await arrive(runHash(share?.code ?? ""), { clock });
    friend.game.playSentRun();
    expect(friend.game.timeLeft.getState()).toMatchObject({ remainingMs: 60_000, isRunning: true });
    friend.answer({ isRight: true });
    clock.advance(60_000);
    const { comparison } = frontPageOf(friend);
    expect(comparison?.scores).toEqual({ mine: "100", theirs: "150" });
    expect(comparison?.quotes).toHaveLength(3);
  });
});

describe("the sender who opens it", () => {
  it("is offered the quotes like anybody, not compared with themselves", async () => {
    const disk = createDisk();
    const { sender, link } = await send("the-plea", disk);
    sender.address.go(link);
    expect(sender.screen().kind).toBe("sent-run");
    expect((await arrive(link, { disk })).screen().kind).toBe("sent-run");
  });
});

describe("a link that cannot be read", () => {
  const problemOf = (seat: Seat) => {
    const screen = seat.screen();
    return screen.kind === "unreadable-run" ? screen.problem : screen.kind;
  };

  it("says why, each reason in its own sentence, and takes no verb", async () => {
    const { link } = await send("the-plea");
    const edited = editedPack(({ quotes }) => {
      nth(quotes, 0).text += " And more.";
    });
    const borrowed = editedPack((file) => {
      file.id = "borrowed";
    });
    const seats = await Promise.all([
      arrive("#/r/hello"),
      arrive(link.slice(0, -3)),
      arrive(`#/r/C${link.slice(5)}`),
      arrive(link, { pack: edited }),
      arrive(link, { pack: borrowed }),
      arrive(`${link}/more`),
    ]);
    const problems = seats.map(problemOf);
    expect(problems.map((problem) => problem.split(/[:.]/)[0])).toEqual([
      "This is not the code of a run",
      "Part of this code is missing",
      "This code was made by a newer version of the game",
      "The quotes have been edited since this run was played, so it cannot be shown as it was",
      "This run was played with another pack of quotes",
      "This is not the code of a run",
    ]);
    for (const seat of seats) {
      seat.game.playSentRun();
      seat.game.showSentRun();
      expect(seat.screen().kind).toBe("unreadable-run");
    }
    expect(REAL_PACK.id).not.toBe(borrowed.id);
  });
});
