/**
 * Promises that progress only ever grows: best scores stay, every quote met is counted, packs do not mix. Any id that a
 * pack may have is an id like any other here, also one that means something in JavaScript.
 */
import { describe, expect, it } from "vitest";
import { findLevel, todayLevelId } from "../../src/core/made-levels.ts";
import { COUNT_MAX, NO_PROGRESS, type Progress, withRun } from "../../src/core/progress.ts";
import type { RunState } from "../../src/core/run.ts";
import { createNotices } from "../../src/store/notices.ts";
import { createProgress } from "../../src/store/progress.ts";
import { editedPack, type LoosePack, levelOf, nth, REAL_PACK } from "../content/packs.ts";
import { finishedRun, playedRun } from "../content/runs.ts";
import { createChance, createDisk } from "../fakes.ts";
import { keepingOn } from "../keeping.ts";

const plea = levelOf(REAL_PACK, "the-plea");
const good = finishedRun(REAL_PACK, plea, { isRight: true });
const bad = finishedRun(REAL_PACK, plea, { isRight: false });
const DAY = 18_311;
const withRuns = (...runs: readonly RunState[]) =>
  runs.reduce<Progress>((progress, run) => withRun(progress, run, { day: DAY }), {});
const of = (progress: Progress) => progress[REAL_PACK.id] ?? NO_PROGRESS;

describe("progress", () => {
  it("keeps the best score and the most stars, whatever comes after", () => {
    const level = { best: 700, stars: 3, plays: 2 };
    expect(of(withRuns(good, bad)).levels[plea.id]).toEqual(level);
    expect(of(withRuns(bad, good)).levels[plea.id]).toEqual(level);
  });

  it("begins with the first score, also one below nothing", () => {
    expect(of(withRuns(bad)).levels[plea.id]).toEqual({ best: -420, stars: 0, plays: 1 });
  });

  it("counts every quote met, and how often rightly", () => {
    const { quotesMet } = of(withRuns(good, bad));
    expect(Object.keys(quotesMet).toSorted()).toEqual(plea.quotes.toSorted());
    expect(Object.values(quotesMet)).toEqual(
      plea.quotes.map(() => ({
        answered: 2,
        right: 1,
        said: { certain: { answered: 2, right: 1 } },
        look: { passed: 0, day: DAY },
      })),
    );
  });

  it("stops counting where what is kept could not be read any more", () => {
    const before = of(withRuns(good));
    const level = { best: 700, stars: 3, plays: COUNT_MAX } as const;
    const full = { [REAL_PACK.id]: { ...before, levels: { [plea.id]: level } } };
    expect(of(withRun(full, good, { day: DAY })).levels[plea.id]?.plays).toBe(COUNT_MAX);
  });

  it("has the quotes of a run that was left half-way, once, and its level at its end", () => {
    const left = playedRun(REAL_PACK, plea, [{ isRight: true }]);
    const progress = withRun({}, left, { day: DAY })[REAL_PACK.id];
    expect(Object.values(progress?.quotesMet ?? {})).toMatchObject([{ answered: 1, right: 1 }]);
    expect(progress?.levels).toEqual({});
    const whole = withRun({ [REAL_PACK.id]: progress ?? NO_PROGRESS }, good, { day: DAY, from: 1 })[REAL_PACK.id];
    expect(Object.values(whole?.quotesMet ?? {}).map(({ answered }) => answered)).toEqual(plea.quotes.map(() => 1));
    expect(whole?.levels[plea.id]).toMatchObject({ plays: 1 });
  });

  it("keeps today's five of their day, and of the night after, and of no other", () => {
    const five = findLevel(REAL_PACK, todayLevelId(DAY));
    if (!five) throw new Error("there are no five");
    const run = finishedRun(REAL_PACK, five, { isRight: true });
    const keptOn = (day: number) => Object.keys(withRun({}, run, { day })[REAL_PACK.id]?.levels ?? {});
    expect([DAY - 1, DAY, DAY + 1, DAY + 2].map((day) => keptOn(day).length)).toEqual([0, 1, 1, 0]);
  });

  it("of one pack does not touch another's", () => {
    const other = editedPack((file) => {
      file.id = "borrowed";
    });
    const both = withRuns(good, finishedRun(other, levelOf(other, "the-plea"), { isRight: false }));
    expect(of(both)).toEqual(of(withRuns(good)));
    expect(both[other.id]?.levels[plea.id]?.best).toBe(-420);
  });
});

describe("an id that means something in JavaScript", () => {
  const rename = (change: (file: LoosePack) => void) => editedPack(change);
  const made = {
    pack: () =>
      rename((file) => {
        file.id = "constructor";
      }),
    level: () =>
      rename(({ levels }) => {
        nth(levels, 0).id = "constructor";
      }),
    quote: () =>
      rename(({ quotes, levels }) => {
        const quote = nth(quotes, 0);
        for (const level of levels) level.quotes = level.quotes.map((id) => (id === quote.id ? "constructor" : id));
        quote.id = "constructor";
      }),
  };

  it.each(["pack", "level", "quote"] as const)("is refused, or is one like any other: of a %s", (what) => {
    const pack = packOrNull(made[what]);
    if (!pack) return;
    const level = nth(pack.levels, 0);
    const run = finishedRun(pack, level, { isRight: true });
    const progress = withRuns(run)[pack.id] ?? NO_PROGRESS;
    expect(progress.levels[level.id]).toEqual({ best: 700, stars: 3, plays: 1 });
    expect(Object.values(progress.quotesMet)).toEqual(
      level.quotes.map(() => {
        const once = { answered: 1, right: 1 };
        return { ...once, said: { certain: once }, look: null };
      }),
    );
    const disk = createDisk();
    const notices = createNotices();
    createProgress(keepingOn(disk, notices.notify), createChance()).add(run, DAY);
    expect(createProgress(keepingOn(disk, notices.notify), createChance()).store.getState()).toEqual({
      [pack.id]: progress,
    });
    expect(notices.store.getState()).toEqual([]);
  });
});

function packOrNull(make: () => typeof REAL_PACK): typeof REAL_PACK | null {
  try {
    return make();
  } catch {
    return null;
  }
}
