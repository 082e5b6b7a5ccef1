/** Everything entered at the board, the latest first: any entry can be undone by itself, and put back. */
import type { Board } from "./board/board.ts";
import { entryInWords } from "./board/board-view.ts";
import type { BoardAction } from "./board/reduce-board.ts";

interface Props {
  readonly board: Board;
  readonly act: (action: BoardAction) => void;
  readonly close: () => void;
}

export function BoardEntries({ board, act, close }: Props) {
  return (
    <section class="board-entries" aria-label="Everything entered">
      <header>
        <h2>Everything entered</h2>
        <button type="button" class="button" onClick={close}>
          Close the entries
        </button>
      </header>
      {board.entries.length === 0 && <p>Nothing yet.</p>}
      <ol reversed>
        {board.entries.toReversed().map((entry) => (
          <li key={entry.number} data-undone={entry.isUndone}>
            <span>{entryInWords(board, entry)}</span>
            <button
              type="button"
              class="quiet"
              aria-label={`${entry.isUndone ? "Put back" : "Undo"} entry ${entry.number}`}
              onClick={() => act({ type: entry.isUndone ? "redone" : "undone", number: entry.number })}
            >
              {entry.isUndone ? "Put back" : "Undo"}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
