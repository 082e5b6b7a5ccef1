/** The reveal: verdict, what gave the speaker away, why the choice was a fair one, and where the words were printed. */
import type { ComponentChildren } from "preact";
import type { FoldView, RevealView, SourceCard, VariantView } from "../core/screens/round.ts";
import { REVEAL_HEADINGS } from "../core/words.ts";
import { ChevronIcon } from "./icons.tsx";

interface Props {
  readonly reveal: RevealView;
  readonly goOn: () => void;
  readonly toggleOthers: () => void;
  readonly toggleVariants: () => void;
}

export function Reveal({ reveal, goOn, toggleOthers, toggleVariants }: Props) {
  const { tempting, source, others } = reveal;
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
        <Source source={source} />
      </div>
      {source.variants.list.length > 0 && (
        <Fold name="variants" fold={source.variants} toggle={toggleVariants}>
          {source.variants.list.map((variant) => (
            <Variant key={variant.title + variant.note} variant={variant} />
          ))}
        </Fold>
      )}
      <Fold name="others" fold={others} toggle={toggleOthers}>
        <dl>
          {others.list.map(({ name, text }) => (
            <div key={name}>
              <dt>{name}</dt> <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </Fold>
      <button type="button" class="button primary" data-part="go-on" aria-describedby="verdict" onClick={goOn}>
        {reveal.goOn}
      </button>
    </section>
  );
}

interface FoldProps {
  readonly name: string;
  readonly fold: FoldView;
  readonly toggle: () => void;
  readonly children: ComponentChildren;
}

/** A part that only some ask for, behind its button. */
function Fold({ name, fold, toggle, children }: FoldProps) {
  return (
    <div class="fold">
      <button type="button" class="quiet" data-part={name} aria-expanded={fold.isOpen} onClick={toggle}>
        {fold.label} <ChevronIcon isUp={fold.isOpen} />
      </button>
      {fold.isOpen && (
        <div class="opened" data-part={`${name}-text`}>
          {children}
        </div>
      )}
    </div>
  );
}

export function Source({ source }: { source: SourceCard }) {
  return (
    <div class="source">
      <h3>{REVEAL_HEADINGS.source}</h3>
      <p>
        <strong>{source.title}</strong>
        <br />
        {source.line}
      </p>
      <p class="hint">{source.about}</p>
    </div>
  );
}

export function Variant({ variant: { title, note, runs } }: { variant: VariantView }) {
  return (
    <p class="variant">
      <strong>{title}</strong>{" "}
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
  );
}
