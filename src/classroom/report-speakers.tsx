/** A row for each speaker: how often what they said was given to them, and to whom else. */

import type { ClassReport } from "./report/class-report.ts";
import { takenForInWords } from "./report/sentences.ts";
import { ShareCell, SharesKey } from "./report-key.tsx";

export function SpeakersTable({ report: { speakers } }: { readonly report: ClassReport }) {
  return (
    <>
      <table class="speakers">
        <caption>Speakers</caption>
        <thead>
          <tr>
            <th scope="col">Speaker</th>
            <th scope="col">Quotes</th>
            <th scope="col">Right</th>
            <th scope="col">Wrong</th>
            <th scope="col">Most taken for</th>
            <th scope="col">
              <span class="unseen">As a picture</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {speakers.map(({ speaker, name, quotes, right, wrong, mostTakenFor }) => (
            <tr key={speaker}>
              <th scope="row">{name}</th>
              <td data-head="Quotes">{quotes}</td>
              <td data-head="Right">{right}</td>
              <td data-head="Wrong">{wrong}</td>
              <td class="words" data-head="Most taken for">
                {takenForInWords(mostTakenFor)}
              </td>
              <ShareCell right={right} wrong={wrong} />
            </tr>
          ))}
        </tbody>
      </table>
      <SharesKey />
    </>
  );
}
