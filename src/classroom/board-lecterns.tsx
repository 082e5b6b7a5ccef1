/** The five in their places, each with its votes and, while the class votes, a stepper as large as a hand in a hurry needs. */

import type { BoardAction } from "./board/actions.ts";
import type { Column, QuoteOnBoard } from "./board/board-view.ts";

interface Props {
  readonly view: QuoteOnBoard;
  readonly isVoting: boolean;
  readonly act: (action: BoardAction) => void;
}

export function BoardLecterns({ view: { columns, counts, certain }, isVoting, act }: Props) {
  return (
    <ul class="board-lecterns" aria-label="The five">
      {columns.map((column) => (
        <li key={column.speaker} data-speaker={column.speaker} data-number={column.key} data-spoke={column.isSpeaker}>
          <span class="strip" data-number={column.key} aria-hidden="true" />
          <span class="number" aria-hidden="true">
            {column.key}
          </span>
          <span class="who">
            <span class="bust" aria-hidden="true" />
            <span>
              <strong>{column.name}</strong>
              <span class="role">{column.role}</span>
            </span>
          </span>
          <Votes column={column} />
          {isVoting && (
            <Stepper
              column={column}
              count={counts.get(column.speaker) ?? 0}
              certain={certain && (certain.get(column.speaker) ?? 0)}
              act={act}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

function Votes({ column: { votes, certain, isSpeaker } }: { readonly column: Column }) {
  return (
    <span class="votes">
      {isSpeaker && <em>said it</em>}
      {votes === null ? (
        <span class="is-hidden">
          <span class="unseen">Votes </span>hidden
        </span>
      ) : (
        <b>{votes}</b>
      )}
      {votes !== null && <span class="unseen"> {votes === 1 ? "vote" : "votes"}</span>}
      {certain !== null && certain > 0 && (
        <span class="certain">
          <span class="unseen">, </span>
          {certain} certain
        </span>
      )}
    </span>
  );
}

/** What the keys under the figures are called on most keyboards. */
const UNDER_FIGURES = "QWERTY";

interface StepperProps {
  readonly column: Column;
  /** How many there are, also while the class must not see it. */
  readonly count: number;
  /** How many of them are certain; null where nobody is asked. */
  readonly certain: number | null;
  readonly act: (action: BoardAction) => void;
}

function Stepper({ column: { speaker, name, key, votes }, count, certain, act }: StepperProps) {
  const step = (change: 1 | -1) => act({ type: "counted", speaker, change });
  // While the result is hidden, a button that is off would tell who has none.
  return (
    <span class="stepper" data-sure={certain !== null}>
      <button
        type="button"
        aria-label={`One vote less for ${name}`}
        disabled={count === 0 && votes !== null}
        onClick={() => step(-1)}
      >
        −
      </button>
      <button type="button" aria-label={`One vote more for ${name}`} title={`Key ${key}`} onClick={() => step(1)}>
        +
      </button>
      {certain !== null && (
        <button
          type="button"
          class="sure"
          aria-label={`One of the votes for ${name} is certain`}
          title={`Key ${UNDER_FIGURES[key - 1]}`}
          disabled={votes !== null && certain === count}
          onClick={() => act({ type: "certainCounted", speaker, change: 1 })}
        >
          + certain
        </button>
      )}
    </span>
  );
}
