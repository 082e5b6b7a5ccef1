/**
 * Promises that progress of several devices is put together without loss: in whatever order, as often as one likes, and
 * never counting the same play twice.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Devices, mergeDevices, totalOf } from "../../src/core/ledger.ts";
import { NO_PROGRESS, type Progress, withRun } from "../../src/core/progress.ts";
import { createNotices } from "../../src/store/notices.ts";
import { createProgress, type ProgressKeeper } from "../../src/store/progress.ts";
import { exportProgress, importProgress, parseProgressFile } from "../../src/store/progress-file.ts";
import { nth, REAL_PACK } from "../content/packs.ts";
import { finishedRun } from "../content/runs.ts";
import { createChance, createDisk } from "../fakes.ts";
import { keepingOn, SHELVES } from "../keeping.ts";
import { anyConfidence, anyLevel } from "./arbitraries.ts";

const anyPlay = fc.record({
  level: anyLevel,
  isRight: fc.boolean(),
  confidence: anyConfidence,
  day: fc.integer({ min: 20_000, max: 20_040 }),
});
const anyPlays = fc.array(anyPlay, { maxLength: 5 });
type Plays = (typeof anyPlays extends fc.Arbitrary<infer Value> ? Value : never) & readonly unknown[];

const played = (plays: Plays, before: Progress = {}) =>
  plays.reduce(
    (progress, { level, day, ...say }) => withRun(progress, finishedRun(REAL_PACK, level, say), { day }),
    before,
  );
/** What some devices hold, of which others may know an earlier state. */
const anyDevices: fc.Arbitrary<Devices> = fc
  .array(fc.tuple(fc.constantFrom("0000000a", "0000000b", "0000000c"), anyPlays), { maxLength: 3 })
  .map((entries) => Object.fromEntries(entries.map(([device, plays]) => [device, played(plays)])));
const merged = (...all: readonly Devices[]) => all.reduce(mergeDevices, {});

function newDevice(first: number): ProgressKeeper {
  return createProgress(keepingOn(createDisk()), createChance(first));
}
function play(keeper: ProgressKeeper, plays: Plays): void {
  for (const { level, day, ...say } of plays) keeper.add(finishedRun(REAL_PACK, level, say), day);
}
const playsIn = (progress: Progress) =>
  Object.values((progress[REAL_PACK.id] ?? NO_PROGRESS).levels).reduce((sum, { plays }) => sum + plays, 0);

