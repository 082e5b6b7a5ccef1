/**
 * Recorded runs, replayed: a run kept or sent today gives the same order and the same score for ever. Pack and records in
 * `golden/` are frozen; if this fails, links and runs that people already have are broken, so mend the code, not the file.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contentHash } from "../../src/core/hash.ts";
import { replayRun } from "../../src/core/replay.ts";
import { resultsOf } from "../../src/core/results.ts";
import { packOf } from "../content/packs.ts";
import { SHELVES } from "../keeping.ts";

interface Recorded {
  readonly name: string;
  readonly record: unknown;
  readonly expected: {
    readonly phase: string;
    readonly score: number;
    readonly stars: number;
    readonly rightCount: number;
    readonly order: readonly string[];
    readonly events: number;
  };
}

const PACK = packOf(readFileSync("test/story/golden/pack.json", "utf8"));
const RECORDED: readonly Recorded[] = JSON.parse(readFileSync("test/story/golden/runs.json", "utf8"));

describe("recorded runs", () => {
  it("are five, and belong to the frozen pack by its fingerprint", () => {
    expect(RECORDED).toHaveLength(5);
    for (const { record } of RECORDED) expect(record).toMatchObject({ packHash: contentHash(PACK) });
  });

  it.each(RECORDED)("$name", ({ record, expected }) => {
    // Through the same door as what is kept on a device.
    const kept = SHELVES.runs.parse({ halfWay: {}, lastFinished: record })?.lastFinished;
    expect(kept).toEqual(record);
    const replayed = kept ? replayRun(PACK, kept) : { ok: false as const };
    if (!replayed.ok) throw new Error(`the record does not replay: ${JSON.stringify(replayed)}`);
    const { run } = replayed;
    const { score, stars, rightCount } = resultsOf(run);
    const order = run.quotes.map(({ id }) => id);
    expect({ phase: run.phase, score, stars, rightCount, order, events: run.events.length }).toEqual(expected);
  });
});
