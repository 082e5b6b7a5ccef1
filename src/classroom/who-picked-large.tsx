/** "Who picked these tweets?" for the class: a screen for each step, filled to the back row. It ends in questions. */
import type { RefObject } from "preact";
import { useRef, useState } from "preact/hooks";
import { useFittedText } from "./fit-text.ts";
import type { PrintedCounts, WhoPicked } from "./print/who-picked.ts";

interface Props {
  readonly activity: WhoPicked;
  readonly dialog: RefObject<HTMLDialogElement | null>;
}

const ON = ["ArrowRight", "PageDown"];
const BACK = ["ArrowLeft", "PageUp"];

export function WhoPickedLarge({ activity, dialog }: Props) {
  const [at, setAt] = useState(0);
  const step = activity.steps[at] ?? activity.steps[0];
  const last = activity.steps.length - 1;
  const heading = useRef<HTMLHeadingElement>(null);
  const go = (to: number) => {
    setAt(Math.max(0, Math.min(last, to)));
    // The button that was pressed may be gone at the last step.
    heading.current?.focus();
  };
  const ref = useFittedText<HTMLDivElement>(step.title, { least: 16, most: 60 });
  return (
    <dialog
      ref={dialog}
      class="who-picked-large"
      aria-labelledby="who-picked-step"
      onClose={() => setAt(0)}
      onKeyDown={({ key }) => {
        if (ON.includes(key)) go(at + 1);
        if (BACK.includes(key)) go(at - 1);
      }}
    >
      <header>
        <h2 ref={heading} id="who-picked-step" tabIndex={-1} autofocus>
          {activity.title}{" "}
          <span class="step">
            {step.title} · minutes {step.fromMinute} to {step.toMinute}
          </span>
        </h2>
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </header>
      <div class="shown" ref={ref} aria-live="polite">
        {at === 0 && <Guess activity={activity} />}
        {at === 1 && <Count activity={activity} />}
        {at === 2 && <Ask activity={activity} />}
      </div>
      <footer>
        <p>{step.what}</p>
        <button type="button" class="button" disabled={at === 0} onClick={() => go(at - 1)}>
          Back
        </button>
        {at < last && (
          <button type="button" class="button primary" onClick={() => go(at + 1)}>
            Next step
          </button>
        )}
      </footer>
    </dialog>
  );
}

function Guess({ activity: { instruction, reports, voices } }: { readonly activity: WhoPicked }) {
  return (
    <>
      <p class="instruction">{instruction}</p>
      <ul class="told-of">
        {reports.map(({ source, title, about, day }) => (
          <li key={source}>
            <h3>{title}</h3>
            <p>
              {day}. {about}
            </p>
          </li>
        ))}
      </ul>
      <p>
        <strong>The voices:</strong>{" "}
        {voices.map(({ name }, index) => (
          <span key={name} class="whole">
            {name}
            {index < voices.length - 1 && " · "}
          </span>
        ))}
      </p>
    </>
  );
}

function Count({ activity: { reports, voices, sides, caution } }: { readonly activity: WhoPicked }) {
  return (
    <>
      <table>
        <caption class="unseen">Quotes printed word for word, by report</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">Voice</span>
            </th>
            {reports.map(({ source, title }) => (
              <th key={source} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {voices.map((row) => (
            <Row key={row.name} row={row} none="left out" />
          ))}
        </tbody>
        <tbody>
          {sides.map((row) => (
            <Row key={row.name} row={row} none="none" />
          ))}
        </tbody>
      </table>
      <p class="hint">{caution}</p>
    </>
  );
}

/** A dot for each quote, and the figure beside them. */
function Row({ row: { name, counts }, none }: { readonly row: PrintedCounts; readonly none: string }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {counts.map((count, report) => (
        <td key={report}>
          {count === 0 ? (
            none
          ) : (
            <>
              <b>{count}</b> <span aria-hidden="true">{"●".repeat(count)}</span>
            </>
          )}
        </td>
      ))}
    </tr>
  );
}

function Ask({ activity: { questions } }: { readonly activity: WhoPicked }) {
  return (
    <ol>
      {questions.map((question) => (
        <li key={question}>{question}</li>
      ))}
    </ol>
  );
}
