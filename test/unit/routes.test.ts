/** Promises that every screen has an address and every address a screen; one that leads nowhere is told apart. */
import { describe, expect, it } from "vitest";
import { HASHES, hashOf, isSupplementRoute, parseRoute, playHash, quoteHash, runHash } from "../../src/store/route.ts";
import { nth, REAL_PACK } from "../content/packs.ts";

const LEVELS = REAL_PACK.levels.map(({ id }) => id);
const route = (hash: string) => parseRoute(hash, REAL_PACK);

describe("addresses", () => {
  it("of screens lead to them", () => {
    expect(route(HASHES.title)).toEqual({ screen: "title" });
    expect(route(HASHES.levels)).toEqual({ screen: "levels" });
    expect(route(HASHES.frontPage)).toEqual({ screen: "front-page" });
    expect(route(HASHES.settings)).toEqual({ screen: "settings" });
  });

  it.each(LEVELS)("of the level %s leads to it", (level) => {
    expect(route(playHash(level))).toEqual({ screen: "play", level });
  });

  it("are what the routes that they lead to call themselves", () => {
    const others = ["#/nowhere", quoteHash(nth(REAL_PACK.quotes, 0).id), runHash("x"), "#/play/today:2026-11-22"];
    for (const hash of [...Object.values(HASHES), ...LEVELS.map(playHash), ...others]) {
      expect(hashOf(route(hash))).toBe(hash);
    }
  });

  it.each(["", "#", "#/", "#//"])("“%s” is the title's", (hash) => {
    expect(route(hash)).toEqual({ screen: "title" });
  });

  it.each(["#levels", "#/levels/", "#/levels//"])("“%s” is forgiven", (hash) => {
    expect(route(hash)).toEqual({ screen: "levels" });
  });

  it.each([
    "#/nowhere",
    "#/play",
    "#/play/",
    "#/play/no-such-level",
    "#/play/the-plea/3",
    "#/levels/the-plea",
    "#/settings/volume",
    "#/LEVELS",
    "#/__proto__",
    "#/constructor",
    "#/play/constructor",
    "#/%E0%A4%A",
    "#/q",
    "#/q/nobody",
    "#/q/khan-support/2",
    "#/r",
    "#/r/",
    "#/today/2026-11-22",
  ])("“%s” leads nowhere and is kept as asked", (hash) => {
    expect(route(hash)).toEqual({ screen: "unknown", asked: hash });
  });

  it("of what comes with the supplement lead to it", () => {
    expect(route(HASHES.today)).toEqual({ screen: "today" });
    expect(route(HASHES.deadline)).toEqual({ screen: "deadline" });
    expect(route(HASHES.secondLook)).toEqual({ screen: "second-look" });
    expect(route(HASHES.cuttings)).toEqual({ screen: "cuttings" });
    for (const { id } of REAL_PACK.quotes) {
      for (const hash of [quoteHash(id), `#/q/${id}`]) expect(route(hash)).toEqual({ screen: "quote", quote: id });
    }
    for (const hash of [HASHES.today, quoteHash(nth(REAL_PACK.quotes, 0).id), runHash("x"), "#/play/a:b"])
      expect(isSupplementRoute(route(hash)), hash).toBe(true);
    for (const hash of [HASHES.title, HASHES.levels, HASHES.settings, HASHES.frontPage, "#/play/the-plea"])
      expect(isSupplementRoute(route(hash)), hash).toBe(false);
  });

  it.each(["BukFyoWlfAAAAAH5APAD5kRQA1QaCk", "hello", "a/b", "%41", "a b"])(
    "of a run keep its code “%s” as it came",
    (code) => expect(route(runHash(code))).toEqual({ screen: "sent-run", code }),
  );

  it.each(["today:2026-11-22", "second-look:a,b", "anything:at/all"])("of a made level keep its name “%s”", (name) => {
    expect(route(`#/play/${name}`)).toEqual({ screen: "made-level", name });
  });

  it("that lead nowhere are kept no longer than a line", () => {
    expect(route(`#/${"x".repeat(500)}`)).toMatchObject({ screen: "unknown", asked: `#/${"x".repeat(78)}` });
  });

  it("of a level mean nothing in a pack that has no such level", () => {
    expect(parseRoute("#/play/the-plea", { levels: [], quotes: [] }).screen).toBe("unknown");
  });
});
