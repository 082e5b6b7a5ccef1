/** Promises that a link's wishes hold for the visit and leave the player's own settings as they were. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createNotices } from "../../src/store/notices.ts";
import { createSettings, DEFAULT_SETTINGS } from "../../src/store/settings.ts";
import { readVisit, type Wishes, writeVisit } from "../../src/store/visit.ts";
import { createDisk } from "../fakes.ts";
import { keepingOn } from "../keeping.ts";

const { notify } = createNotices();
const WISHES: Wishes = { edition: "plain", textPercent: 150, deadlineSeconds: "off", readsAloud: true };

describe("a visit", () => {
  it("is written as a link asks for it, and read again", () => {
    expect(writeVisit(WISHES)).toBe("?edition=plain&text=150&clock=off&read=on");
    expect(readVisit(writeVisit(WISHES))).toEqual({ wishes: WISHES, isOdd: false });
    expect(writeVisit({})).toBe("");
    expect(readVisit("")).toEqual({ wishes: {}, isOdd: false });
  });

  it("leaves out a value that the game does not know, says so, and keeps the rest", () => {
    expect(readVisit("?edition=gold&text=150")).toEqual({ wishes: { textPercent: 150 }, isOdd: true });
    expect(readVisit("?text=constructor&read=")).toEqual({ wishes: {}, isOdd: true });
    expect(readVisit("?from=mail&toString=1")).toEqual({ wishes: {}, isOdd: false });
  });

  it("never throws and wishes for nothing but settings, whatever the query", () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const settings = createSettings(keepingOn(createDisk(), notify), readVisit(query).wishes).getState();
        expect(Object.keys(settings)).toEqual(Object.keys(DEFAULT_SETTINGS));
      }),
    );
  });

  it("holds although the player has set otherwise, and is gone with the next", () => {
    const disk = createDisk();
    createSettings(keepingOn(disk, notify)).setState({ textPercent: 125, volume: 0.3 });
    expect(createSettings(keepingOn(disk, notify), WISHES).getState()).toMatchObject({ ...WISHES, volume: 0.3 });
    expect(createSettings(keepingOn(disk, notify)).getState()).toMatchObject({ edition: "stage", textPercent: 125 });
  });

  it("lets the player change anything: that is kept, what the link wished is not", () => {
    const disk = createDisk();
    const settings = createSettings(keepingOn(disk, notify), WISHES);
    settings.setState({ isMuted: true });
    settings.setState({ textPercent: 200 });
    expect(settings.getState()).toMatchObject({ ...WISHES, textPercent: 200, isMuted: true });
    expect(createSettings(keepingOn(disk, notify)).getState()).toEqual({
      ...DEFAULT_SETTINGS,
      textPercent: 200,
      isMuted: true,
    });
  });
});
