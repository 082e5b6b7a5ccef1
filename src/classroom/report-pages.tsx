/** The class report itself: sentences to say aloud, and tables in which every figure has its picture beside it. */

import type { Level, Pack } from "../core/pack.ts";
import { CONFIDENCE_WORDS } from "../core/words.ts";
import type { HandIn } from "./homework/read-codes.ts";
import type { ClassReport } from "./report/class-report.ts";
import { handInsCsv, quotesCsv } from "./report/report-csv.ts";
import { reportSentences } from "./report/sentences.ts";
import { ShareCell, SharesKey } from "./report-key.tsx";
import { QuotesTable } from "./report-quotes.tsx";
import { SpeakersTable } from "./report-speakers.tsx";
import { TakenTable } from "./report-taken.tsx";
import type { TeachDevice } from "./teach-props.ts";

interface Props {
  readonly pack: Pack;
  readonly level: Level;
  readonly report: ClassReport;
  readonly handIns: readonly HandIn[];
  readonly device: TeachDevice;
}

export function ReportPages({ pack, level, report, handIns, device }: Props) {
  const save = (name: string, content: string) =>
    device.saveFile(name, new Blob([content], { type: "text/csv;charset=utf-8" }));
  return (
    <article class="sheet report">
      <p class="masthead">The class</p>
      <ul class="sentences">
        {reportSentences(report).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p class="actions no-print">
        <button type="button" class="button primary" onClick={() => save("soundbite-quotes.csv", quotesCsv(report))}>
          Save CSV
        </button>
        <button
          type="button"
          class="button"
          onClick={() => save("soundbite-hand-ins.csv", handInsCsv(pack, level, handIns))}
        >
          Save hand-ins as CSV
        </button>
        <button type="button" class="button" onClick={device.print}>
          Print this report
        </button>
      </p>
      <QuotesTable pack={pack} report={report} />
      <TakenTable pack={pack} taken={report.taken} />
      <SpeakersTable report={report} />
      {report.calibration.length > 0 && <Calibration report={report} />}
    </article>
  );
}

function Calibration({ report: { calibration } }: { readonly report: ClassReport }) {
  return (
    <>
      <table class="calibration">
        <caption>How sure, how right</caption>
        <thead>
          <tr>
            <th scope="col">They said</th>
            <th scope="col">How often</th>
            <th scope="col">Right</th>
            <th scope="col">
              <span class="unseen">As a picture</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {calibration.map(({ confidence, said, right }) => (
            <tr key={confidence}>
              <th scope="row">{CONFIDENCE_WORDS[confidence]}</th>
              <td data-head="Said">{said}</td>
              <td data-head="Right">{right}</td>
              <ShareCell right={right} wrong={said - right} />
            </tr>
          ))}
        </tbody>
      </table>
      <SharesKey />
    </>
  );
}