describe("merging", () => {
  it("is the same in either order, in any grouping, and a second time", () => {
    fc.assert(
      fc.property(anyDevices, anyDevices, anyDevices, (a, b, c) => {
        expect(merged(a, b)).toEqual(merged(b, a));
        expect(merged(merged(a, b), c)).toEqual(merged(a, merged(b, c)));
        expect(merged(a, a)).toEqual(a);
        expect(merged(a, b, b, a)).toEqual(merged(a, b));
        expect(totalOf({ devices: merged(a, b) })).toEqual(totalOf({ devices: merged(b, a) }));
      }),
      { numRuns: 60 },
    );
  });

  it("loses nothing: no best, no star, no quote, no count gets smaller", () => {
    fc.assert(
      fc.property(anyDevices, anyDevices, (a, b) => {
        const both = totalOf({ devices: merged(a, b) })[REAL_PACK.id] ?? NO_PROGRESS;
        for (const one of [a, b]) {
          const { levels, quotesMet } = totalOf({ devices: one })[REAL_PACK.id] ?? NO_PROGRESS;
          for (const level of REAL_PACK.levels) {
            const [less, more] = [levels[level.id], both.levels[level.id]];
            if (!less) continue;
            expect(more?.best).toBeGreaterThanOrEqual(less.best);
            expect(more?.stars).toBeGreaterThanOrEqual(less.stars);
            expect(more?.plays).toBeGreaterThanOrEqual(less.plays);
          }
          for (const quote of REAL_PACK.quotes) {
            const [less, more] = [quotesMet[quote.id], both.quotesMet[quote.id]];
            if (!less) continue;
            expect(more?.answered).toBeGreaterThanOrEqual(less.answered);
            expect(more?.right).toBeGreaterThanOrEqual(less.right);
            expect(more?.look?.day ?? -1).toBeGreaterThanOrEqual(less.look?.day ?? -1);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("of a device’s own older copy comes to the newer", () => {
    fc.assert(
      fc.property(anyPlays, anyPlays, (first, then) => {
        const older = played(first);
        const newer = played(then, older);
        const name = "0000000a";
        // A look may have been put back since; the later day tells.
        const later = mergeDevices({ [name]: older }, { [name]: newer })[name]?.[REAL_PACK.id];
        expect(later?.levels).toEqual(newer[REAL_PACK.id]?.levels);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a file carried between devices", () => {
  it("adds up what was played on both, once, however often and in whatever order it is carried", () => {
    fc.assert(
      fc.property(anyPlays, anyPlays, anyPlays, (atHome, atSchool, later) => {
        const [home, school] = [newDevice(1), newDevice(2)];
        play(home, atHome);
        play(school, atSchool);
        const files = [exportProgress(home), exportProgress(school)];
        for (const text of [...files, ...files]) {
          for (const keeper of [home, school]) expect(importProgress(keeper, text).ok).toBe(true);
        }
        expect(playsIn(home.store.getState())).toBe(atHome.length + atSchool.length);
        expect(home.store.getState()).toEqual(school.store.getState());
        play(home, later);
        importProgress(school, exportProgress(home));
        expect(importProgress(school, exportProgress(home))).toEqual({ ok: true, isNews: false });
        expect(playsIn(school.store.getState())).toBe(atHome.length + atSchool.length + later.length);
      }),
      { numRuns: 40 },
    );
  });

  it("says whether it held anything new", () => {
    const [home, school] = [newDevice(1), newDevice(2)];
    play(home, [{ level: nth(REAL_PACK.levels, 0), isRight: true, confidence: "hunch", day: 1 }]);
    expect(importProgress(school, exportProgress(home))).toEqual({ ok: true, isNews: true });
    expect(importProgress(home, exportProgress(school))).toEqual({ ok: true, isNews: false });
  });

  it("that is none is refused in a sentence and changes nothing", () => {
    const keeper = newDevice(1);
    play(keeper, [{ level: nth(REAL_PACK.levels, 0), isRight: true, confidence: "hunch", day: 1 }]);
    const good = exportProgress(keeper);
    const before = keeper.store.getState();
    const problems = [
      "",
      "{}",
      "[1]",
      good.slice(0, 200),
      good.replace('"version": 1', '"version": 2'),
      good.replace('"answered": 1', '"answered": -1'),
      good.replace('"answered": 1', '"answered": 1e300'),
      good.replace(/"0000000\d"/, '"my phone"'),
      "x".repeat(5_000_001),
    ].map((text) => {
      const imported = importProgress(keeper, text);
      return imported.ok ? "" : imported.problem;
    });
    for (const problem of problems) expect(problem).toMatch(/^This file .+\.$/);
    expect(new Set(problems).size).toBe(4);
    expect(keeper.store.getState()).toBe(before);
  });

  it("is read without throwing, whatever is in it, and never gives what the device cannot keep", () => {
    const anyText = fc.oneof(
      fc.string(),
      fc.json(),
      fc.jsonValue().map((devices) => JSON.stringify({ format: "soundbite-progress", version: 1, devices })),
      fc
        .dictionary(fc.constantFrom("__proto__", "toString", "0000000a"), fc.jsonValue())
        .map((devices) => JSON.stringify({ format: "soundbite-progress", version: 1, devices })),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parseProgressFile(text);
        if (!parsed.ok) return;
        const ledger = { device: "", devices: mergeDevices(parsed.devices, parsed.devices) };
        expect(SHELVES.progress.parse(ledger)).toEqual(ledger);
      }),
      { numRuns: 300 },
    );
  });
});

describe("progress kept by the first version", () => {
  const quote = nth(REAL_PACK.quotes, 0).id;
  const level = nth(REAL_PACK.levels, 0).id;
  const text = JSON.stringify({
    version: 1,
    value: {
      [REAL_PACK.id]: {
        levels: { [level]: { best: 480, stars: 2, plays: 3 } },
        quotesMet: { [quote]: { answered: 3, right: 2 } },
      },
    },
  });

  it("is read as it was, and goes on from there", () => {
    const disk = createDisk();
    disk.kept.set(SHELVES.progress.key, text);
    const notices = createNotices();
    const keeper = createProgress(keepingOn(disk, notices.notify), createChance());
    expect(keeper.store.getState()[REAL_PACK.id]).toEqual({
      levels: { [level]: { best: 480, stars: 2, plays: 3 } },
      quotesMet: { [quote]: { answered: 3, right: 2, said: {}, look: null } },
    });
    keeper.add(finishedRun(REAL_PACK, nth(REAL_PACK.levels, 0), { isRight: true }), 20_000);
    expect(keeper.store.getState()[REAL_PACK.id]?.levels[level]).toEqual({ best: 700, stars: 3, plays: 4 });
    expect(notices.store.getState()).toEqual([]);
    expect(JSON.parse(disk.kept.get(SHELVES.progress.key) ?? "")).toMatchObject({ version: 2, value: { device: "" } });
  });

  it("is put aside where it cannot be read", () => {
    const disk = createDisk();
    const broken = text.replace('"right":2', '"right":"two"');
    disk.kept.set(SHELVES.progress.key, broken);
    const notices = createNotices();
    createProgress(keepingOn(disk, notices.notify), createChance());
    expect(notices.store.getState()).toEqual(["unreadable"]);
    expect(disk.kept.get(`${SHELVES.progress.key}.aside.1`)).toBe(broken);
  });
});
