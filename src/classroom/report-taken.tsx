/** Who was taken for whom: a square for each speaker by each choice, darker the more often; the diagonal is what was right. */
import type { Pack } from "../core/pack.ts";
import type { TakenRow } from "./report/class-report.ts";

interface Props {
  readonly pack: Pack;
  readonly taken: readonly TakenRow[];
}

/** As much colour as leaves a figure readable on it, in both editions. */
const TINT_MAX = 45;

export function TakenTable({ pack, taken }: Props) {
  return (
    <table class="taken">
      <caption>Who was taken for whom</caption>
      <thead>
        <tr>
          <th scope="col">Said by</th>
          {pack.speakers.map(({ id, name }, index) => (
            <th key={id} scope="col">
              <span class="strip" data-number={index + 1} aria-hidden="true" />
              <span>
                <span class="unseen">Given to </span>
                {name}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {taken.map(({ said, name, cells }, index) => (
          <tr key={said}>
            <th scope="row">
              <span class="strip" data-number={index + 1} aria-hidden="true" />
              <span>{name}</span>
            </th>
            {cells.map(({ chosen, times, share, isRight }) => (
              <td key={chosen} data-right={isRight} style={{ "--share": `${Math.round(share * TINT_MAX)}%` }}>
                {times}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
