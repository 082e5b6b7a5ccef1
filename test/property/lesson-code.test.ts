/** Promises that a homework run of any lesson has a short code, and that real codes are read out of a mess for it alone. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCodes } from "../../src/classroom/homework/read-codes.ts";
import { lessonLevelId } from "../../src/core/made-levels.ts";
import { recordRun } from "../../src/core/replay.ts";
import { decodeRun, encodeRun } from "../../src/share/run-code.ts";
import { levelNamed } from "../content/codes.ts";
import { REAL_PACK } from "../content/packs.ts";
import { finishedRun } from "../content/runs.ts";
import { anySeed } from "./arbitraries.ts";
import { anyLesson } from "./lessons.ts";

describe("the code of a homework run", () => {
  it("gives the run back, and is read for this lesson and no other", () => {
    fc.assert(
      fc.property(anyLesson, anySeed, (lesson, seed) => {
        const level = levelNamed(lessonLevelId(REAL_PACK, lesson));
        const run = finishedRun(REAL_PACK, level, { isRight: true }, { seed, scoring: lesson.scoring });
        const code = encodeRun(recordRun(run), REAL_PACK);
        const decode = (text: string) => decodeRun(text, [REAL_PACK]);
        expect(decode(code)).toMatchObject({ ok: true, run });
        const mess = `> Dear Ms Brown,\r\n> ${code.slice(0, 20)}\r\n> ${code.slice(20)} https://x.org/#/h/${code} Best, B.`;
        const { read, notRead, duplicates } = readCodes(mess, { decode, level: level.id });
        expect(read.map((one) => one.code)).toEqual([code]);
        expect(notRead).toEqual([]);
        expect(duplicates).toEqual([{ code, times: 2 }]);
        expect(readCodes(code, { decode, level: levelNamed("today:2026-11-22").id }).read).toEqual([]);
      }),
    );
  });
});
