/** A quote at the board: the cutting for the back row, what to do now, the five with their votes, and the way on. */
import type { Board } from "./board/board.ts";
import type { QuoteOnBoard } from "./board/board-view.ts";
import type { BoardAction } from "./board/reduce-board.ts";
import { BoardLecterns } from "./board-lecterns.tsx";
import { BoardReveal } from "./board-reveal.tsx";
import { BoardTeams } from "./board-teams.tsx";
import { useFittedText } from "./fit-text.ts";

interface Props {
  readonly board: Board;
  readonly view: QuoteOnBoard;
  readonly act: (action: BoardAction) => void;
}

export function BoardQuote({ board, view, act }: Props) {
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
        <button type="button" class="button primary" onClick={() => act({ type: "next" })}>
          {view.next}
        </button>
      </footer>
    </>
  );
}

function BigCutting({ view }: { readonly view: QuoteOnBoard }) {
  const ref = useFittedText<HTMLElement>(view.quote, { least: 18, most: 96 });
  return (
    <figure class="board-cutting" ref={ref}>
      <blockquote>{view.quote}</blockquote>
    </figure>
  );
}
