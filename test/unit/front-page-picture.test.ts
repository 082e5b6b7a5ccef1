/** Promises that the picture of a front page hides nothing: whatever the run, all of it stands on its sheet and clear of the busts. */
import { describe, expect, it } from "vitest";
import { findLevel } from "../../src/core/made-levels.ts";
import { frontPageView } from "../../src/core/screens/front-page.ts";
import { composeFrontPage, PICTURE_FORMATS, type PictureFormat } from "../../src/picture/composition.ts";
import type { Item, Sheet } from "../../src/picture/sheet.ts";
import { qrOf } from "../../src/share/qr.ts";
import { REAL_PACK } from "../content/packs.ts";
import { finishedRun, type Say } from "../content/runs.ts";
import { measure } from "./measure.ts";

const FORMATS = Object.keys(PICTURE_FORMATS) as PictureFormat[];
const WRONG: Say = { isRight: false, confidence: "fairly-sure", clue: true };
const RUNS: readonly (readonly [name: string, level: string, say: (index: number) => Say])[] = [
  ["today’s five, a clue opened each time", "today:2026-11-27", () => WRONG],
  ["all of Deadline", "deadline:60", (index) => ({ isRight: index % 2 === 0 })],
  ["ten quotes, all wrong", "final-edition", () => WRONG],
  ...REAL_PACK.levels.map(({ id, title }) => [`${title}, all right`, id, () => ({ isRight: true })] as const),
];

function sheetsOf(format: PictureFormat, level: string, say: (index: number) => Say): readonly Sheet[] {
  const found = findLevel(REAL_PACK, level);
  if (!found) throw new Error(`there is no level “${level}”`);
  const scoring = found.terms.scoring ?? "confidence";
  const run = finishedRun(REAL_PACK, found, say, { scoring });
  const frontPage = frontPageView(REAL_PACK, run, { areCorrectionsOpen: false, arrivedMs: Date.UTC(2026, 10, 27, 12) });
  const qr = qrOf("https://soundbite.example/play/#/r/BmpZnVAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
  const picture = { frontPage, dateline: "27 November 2026", speakers: REAL_PACK.speakers, qr };
  return composeFrontPage(measure, format, picture);
}

const bottomOf = ({ rect }: Item) => rect.y + rect.height;
const rightOf = ({ rect }: Item) => rect.x + rect.width;

describe.each(FORMATS)("the %s picture", (format) => {
  it.each(RUNS)("of %s", (_, level, say) => {
    const sheets = sheetsOf(format, level, say);
    const page = sheets.find(({ name }) => name === "page");
    const bustsTop = Math.min(...sheets.filter(({ name }) => name.startsWith("bust.")).map(({ rect }) => rect.y));
    if (!page) throw new Error("there is no page");
    for (const sheet of sheets.filter(({ name }) => name === "page" || name === "invitation")) {
      for (const item of sheet.items) {
        expect(bottomOf(item), sheet.name).toBeLessThanOrEqual(Math.min(sheet.rect.y + sheet.rect.height, bustsTop));
        expect(rightOf(item), sheet.name).toBeLessThanOrEqual(sheet.rect.x + sheet.rect.width);
        expect(item.rect.x, sheet.name).toBeGreaterThanOrEqual(sheet.rect.x);
      }
    }
    const marks = page.items.filter((item) => item.kind === "mark");
    const [largest] = marks.map(({ rect }) => rect.width).toSorted((a, b) => b - a);
    const row = marks.filter(({ rect }) => rect.width === largest);
    expect(largest).toBeGreaterThanOrEqual(24);
    // The key has a sign for each of them, once.
    const key = marks.filter((item) => !row.includes(item)).map(({ mark }) => mark);
    expect(key.toSorted()).toEqual([...new Set(row.map(({ mark }) => mark))].toSorted());
    const texts = page.items.filter((item) => item.kind === "text");
    expect(texts.some(({ lines }) => lines.some((line) => /^(Score|of [\d,]+ points|points)/.test(line)))).toBe(true);
    for (const text of texts) {
      for (const { rect } of row) {
        expect(rect.y >= bottomOf(text) - 0.5 || bottomOf({ ...text, rect }) <= text.rect.y + 0.5).toBe(true);
      }
    }
  });

  it("says nothing that is no longer true when it is read", () => {
    const words = sheetsOf(format, "today:2026-11-27", () => WRONG).flatMap(({ items }) =>
      items.flatMap((item) => (item.kind === "text" ? item.lines : [])),
    );
    expect(words.join(" ")).not.toMatch(/next five|come in|your best/);
  });
});
