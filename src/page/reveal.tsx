/** The reveal: verdict, what gave the speaker away, why the choice was a fair one, and where the words were printed. */
import type { RevealView, SourceCard } from "../core/screens/round.ts";
import { OTHERS_QUESTION, printedBy, REVEAL_HEADINGS } from "../core/words.ts";

interface Props {
  readonly reveal: RevealView;
  readonly goOn: () => void;
  readonly toggleOthers: () => void;
}

export function Reveal({ reveal, goOn, toggleOthers }: Props) {
  const { tempting } = reveal;
  return (
    <section class="reveal" data-verdict={reveal.verdict} aria-labelledby="verdict">
      <div data-part="reveal">
        <p class="stamp">{reveal.stamp}</p>
        <h2 id="verdict">{reveal.headline}</h2>
        <p class="points">{reveal.points}</p>
        <h3>{REVEAL_HEADINGS.why}</h3>
        <p>{reveal.why}</p>
        {tempting && (
          <>
            <h3>{REVEAL_HEADINGS.tempting(tempting.name)}</h3>
            <p>{tempting.text}</p>
          </>
        )}
        <Source source={reveal.source} />
      </div>
      <Others others={reveal.others} toggle={toggleOthers} />
      <button type="button" class="button primary" data-part="go-on" aria-describedby="verdict" onClick={goOn}>
        {reveal.goOn}
      </button>
    </section>
  );
}

function Others({ others, toggle }: { others: RevealView["others"]; toggle: () => void }) {
  return (
    <div class="others">
      <button type="button" class="quiet" data-part="others" aria-expanded={others.isOpen} onClick={toggle}>
        {OTHERS_QUESTION}
      </button>
      {others.isOpen && (
        <dl data-part="others-text">
          {others.list.map(({ name, text }) => (
            <div key={name}>
              <dt>{name}</dt> <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

function Source({ source }: { source: SourceCard }) {
  return (
    <div class="source">
      <h3>{REVEAL_HEADINGS.source}</h3>
      <p>
        <strong>{source.title}</strong>
        <br />
        {source.line}
      </p>
      <p class="hint">{source.about}</p>
      {source.variants.map(({ title, note, runs }) => (
        <p key={title + note} class="variant">
          <span class="hint">{printedBy(title)}</span>{" "}
          <q>
            {runs.map(({ text, isDifferent }, index) => (
              <>
                {index > 0 && " "}
                {isDifferent ? <mark>{text}</mark> : text}
              </>
            ))}
          </q>{" "}
          <span class="hint">{note}</span>
        </p>
      ))}
    </div>
  );
}
