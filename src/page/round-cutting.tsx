/** The cutting of a round: the quote, whatever helps to place it, and after the answer the stamp. */
import type { RoundView } from "../core/screens/round.ts";
import { CLUE_WORDS, WHO_QUESTION } from "../core/words.ts";
import { CuttingText } from "./cutting-text.tsx";

interface Props {
  readonly round: RoundView;
  readonly openClue: () => void;
}

export function RoundCutting({ round, openClue }: Props) {
  const { reveal, clue } = round;
  return (
    <figure
      class="cutting paper"
      data-part="cutting"
      tabIndex={-1}
      aria-label={`Quote ${round.quoteNumber} of ${round.quoteTotal}`}
      // How long the quote is says how large it can be set (round.css).
      style={{ "--chars": round.quote.length }}
    >
      <figcaption>
        {/* The question stays on the paper until the cutting has landed: the answer would be told too early. */}
        <span class="kicker asked" aria-hidden={reveal !== null}>
          {WHO_QUESTION}
        </span>{" "}
        {reveal && <span class="kicker told">{reveal.headline}</span>} <time>{round.dateline}</time>
      </figcaption>
      <blockquote key={round.quoteId} translate={false}>
        <CuttingText text={round.quote} telling={reveal?.telling ?? []} />
      </blockquote>
      {clue.isOffered && (reveal ? <ClueKept clue={clue} /> : <Clue clue={clue} open={openClue} />)}
      {reveal && (
        <p class="stamp" data-part="stamp" aria-hidden="true">
          {reveal.stamp}
        </p>
      )}
    </figure>
  );
}

interface ClueProps {
  readonly clue: RoundView["clue"];
  readonly open: () => void;
}

const CLUE_TEXT = "[data-part='clue-text']";

/** The line at the cutting's foot: it asks, and when it is opened it tells. The focus goes where the button was. */
function Clue({ clue, open }: ClueProps) {
  if (clue.isOpen) {
    return (
      <p class="clue clue-text" data-part="clue-text" tabIndex={-1}>
        <strong>{CLUE_WORDS.lead}</strong> {clue.text}
      </p>
    );
  }
  return (
    <p class="clue">
      <button
        type="button"
        data-part="clue"
        onClick={({ currentTarget }) => {
          const hasFocus = document.activeElement === currentTarget;
          open();
          if (hasFocus) document.querySelector<HTMLElement>(CLUE_TEXT)?.focus({ preventScroll: true });
        }}
      >
        {CLUE_WORDS.open}
        <span class="key" aria-hidden="true">
          K
        </span>
      </button>
    </p>
  );
}

/** While the answered cutting flies, its last line looks as it did; whoever reads the reveal is not told it again. */
function ClueKept({ clue }: Pick<ClueProps, "clue">) {
  return (
    <p class="clue kept" aria-hidden="true">
      {clue.isOpen ? (
        <>
          <strong>{CLUE_WORDS.lead}</strong> {clue.text}
        </>
      ) : (
        <span>{CLUE_WORDS.open}</span>
      )}
    </p>
  );
}
