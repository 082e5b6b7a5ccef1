/** Whole games from the title to the front page: what is promised to a player who plays every level. */
import { describe, expect, it } from "vitest";
import { REAL_PACK } from "../content/packs.ts";
import { createDisk } from "../fakes.ts";
import { sitDown } from "./seat.ts";

const LEVELS = REAL_PACK.levels.map(({ id, quotes }) => ({ id, best: quotes.length * 100, quotes: quotes.length }));

describe.each(LEVELS)("the level $id", ({ id, best, quotes }) => {
  it("played right and certain has the best score, three stars, and is kept", () => {
    const disk = createDisk();
    const seat = sitDown({ disk });
    seat.enter(id);
    seat.playOut({ isRight: true });
    expect(seat.address.hash()).toBe("#/front-page");
    expect(seat.frontPage()).toMatchObject({ stars: 3, corrections: [] });
    expect(seat.frontPage().score).toBe(seat.frontPage().scoreMax);
    expect(seat.game.progress.store.getState()[REAL_PACK.id]?.levels).toEqual({ [id]: { best, stars: 3, plays: 1 } });
    expect(sitDown({ disk }).game.progress.store.getState()).toEqual(seat.game.progress.store.getState());
    expect(seat.said()).toEqual([]);
  });

  it("played wrong and certain loses sixty a quote, and prints a correction for each", () => {
    const seat = sitDown();
    seat.enter(id);
    seat.playOut({ isRight: false, confidence: "certain" });
    expect(seat.frontPage()).toMatchObject({ score: `−${quotes * 60}`, stars: 0 });
    expect(seat.frontPage().corrections).toHaveLength(quotes);
  });

  it("played in hunches loses nothing, whatever is answered", () => {
    const seat = sitDown();
    seat.enter(id);
    seat.playOut({ isRight: false, confidence: "hunch" });
    expect(seat.frontPage().score).toBe("0");
  });
});

describe("a player", () => {
  it("who asks for all corrections of a front page is shown them all", () => {
    const { game, ...seat } = sitDown();
    seat.enter("the-plea");
    seat.playOut({ isRight: false });
    expect(seat.frontPage()).toMatchObject({ correctionsShown: 3, moreCorrections: { isOpen: false } });
    game.toggleCorrections();
    expect(seat.frontPage()).toMatchObject({ correctionsShown: 7, moreCorrections: { isOpen: true } });
  });

  it("who plays all five sees all five on the level screen, and the title begins anew", () => {
    const seat = sitDown();
    for (const { id } of LEVELS) {
      seat.enter(id);
      seat.playOut({ isRight: true, confidence: "fairly-sure" });
    }
    seat.address.go("#/levels");
    const screen = seat.screen();
    if (screen.kind !== "levels") throw new Error("these are not the levels");
    expect(screen.levels.map(({ stars, isPlayed }) => [stars, isPlayed])).toEqual(LEVELS.map(() => [3, true]));
    expect(screen.levels[0]?.standing).toBe("best 630 / 700");
    seat.address.go("#/");
    const title = seat.screen();
    expect(title.kind === "title" && title.title.play.id).toBe("the-plea");
    const met = seat.game.progress.store.getState()[REAL_PACK.id]?.quotesMet ?? {};
    expect(Object.keys(met)).toHaveLength(28);
  });

  it("presses a face, or another instead, and keeps it when the clue is opened; nothing is pressed for them", () => {
    const { game, ...seat } = sitDown();
    const pressed = () => seat.round().speakers.flatMap(({ id, isPressed }) => (isPressed ? [id] : []));
    const [khan, bailey] = REAL_PACK.speakers.map(({ id }) => id);
    if (!khan || !bailey) throw new Error("the pack has no two speakers");
    game.chooseSpeaker(khan);
    seat.enter("the-plea");
    expect(pressed()).toEqual([]);
    game.chooseSpeaker(khan);
    game.chooseSpeaker(bailey);
    game.chooseSpeaker(bailey);
    game.dispatch({ type: "clueOpened" });
    expect(pressed()).toEqual([bailey]);
    expect(seat.run().choices).toEqual([]);
    seat.answer({ isRight: true, confidence: "hunch" });
    expect(seat.round().sure).toBeNull();
    seat.goOn();
    expect(pressed()).toEqual([]);
  });

  it("who leaves a question with a face pressed finds none pressed when they come back", () => {
    const disk = createDisk();
    const { game, ...seat } = sitDown({ disk });
    seat.enter("the-plea");
    const face = seat.round().speakers[1];
    if (face) game.chooseSpeaker(face.id);
    expect(seat.round().sure?.name).toBe(face?.name);
    expect(sitDown({ disk, hash: "#/play/the-plea" }).round().sure).toBeNull();
    game.startAgain(seat.run().level.id);
    game.dispatch({ type: "begun" });
    expect(seat.round().sure).toBeNull();
  });

  it("reads about the other choices, which are shut again with the next quote", () => {
    const seat = sitDown();
    seat.enter("the-plea");
    seat.answer({ isRight: true });
    expect(seat.round().reveal?.others.isOpen).toBe(false);
    seat.game.toggleOthers();
    expect(seat.round().reveal?.others.isOpen).toBe(true);
    seat.goOn();
    seat.answer({ isRight: true });
    expect(seat.round().reveal?.others.isOpen).toBe(false);
  });

  it("who plays a level again is dealt another order and keeps the best score", () => {
    const seat = sitDown();
    seat.enter("final-edition");
    const first = seat.run().seed;
    seat.playOut({ isRight: true });
    seat.enter("final-edition");
    expect(seat.run().seed).not.toBe(first);
    expect(seat.run().phase).toBe("asking");
    seat.playOut({ isRight: false });
    expect(seat.game.progress.store.getState()[REAL_PACK.id]?.levels).toEqual({
      "final-edition": { best: 1000, stars: 3, plays: 2 },
    });
  });

  it("can throw a run away and begin the level anew", () => {
    const disk = createDisk();
    const seat = sitDown({ disk });
    seat.enter("the-plea");
    seat.answer({ isRight: true });
    seat.game.startAgain(REAL_PACK.levels[0]?.id ?? seat.run().level.id);
    expect(seat.screen().kind).toBe("introduction");
    expect(sitDown({ disk, hash: "#/play/the-plea" }).screen().kind).toBe("introduction");
  });

  it("in a class with plain scoring is asked for no confidence and counts a hundred a quote", () => {
    const seat = sitDown();
    seat.game.settings.setState({ scoring: "plain" });
    seat.enter("the-plea");
    const [face] = seat.round().speakers;
    if (face) seat.game.chooseSpeaker(face.id);
    expect(seat.round()).toMatchObject({ asksHowSure: false, sure: null });
    expect(face?.isPressed).toBeNull();
    seat.answer({ isRight: false });
    seat.goOn();
    seat.playOut({ isRight: true });
    expect(seat.frontPage()).toMatchObject({ score: "600", stars: 2 });
  });

  it("who presses what cannot be pressed now changes nothing", () => {
    const seat = sitDown();
    seat.game.dispatch({ type: "wentOn" });
    expect(seat.game.store.getState().run).toBeNull();
    seat.enter("the-plea");
    const before = seat.game.store.getState();
    for (const type of ["begun", "wentOn"] as const) seat.game.dispatch({ type });
    expect(seat.game.store.getState()).toBe(before);
  });
});
