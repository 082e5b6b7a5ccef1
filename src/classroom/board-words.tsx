/** Hard words of what stands on the board, explained when somebody asks. No quote is changed by it. */
import type { RefObject } from "preact";
import type { GlossaryTerm } from "../core/glossary/glossary.ts";
import { TermList } from "../page/term-list.tsx";
import { BoardDialog } from "./board-dialog.tsx";

interface Props {
  readonly words: readonly GlossaryTerm[];
  readonly dialog: RefObject<HTMLDialogElement | null>;
}

export function BoardWords({ words, dialog }: Props) {
  if (words.length === 0) return null;
  return (
    <>
      <button type="button" class="button" title="Key G" onClick={() => dialog.current?.showModal()}>
        Words
      </button>
      <BoardDialog dialog={dialog} kind="board-words" id="board-words" heading="Words explained">
        <TermList terms={words} />
      </BoardDialog>
    </>
  );
}
