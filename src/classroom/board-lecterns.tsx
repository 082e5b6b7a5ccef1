/** The five in their places, each with its votes and, while the class votes, a stepper as large as a hand in a hurry needs. */
import type { Column, QuoteOnBoard } from "./board/board-view.ts";
import type { BoardAction } from "./board/reduce-board.ts";

interface Props {
  readonly view: QuoteOnBoard;
  readonly isVoting: boolean;
  readonly act: (action: BoardAction) => void;
}

export function BoardLecterns({ view: { columns, counts }, isVoting, act }: Props) {
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
          {isVoting && <Stepper column={column} count={counts.get(column.speaker) ?? 0} act={act} />}
        </li>
      ))}
    </ul>
  );
}

function Votes({ column: { votes, isSpeaker } }: { readonly column: Column }) {
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
    </span>
  );
}

interface StepperProps {
  readonly column: Column;
  /** How many there are, also while the class must not see it. */
  readonly count: number;
  readonly act: (action: BoardAction) => void;
}

function Stepper({ column: { speaker, name, key, votes }, count, act }: StepperProps) {
  const step = (change: 1 | -1) => act({ type: "counted", speaker, change });
  // While the result is hidden, a button that is off would tell who has none.
  return (
    <span class="stepper">
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
    </span>
  );
}
