/** Promises that any table comes out of its CSV as it went in, and that no cell of it can run as a formula. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvOf } from "../../src/classroom/report/csv.ts";
import { readCsv } from "../csv.ts";

const DANGEROUS = [
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "\n=1",
  " =1",
  '=HYPERLINK("http://x")',
  "＝1",
  "＋1",
  "－1",
  "＠A",
  "|cmd",
  "%0A=1",
  "\u200b=1",
  "\ufeff=1",
  "−1",
  '"=1"',
  ";=1",
  '",=1,"',
];
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.constantFrom(...DANGEROUS),
  fc.tuple(fc.constantFrom(...DANGEROUS), fc.string({ maxLength: 9 })).map(([a, b]) => a + b),
);
const anyTable = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc.array(fc.array(fc.oneof(anyText, fc.integer()), { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 6,
  }),
);

describe("a table as CSV", () => {
  it("comes back cell by cell, but for the apostrophe before what might be a formula", () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const read = readCsv(csvOf(table));
        expect(read.map((row) => row.length)).toEqual(table.map((row) => row.length));
        table.forEach((row, y) => {
          for (const [x, cell] of row.entries()) expect([String(cell), `'${cell}`]).toContain(read[y]?.[x]);
        });
      }),
      { numRuns: 300 },
    );
  });

  it("has no text that a spreadsheet would run", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [[cell = ""] = []] = readCsv(csvOf([[text]]));
        expect(cell.normalize("NFKC").replace(/^[\s\p{Cf}]+/u, "")).not.toMatch(/^[=+\-@]/);
        expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
      { numRuns: 500 },
    );
  });
});
