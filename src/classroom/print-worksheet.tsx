/** The worksheet: quotes as cuttings to cut out, and the five lecterns to put them under. */
import type { Speaker } from "../core/pack.ts";
import type { Worksheet } from "./print/sheets.ts";
import { PaperHead } from "./print-plan.tsx";
import { WordList } from "./print-words.tsx";

interface Props {
  readonly sheet: Worksheet;
  readonly speakers: readonly Speaker[];
}

export function WorksheetSheets({ sheet, speakers }: Props) {
  return (
    <>
      <article class="handout">
        <PaperHead title={sheet.title} />
        <p>{sheet.intro}</p>
        <ol class="instructions">
          {sheet.instructions.map((instruction) => (
            <li key={instruction}>{instruction}</li>
          ))}
        </ol>
        <ul class="cut-outs">
          {sheet.cuttings.map(({ number, text, line }) => (
            <li key={number}>
              <p class="slug">
                <b>{number}</b> {line}
              </p>
              <blockquote translate={false}>{text}</blockquote>
              <p class="ticks">
                {sheet.confidences.map((confidence) => (
                  <span key={confidence}>☐ {confidence}</span>
                ))}
              </p>
            </li>
          ))}
        </ul>
      </article>
      <article class="handout lectern-bands">
        <PaperHead title="Five lecterns" />
        <ul>
          {sheet.lecterns.map(({ name, role }, index) => (
            <li key={name} data-speaker={speakers[index]?.id}>
              <span class="strip" data-number={index + 1} aria-hidden="true" />
              <span class="bust" aria-hidden="true" />
              <span>
                <strong>{name}</strong> {role}
              </span>
            </li>
          ))}
        </ul>
        {sheet.words.length > 0 && <WordList words={sheet.words} />}
      </article>
    </>
  );
}
