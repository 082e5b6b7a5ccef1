/** Hard words of what stands on the board, explained when somebody asks. No quote is changed by it. */
import type { RefObject } from "preact";
import type { GlossaryTerm } from "../core/glossary/glossary.ts";

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
      <dialog ref={dialog} class="board-words" aria-labelledby="board-words">
        <form method="dialog">
          <h2 id="board-words" tabIndex={-1} autofocus>
            Words explained
          </h2>
          <dl>
            {words.map(({ term, meaning }) => (
              <div key={term}>
                <dt>{term}</dt> <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
          <button type="submit" class="button primary">
            Close
          </button>
        </form>
      </dialog>
    </>
  );
}
