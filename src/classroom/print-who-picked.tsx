/** "Who picked these tweets?": which voices each report chose and left out, for paper and, large, for the class. */
import { useRef } from "preact/hooks";
import { PRINTING_WORDS, type WhoPicked } from "./print/who-picked.ts";
import { PaperHead } from "./print-plan.tsx";

const SIGNS = { printed: "●", retold: "○", "not-there": "–" } as const;
const SIGN_NAMES = ["printed", "retold", "not-there"] as const;

export function WhoPickedSheet({ activity }: { readonly activity: WhoPicked }) {
  const large = useRef<HTMLDialogElement>(null);
  return (
    <>
      <p class="no-print">
        <button type="button" class="button" onClick={() => large.current?.showModal()}>
          Show “{activity.title}” to the class
        </button>
      </p>
      <dialog ref={large} class="large" aria-labelledby="who-picked-large">
        <form method="dialog">
          <h2 id="who-picked-large" tabIndex={-1} autofocus>
            {activity.title}
          </h2>
          <p>{activity.instruction}</p>
          <Questions activity={activity} />
          <details>
            <summary>What each report chose, counted</summary>
            <Reports activity={activity} />
          </details>
          <button type="submit" class="button primary">
            Close
          </button>
        </form>
      </dialog>
      <article class="paper who-picked">
        <PaperHead title={activity.title} />
        <p>{activity.instruction}</p>
        <Questions activity={activity} />
        <Reports activity={activity} />
        <Quotes activity={activity} />
      </article>
    </>
  );
}

function Reports({ activity: { reports } }: { readonly activity: WhoPicked }) {
  return (
    <ul class="reports">
      {reports.map(({ source, title, about, day, sentence }) => (
        <li key={source}>
          <h3>{title}</h3>
          <p class="small">
            {day}. {about}
          </p>
          <p>{sentence}</p>
        </li>
      ))}
    </ul>
  );
}

function Questions({ activity: { questions, caution } }: { readonly activity: WhoPicked }) {
  return (
    <section>
      <h3>Questions</h3>
      <ol class="instructions">
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      <p class="small">{caution}</p>
    </section>
  );
}

function Quotes({ activity: { quotes, reports } }: { readonly activity: WhoPicked }) {
  return (
    <table>
      <caption>
        Every quote in every report
        <span class="small">{SIGN_NAMES.map((name) => ` ${SIGNS[name]} ${PRINTING_WORDS[name]}`).join(" · ")}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">Quote</th>
          {reports.map(({ source, title }) => (
            <th key={source} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {quotes.map(({ quote, speaker, printings }) => (
          <tr key={quote}>
            <th scope="row">
              <strong>{speaker}</strong> <q>{quote}</q>
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
