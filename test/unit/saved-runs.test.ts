/** Promises that each level keeps the run left half-way in it, and the device the last one finished, as choices. */
import { describe, expect, it } from "vitest";
import { replayRun } from "../../src/core/replay.ts";
import type { RunState } from "../../src/core/run.ts";
import { createNotices } from "../../src/store/notices.ts";
import { createRunKeeper } from "../../src/store/saved-runs.ts";
import { levelOf, REAL_PACK } from "../content/packs.ts";
import { finishedRun, newRun, playedRun } from "../content/runs.ts";
import { createDisk, type Disk } from "../fakes.ts";
import { keepingOn, SHELVES } from "../keeping.ts";

const plea = levelOf(REAL_PACK, "the-plea");
const timeline = levelOf(REAL_PACK, "the-timeline");
const halfWay = playedRun(REAL_PACK, plea, [{ isRight: true }, { isRight: false, confidence: "hunch" }]);
const finished = finishedRun(REAL_PACK, plea, { isRight: true });

function keeperOn(disk: Disk) {
  const notices = createNotices();
  return { ...createRunKeeper(keepingOn(disk, notices.notify)), said: () => notices.store.getState() };
}
function replayed(record: Parameters<typeof replayRun>[1] | null): RunState | null {
  const result = record && replayRun(REAL_PACK, record);
  return result?.ok ? result.run : null;
}

describe("runs kept", () => {
  it("come back after a reload as they were", () => {
    const disk = createDisk();
    keeperOn(disk).keep(halfWay);
    expect(replayed(keeperOn(disk).halfWay(REAL_PACK.id, plea.id))).toEqual(halfWay);
  });

  it("hold no score", () => {
    const disk = createDisk();
    keeperOn(disk).keep(halfWay);
    expect([...disk.kept.values()].join()).not.toMatch(/score|points|isRight|stars/);
  });

  it("are one for each level", () => {
    const keeper = keeperOn(createDisk());
    const other = playedRun(REAL_PACK, timeline, [{ isRight: true }]);
    keeper.keep(halfWay);
    keeper.keep(other);
    expect(replayed(keeper.halfWay(REAL_PACK.id, plea.id))).toEqual(halfWay);
    expect(replayed(keeper.halfWay(REAL_PACK.id, timeline.id))).toEqual(other);
    keeper.forget(REAL_PACK.id, plea.id);
    expect(keeper.halfWay(REAL_PACK.id, plea.id)).toBeNull();
    expect(keeper.halfWay(REAL_PACK.id, timeline.id)).not.toBeNull();
  });

  it("move from half-way to last finished at their end", () => {
    const disk = createDisk();
    const keeper = keeperOn(disk);
    keeper.keep(halfWay);
    keeper.keep(finished);
    expect(keeper.halfWay(REAL_PACK.id, plea.id)).toBeNull();
    expect(replayed(keeperOn(disk).lastFinished())).toEqual(finished);
  });

  it("begin with the first quote, not with the introduction", () => {
    const keeper = keeperOn(createDisk());
    keeper.keep(newRun(REAL_PACK, plea));
    expect(keeper.halfWay(REAL_PACK.id, plea.id)).toBeNull();
  });

  it("of another tab are seen in this one", () => {
    const disk = createDisk();
    const [here, there] = [keeperOn(disk), keeperOn(disk)];
    there.keep(halfWay);
    here.keep(playedRun(REAL_PACK, timeline, [{ isRight: true }]));
    const after = keeperOn(disk);
    expect(after.halfWay(REAL_PACK.id, plea.id)).not.toBeNull();
    expect(after.halfWay(REAL_PACK.id, timeline.id)).not.toBeNull();
  });

  it("of another tab are not lost where this tab has not heard of them yet", () => {
    const disk = createDisk({ news: "late" });
    const [here, there] = [keeperOn(disk), keeperOn(disk)];
    there.keep(halfWay);
    here.keep(playedRun(REAL_PACK, timeline, [{ isRight: true }]));
    const after = keeperOn(disk);
    expect(after.halfWay(REAL_PACK.id, timeline.id)).not.toBeNull();
    expect(after.halfWay(REAL_PACK.id, plea.id)).not.toBeNull();
  });
});

describe("runs that cannot be read", () => {
  const record = { packId: "p", packHash: 1, levelId: "l", seed: 1, scoring: "plain", choices: [] };
  it.each<[string, unknown]>([
    ["no list of runs", {}],
    ["a seed below nothing", { halfWay: { "p/l": { ...record, seed: -1 } }, lastFinished: null }],
    ["a field missing", { halfWay: { "p/l": record }, lastFinished: null }],
    ["a scoring nobody knows", { halfWay: {}, lastFinished: { ...record, scoring: "double" } }],
  ])("(%s) are put aside, which is said", (_, value) => {
    const disk = createDisk();
    const text = JSON.stringify({ version: 1, value });
    disk.kept.set(SHELVES.runs.key, text);
    const keeper = keeperOn(disk);
    expect(keeper.said()).toEqual(["unreadable"]);
    expect(keeper.lastFinished()).toBeNull();
    expect(disk.kept.get(`${SHELVES.runs.key}.aside.1`)).toBe(text);
  });
});
