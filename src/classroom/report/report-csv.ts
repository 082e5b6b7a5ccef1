/** The class report as two tables for a spreadsheet: a row for each quote, and a row for each run handed in. */
import { asksConfidence } from "../../core/confidence.ts";
import { byId, type Level, type Pack } from "../../core/pack.ts";
import { resultsOf } from "../../core/results.ts";
import { CONFIDENCE_WORDS } from "../../core/words.ts";
import type { HandIn } from "../homework/read-codes.ts";
import { listed } from "../lesson/preview.ts";
import type { ClassReport } from "./class-report.ts";
import { type Cell, csvOf } from "./csv.ts";

export function quotesCsv({ quotes }: ClassReport): string {
  const speakers = quotes[0]?.chosen.map(({ name }) => `Chose ${name}`) ?? [];
  const head = ["Number", "Quote", "Said by", "Answers", "Right", "Wrong", "Most taken for", ...speakers];
  const rows = quotes.map((row): Cell[] => [
    row.number,
    row.text,
    row.speakerName,
    row.answered,
    row.right,
    row.wrong,
    listed(row.mostTakenFor?.names ?? []),
    ...row.chosen.map(({ times }) => times),
    row.cluesOpened,
    row.certainAndWrong,
  ]);
  return csvOf([[...head, "Clues opened", "Certain and wrong"], ...rows]);
}

/** Everybody, in the order read, by byline: there is no name to put here. */
export function handInsCsv(pack: Pack, level: Level, handIns: readonly HandIn[]): string {
  const isAsked = asksConfidence(level.terms.scoring ?? "confidence");
  const perQuote = level.quotes.flatMap((_, index) => {
    const quote = `Quote ${index + 1}`;
    return isAsked ? [quote, `${quote}: right`, `${quote}: how sure`] : [quote, `${quote}: right`];
  });
  const rows = handIns.map(({ byline, code, run }): Cell[] => {
    const { answers, rightCount, score } = resultsOf(run);
    const cells = level.quotes.flatMap((id): Cell[] => {
      const answer = answers.find(({ quote }) => quote.id === id);
      const chosen = answer ? byId(pack.speakers, answer.speaker).name : "";
      const right: Cell = answer ? Number(answer.isRight) : "";
      return isAsked ? [chosen, right, answer ? CONFIDENCE_WORDS[answer.confidence] : ""] : [chosen, right];
    });
    return [byline, code, answers.length, rightCount, score, ...cells];
  });
  return csvOf([["Byline", "Code", "Answers", "Right", "Points", ...perQuote], ...rows]);
}
