/** Two runs of the same quotes side by side: both front pages in short, then quote by quote who was right and who was surer. */
import type { ComparedAnswer, ComparisonView } from "../core/screens/challenge.ts";
import type { FrontPageView } from "../core/screens/front-page.ts";
import { COMPARISON_LABELS, GAME_NAME, LABELS, scoreLine, starsInWords } from "../core/words.ts";
import { HASHES, playHash } from "../store/route.ts";
import type { FrontPageScreen } from "../store/screen.ts";
import { layStyles } from "./late-styles.ts";
import type { PassOnParts } from "./pass-on.ts";
import { PassOn } from "./pass-on.tsx";
import { StarRow } from "./star-row.tsx";
import styles from "./styles/front-page.css?inline";

layStyles(styles);

interface Props {
  readonly screen: FrontPageScreen;
  readonly comparison: ComparisonView;
  readonly passOn: PassOnParts;
}

export function Comparison({ screen: { frontPage, share }, comparison, passOn }: Props) {
  const { headings, mine, theirs, sentences } = comparison;
  return (
    <main class="screen comparison">
      <a class="home" href={HASHES.title}>
        {GAME_NAME}
      </a>
      <h1 tabIndex={-1}>{COMPARISON_LABELS.heading}</h1>
      <ul class="lead">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div class="abreast">
        <InShort heading={headings.mine} page={mine} />
        <InShort heading={headings.theirs} page={theirs} />
      </div>
      <QuoteByQuote comparison={comparison} />
      <PassOn share={share} title={frontPage.headline} parts={passOn} />
      <nav class="actions" aria-label="Go on">
        <a class="button primary" href={playHash(frontPage.levelId)}>
          {LABELS.again}
        </a>
        <a class="button" href={HASHES.levels}>
          {LABELS.levels}
        </a>
      </nav>
    </main>
  );
}

function InShort({ heading, page }: { heading: string; page: FrontPageView }) {
  return (
    <article class="sheet">
      <p class="masthead">{heading}</p>
      <h2>{page.headline}</h2>
      <p>
        {page.stars !== null && <StarRow stars={page.stars} label={starsInWords(page.stars)} />}{" "}
        <strong>{scoreLine(page.score, page.scoreMax)}</strong>
      </p>
      <ol class="marks" aria-label={LABELS.quoteByQuote}>
        {page.marks.map(({ mark, label }, index) => (
          <li key={index} data-mark={mark}>
            <span class="unseen">{label}</span>
          </li>
        ))}
      </ol>
    </article>
  );
}

function QuoteByQuote({ comparison: { quotes, headings } }: { comparison: ComparisonView }) {
  return (
    <section class="sheet">
      <h2>{LABELS.quoteByQuote}</h2>
      <ol class="compared">
        {quotes.map(({ text, speaker, mine, theirs, sentence }) => (
          <li key={text}>
            <p>
              <q>{text}</q> <strong>{speaker}</strong>
            </p>
            <p class="answers">
              <Said who={headings.mine} answer={mine} />
              <Said who={headings.theirs} answer={theirs} />
            </p>
            <p class="hint">{sentence}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Said({ who, answer: { mark, label, answer } }: { who: string; answer: ComparedAnswer }) {
  return (
    <span class="count">
      {mark && <span class="mark" data-mark={mark} aria-hidden="true" />}
      <strong>{who}:</strong> {answer || label} {answer && <span class="unseen">({label})</span>}
    </span>
  );
}
