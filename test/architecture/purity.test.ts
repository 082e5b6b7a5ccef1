/**
 * Promises that the rules, the doors and the picture name no clock, no chance and no timer: the same input gives the same
 * output on every machine and on every day.
 */
import { describe, expect, it } from "vitest";
import { type FileMap, readSources, withoutComments } from "./sources.ts";

const IMPURE =
  /\bDate\b\s*[.(]|\bnew\s+Date\b|\bMath\s*\.\s*random\b|\bperformance\s*\.|\bcrypto\s*[.[]|\b(set|clear)(Timeout|Interval|Immediate)\b|\b(request|cancel)(AnimationFrame|IdleCallback)\b|\bqueueMicrotask\b|\bTemporal\s*\./;

/** Every line of these files that names a clock, chance or a timer. */
function impureLines(files: FileMap): string[] {
  return [...files].flatMap(([file, text]) =>
    withoutComments(text)
      .split("\n")
      .flatMap((line, index) => (IMPURE.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
  );
}

/** In the classroom the folders are pure; the screens stand beside them. */
const CLASSROOM = /^src\/classroom\/[^/]+\//;

describe.each(["core", "content", "share", "picture", "classroom"])("src/%s", (room) => {
  const files = new Map(
    [...readSources(`src/${room}`)].filter(([file]) => room !== "classroom" || CLASSROOM.test(file)),
  );

  it("is pure", () => {
    expect(files.size).toBeGreaterThan(2);
    expect(impureLines(files)).toEqual([]);
  });
});

describe("the fence", () => {
  it.each([
    "const now = Date.now();",
    "const now = new Date();",
    "const day = Date();",
    "const chance = Math.random();",
    "const { random } = Math; Math . random()",
    "performance.mark('a');",
    "setTimeout(go, 10);",
    "window.setInterval(go, 10);",
    "requestAnimationFrame(draw);",
    "crypto.getRandomValues(bytes);",
    "queueMicrotask(go);",
  ])("finds “%s”", (line) => {
    expect(impureLines(new Map([["src/core/planted.ts", `/** A file. */\n${line}`]]))).toEqual([
      `src/core/planted.ts:2: ${line}`,
    ]);
  });

  it.each([
    "// Date.now() is what we never ask",
    "/* setTimeout */ const a = 1;",
    "const isoDate = v.isoDate('should be a date');",
    "const day = dayInWords(byId(pack.sources, quote.source).date);",
    "const { performance: played } = run;",
  ])("lets pass “%s”", (line) => {
    expect(impureLines(new Map([["src/core/planted.ts", line]]))).toEqual([]);
  });
});
