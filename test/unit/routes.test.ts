/** Promises that every screen has an address and every address a screen; one that leads nowhere is told apart. */
import { describe, expect, it } from "vitest";
import { HASHES, hashOf, parseRoute, playHash } from "../../src/store/route.ts";
import { REAL_PACK } from "../content/packs.ts";

const LEVELS = REAL_PACK.levels.map(({ id }) => id);
const route = (hash: string) => parseRoute(hash, LEVELS);

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
    for (const hash of [...Object.values(HASHES), ...LEVELS.map(playHash), "#/nowhere"]) {
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
  ])("“%s” leads nowhere and is kept as asked", (hash) => {
    expect(route(hash)).toEqual({ screen: "unknown", asked: hash });
  });

  it("that lead nowhere are kept no longer than a line", () => {
    expect(route(`#/${"x".repeat(500)}`)).toMatchObject({ screen: "unknown", asked: `#/${"x".repeat(78)}` });
  });

  it("of a level mean nothing in a pack that has no such level", () => {
    expect(parseRoute("#/play/the-plea", []).screen).toBe("unknown");
  });
});
