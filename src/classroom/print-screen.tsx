/** What a lesson needs on paper. The sheets chosen stand on the screen as they are printed, and nothing else is printed. */
import { useState } from "preact/hooks";
import { type Lesson, quotesOf, readLesson, writeLesson } from "../core/lesson.ts";
import type { Pack } from "../core/pack.ts";
import { layStyles } from "../page/late-styles.ts";
import strips from "../page/styles/tab.css?inline";
import { LESSON_PROBLEM_WORDS } from "./lesson/address.ts";
import { lessonPreview } from "./lesson/preview.ts";
import { toolAddress } from "./lesson/tools.ts";
import { PaperChoice } from "./paper-choice.tsx";
import { balanceReceipt } from "./print/balance.ts";
import { lessonPlan, starterPlan } from "./print/lesson-plan.ts";
import { answerKey, votingCards, worksheet } from "./print/sheets.ts";
import { whoPicked } from "./print/who-picked.ts";
import { AnswersSheet } from "./print-answers.tsx";
import { BalanceSheet } from "./print-balance.tsx";
import { CardsSheet } from "./print-cards.tsx";
import { PlanSheet } from "./print-plan.tsx";
import { WhoPickedSheet } from "./print-who-picked.tsx";
import { WorksheetSheets } from "./print-worksheet.tsx";
import styles from "./styles/print.css?inline";
import bands from "./styles/print-bands.css?inline";
import sheets from "./styles/print-sheets.css?inline";
import whoPickedSheet from "./styles/print-who-picked.css?inline";
import { TeachFrame } from "./teach-frame.tsx";
import type { TeachScreenProps } from "./teach-props.ts";
import { type Paper, usePaper } from "./use-paper.ts";

// The rules for a printer come last: they take the place of what a screen needs.
[strips, sheets, bands, whoPickedSheet, styles].forEach(layStyles);

const SHEETS = {
  plan: "Lesson plan, 50 minutes",
  starter: "Starter, 10 minutes",
  worksheet: "Worksheet: cuttings and lecterns",
  answers: "Answer key with sources",
  cards: "Voting cards",
  balance: "Balance receipt",
  "who-picked": "Who picked these tweets?",
} as const;
type SheetName = keyof typeof SHEETS;

export function PrintScreen({ game, device, path }: TeachScreenProps) {
  const { pack } = game.store.getState();
  const asked = path === "" ? null : readLesson(pack, path);
  const lesson = asked?.ok ? asked.lesson : firstLevel(pack);
  const [chosen, setChosen] = useState<readonly SheetName[]>(["plan", "worksheet", "answers"]);
  const [paper, setPaper] = useState<Paper>("A4");
  usePaper(paper);
  const toggle = (name: SheetName) =>
    setChosen(chosen.includes(name) ? chosen.filter((other) => other !== name) : [...chosen, name]);
  return (
    <TeachFrame tool="print" lesson={asked?.ok ? path : ""} heading="Print">
      {asked && !asked.ok && (
        <p class="refused no-print" role="alert">
          {LESSON_PROBLEM_WORDS[asked.problem]}
        </p>
      )}
      <form
        class="sheet print-form no-print"
        onSubmit={(event) => {
          event.preventDefault();
          device.print();
        }}
      >
        <p class="lead">
          {lessonPreview(pack, lesson).title}.{" "}
          <a href={toolAddress("choose", writeLesson(pack, lesson))}>Choose other quotes</a>
        </p>
        <div class="setup-groups">
          <fieldset>
            <legend>Sheets</legend>
            {namesOf(SHEETS).map((name) => (
              <label key={name} class="choice">
                <input type="checkbox" checked={chosen.includes(name)} onChange={() => toggle(name)} />
                <span>{SHEETS[name]}</span>
              </label>
            ))}
          </fieldset>
          <PaperChoice paper={paper} choose={setPaper} />
        </div>
        <p class="actions">
          <button type="submit" class="button primary" disabled={chosen.length === 0}>
            Print these sheets
          </button>
        </p>
      </form>
      <div class="papers" data-paper={paper}>
        {namesOf(SHEETS)
          .filter((name) => chosen.includes(name))
          .map((name) => (
            <SheetOf key={name} name={name} pack={pack} lesson={lesson} />
          ))}
      </div>
    </TeachFrame>
  );
}

interface SheetProps {
  readonly name: SheetName;
  readonly pack: Pack;
  readonly lesson: Lesson;
}

function SheetOf({ name, pack, lesson }: SheetProps) {
  switch (name) {
    case "plan":
      return <PlanSheet plan={lessonPlan(pack, lesson)} />;
    case "starter":
      return <PlanSheet plan={starterPlan(pack, lesson)} />;
    case "worksheet":
      return <WorksheetSheets sheet={worksheet(pack, lesson)} speakers={pack.speakers} />;
    case "answers":
      return <AnswersSheet answers={answerKey(pack, lesson)} />;
    case "cards":
      return <CardsSheet cards={votingCards(pack)} speakers={pack.speakers} />;
    case "balance":
      return (
        <BalanceSheet
          ofPack={balanceReceipt(pack)}
          ofLesson={balanceReceipt(pack, quotesOf(pack, lesson))}
          lesson={lessonPreview(pack, lesson).title.replace(/^Lesson: /, "")}
        />
      );
    case "who-picked":
      return <WhoPickedSheet activity={whoPicked(pack)} />;
  }
}

function namesOf<Name extends string>(words: Readonly<Record<Name, string>>): Name[] {
  return Object.keys(words).filter((name): name is Name => name in words);
}

function firstLevel({ levels: [level] }: Pack): Lesson {
  if (!level) throw new Error("a pack has at least one level");
  return { from: { kind: "level", level: level.id }, count: null, scoring: "confidence", clues: "on", leftOut: [] };
}
