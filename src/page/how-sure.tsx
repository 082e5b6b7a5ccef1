/** How sure the player is of the face that is pressed: pressing one of the three is the answer. */
import type { Confidence } from "../core/confidence.ts";
import type { SureView } from "../core/screens/round.ts";
import { CONFIDENCE_QUESTION } from "../core/words.ts";

interface Props {
  readonly sure: SureView;
  readonly answer: (confidence: Confidence) => void;
}

export function HowSure({ sure: { choices }, answer }: Props) {
  return (
    <fieldset class="sure" aria-labelledby="how-sure" data-part="sure">
      <p id="how-sure" data-part="how-sure">
        {CONFIDENCE_QUESTION}
      </p>
      <div class="three">
        {choices.map(({ confidence, label, key, wins, loses }) => (
          <button
            key={confidence}
            type="button"
            data-part={`confidence.${confidence}`}
            onClick={() => answer(confidence)}
          >
            <strong>{label}</strong>{" "}
            <small>
              <span>
                win <b>{wins}</b>,
              </span>{" "}
              <span>
                or lose <b>{loses}</b>
              </span>
            </small>
            <span class="key" aria-hidden="true">
              {key}
            </span>
          </button>
        ))}
      </div>
    </fieldset>
  );
}
