/** The teacher's tools along the board's edge: back, skip, undo, everything entered, pause, blank, the keys, the way out. */
import type { RefObject } from "preact";
import { useRef } from "preact/hooks";
import type { BoardAction } from "./board/actions.ts";
import type { Board } from "./board/board.ts";
import { BOARD_KEYS, FULL_SCREEN_KEY, WORDS_KEY } from "./board/keys.ts";
import { reduceBoard } from "./board/reduce-board.ts";
import { BoardDialog } from "./board-dialog.tsx";
import { canFillScreen, toggleFullScreen, useIsFullScreen } from "./full-screen.ts";
import { toolAddress } from "./lesson/tools.ts";

interface Props {
  readonly board: Board;
  readonly lesson: string;
  readonly act: (action: BoardAction) => void;
  readonly areEntriesOpen: boolean;
  readonly toggleEntries: () => void;
}

const TOOLS: readonly { readonly label: string; readonly action: BoardAction }[] = [
  { label: "Back", action: { type: "back" } },
  { label: "Skip", action: { type: "skipped" } },
  { label: "Undo", action: { type: "undone" } },
];

export function BoardTools({ board, lesson, act, areEntriesOpen, toggleEntries }: Props) {
  const keys = useRef<HTMLDialogElement>(null);
  return (
    <nav class="board-tools" aria-label="The lesson">
      {TOOLS.map(({ label, action }) => (
        <button
          key={label}
          type="button"
          disabled={reduceBoard(board, action).refused !== null}
          onClick={() => act(action)}
        >
          {label}
        </button>
      ))}
      <button type="button" aria-expanded={areEntriesOpen} onClick={toggleEntries}>
        Entries
      </button>
      <button
        type="button"
        aria-pressed={board.isPaused}
        onClick={() => act({ type: board.isPaused ? "resumed" : "paused" })}
      >
        Pause
      </button>
      <button type="button" onClick={() => act({ type: "blanked" })}>
        Blank
      </button>
      {canFillScreen() && <FullScreen />}
      <button type="button" onClick={() => keys.current?.showModal()}>
        Keys
      </button>
      <a href={toolAddress("choose", lesson)}>Leave</a>
      <KeysDialog dialog={keys} />
    </nav>
  );
}

function FullScreen() {
  return (
    <button type="button" aria-pressed={useIsFullScreen()} onClick={toggleFullScreen}>
      Full screen
    </button>
  );
}

function KeysDialog({ dialog }: { readonly dialog: RefObject<HTMLDialogElement | null> }) {
  const keys = [...BOARD_KEYS, WORDS_KEY, ...(canFillScreen() ? [FULL_SCREEN_KEY] : [])];
  return (
    <BoardDialog dialog={dialog} id="board-keys" heading="Keys at the board">
      <dl class="board-keys">
        {keys.map((one) => (
          <div key={one.keys}>
            <dt>{one.keys}</dt>
            <dd>{one.what}</dd>
          </div>
        ))}
      </dl>
      <p>Single letters and figures work unless they are switched off in the settings.</p>
    </BoardDialog>
  );
}
