/**
 * Promises that views are told in one order, whoever was there first; that each change makes one screen for all of them;
 * and that what an answer counts towards the progress redraws no round.
 */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createPublisher, type Publication, VIEW_ORDER, type ViewName } from "../../src/store/publisher.ts";
import { type Seat, sitDown } from "./seat.ts";

/** Browsers report an error with `reportError`; Node has none, so the tests bring one that writes down. */
let reported: unknown[] = [];
beforeEach(() => {
  reported = [];
  Object.assign(globalThis, { reportError: (error: unknown) => reported.push(error) });
});
afterEach(() => void Reflect.deleteProperty(globalThis, "reportError"));

interface Told extends Publication {
  readonly name: ViewName;
}

function listen({ game }: Seat, names: readonly ViewName[]) {
  const told: Told[] = [];
  const publisher = createPublisher(game);
  for (const name of names) publisher.add(name, (publication) => told.push({ name, ...publication }));
  told.length = 0;
  return { told, publisher };
}

describe("the publisher", () => {
  it("tells the page, then the announcer, then sound, then the stage, in whatever order they were added", () => {
    expect(VIEW_ORDER).toEqual(["page", "announcer", "sound", "stage"]);
    const seat = sitDown();
    const { told } = listen(seat, ["stage", "sound", "page", "announcer"]);
    seat.enter("the-plea");
    const firsts = told.slice(0, VIEW_ORDER.length).map(({ name }) => name);
    expect(firsts).toEqual(VIEW_ORDER);
  });

  it("hands all views the same screen for one change, with what has happened", () => {
    const seat = sitDown();
    seat.enter("the-plea");
    const { told } = listen(seat, VIEW_ORDER);
    seat.answer({ isRight: true });
    const [page, ...others] = told.filter(({ events }) => events.length > 0);
    expect(page?.events.map(({ kind }) => kind)).toEqual(["quoteAnswered"]);
    expect(others).toHaveLength(VIEW_ORDER.length - 1);
    for (const other of others) expect(other.screen).toBe(page?.screen);
  });

  it("tells a late view what is shown now, and nothing of what has happened", () => {
    const seat = sitDown();
    const { publisher } = listen(seat, []);
    seat.enter("the-plea");
    const told: Publication[] = [];
    publisher.add("stage", (publication) => told.push(publication));
    expect(told).toEqual([{ screen: publisher.latest(), events: [] }]);
    expect(publisher.latest().kind).toBe("round");
  });

  it("redraws no round for what an answer adds to the progress", () => {
    const seat = sitDown();
    seat.enter("the-plea");
    const { told } = listen(seat, ["page"]);
    seat.answer({ isRight: false });
    expect(told.filter(({ screen }) => screen.kind === "round" && screen.round.reveal !== null)).toHaveLength(1);
  });

  it("goes on to the others where one of them fails, and reports it", () => {
    const seat = sitDown();
    const { publisher } = listen(seat, []);
    const told: string[] = [];
    publisher.add("page", () => {
      throw new Error("no page");
    });
    publisher.add("stage", ({ screen }) => told.push(screen.kind));
    seat.enter("the-plea");
    expect(told).toContain("round");
    expect(reported.length).toBeGreaterThan(0);
  });

  it("tells nothing more to a view that has gone, even where another has taken its place", () => {
    const seat = sitDown();
    const { publisher } = listen(seat, []);
    const [first, second]: string[][] = [[], []];
    const leave = publisher.add("stage", ({ screen }) => first?.push(screen.kind));
    publisher.add("stage", ({ screen }) => second?.push(screen.kind));
    leave();
    seat.enter("the-plea");
    expect(first).toEqual(["title"]);
    expect(second).toContain("round");
  });
});
