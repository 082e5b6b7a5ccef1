/** The row of results and its key: every answer by its mark, and each mark with how often it was earned. */
import type { FrontPageView, MarkCount } from "../core/screens/front-page.ts";
import { LABELS } from "../core/words.ts";

/** As many marks abreast: a short run's row is not blown up, a long one goes on in the next. */
const [ABREAST_MIN, ABREAST_MAX] = [7, 10] as const;

export function MarkRow({ marks }: Pick<FrontPageView, "marks">) {
  const abreast = Math.max(ABREAST_MIN, Math.min(ABREAST_MAX, marks.length));
  return (
    <ol class="marks" style={`--abreast:${abreast}`} aria-label={LABELS.quoteByQuote}>
      {marks.map(({ mark, label }, index) => (
        <li key={index} data-mark={mark}>
          <span class="unseen">{label}</span>
        </li>
      ))}
    </ol>
  );
}

/** The key, which is the sum as well. */
export function Tallies({ rows }: Pick<FrontPageView["tally"], "rows">) {
  return (
    <ul class="tallies">
      {rows.map(({ label, right, wrong }) => (
        <li key={label}>
          {label && (
            <strong>
              {label}
              <span class="unseen">: </span>
            </strong>
          )}
          <Count {...right} />
          <span class="unseen">, </span>
          <Count {...wrong} />
        </li>
      ))}
    </ul>
  );
}

function Count({ mark, words }: MarkCount) {
  return (
    <span class="count">
      <span class="mark" data-mark={mark} aria-hidden="true" />
      {words}
    </span>
  );
}
