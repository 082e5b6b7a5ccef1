/** The figures behind the bars of the quotes: how often each speaker was chosen. Folded, for the bars say it at a glance. */
import type { Pack } from "../core/pack.ts";
import type { ClassReport } from "./report/class-report.ts";

interface Props {
  readonly pack: Pack;
  readonly report: ClassReport;
}

export function ChoicesInFigures({ pack, report: { quotes } }: Props) {
  return (
    <details class="no-print">
      <summary>These bars in figures</summary>
      <table class="choices">
        <caption class="unseen">Who was chosen, in figures</caption>
        <thead>
          <tr>
            <th scope="col">Quote</th>
            {pack.speakers.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {quotes.map(({ id, number, chosen, speaker }) => (
            <tr key={id}>
              <th scope="row">Quote {number}</th>
              {chosen.map((one) => (
                <td key={one.speaker} data-head={one.name}>
                  {one.times}
                  {one.speaker === speaker && (
                    <>
                      {" "}
                      <span aria-hidden="true">✓</span>
                      <span class="unseen">said it</span>
                    </>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
