/** A dialog over the board, opened by whoever holds it; the browser itself keeps the focus in it and gives it back. */
import type { ComponentChildren, RefObject } from "preact";

interface Props {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  /** Its kind among the styles. */
  readonly kind?: string;
  /** The id of its heading. */
  readonly id: string;
  readonly heading: string;
  readonly children: ComponentChildren;
}

export function BoardDialog({ dialog, kind, id, heading, children }: Props) {
  return (
    <dialog ref={dialog} class={kind} aria-labelledby={id}>
      <form method="dialog">
        {/* The focus begins here, so that a low window shows the beginning and not the button at the end. */}
        <h2 id={id} tabIndex={-1} autofocus>
          {heading}
        </h2>
        {children}
        <button type="submit" class="button primary">
          Close
        </button>
      </form>
    </dialog>
  );
}
