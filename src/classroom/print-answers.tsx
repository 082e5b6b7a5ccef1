/** The answer key: who said each quote, what gives it away, where it was printed, and the reports it was taken from. */
import type { AnswerKey } from "./print/sheets.ts";
import { PaperHead } from "./print-plan.tsx";
import { WordList } from "./print-words.tsx";

export function AnswersSheet({ answers: { title, rows, words, sources } }: { readonly answers: AnswerKey }) {
  return (
    <article class="handout key">
      <PaperHead title={title} />
      <ol>
        {rows.map(({ number, quote, speaker, why, source, elsewhere, variants }) => (
          <li key={number}>
            <p>
              <b>{number}</b> <strong>{speaker}</strong> <q translate={false}>{quote}</q>
            </p>
            <p>{why}</p>
            <p class="small">{[source, ...elsewhere].join(" · ")}</p>
            {variants.map((variant) => (
              <p key={variant.source + variant.text} class="small">
                {variant.source} printed: <q translate={false}>{variant.text}</q> {variant.note}
              </p>
            ))}
          </li>
        ))}
      </ol>
      {words.length > 0 && <WordList words={words} />}
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
