/** The cuttings and a quote by its link, in a whole game: what is given away to whom, and when. */
import { describe, expect, it } from "vitest";
import { playHash, quoteHash } from "../../src/store/route.ts";
import { quoteOf, REAL_PACK } from "../content/packs.ts";
import { arrive, type Seat, screenOf } from "./seat.ts";

const begin = ({ game }: Seat) => game.dispatch({ type: "begun" });

describe("the cuttings and a quote by its link", () => {
  const id = "khan-support";

  it("are asked by a name that gives nothing away, and kept by their own", async () => {
    const seat = await arrive(quoteHash(quoteOf(REAL_PACK, id).id));
    const { cutting } = screenOf(seat, "quote");
    for (const hash of [seat.address.hash(), playHash(cutting.levelId)]) expect(hash).not.toMatch(/khan/i);
    seat.address.go(playHash(cutting.levelId));
    begin(seat);
    expect(seat.run().level.id).toBe(`quote:${id}`);
    seat.playOut({ isRight: true });
    seat.address.go(`#/q/${id}`);
    expect(screenOf(seat, "quote").cutting.isMet).toBe(true);
  });

  it("have what was answered in a level left half-way, once, whatever becomes of the level", async () => {
    const seat = await arrive("#/play/the-plea");
    begin(seat);
    seat.answer({ isRight: true });
    seat.goOn();
    seat.answer({ isRight: false });
    const metCount = () => {
      seat.address.go("#/cuttings");
      return screenOf(seat, "cuttings").cuttings.metCount;
    };
    expect(metCount()).toBe(2);
    seat.game.startAgain(seat.run().level.id);
    expect(metCount()).toBe(2);
    seat.enter("the-plea");
    seat.playOut({ isRight: true });
    const met = seat.game.progress.store.getState()[REAL_PACK.id]?.quotesMet ?? {};
    expect(Object.values(met).reduce((sum, { answered }) => sum + answered, 0)).toBe(2 + 7);
  });

  it("keep a quote’s speaker back until it has been met", async () => {
    const seat = await arrive(`#/q/${id}`);
    expect(screenOf(seat, "quote").cutting).toMatchObject({ isMet: false, id });
    expect(JSON.stringify(seat.screen())).not.toMatch(/khan"|Sadiq/);
    seat.address.go(`#/play/quote:${id}`);
    begin(seat);
    seat.playOut({ isRight: true });
    seat.address.go(`#/q/${id}`);
    expect(screenOf(seat, "quote").cutting).toMatchObject({ isMet: true, record: "Answered once, right." });
    seat.address.go("#/cuttings");
    expect(screenOf(seat, "cuttings").cuttings).toMatchObject({ metCount: 1, standing: "1 of 28 quotes met" });
    expect(seat.game.progress.store.getState()[REAL_PACK.id]?.levels).toEqual({});
  });
});
