/**
 * A class report in sentences that a teacher can say aloud. They count; they do not praise, blame or explain, since why a
 * class took one voice for another is the class's to find out.
 */
import { POINTS } from "../../core/confidence.ts";
import { CONFIDENCE_WORDS, capitalised, counted, inSentence, inWords, timesInWords } from "../../core/words.ts";
import { listed } from "../lesson/preview.ts";
import type { ClassReport, QuoteRow, TakenForOften } from "./class-report.ts";

export function reportSentences(report: ClassReport): string[] {
  if (report.answered === 0) return ["No answers have been handed in yet."];
  return [
    handedIn(report),
    `${capitalised(counted(report.answered, "answer"))} ${report.answered === 1 ? "was" : "were"} given, ${rightOf(report)}.`,
    ...hardest(report),
    ...allRight(report),
    ...mixedUp(report),
    ...howSure(report),
    ...clues(report),
  ];
}

/** "Rory Stewart", "Rory Stewart and a tweeter", or a dash where nobody was wrong: the table's last column. */
export function takenForInWords(taken: TakenForOften | null): string {
  if (!taken) return "–";
  return `${capitalised(listed(taken.names.map(inSentence)))} (${taken.times})`;
}

function handedIn({ handIns, whole }: ClassReport): string {
  const runs = `${capitalised(counted(handIns, "run"))} ${handIns === 1 ? "was" : "were"} handed in`;
  if (whole === handIns) return handIns === 1 ? `${runs}, and it is complete.` : `${runs}, all of them complete.`;
  return `${runs}, ${inWords(whole)} of them complete.`;
}

function rightOf({ answered, right }: { readonly answered: number; readonly right: number }): string {
  if (right === answered) return answered === 1 ? "and it was right" : "all of them right";
  if (right === 0) return answered === 1 ? "and it was not right" : "none of them right";
  return `${inWords(right)} of them right`;
}

function hardest({ hardest: rows }: ClassReport): string[] {
  return rows.flatMap((row, index) => {
    if (!row.mostTakenFor) return [];
    const names = listed(row.mostTakenFor.names.map(inSentence), "or");
    const next = index === 0 ? "Hardest was" : "After it came";
    return [`${next} quote ${row.number}: ${rightShare(row)}. Those who missed it most often chose ${names}.`];
  });
}

/** "nine of 32 answers were right" */
function rightShare({ right, answered }: Pick<QuoteRow, "right" | "answered">): string {
  return `${inWords(right)} of ${counted(answered, "answer")} ${right === 1 ? "was" : "were"} right`;
}

function allRight({ quotes }: ClassReport): string[] {
  const numbers = quotes
    .filter(({ answered, wrong }) => answered > 0 && wrong === 0)
    .map(({ number }) => String(number));
  if (numbers.length === 0) return [];
  return [`Every answer to ${numbers.length === 1 ? "quote" : "quotes"} ${listed(numbers)} was right.`];
}

/** The pair mixed up most often, both ways told apart. */
function mixedUp({ taken }: ClassReport): string[] {
  const pairs = taken.flatMap(({ name, cells }) =>
    cells.filter(({ isRight }) => !isRight).map((cell) => ({ said: name, chosen: cell.name, times: cell.times })),
  );
  const [most] = pairs.toSorted((a, b) => b.times - a.times);
  if (!most || most.times === 0) return [];
  return [`Most often ${inSentence(most.said)} was taken for ${inSentence(most.chosen)}: ${timesInWords(most.times)}.`];
}

/** What saying "certain" came to. It pays from three right in four, so that is told beside it. */
function howSure({ calibration }: ClassReport): string[] {
  const certain = calibration.find(({ confidence }) => confidence === "certain");
  if (!certain || certain.said === 0) return [];
  const { right, wrong } = POINTS.certain;
  const said = `“${CONFIDENCE_WORDS.certain}” was said ${timesInWords(certain.said)}, and ${ofThese(certain.said, certain.right)}.`;
  return [`${said} At +${right} and −${Math.abs(wrong)} points it pays from three right in four.`];
}

function clues({ clues: { opened, openedAndRight } }: ClassReport): string[] {
  if (opened === 0) return [];
  return [`Before ${counted(opened, "answer")} a clue was opened; ${ofThese(opened, openedAndRight)}.`];
}

function ofThese(all: number, right: number): string {
  if (all === 1) return right === 1 ? "that answer was right" : "that answer was not right";
  return `${inWords(right)} of these ${right === 1 ? "was" : "were"} right`;
}
