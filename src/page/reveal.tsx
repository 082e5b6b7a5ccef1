/**
 * The reveal, with all that the round looks like after an answer: it comes as soon as the page has been painted. Verdict,
 * what gave the speaker away, why the choice was a fair one, and where the words were printed.
 */
import type { ComponentChildren } from "preact";
import type { FoldView, RevealView, SourceCard, VariantView } from "../core/screens/round.ts";
import { REVEAL_HEADINGS } from "../core/words.ts";
import { ChevronIcon } from "./icons.tsx";
import { layStyles } from "./late-styles.ts";
import styles from "./styles/reveal.css?inline";
import stamp from "./styles/stamp.css?inline";
import standing from "./styles/standing.css?inline";
import standingHall from "./styles/standing-hall.css?inline";

[styles, stamp, standing, standingHall].forEach(layStyles);

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
      <div class="panel" data-part="reveal">
        {/* The lecterns and the cutting show the same. */}
        <h2 id="verdict" class="unseen">
          {reveal.headline}
        </h2>
        <p class="points">{reveal.points}</p>
        <div class="told">
          <div class="why">
            <h3>{REVEAL_HEADINGS.why}</h3>
            <p>{reveal.why}</p>
          </div>
          {tempting && (
            <div class="tempting">
              <h3>{REVEAL_HEADINGS.tempting(tempting.name)}</h3>
              <p>{tempting.text}</p>
            </div>
          )}
          <Source source={source} />
        </div>
        <div class="folds">
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
        </div>
      </div>
      <button type="button" class="button primary" data-part="go-on" aria-describedby="verdict" onClick={goOn}>
        {reveal.goOn}
      </button>
    </section>
  );
}

interface FoldProps {
  readonly name: "variants" | "others";
  readonly fold: FoldView;
  readonly toggle: () => void;
  readonly children: ComponentChildren;
}

/** A part that only some ask for, behind its button. */
function Fold({ name, fold, toggle, children }: FoldProps) {
  return (
    <div class="fold" data-open={fold.isOpen}>
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
      <q translate={false}>
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
