/** The round: the quote on its cutting, how sure the player is, and the five at their lecterns; then the reveal. */
import { Component } from "preact";
import type { ConfidenceView, RoundView, SpeakerView } from "../core/screens/round.ts";
import { CLUE_WORDS, CONFIDENCE_QUESTION, GAME_NAME, levelLine, STANDING_WORDS, WHO_QUESTION } from "../core/words.ts";
import type { Game } from "../store/game.ts";
import { HASHES } from "../store/route.ts";
import { CuttingText } from "./cutting-text.tsx";
import { Reveal } from "./reveal.tsx";

interface Props {
  readonly round: RoundView;
  readonly game: Game;
}

/** Drawn again only where it says something else: Begin shows the one made ready behind the introduction as it is. */
export class Round extends Component<Props> {
  override shouldComponentUpdate({ round }: Props) {
    return JSON.stringify(round) !== JSON.stringify(this.props.round);
  }

  override render() {
    return <RoundNow {...this.props} />;
  }
}

function RoundNow({ round, game }: Props) {
  const { reveal } = round;
  return (
    <main class="screen round" data-revealed={reveal ? reveal.verdict : undefined}>
      <Bar round={round} />
      <Cutting round={round} openClue={() => game.dispatch({ type: "clueOpened" })} />
      {!reveal && round.confidences.length > 0 && (
        <Confidences views={round.confidences} choose={(confidence) => game.chooseConfidence(confidence)} />
      )}
      {reveal && (
        <Reveal
          reveal={reveal}
          goOn={() => game.dispatch({ type: "wentOn" })}
          toggleOthers={() => game.toggleOthers()}
          toggleVariants={() => game.toggleVariants()}
        />
      )}
      <Lecterns
        speakers={round.speakers}
        answer={(speaker) => {
          game.dispatch({ type: "answered", speaker, confidence: game.store.getState().confidence });
        }}
      />
    </main>
  );
}

function Bar({ round }: { round: RoundView }) {
  return (
    <div class="bar">
      <a class="home" data-part="home" href={HASHES.levels}>
        {GAME_NAME}
        <span class="unseen">: leave for the levels, your place is kept</span>
      </a>
      <h1 data-part="level">{levelLine(round.levelNumber, round.levelTitle)}</h1>
      <dl class="tally" data-part="tally">
        <div>
          <dt>Quote</dt>{" "}
          <dd>
            {round.quoteNumber} of {round.quoteTotal}
          </dd>
        </div>
        <div>
          <dt>In a row</dt> <dd>{round.streak}</dd>
        </div>
        <div>
          <dt>Score</dt> <dd>{round.score}</dd>
        </div>
      </dl>
    </div>
  );
}

function Cutting({ round, openClue }: { round: RoundView; openClue: () => void }) {
  const { reveal, clue } = round;
  return (
    <>
      <figure
        class="cutting"
        data-part="cutting"
        tabIndex={-1}
        aria-label={`Quote ${round.quoteNumber} of ${round.quoteTotal}`}
      >
        <figcaption>
          <span class="kicker">{reveal ? reveal.headline : WHO_QUESTION}</span> <time>{round.dateline}</time>
        </figcaption>
        <blockquote key={round.quoteId}>
          <CuttingText text={round.quote} telling={reveal?.telling ?? []} />
        </blockquote>
      </figure>
      {!reveal && clue.isOffered && (
        <div class="clue" data-open={clue.isOpen}>
          {!clue.isOpen && (
            <button type="button" class="quiet" data-part="clue" onClick={openClue}>
              {CLUE_WORDS.open}
            </button>
          )}
          {/* There but unseen before it is opened, so that it has its room and nothing moves. */}
          <p class="clue-text" data-part="clue-text">
            <strong>{CLUE_WORDS.lead}</strong> {clue.text}
          </p>
        </div>
      )}
    </>
  );
}

function Confidences({ views, choose }: { views: readonly ConfidenceView[]; choose: Game["chooseConfidence"] }) {
  return (
    <div class="confidences" role="radiogroup" aria-labelledby="how-sure">
      <span id="how-sure" data-part="how-sure">
        {CONFIDENCE_QUESTION}
      </span>
      {views.map(({ confidence, label, stake, isChosen }) => (
        <label key={confidence} data-part={`confidence.${confidence}`}>
          <input
            type="radio"
            name="confidence"
            value={confidence}
            checked={isChosen}
            aria-describedby={`stake-${confidence}`}
            onChange={() => choose(confidence)}
          />
          {label}
          <small id={`stake-${confidence}`} aria-hidden="true">
            {stake}
          </small>
        </label>
      ))}
    </div>
  );
}

function Lecterns({ speakers, answer }: { speakers: readonly SpeakerView[]; answer: (id: SpeakerView["id"]) => void }) {
  return (
    <ul class="lecterns" aria-label={WHO_QUESTION}>
      {speakers.map(({ id, name, role, key, standing }) => (
        <li key={id}>
          <button
            type="button"
            class="lectern"
            data-part={`speaker.${id}`}
            data-speaker={id}
            data-number={key}
            data-standing={standing}
            data-key={key}
            disabled={standing !== "listening"}
            onClick={() => answer(id)}
          >
            <span class="bust" aria-hidden="true" />
            <strong>{name}</strong> <span class="role">{role}</span>{" "}
            {STANDING_WORDS[standing] && <em>{STANDING_WORDS[standing]}</em>}
          </button>
        </li>
      ))}
    </ul>
  );
}
