/** Everything entered at the board, the latest first: any entry can be undone by itself, and put back. */
import { useEffect } from "preact/hooks";
import type { BoardAction } from "./board/actions.ts";
import type { Board } from "./board/board.ts";
import { type EntryRow, entryRows } from "./board/entry-rows.ts";

interface Props {
  readonly board: Board;
  readonly act: (action: BoardAction) => void;
  readonly close: () => void;
}

export function BoardEntries({ board, act, close }: Props) {
  useEscape(close);
  useFocusBack();
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
        {entryRows(board)
          .toReversed()
          .map((row) => (
            <Row key={row.first} row={row} act={act} />
          ))}
      </ol>
    </section>
  );
}

function Row({ row, act }: { readonly row: EntryRow; readonly act: Props["act"] }) {
  const { number, first, last, isUndone, words } = row;
  const label = isUndone ? "Put back" : "Undo";
  return (
    <li data-undone={isUndone}>
      <span>
        {number} · {words}
      </span>
      <button
        type="button"
        class="quiet"
        aria-label={`${label} entry ${number}`}
        onClick={() => act({ type: isUndone ? "redone" : "undone", number: first, last })}
      >
        {label}
      </button>
    </li>
  );
}

/** Who closes the list is where it was opened. */
function useFocusBack(): void {
  useEffect(() => {
    const opener = document.activeElement;
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
}

/** Escape closes the list, unless a dialog lies above it. */
function useEscape(close: () => void): void {
  useEffect(() => {
    const listen = ({ key }: KeyboardEvent) => {
      if (key === "Escape" && !document.querySelector("dialog[open]")) close();
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, [close]);
}
