/** The front page of a finished run: the player's own headline, score, marks, corrections, and the way on. */
import type { FrontPageView } from "../core/screens/front-page.ts";
import { GAME_NAME, HAND_IN_LABELS, LABELS, levelLine, nextLevelLabel, starsInWords } from "../core/words.ts";
import { HASHES, playHash, quoteHash } from "../store/route.ts";
import type { FrontPageScreen } from "../store/screen.ts";
import { Bust } from "./bust.tsx";
import { headlineSize } from "./headline-size.ts";
import { layStyles } from "./late-styles.ts";
import { MarkRow, Tallies } from "./marks.tsx";
import type { PassOnParts } from "./pass-on.ts";
import { PassOn } from "./pass-on.tsx";
import { StarRow } from "./star-row.tsx";
import broadsheet from "./styles/broadsheet.css?inline";
import styles from "./styles/front-page.css?inline";
import marks from "./styles/marks.css?inline";
import newspaper from "./styles/newspaper.css?inline";

[marks, newspaper, broadsheet, styles].forEach(layStyles);

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
      <article class="newspaper" data-part="page">
        <div class="printed" data-part="sheet">
          <Top frontPage={frontPage} dateline={dateline} />
          <div class="columns" data-clean={frontPage.corrections.length < FEW}>
            <PullQuote pullQuote={frontPage.pullQuote} />
            <Tally frontPage={frontPage} />
            <Corrections frontPage={frontPage} toggleCorrections={toggleCorrections} />
          </div>
          <Voices frontPage={frontPage} />
        </div>
      </article>
      <div class="aside">
        <WaysOn frontPage={frontPage} handIn={handIn} playTheirs={playTheirs} />
        <PassOn share={share} title={frontPage.headline} parts={passOn} />
        <Debrief debrief={frontPage.debrief} />
      </div>
    </main>
  );
}

/** With fewer corrections than these, the marks stand under them. */
const FEW = 2;

function Top({ frontPage, dateline }: Page & { dateline: string }) {
  const level = levelLine(frontPage.levelNumber, frontPage.levelTitle);
  return (
    <header>
      <p class="masthead">The {GAME_NAME}</p>
      <p class="dateline">
        <span>{level}</span> {!level.includes(dateline) && <span>{dateline}</span>}
      </p>
      <h1 tabIndex={-1} style={headlineSize(frontPage.headline)}>
        {frontPage.headline}
      </h1>
      {frontPage.stars !== null && <StarRow stars={frontPage.stars} label={starsInWords(frontPage.stars)} />}
      <p class="score">
        <span class="says">Score</span> <strong>{frontPage.score}</strong>
        {frontPage.scoreMax !== null && <span> of {frontPage.scoreMax}</span>}
      </p>
      <p class="lead">{frontPage.standfirst}</p>
    </header>
  );
}

function PullQuote({ pullQuote }: Pick<FrontPageView, "pullQuote">) {
  if (!pullQuote) return null;
  const { id, name, key } = pullQuote.speaker;
  return (
    <figure class="pull-quote" data-speaker={id} data-number={key}>
      <span class="drawing" data-drawing={`portrait.${id}`} data-number={key}>
        <Bust id={id} name={name} number={key} />
      </span>
      <div>
        <q translate={false}>{pullQuote.text}</q>
        <figcaption>
          <a data-part="lead" href={quoteHash(pullQuote.id)}>
            {name}
          </a>
        </figcaption>
      </div>
    </figure>
  );
}

function Tally({ frontPage: { marks, tally } }: Page) {
  return (
    <section class="sums">
      <h2>{tally.heading}</h2>
      <MarkRow marks={marks} />
      <Tallies rows={tally.rows} />
    </section>
  );
}

function Corrections({ frontPage, toggleCorrections }: Page & Pick<Props, "toggleCorrections">) {
  const { corrections, correctionsShown, moreCorrections } = frontPage;
  return (
    <section class="corrections">
      <h2>{LABELS.corrections}</h2>
      <p>{corrections.length === 0 ? LABELS.noCorrections : LABELS.recordStraight}</p>
      {corrections.slice(0, correctionsShown).map(({ id, quote, said, text }) => (
        <p key={id} class="correction">
          <q translate={false}>{quote}</q>{" "}
          <span>
            <a data-part={`correction.${id}`} href={quoteHash(id)}>
              {said}
            </a>
            {text.slice(said.length)}
          </span>
        </p>
      ))}
      {moreCorrections && (
        <button
          type="button"
          class="button"
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
            <Bust id={id} name={name} number={key} />
            <strong>{name}</strong> <span>{count}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What there is to talk about in the room. */
function Debrief({ debrief }: Pick<FrontPageView, "debrief">) {
  if (debrief.length === 0) return null;
  return (
    <section class="slip debrief" data-part="debrief">
      <h2>{LABELS.debrief}</h2>
      <ul>
        {debrief.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </section>
  );
}

/** The next step, which stays in sight, and the other ways on. What else may be done with a front page goes with those. */
function WaysOn({ frontPage, handIn, playTheirs }: Page & Pick<Props, "handIn" | "playTheirs">) {
  return (
    <nav class="ways-on" data-part="ways-on" aria-label="Go on">
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
