/** The answer key: who said each quote, what gives it away, where it was printed, and the reports it was taken from. */
import type { AnswerKey } from "./print/sheets.ts";
import { PaperHead } from "./print-plan.tsx";

export function AnswersSheet({ answers: { title, rows, sources } }: { readonly answers: AnswerKey }) {
  return (
    <article class="paper key">
      <PaperHead title={title} />
      <ol>
        {rows.map(({ number, quote, speaker, why, source, elsewhere }) => (
          <li key={number}>
            <p>
              <b>{number}</b> <strong>{speaker}</strong> <q>{quote}</q>
            </p>
            <p>{why}</p>
            <p class="small">{[source, ...elsewhere].join(" · ")}</p>
          </li>
        ))}
      </ol>
      <section>
        <h3>The reports</h3>
        <div class="reports">
          {sources.map((source) => (
            <p key={source.title} class="small">
              <strong>{source.title}</strong>, {source.day}. {source.about}
            </p>
          ))}
        </div>
      </section>
    </article>
  );
}
