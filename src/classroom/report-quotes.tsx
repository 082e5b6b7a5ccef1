/** A row for each quote: right, wrong, whom it was most taken for, and all choices as a strip in the speakers' patterns. */
import type { Pack } from "../core/pack.ts";
import type { ClassReport, QuoteRow } from "./report/class-report.ts";
import { takenForInWords } from "./report/sentences.ts";
import { ChoicesInFigures } from "./report-choices.tsx";
import { ChoicesKey } from "./report-key.tsx";

interface Props {
  readonly pack: Pack;
  readonly report: ClassReport;
}

export function QuotesTable({ pack, report }: Props) {
  return (
    <>
      <table class="quotes">
        <caption>Quotes</caption>
        <thead>
          <tr>
            <th scope="col">Quote</th>
            <th scope="col">Right</th>
            <th scope="col">Wrong</th>
            <th scope="col">Most taken for</th>
            <th scope="col">Certain and wrong</th>
            <th scope="col">Clues</th>
          </tr>
        </thead>
        <tbody>
          {report.quotes.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <span class="asked">
                  {row.number}. “{row.text}”
                </span>
                <span class="said-by">{row.speakerName}</span>
                <Choices pack={pack} row={row} />
              </th>
              <td data-head="Right">{row.right}</td>
              <td data-head="Wrong">{row.wrong}</td>
              <td class="words" data-head="Most taken for">
                {takenForInWords(row.mostTakenFor)}
              </td>
              <td data-head="Certain and wrong">{row.certainAndWrong}</td>
              <td data-head="Clues">{row.cluesOpened}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ChoicesKey pack={pack} />
      <ChoicesInFigures pack={pack} report={report} />
    </>
  );
}

/** Each speaker as broad as they were chosen; the same stands below in figures. */
function Choices({ pack, row: { chosen, speaker } }: { readonly pack: Pack; readonly row: QuoteRow }) {
  return (
    <span class="choices-made" aria-hidden="true">
      {chosen.map((one, index) =>
        one.times === 0 ? null : (
          <span
            key={one.speaker}
            class="strip"
            data-number={index + 1}
            data-right={one.speaker === speaker}
            style={{ flexGrow: one.times }}
            title={`${pack.speakers[index]?.name}: ${one.times}`}
          />
        ),
      )}
    </span>
  );
}
