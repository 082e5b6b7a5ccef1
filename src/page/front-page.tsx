/** The front page of a finished run: the player's own headline, score, marks, corrections, and the way on. */
import type { FrontPageView } from "../core/screens/front-page.ts";
import { GAME_NAME, HAND_IN_LABELS, LABELS, levelLine, nextLevelLabel, starsInWords } from "../core/words.ts";
import { HASHES, playHash, quoteHash } from "../store/route.ts";
import type { FrontPageScreen } from "../store/screen.ts";
import { layStyles } from "./late-styles.ts";
import { MarkRow, Tallies } from "./marks.tsx";
import type { PassOnParts } from "./pass-on.ts";
import { PassOn } from "./pass-on.tsx";
import { StarRow } from "./star-row.tsx";
import styles from "./styles/front-page.css?inline";
import newspaper from "./styles/newspaper.css?inline";
import sheet from "./styles/sheet.css?inline";

[sheet, styles, newspaper].forEach(layStyles);

interface Props {
  readonly screen: FrontPageScreen;
  readonly passOn: PassOnParts;
  readonly toggleCorrections: () => void;
  /** Opens what a lesson's run is handed in with. */
  readonly handIn: () => void;
  /** Begins the quotes of a run that somebody sent and that this page shows; null where it is the player's own. */
  readonly playTheirs: (() => void) | null;
}

interface Page {
  readonly frontPage: FrontPageView;
}

export function FrontPage({ screen, passOn, toggleCorrections, handIn, playTheirs }: Props) {
  const { frontPage, dateline, share } = screen;
  return (
    <main class="screen front-page">
      <a class="home" data-part="home" href={HASHES.title}>
        {GAME_NAME}
      </a>
      <article class="sheet">
        <div data-part="sheet">
          <Top frontPage={frontPage} dateline={dateline} />
          <div class="columns">
            <PullQuote pullQuote={frontPage.pullQuote} />
            <Tally frontPage={frontPage} />
            <Corrections frontPage={frontPage} toggleCorrections={toggleCorrections} />
          </div>
          <Voices frontPage={frontPage} />
        </div>
      </article>
      {frontPage.debrief.length > 0 && (
        <section class="sheet debrief" data-part="debrief">
          <h2>{LABELS.debrief}</h2>
          <ul>
            {frontPage.debrief.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
      )}
      <PassOn share={share} title={frontPage.headline} parts={passOn} />
      <WaysOn frontPage={frontPage} handIn={handIn} playTheirs={playTheirs} />
    </main>
  );
}

function Top({ frontPage, dateline }: Page & { dateline: string }) {
  const level = levelLine(frontPage.levelNumber, frontPage.levelTitle);
  return (
    <>
      <p class="masthead">The {GAME_NAME}</p>
      <p class="dateline">
        <span>{level}</span>{" "}
        <span class="score">
          Score <strong>{frontPage.score}</strong>
          {frontPage.scoreMax !== null && ` of ${frontPage.scoreMax}`}
        </span>{" "}
        {!level.includes(dateline) && <span>{dateline}</span>}
      </p>
      <h1 tabIndex={-1}>{frontPage.headline}</h1>
      <p class="lead">
        {frontPage.stars !== null && <StarRow stars={frontPage.stars} label={starsInWords(frontPage.stars)} />}{" "}
        {frontPage.standfirst}
      </p>
    </>
  );
}

function PullQuote({ pullQuote }: Pick<FrontPageView, "pullQuote">) {
  if (!pullQuote) return null;
  return (
    <figure class="pull-quote" data-speaker={pullQuote.speaker.id} data-number={pullQuote.speaker.key}>
      <span class="bust" aria-hidden="true" />
      <q>{pullQuote.text}</q>
      <figcaption>
        <a data-part="lead" href={quoteHash(pullQuote.id)}>
          {pullQuote.speaker.name}
        </a>
      </figcaption>
    </figure>
  );
}

function Tally({ frontPage: { marks, tally } }: Page) {
  return (
    <section>
      <h2>{tally.heading}</h2>
      <MarkRow marks={marks} />
      <Tallies rows={tally.rows} />
    </section>
  );
}

function Corrections({ frontPage, toggleCorrections }: Page & Pick<Props, "toggleCorrections">) {
  const { corrections, correctionsShown, moreCorrections } = frontPage;
  return (
    <section>
      <h2>{LABELS.corrections}</h2>
      <p>{corrections.length === 0 ? LABELS.noCorrections : LABELS.recordStraight}</p>
      {corrections.slice(0, correctionsShown).map(({ id, quote, said, text }) => (
        <p key={id}>
          <q>{quote}</q>{" "}
          <strong>
            <a data-part={`correction.${id}`} href={quoteHash(id)}>
              {said}
            </a>
            {text.slice(said.length)}
          </strong>
        </p>
      ))}
      {moreCorrections && (
        <button
          type="button"
          class="quiet"
          data-part="more-corrections"
          aria-expanded={moreCorrections.isOpen}
          onClick={toggleCorrections}
        >
          {moreCorrections.label}
        </button>
      )}
    </section>
  );
}

function Voices({ frontPage: { voices } }: Page) {
  return (
    <section class="voices">
      <h2>{voices.heading}</h2>
      <ul>
        {voices.rows.map(({ id, name, key, count, wasHeard }) => (
          <li key={id} data-speaker={id} data-number={key} data-heard={wasHeard}>
            <span class="bust" aria-hidden="true" />
            <strong>{name}</strong> <span>{count}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The next step, which stays in sight, and the other ways on. What else may be done with a front page goes with those. */
function WaysOn({ frontPage, handIn, playTheirs }: Page & Pick<Props, "handIn" | "playTheirs">) {
  return (
    <nav class="ways-on" aria-label="Go on">
      {playTheirs ? (
        <button type="button" class="button primary" data-part="play-sent" onClick={playTheirs}>
          {LABELS.playThese}
        </button>
      ) : (
        <OwnWaysOn frontPage={frontPage} handIn={handIn} />
      )}
      <a class="button" data-part="levels" href={HASHES.levels}>
        {LABELS.levels}
      </a>
    </nav>
  );
}

function OwnWaysOn({ frontPage, handIn }: Page & Pick<Props, "handIn">) {
  const { next, levelId } = frontPage;
  return (
    <>
      {frontPage.handIn && (
        <button type="button" class="button primary" data-part="hand-in" onClick={handIn}>
          {HAND_IN_LABELS.open}
        </button>
      )}
      {next && (
        <a class="button primary" data-part="next-level" href={playHash(next.id)}>
          {nextLevelLabel(next)}
        </a>
      )}
      <a class={next || frontPage.handIn ? "button" : "button primary"} data-part="again" href={playHash(levelId)}>
        {LABELS.again}
      </a>
    </>
  );
}
