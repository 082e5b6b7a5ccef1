/**
 * Two runs of the same quotes side by side: both front pages down to the fold, each with its key, then quote by quote who
 * was right and who was surer.
 */
import type { ComparedAnswer, ComparisonView } from "../core/screens/challenge.ts";
import type { FrontPageView } from "../core/screens/front-page.ts";
import { COMPARISON_LABELS, GAME_NAME, LABELS, levelLine, scoreLine, starsInWords } from "../core/words.ts";
import { HASHES, playHash, quoteHash } from "../store/route.ts";
import type { FrontPageScreen } from "../store/screen.ts";
import { layStyles } from "./late-styles.ts";
import { MarkRow, Tallies } from "./marks.tsx";
import type { PassOnParts } from "./pass-on.ts";
import { PassOn } from "./pass-on.tsx";
import { StarRow } from "./star-row.tsx";
import styles from "./styles/comparison.css?inline";
import marks from "./styles/marks.css?inline";
import sheet from "./styles/sheet.css?inline";

[sheet, marks, styles].forEach(layStyles);

interface Props {
  readonly screen: FrontPageScreen;
  readonly comparison: ComparisonView;
  readonly passOn: PassOnParts;
}

export function Comparison({ screen: { frontPage, dateline, share }, comparison, passOn }: Props) {
  const { headings, mine, theirs, sentences } = comparison;
  const level = levelLine(frontPage.levelNumber, frontPage.levelTitle);
  return (
    <main class="screen comparison">
      <a class="home" href={HASHES.title}>
        {GAME_NAME}
      </a>
      <div class="sheet in-sum">
        <p class="dateline">
          <span>{level}</span> {!level.includes(dateline) && <span>{dateline}</span>}
        </p>
        <h1 tabIndex={-1}>{COMPARISON_LABELS.heading}</h1>
        <ul class="lead">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
      <div class="abreast">
        <InShort heading={headings.mine} page={mine} />
        <InShort heading={headings.theirs} page={theirs} />
      </div>
      <QuoteByQuote comparison={comparison} />
      <nav class="sheet actions" aria-label="Go on">
        <a class="button primary" href={playHash(frontPage.levelId)}>
          {LABELS.again}
        </a>
        <a class="button" href={HASHES.levels}>
          {LABELS.levels}
        </a>
      </nav>
      <PassOn share={share} title={frontPage.headline} parts={passOn} />
    </main>
  );
}

/** A front page as it lies folded on a news-stand: everything above the fold. */
function InShort({ heading, page }: { heading: string; page: FrontPageView }) {
  return (
    <article class="sheet">
      <h2 class="masthead">{heading}</h2>
      <p class="ears">
        {page.stars !== null && <StarRow stars={page.stars} label={starsInWords(page.stars)} />}{" "}
        <strong>{scoreLine(page.score, page.scoreMax)}</strong>
      </p>
      <p class="headline">{page.headline}</p>
      <p class="outcome">{page.outcome}</p>
      <h3>{page.tally.heading}</h3>
      <MarkRow marks={page.marks} />
      <Tallies rows={page.tally.rows} />
    </article>
  );
}

function QuoteByQuote({ comparison: { quotes, headings } }: { comparison: ComparisonView }) {
  return (
    <section class="sheet">
      <h2>{LABELS.quoteByQuote}</h2>
      <ol class="compared">
        {quotes.map(({ id, text, speaker, mine, theirs, sentence }) => (
          <li key={text}>
            <p>
              <q translate={false}>{text}</q> <a href={quoteHash(id)}>{speaker}</a>
            </p>
            <p class="answers">
              <Said who={headings.mine} answer={mine} />
              <Said who={headings.theirs} answer={theirs} />
            </p>
            <p class="sum">{sentence}</p>
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
