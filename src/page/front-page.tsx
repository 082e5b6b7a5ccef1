/** The front page of a finished run: the player's own headline, score, marks, corrections, and the way on. */
import type { FrontPageView } from "../core/screens/front-page.ts";
import { GAME_NAME, LABELS, levelLine, nextLevelLabel, starsInWords } from "../core/words.ts";
import { HASHES, playHash } from "../store/route.ts";
import { StarRow } from "./star-row.tsx";

export function FrontPage({ frontPage, dateline }: { frontPage: FrontPageView; dateline: string }) {
  return (
    <main class="screen front-page">
      <article class="sheet" data-part="sheet">
        <p class="masthead">The {GAME_NAME}</p>
        <p class="dateline">
          <span>{levelLine(frontPage.levelNumber, frontPage.levelTitle)}</span>{" "}
          <span class="score">
            Score <strong>{frontPage.score}</strong>
            {frontPage.scoreMax !== null && ` of ${frontPage.scoreMax}`}
          </span>{" "}
          <span>{dateline}</span>
        </p>
        <h1 tabIndex={-1}>{frontPage.headline}</h1>
        <p class="lead">
          {frontPage.stars !== null && <StarRow stars={frontPage.stars} label={starsInWords(frontPage.stars)} />}{" "}
          {frontPage.standfirst}
        </p>
        <ol class="marks" aria-label="Quote by quote">
          {frontPage.marks.map(({ mark, label }, index) => (
            <li key={index} data-mark={mark}>
              <span class="unseen">{label}</span>
            </li>
          ))}
        </ol>
        {frontPage.calibration.length > 0 && (
          <section>
            <h2>How sure, how right</h2>
            <ul class="calibration">
              {frontPage.calibration.map(({ confidence, sentence }) => (
                <li key={confidence}>{sentence}</li>
              ))}
            </ul>
          </section>
        )}
        <section>
          <h2>{LABELS.corrections}</h2>
          {frontPage.corrections.length === 0 && <p>{LABELS.noCorrections}</p>}
          {frontPage.corrections.map(({ quote, text }) => (
            <p key={quote}>
              <q>{quote}</q> {text}
            </p>
          ))}
        </section>
        {frontPage.pullQuote && (
          <figure class="pull-quote">
            <q>{frontPage.pullQuote.text}</q>
            <figcaption>{frontPage.pullQuote.speaker}</figcaption>
          </figure>
        )}
        {frontPage.debrief.length > 0 && (
          <section>
            <h2>{LABELS.debrief}</h2>
            <ul>
              {frontPage.debrief.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
          </section>
        )}
      </article>
      <nav class="actions" aria-label="Go on">
        {frontPage.next && (
          <a class="button primary" data-part="next-level" href={playHash(frontPage.next.id)}>
            {nextLevelLabel(frontPage.next)}
          </a>
        )}
        <a class="button" data-part="again" href={playHash(frontPage.levelId)}>
          {LABELS.again}
        </a>
        <a class="button" data-part="levels" href={HASHES.levels}>
          {LABELS.levels}
        </a>
      </nav>
    </main>
  );
}
