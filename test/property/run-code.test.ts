/**
 * Promises of the code of a run: what is read is what was written, for any run; one character changed, lost, added or in
 * another's place is refused; and no text whatever makes the reader throw or hang.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomFrom } from "../../src/core/order.ts";
import { recordRun } from "../../src/core/replay.ts";
import { bitsIn, bitsOf, padded, textOf } from "../../src/share/bits.ts";
import { crc30 } from "../../src/share/checksum.ts";
import { decodeRun, encodeRun } from "../../src/share/run-code.ts";
import { nth, REAL_PACK } from "../content/packs.ts";
import { newRun } from "../content/runs.ts";
import { anyRun } from "./arbitraries.ts";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const PACKS = [REAL_PACK];
const codeOf = (run: Parameters<typeof recordRun>[0]) => encodeRun(recordRun(run), REAL_PACK);
const isRefused = (code: string) => !decodeRun(code, PACKS).ok;
const expectRefused = (codes: readonly string[]) => expect(codes.filter((code) => !isRefused(code))).toEqual([]);
const anyCharacter = fc.constantFrom(...ALPHABET.split(""));
const anyCode = anyRun.map(codeOf);

describe("a code read back", () => {
  it("is the run that was written, event for event", () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        expect(decodeRun(codeOf(run), PACKS)).toEqual({ ok: true, record: recordRun(run), run });
      }),
      { numRuns: 500 },
    );
  });

  it("is made of characters that a link needs no escape for, and as short as promised", () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        const code = codeOf(run);
        expect(code).toMatch(/^B[A-Za-z0-9_-]+$/);
        expect(encodeURIComponent(code)).toBe(code);
        if (run.choices.length <= 10) expect(code.length).toBeLessThanOrEqual(40);
      }),
    );
  });

  it("is another for another run", () => {
    fc.assert(
      fc.property(anyRun, anyRun, (a, b) => {
        const isSame = JSON.stringify(recordRun(a)) === JSON.stringify(recordRun(b));
        expect(codeOf(a) === codeOf(b)).toBe(isSame);
      }),
    );
  });
});

describe("a code in which one thing went wrong", () => {
  it("is refused: every character changed into every other", () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        expectRefused(
          code.split("").flatMap((now, at) =>
            ALPHABET.split("")
              .filter((other) => other !== now)
              .map((other) => code.slice(0, at) + other + code.slice(at + 1)),
          ),
        );
      }),
      { numRuns: 12 },
    );
  });

  it("is refused: every character lost, and every end cut off", () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        expectRefused(code.split("").map((_, at) => code.slice(0, at) + code.slice(at + 1)));
        expectRefused(code.split("").map((_, at) => code.slice(0, at)));
      }),
      { numRuns: 60 },
    );
  });

  it("is refused: a character added anywhere", () => {
    fc.assert(
      fc.property(anyCode, anyCharacter, (code, more) => {
        expectRefused([...code.split(""), ""].map((_, at) => code.slice(0, at) + more + code.slice(at)));
      }),
      { numRuns: 60 },
    );
  });

  it("is refused: any two characters swapped", () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        const swaps = code.split("").flatMap((one, at) =>
          code
            .slice(at + 1)
            .split("")
            .map((other, distance) => {
              const then = at + 1 + distance;
              return code.slice(0, at) + other + code.slice(at + 1, then) + one + code.slice(then + 1);
            }),
        );
        expectRefused(swaps.filter((swapped) => swapped !== code));
      }),
      { numRuns: 20 },
    );
  });

  it("is refused: written in capitals or small letters, with blanks, or twice over", () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        expectRefused([code.toUpperCase(), code.toLowerCase(), ` ${code}`, `${code}\n`, `${code}=`, code + code]);
      }),
    );
  });
});

describe("whatever text is opened", () => {
  it("it is refused without throwing", () => {
    const anyText = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: anyCharacter, maxLength: 320, size: "max" }),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        expect(isRefused(text)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("put together by hand with a right checksum, it is one run’s own code or refused, and never throws", () => {
    const beginning = bitsIn(encodeRun(recordRun(newRun(REAL_PACK, nth(REAL_PACK.levels, 0))), REAL_PACK)) ?? [];
    const anyBits = fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 60, maxLength: 400, size: "max" });
    fc.assert(
      fc.property(anyBits, (bits) => {
        const body = padded([...beginning.slice(0, 54), ...bits]);
        const code = textOf([...body, ...bitsOf(crc30(body), 30)]);
        const decoded = decodeRun(code, PACKS);
        if (decoded.ok) expect(encodeRun(recordRun(decoded.run), REAL_PACK)).toBe(code);
        else expect(["damaged", "newer-version", "choices-do-not-fit"]).toContain(decoded.problem);
      }),
      { numRuns: 3000 },
    );
  });

  it("a million random codes are refused without a hang", () => {
    const random = randomFrom(1);
    const letters = (length: number) =>
      Array.from({ length }, () => ALPHABET[Math.floor(random() * ALPHABET.length)]).join("");
    const beganMs = performance.now();
    let accepted = 0;
    for (let count = 0; count < 1_000_000; count += 1) {
      const text = letters(20 + Math.floor(random() * 30));
      // Half of them begin as codes do, or most would be refused at the first letter.
      if (decodeRun(count % 2 === 0 ? `B${text}` : text, PACKS).ok) accepted += 1;
    }
    expect(accepted).toBe(0);
    console.info(`A million random codes were refused in ${Math.round(performance.now() - beganMs)} ms.`);
  });
});
