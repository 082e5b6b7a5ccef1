/** Promises what is heard of a run: a cue for everything that happens, the hall's reaction only to what was said. */
import { describe, expect, it } from "vitest";
import type { RunEvent } from "../../src/core/run.ts";
import { CUE_NAMES, type Cue, cuesFor, ROOM_TONE } from "../../src/sound/cues.ts";
import { MOTIONS } from "../../src/stage/motion.ts";
import { levelOf, REAL_PACK } from "../content/packs.ts";
import { acted, finishedRun, newRun, revealedRun, type Say } from "../content/runs.ts";

const level = levelOf(REAL_PACK, "the-plea");
const asking = acted(newRun(REAL_PACK, level), { type: "begun" });
const HEARING = { isMotionReduced: false, stars: 0 } as const;

function heardAfter(say: Say, hearing: Parameters<typeof cuesFor>[1] = HEARING): readonly Cue[] {
  const event = revealedRun(REAL_PACK, asking, say).events.at(-1);
  return event ? cuesFor(event, hearing) : [];
}
const names = (cues: readonly Cue[]) => cues.map(({ name }) => name);

describe("an answer", () => {
  it.each([
    [{ isRight: true, confidence: "hunch" }, ["stamp-verbatim"]],
    [{ isRight: true, confidence: "fairly-sure" }, ["stamp-verbatim"]],
    [{ isRight: true, confidence: "certain" }, ["stamp-verbatim", "applause"]],
    [{ isRight: false, confidence: "hunch" }, ["stamp-correction", "murmur"]],
    [{ isRight: false, confidence: "fairly-sure" }, ["stamp-correction", "murmur"]],
    [{ isRight: false, confidence: "certain" }, ["stamp-correction", "gasp"]],
  ] as const)("%j is heard as %j", (say, heard) => {
    expect(names(heardAfter(say))).toEqual(heard);
  });

  it("is stamped when the stamp lands on the cutting that has flown, and at once where nothing flies", () => {
    expect(heardAfter({ isRight: true })[0]?.afterMs).toBe(MOTIONS.throw.ms + MOTIONS.stamp.ms);
    expect(heardAfter({ isRight: true }, { ...HEARING, isMotionReduced: true })[0]?.afterMs).toBe(0);
  });

  it("is reacted to after its stamp", () => {
    const [stamp, hall] = heardAfter({ isRight: false });
    expect(hall?.afterMs).toBeGreaterThan(stamp?.afterMs ?? Number.POSITIVE_INFINITY);
  });
});

describe("a motion that is heard or seen", () => {
  it.each(Object.entries(MOTIONS))("(%s) takes under 600 milliseconds", (_, { ms }) => {
    expect(ms).toBeGreaterThan(0);
    expect(ms).toBeLessThan(600);
  });
});

describe("a whole run", () => {
  const run = finishedRun(REAL_PACK, level, (index) => ({ isRight: index % 2 === 0, clue: index === 1 }));
  const heard = (events: readonly RunEvent[]) => events.map((event) => cuesFor(event, { ...HEARING, stars: 3 }));

  it("is heard from its first page to its last", () => {
    const cues = heard(run.events);
    for (const each of cues) expect(each.length).toBeGreaterThan(0);
    expect(names(cues[0] ?? [])).toEqual(["page-turn"]);
    expect(names(cues[1] ?? [])).toEqual(["cutting-in"]);
    expect(names(cues.at(-1) ?? [])).toEqual(["level-end", "star", "star", "star"]);
  });

  it("counts its stars one after the other, and none where there is none", () => {
    const end = run.events.slice(-1);
    const times = heard(end).flatMap((cues) => cues.slice(1).map(({ afterMs }) => afterMs));
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(new Set(times).size).toBe(3);
    for (const event of end) expect(names(cuesFor(event, HEARING))).toEqual(["level-end"]);
  });

  it("together with the air of the hall uses every cue there is", () => {
    const sure = finishedRun(REAL_PACK, level, (index) => ({
      isRight: index % 2 === 0,
      confidence: index < 4 ? "certain" : "hunch",
      clue: true,
    }));
    expect(new Set([...heard(sure.events).flatMap(names), ROOM_TONE])).toEqual(new Set(CUE_NAMES));
  });
});
