/** The board while a lesson goes on: what the class sees, the teacher's tools along its edge, and the keys. */
import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { CLUE_WORDS } from "../core/words.ts";
import type { BoardAction } from "./board/actions.ts";
import type { Board } from "./board/board.ts";
import { boardView, type QuoteOnBoard } from "./board/board-view.ts";
import { boardActionOf } from "./board/keys.ts";
import { BoardEntries } from "./board-entries.tsx";
import { BoardQuote } from "./board-quote.tsx";
import { BoardSlide } from "./board-slide.tsx";
import { BoardTools } from "./board-tools.tsx";
import { canFillScreen, toggleFullScreen } from "./full-screen.ts";
import { useIsInOrder } from "./use-in-order.ts";

interface Props {
  readonly board: Board;
  /** The lesson's text, as it stands in addresses. */
  readonly lesson: string;
  readonly hasHotkeys: boolean;
  readonly act: (action: BoardAction) => void;
  readonly putAway: () => void;
}

export function BoardHall({ board, lesson, hasHotkeys, act, putAway }: Props) {
  const [areEntriesOpen, setEntriesOpen] = useState(false);
  const isInOrder = useIsInOrder();
  const words = useRef<HTMLDialogElement>(null);
  useBoardKeys({ board, hasHotkeys, act, words });
  const view = boardView(board);
  const heading = view.kind === "quote" ? view.heading : "Debrief";
  const step = view.kind === "quote" ? view.stepTitle : `Slide ${view.number} of ${view.total}`;
  return (
    <main
      class="screen teach board-hall"
      data-step={view.kind === "quote" ? view.step : "debrief"}
      data-in-order={isInOrder}
    >
      <header class="board-bar">
        <h1 tabIndex={-1}>
          {heading} <span class="step">{step}</span>
        </h1>
        <BoardTools
          lesson={lesson}
          board={board}
          act={act}
          areEntriesOpen={areEntriesOpen}
          toggleEntries={() => setEntriesOpen(!areEntriesOpen)}
        />
      </header>
      <p class="unseen" role="status">
        {board.isBlank ? "The screen is blank." : `${heading}. ${step}. ${view.kind === "quote" ? toldOf(view) : ""}`}
      </p>
      {areEntriesOpen && <BoardEntries board={board} act={act} close={() => setEntriesOpen(false)} />}
      {view.kind === "quote" ? (
        <BoardQuote board={board} view={view} act={act} words={words} />
      ) : (
        <BoardSlide board={board} view={view} act={act} putAway={putAway} />
      )}
      {board.isPaused && !board.isBlank && (
        <div class="paused">
          <p>Paused. Everything entered is kept.</p>
          <button type="button" class="button primary" onClick={() => act({ type: "resumed" })}>
            Go on
          </button>
        </div>
      )}
      {board.isBlank && <Blank show={() => act({ type: "shown" })} />}
    </main>
  );
}

/** What is said of a quote when something has been entered. */
function toldOf({ total, clue }: QuoteOnBoard): string {
  return clue?.isOpen ? `${total}. ${CLUE_WORDS.lead} ${clue.text}` : total;
}

/** Nothing to look at but the teacher. */
function Blank({ show }: { readonly show: () => void }) {
  const ref = useRef<HTMLButtonElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <button ref={ref} type="button" class="blank" onClick={show}>
      Any key or press shows the board again
    </button>
  );
}

interface Keys extends Pick<Props, "board" | "hasHotkeys" | "act"> {
  readonly words: RefObject<HTMLDialogElement | null>;
}

function useBoardKeys({ board, hasHotkeys, act, words }: Keys): void {
  // Before the next key is told: a class is counted faster than a screen is painted.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (document.querySelector("dialog[open]") || isChoosing(event.target)) return;
      if (!hasHotkeys && event.key.length === 1) return;
      if (board.isBlank && ["Tab", "Shift"].includes(event.key)) return;
      if (event.key.toLowerCase() === "f" && !board.isBlank && canFillScreen()) return toggleFullScreen();
      if (event.key.toLowerCase() === "g" && !board.isBlank && !board.isPaused) return words.current?.showModal();
      const action = boardActionOf(board, event);
      if (!action) return;
      event.preventDefault();
      act(action);
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, [board, hasHotkeys, act]);
}

/** Whether a key belongs to a field: a figure typed there is no vote. */
function isChoosing(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
}
