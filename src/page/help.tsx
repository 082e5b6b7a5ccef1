/** The rules, the words and the keys, in a dialog that the browser itself keeps the focus in. */
import { CONFIDENCES, POINTS } from "../core/confidence.ts";
import { CONFIDENCE_WORDS, signed } from "../core/words.ts";
import type { Screen } from "../store/screen.ts";
import type { Settings } from "../store/settings.ts";
import { layStyles } from "./late-styles.ts";
import foot from "./styles/dialog-foot.css?inline";
import styles from "./styles/help.css?inline";
import { WordsExplained } from "./words-explained.tsx";

[styles, foot].forEach(layStyles);

/** When each confidence is the honest one; the bounds are those of the scoring: one in two, three in four. */
const BELIEFS = {
  hunch: "you would be wrong more often than right",
  "fairly-sure": "you would be right two times in three",
  certain: "you would be right nearly every time",
};

interface Props {
  readonly id: string;
  readonly screen: Screen;
  readonly settings: Settings;
  /** Begins the level in play anew; null where none is being played. */
  readonly startAgain: (() => void) | null;
}

export function Help({ id, screen, settings, startAgain }: Props) {
  return (
    <dialog id={id} aria-labelledby="help-heading">
      <form method="dialog">
        {/* The focus begins here, so that a low window shows the beginning and not the button at the end. */}
        <h2 id="help-heading" tabIndex={-1} autofocus>
          How to play
        </h2>
        <p>
          Read the quote. Say how sure you are. Then choose who said it. Every quote stands word for word as a report
          printed it. Take your time: only Deadline has a clock. The clue costs nothing.
        </p>
        {settings.scoring === "confidence" ? (
          <PointsTable />
        ) : (
          <p>A right answer earns 100 points, a wrong one none.</p>
        )}
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
      </form>
    </dialog>
  );
}

function PointsTable() {
  return (
    <table>
      <caption>Say what you really think: in the long run nothing scores better.</caption>
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
      <dd>choose the speaker, from left to right</dd>
      <dt>
        <kbd>H</kbd> <kbd>F</kbd> <kbd>C</kbd>
      </dt>
      <dd>a hunch, fairly sure, certain</dd>
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
