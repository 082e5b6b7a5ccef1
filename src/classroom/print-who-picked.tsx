/** "Who picked these tweets?" on paper: a page with the minutes, the questions and the reports, and a page of all quotes. */
import { PRINTING_WORDS, type WhoPicked } from "./print/who-picked.ts";
import { PaperHead } from "./print-plan.tsx";

const SIGNS = { printed: "●", retold: "○", "not-there": "–" } as const;
const SIGN_NAMES = ["printed", "retold", "not-there"] as const;
/** Columns are narrow: a report stands over them as a letter. */
const letterOf = (index: number) => "ABCDEFGHIJ".charAt(index);

export function WhoPickedSheet({ activity }: { readonly activity: WhoPicked }) {
  const { title, minutes, instruction, steps, questions, caution } = activity;
  return (
    <article class="handout who-picked">
      <PaperHead title={`${title} ${minutes} minutes`} />
      <p>{instruction}</p>
      <dl class="steps">
        {steps.map(({ title: step, fromMinute, toMinute, what }) => (
          <div key={step}>
            <dt>
              {fromMinute}–{toMinute} {step}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <Guesses activity={activity} />
      <section>
        <h3>Questions</h3>
        <ol class="instructions">
          {questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
        <p class="small">{caution}</p>
      </section>
      <Quotes activity={activity} />
      <ul class="reports">
        {activity.reports.map(({ source, sentence }, index) => (
          <li key={source} class="small">
            <b>{letterOf(index)}</b> {sentence}
          </li>
        ))}
      </ul>
    </article>
  );
}

/** The reports as they describe themselves, with room to write: what was printed stands on the next page. */
function Guesses({ activity: { reports } }: { readonly activity: WhoPicked }) {
  return (
    <table class="guesses">
      <thead>
        <tr>
          <th scope="col">The reports</th>
          <th scope="col">We guess: it quotes most</th>
          <th scope="col">We guess: it leaves out</th>
        </tr>
      </thead>
      <tbody>
        {reports.map(({ source, title, about, day }, index) => (
          <tr key={source}>
            <th scope="row">
              <h3>
                {letterOf(index)} · {title}
              </h3>
              <p class="small">
                {day}. {about}
              </p>
            </th>
            <td />
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Quotes({ activity: { quotes, reports } }: { readonly activity: WhoPicked }) {
  return (
    <table class="all-quotes">
      <caption>
        Every quote in every report
        <span class="small">{SIGN_NAMES.map((name) => ` ${SIGNS[name]} ${PRINTING_WORDS[name]}`).join(" · ")}</span>
        <span class="small">{reports.map(({ title }, index) => `${letterOf(index)} ${title}`).join(" · ")}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">Quote</th>
          {reports.map(({ source, title }, index) => (
            <th key={source} scope="col" aria-label={title}>
              {letterOf(index)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {quotes.map(({ quote, speaker, printings }) => (
          <tr key={quote}>
            <th scope="row">
              <strong>{speaker}</strong> <q translate={false}>{quote}</q>
            </th>
            {printings.map((printing, index) => (
              <td key={reports[index]?.source}>
                <span aria-hidden="true">{SIGNS[printing]}</span>
                <span class="unseen">{PRINTING_WORDS[printing]}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
