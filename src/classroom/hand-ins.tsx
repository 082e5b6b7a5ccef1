/** The runs of a class by their bylines: any can be taken out, and the whole class forgotten. */
import { useState } from "preact/hooks";
import { resultsOf } from "../core/results.ts";
import { capitalised, counted, signed } from "../core/words.ts";
import type { HandIn } from "./homework/read-codes.ts";

interface Props {
  readonly handIns: readonly HandIn[];
  readonly takeOut: (handIn: HandIn) => void;
  readonly forget: () => void;
}

export function HandIns({ handIns, takeOut, forget }: Props) {
  const [isAsked, setIsAsked] = useState(false);
  return (
    <section class="sheet hand-ins no-print">
      <h2>{capitalised(counted(handIns.length, "hand-in"))}</h2>
      <ul class="bylines" aria-label="Hand-ins by byline">
        {handIns.map((handIn) => {
          const { code, byline, run, isWhole } = handIn;
          const { rightCount, score } = resultsOf(run);
          return (
            <li key={code}>
              <strong>{byline}</strong>
              <span>
                {rightCount} of {run.choices.length} right, {signed(score)} points{!isWhole && ", not finished"}
              </span>
              <button type="button" class="quiet" aria-label={`Take out ${byline}`} onClick={() => takeOut(handIn)}>
                Take out
              </button>
            </li>
          );
        })}
      </ul>
      <p class="actions">
        {isAsked ? (
          <>
            <span>The codes of this class are kept nowhere else.</span>
            <button type="button" class="button primary" onClick={forget}>
              Forget it for good
            </button>
            <button type="button" class="button" onClick={() => setIsAsked(false)}>
              Keep it
            </button>
          </>
        ) : (
          <button type="button" class="button" onClick={() => setIsAsked(true)}>
            Forget this class
          </button>
        )}
      </p>
    </section>
  );
}
