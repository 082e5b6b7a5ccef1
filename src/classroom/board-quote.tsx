/**
 * A quote at the board: the cutting for the back row, its clue if the class wants it, what to do now, the five with their
 * votes, and the way on.
 */

import type { RefObject } from "preact";
import { CLUE_WORDS } from "../core/words.ts";
import type { BoardAction } from "./board/actions.ts";
import type { Board } from "./board/board.ts";
import type { QuoteOnBoard } from "./board/board-view.ts";
import { BoardLecterns } from "./board-lecterns.tsx";
import { BoardReveal } from "./board-reveal.tsx";
import { BoardTeams } from "./board-teams.tsx";
import { BoardWords } from "./board-words.tsx";
import { useFittedText } from "./fit-text.ts";

interface Props {
  readonly board: Board;
  readonly view: QuoteOnBoard;
  readonly act: (action: BoardAction) => void;
  /** Of the words explained, which a key opens too. */
  readonly words: RefObject<HTMLDialogElement | null>;
}

export function BoardQuote({ board, view, act, words }: Props) {
  const isVoting = view.step === "first" || view.step === "second";
  const areTeams = board.setup.way === "teams";
  return (
    <>
      {view.answer ? <BoardReveal board={board} view={view} answer={view.answer} /> : <BigCutting view={view} />}
      {areTeams && isVoting ? (
        <BoardTeams board={board} view={view} act={act} />
      ) : (
        <BoardLecterns view={view} isVoting={isVoting && !areTeams} act={act} />
      )}
      <footer class="board-foot">
        <p class="total">{view.total}</p>
        <p class="instruction">{view.instruction}</p>
        <BoardWords words={view.words} dialog={words} />
        {view.clue && <ClueButton isOpen={view.clue.isOpen} act={act} />}
        <button type="button" class="button primary" onClick={() => act({ type: "next" })}>
          {view.next}
        </button>
      </footer>
    </>
  );
}

function ClueButton({ isOpen, act }: { readonly isOpen: boolean; readonly act: Props["act"] }) {
  return (
    <button
      type="button"
      class="button"
      title="Key K"
      aria-expanded={isOpen}
      onClick={() => act({ type: "clueShown", isOpen: !isOpen })}
    >
      Clue
    </button>
  );
}

function BigCutting({ view: { quote, clue } }: { readonly view: QuoteOnBoard }) {
  const open = clue?.isOpen ? clue.text : "";
  const ref = useFittedText<HTMLElement>(`${quote} ${open}`, { least: 18, most: 96 });
  return (
    <figure class="board-cutting" ref={ref}>
      <blockquote translate={false}>{quote}</blockquote>
      {open && (
        <p class="board-clue">
          <strong>{CLUE_WORDS.lead}</strong> {open}
        </p>
      )}
    </figure>
  );
}
