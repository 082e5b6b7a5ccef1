/** The rules, the words and the keys. */
import { CONFIDENCES, POINTS } from "../core/confidence.ts";
import { CONFIDENCE_WORDS, signed } from "../core/words.ts";
import type { Screen } from "../store/screen.ts";
import type { Settings } from "../store/settings.ts";
import { Dialog } from "./dialog.tsx";
import { layStyles } from "./late-styles.ts";
import styles from "./styles/help.css?inline";
import { WordsExplained } from "./words-explained.tsx";

layStyles(styles);

/** When each confidence is the honest one; the bounds are those of the scoring: one in two, three in four. */
const BELIEFS = {
  hunch: "your chance of being right is below even",
  "fairly-sure": "it is even or better, up to three in four",
  certain: "it is better than three in four",
};

interface Props {
  readonly screen: Screen;
  readonly settings: Settings;
  /** Begins the level in play anew; null where none is being played. */
  readonly startAgain: (() => void) | null;
  readonly close: () => void;
}

export function Help({ screen, settings, startAgain, close }: Props) {
  const isAsked = settings.scoring === "confidence";
  return (
    <Dialog kind="help" labelledBy="help-heading" close={close}>
      {/* The focus begins here, so that a low window shows the beginning and not the button at the end. */}
      <h2 id="help-heading" tabIndex={-1} autofocus>
        How to play
      </h2>
      <p>
        {isAsked
          ? "Read the quote. Press the face of whoever you think said it, then say how sure you are: that is your answer. Until then you may press another face."
          : "Read the quote. Press the face of whoever you think said it: that is your answer."}{" "}
        Every quote stands word for word as a report printed it. Take your time: only Deadline has a clock. The clue
        costs nothing.
      </p>
      {isAsked ? <PointsTable /> : <p>A right answer earns 100 points, a wrong one none.</p>}
      <WordsExplained screen={screen} />
      <section class="for-keyboards">
        <h3>Keys</h3>
        {settings.hasHotkeys ? (
          <KeyList />
        ) : (
          <p>Single keys are switched off in the settings. Tab, arrows and Enter always work.</p>
        )}
      </section>
      <p class="actions">
        <button type="submit" class="button primary">
          Close
        </button>
        {startAgain && (
          <button type="submit" class="button" onClick={startAgain}>
            Start this level again
          </button>
        )}
      </p>
    </Dialog>
  );
}

function PointsTable() {
  return (
    <table>
      <caption>Say what you really believe: in the long run nothing scores better.</caption>
      <thead>
        <tr>
          <th scope="col">You say</th>
          <th scope="col">Right</th>
          <th scope="col">Wrong</th>
          <th scope="col">Say it if</th>
        </tr>
      </thead>
      <tbody>
        {CONFIDENCES.map((confidence) => (
          <tr key={confidence}>
            <th scope="row">{CONFIDENCE_WORDS[confidence]}</th>
            <td>{signed(POINTS[confidence].right)}</td>
            <td>{signed(POINTS[confidence].wrong)}</td>
            <td>{BELIEFS[confidence]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function KeyList() {
  return (
    <dl class="keys">
      <dt>
        <kbd>1</kbd> to <kbd>5</kbd>
      </dt>
      <dd>press a face, in the order they stand</dd>
      <dt>
        <kbd>H</kbd> <kbd>F</kbd> <kbd>C</kbd>
      </dt>
      <dd>then a hunch, fairly sure or certain; arrows and Enter do as well</dd>
      <dt>
        <kbd>K</kbd>
      </dt>
      <dd>open the clue</dd>
      <dt>
        <kbd>Enter</kbd>
      </dt>
      <dd>go on after the answer</dd>
      <dt>
        <kbd>?</kbd>
      </dt>
      <dd>this help</dd>
    </dl>
  );
}
