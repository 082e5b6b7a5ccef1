/** Promises that settings are kept at every change, and that one field that cannot be read leaves the others alone. */
import { describe, expect, it } from "vitest";
import { createNotices } from "../../src/store/notices.ts";
import { createSettings, DEFAULT_SETTINGS, type Settings } from "../../src/store/settings.ts";
import { isLate, isMotionReduced } from "../../src/store/wishes.ts";
import { createDevice, createDisk, createRefusingDisk } from "../fakes.ts";
import { keepingOn, SHELVES } from "../keeping.ts";

const CHANGED: Settings = {
  volume: 0.2,
  isMuted: true,
  motion: "reduced",
  theme: "late",
  textPercent: 150,
  edition: "plain",
  hasHotkeys: false,
  readsAloud: true,
  scoring: "plain",
  deadlineSeconds: 120,
};

function settingsFrom(value: unknown) {
  const disk = createDisk();
  disk.kept.set(SHELVES.settings.key, JSON.stringify({ version: 1, value }));
  const notices = createNotices();
  return { settings: createSettings(keepingOn(disk, notices.notify)).getState(), said: notices.store.getState() };
}

describe("settings", () => {
  it("are the defaults at first, and each of the values here is another one", () => {
    const notices = createNotices();
    expect(createSettings(keepingOn(createDisk(), notices.notify)).getState()).toEqual(DEFAULT_SETTINGS);
    expect(Object.entries(CHANGED).filter(([key, value]) => Reflect.get(DEFAULT_SETTINGS, key) === value)).toEqual([]);
    expect(Object.keys(CHANGED).toSorted()).toEqual(Object.keys(DEFAULT_SETTINGS).toSorted());
  });

  it("come back after a reload", () => {
    const disk = createDisk();
    const notices = createNotices();
    createSettings(keepingOn(disk, notices.notify)).setState(CHANGED);
    expect(createSettings(keepingOn(disk, notices.notify)).getState()).toEqual(CHANGED);
    expect(notices.store.getState()).toEqual([]);
  });

  it.each([
    ["volume", 7],
    ["isMuted", "yes"],
    ["motion", "fast"],
    ["theme", null],
    ["textPercent", 110],
    ["edition", 0],
    ["hasHotkeys", []],
    ["scoring", "double"],
    ["scoring", "deadline"],
    ["deadlineSeconds", 61],
  ] as const)("take the default for a “%s” of %j and keep the rest", (key, value) => {
    const { settings, said } = settingsFrom({ ...CHANGED, [key]: value });
    expect(settings).toEqual({ ...CHANGED, [key]: DEFAULT_SETTINGS[key] });
    expect(said).toEqual([]);
  });

  it("take the default for a field that is not there yet, and drop one that is there no more", () => {
    const { volume: _left, ...rest } = CHANGED;
    expect(settingsFrom({ ...rest, colour: "teal" }).settings).toEqual({ ...CHANGED, volume: DEFAULT_SETTINGS.volume });
  });

  it.each([null, "loud", 3])("that are no settings at all (%j) are put aside, which is said", (value) => {
    expect(settingsFrom(value)).toEqual({ settings: DEFAULT_SETTINGS, said: ["unreadable"] });
  });

  it("hold for this session where nothing can be kept, which is said once", () => {
    const notices = createNotices();
    const settings = createSettings(keepingOn(createRefusingDisk(), notices.notify));
    settings.setState({ volume: 0.1 });
    settings.setState({ volume: 0.3 });
    expect(settings.getState().volume).toBe(0.3);
    expect(notices.store.getState()).toEqual(["not-kept"]);
  });
});

describe("wishes", () => {
  const wishing = createDevice({ reducedMotion: true, dark: true });
  const device = createDevice();

  it("of the device hold where the settings leave it to the device", () => {
    expect([isMotionReduced(DEFAULT_SETTINGS, wishing), isMotionReduced(DEFAULT_SETTINGS, device)]).toEqual([
      true,
      false,
    ]);
    expect([isLate(DEFAULT_SETTINGS, wishing), isLate(DEFAULT_SETTINGS, device)]).toEqual([true, false]);
  });

  it("of the player hold against the device", () => {
    expect(isMotionReduced({ ...DEFAULT_SETTINGS, motion: "full" }, wishing)).toBe(false);
    expect(isMotionReduced({ ...DEFAULT_SETTINGS, motion: "reduced" }, device)).toBe(true);
    expect(isLate({ ...DEFAULT_SETTINGS, theme: "day" }, wishing)).toBe(false);
    expect(isLate({ ...DEFAULT_SETTINGS, theme: "late" }, device)).toBe(true);
  });
});
