/**
 * Promises that a made level's name says everything: the same name gives the same level, a name that says nothing gives
 * none, and no made level can be taken for one of a pack's own.
 */
import { describe, expect, it } from "vitest";
import { daysPlayed } from "../../src/core/days-played.ts";
import { DEADLINE_CLOCKS } from "../../src/core/deadline-clocks.ts";
import { linkNameOf } from "../../src/core/link-name.ts";
import {
  deadlineLevelId,
  findLevel,
  lessonLevelId,
  MADE_KINDS,
  madeKindOf,
  quoteLevelId,
  quoteLevelLink,
  secondLookLevelId,
  todayLevelId,
} from "../../src/core/made-levels.ts";
import type { Level } from "../../src/core/pack.ts";
import { NO_PROGRESS, type Progress, withRun } from "../../src/core/progress.ts";
import { recordRun, replayRun } from "../../src/core/replay.ts";
import { todaysFive } from "../../src/core/todays-five.ts";
import { aLesson } from "../content/lessons.ts";
import { nth, quoteOf, REAL_PACK } from "../content/packs.ts";
import { finishedRun, newRun } from "../content/runs.ts";

const DAY = 20_779;
const some = [nth(REAL_PACK.quotes, 3).id, nth(REAL_PACK.quotes, 1).id];

function made(id: string): Level {
  const level = findLevel(REAL_PACK, id);
  if (!level) throw new Error(`“${id}” makes no level`);
  return level;
}
const NAMES = [
  todayLevelId(DAY),
  ...DEADLINE_CLOCKS.map(deadlineLevelId),
  secondLookLevelId(some),
  quoteLevelId(nth(some, 0)),
  lessonLevelId(REAL_PACK, aLesson()),
];

describe("a level made from its name", () => {
  it.each(NAMES)("“%s” has that name, words and quotes", (name) => {
    const level = made(name);
    expect(level.id).toBe(name);
    expect(madeKindOf(name)).not.toBeNull();
    expect(level.title).not.toBe("");
    expect(level.intro).toMatch(/\.$/);
    expect(level.quotes.length).toBeGreaterThan(0);
    expect(made(name)).toEqual(level);
  });

  it.each(NAMES)("“%s” can be played, recorded and replayed", (name) => {
    const run = finishedRun(REAL_PACK, made(name), { isRight: true });
    expect(run.phase).toBe("finished");
    expect(replayRun(REAL_PACK, recordRun(run), findLevel)).toEqual({ ok: true, run });
    expect(replayRun(REAL_PACK, recordRun(run))).toEqual({ ok: false, problem: "no-such-level" });
  });

  it("asks today’s five in the day’s order, whatever the seed", () => {
    const five = todaysFive(REAL_PACK, DAY);
    for (const seed of [1, 2, 3]) expect(newRun(REAL_PACK, made("today:2026-11-22"), { seed }).quotes).toEqual(five);
    expect(made("today:2026-11-22").title).toBe("Today’s five, 22 November 2026");
  });

  it("asks every quote in Deadline, shuffled whole by the seed, against its own clock", () => {
    const orders = [1, 2, 3].map((seed) => newRun(REAL_PACK, made("deadline:60"), { seed }).quotes.map(({ id }) => id));
    expect(new Set(orders.map(String)).size).toBe(3);
    for (const order of orders) expect(order.toSorted()).toEqual(REAL_PACK.quotes.map(({ id }) => id).toSorted());
    expect(DEADLINE_CLOCKS.map((clock) => made(`deadline:${clock}`).terms.secondsMax)).toEqual([60, 90, 120, null]);
  });

  it("asks for a second look just what the name lists", () => {
    expect(newRun(REAL_PACK, made(secondLookLevelId(some))).quotes.map(({ id }) => id)).toEqual(some);
  });
});

describe("a name", () => {
  it("of one quote, by its id or as links have it, makes the same level", () => {
    for (const { id } of REAL_PACK.quotes) {
      const level = made(quoteLevelId(id));
      expect(level).toMatchObject({ id: `quote:${id}`, quotes: [id] });
      expect(made(quoteLevelLink(id))).toEqual(level);
    }
    expect(new Set(REAL_PACK.quotes.map(({ id }) => quoteLevelLink(id))).size).toBe(REAL_PACK.quotes.length);
    const names = REAL_PACK.speakers.map(({ id }) => id);
    for (const { id } of REAL_PACK.quotes) for (const name of names) expect(linkNameOf(id)).not.toContain(name);
    // It stands in links, so it may never change.
    expect(linkNameOf(quoteOf(REAL_PACK, "khan-support").id)).toBe("1ev1zwb");
  });

  it.each([
    "today:",
    "today:tomorrow",
    "today:2026-02-30",
    "deadline:",
    "deadline:61",
    "deadline:060",
    "second-look:",
    "second-look:nobody",
    `second-look:${some[0]},${some[0]}`,
    `second-look:${REAL_PACK.quotes.map(({ id }) => id).join()}`,
    `quote:${some.join()}`,
    "quote:",
    "lesson:",
    "lesson:the-plea",
    "today",
    "tomorrow:2026-11-22",
    ":",
    "",
    "constructor:x",
    "no-such-level",
  ])("“%s” makes no level", (name) => expect(findLevel(REAL_PACK, name)).toBeNull());

  it("of the pack’s own finds the pack’s own, which is of no kind", () => {
    for (const level of REAL_PACK.levels) {
      expect(findLevel(REAL_PACK, level.id)).toBe(level);
      expect(madeKindOf(level.id)).toBeNull();
    }
    expect(MADE_KINDS.map((kind) => madeKindOf(`${kind}:`))).toEqual([...MADE_KINDS]);
  });
});

describe("the days played", () => {
  it("are those of Today’s five, each once, the earliest first, and no other level’s", () => {
    const names = [todayLevelId(DAY), "the-plea", todayLevelId(DAY - 40), "deadline:60", todayLevelId(DAY)];
    const levels = names.map((name) => made(name));
    const runs = levels.map((level) => finishedRun(REAL_PACK, level, { isRight: true }));
    const progress = runs.reduce<Progress>(
      (before, run) => withRun(before, run, { day: run.level.terms.day ?? DAY }),
      {},
    );
    expect(daysPlayed(progress[REAL_PACK.id] ?? NO_PROGRESS)).toEqual(["2026-10-13", "2026-11-22"]);
    expect(daysPlayed(NO_PROGRESS)).toEqual([]);
  });
});
