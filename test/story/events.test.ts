/** What stamps, sounds and announcements are made from: each thing that happens is heard once, and nothing of the past. */
import { describe, expect, it } from "vitest";
import type { RunEvent } from "../../src/core/run.ts";
import { createPublisher } from "../../src/store/publisher.ts";
import { createDisk } from "../fakes.ts";
import { type Seat, sitDown } from "./seat.ts";

function listenTo({ game }: Seat): RunEvent[] {
  const heard: RunEvent[] = [];
  createPublisher(game).add("sound", ({ events }) => heard.push(...events));
  return heard;
}

describe("a listener", () => {
  it("hears a whole level, each event once and in order", () => {
    const seat = sitDown();
    const heard = listenTo(seat);
    seat.enter("the-plea");
    seat.answer({ isRight: true, clue: true });
    seat.playOut({ isRight: false });
    expect(heard).toEqual(seat.run().events);
    expect(heard.map(({ seq }) => seq)).toEqual(heard.map((_, index) => index + 1));
  });

  it("hears nothing again that happened before a reload, and all that happens after", () => {
    const disk = createDisk();
    const before = sitDown({ disk });
    before.enter("the-plea");
    before.answer({ isRight: true });
    const seat = sitDown({ disk, hash: "#/play/the-plea" });
    const heard = listenTo(seat);
    expect(heard).toEqual([]);
    seat.goOn();
    expect(heard.map(({ kind }) => kind)).toEqual(["quoteShown"]);
  });

  it("hears nothing of the past when the player turns from one run to another and back", () => {
    const seat = sitDown();
    seat.enter("the-plea");
    seat.answer({ isRight: true });
    const heard = listenTo(seat);
    seat.enter("the-timeline");
    seat.address.go("#/play/the-plea");
    seat.goOn();
    expect(heard.map(({ kind }) => kind)).toEqual(["runBegun", "quoteShown", "quoteShown"]);
  });

  it("hears nothing of what was refused, nor of a change that is no event", () => {
    const seat = sitDown();
    seat.enter("the-plea");
    const heard = listenTo(seat);
    seat.goOn();
    const [face] = seat.round().speakers;
    if (face) seat.game.chooseSpeaker(face.id);
    seat.game.toggleOthers();
    expect(heard).toEqual([]);
  });
});
