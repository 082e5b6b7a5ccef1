/** The reveal: verdict, what gave the speaker away, why the choice was a fair one, and where the words were printed. */
import type { RevealView, SourceCard } from "../core/screens/round.ts";

export function Reveal({ reveal, goOn }: { reveal: RevealView; goOn: () => void }) {
  const { tempting } = reveal;
  return (
    <section class="reveal" data-verdict={reveal.verdict} aria-labelledby="verdict">
      <div data-part="reveal">
        <p class="stamp">{reveal.stamp}</p>
        <h2 id="verdict">{reveal.headline}</h2>
        <p class="points">{reveal.points}</p>
        <h3>What gives it away</h3>
        <p>{reveal.why}</p>
        {tempting && (
          <>
            <h3>Why {inSentence(tempting.name)} was a fair guess</h3>
            <p>{tempting.text}</p>
          </>
        )}
        <Source source={reveal.source} />
      </div>
      <details class="others" data-part="others">
        <summary data-part="others-summary">What about the others?</summary>
        <dl>
          {reveal.others.map(({ name, text }) => (
            <div key={name}>
              <dt>{name}</dt> <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </details>
      <button type="button" class="button primary" data-part="go-on" aria-describedby="verdict" onClick={goOn}>
        {reveal.goOn}
      </button>
    </section>
  );
}

function Source({ source }: { source: SourceCard }) {
  return (
    <div class="source">
      <h3>Where it was printed</h3>
      <p>
        <strong>{source.title}</strong>
        <br />
        {source.line}
      </p>
      <p class="hint">{source.about}</p>
      {source.variants.map(({ title, note, runs }) => (
        <p key={title + note} class="variant">
          <span class="hint">{title} has:</span>{" "}
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

function inSentence(name: string): string {
  return name.replace(/^(A|An|The) /, (article) => article.toLowerCase());
}
