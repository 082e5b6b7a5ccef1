/** A dialog that is open for as long as it is drawn. The browser itself keeps the focus in it and gives it back. */
import type { ComponentChildren } from "preact";
import { layStyles } from "./late-styles.ts";
import styles from "./styles/dialog.css?inline";
import foot from "./styles/dialog-foot.css?inline";

[styles, foot].forEach(layStyles);

interface Props {
  readonly kind: string;
  /** The id of its heading. */
  readonly labelledBy: string;
  /** Called when it has been closed, by a button or by Escape. */
  readonly close: () => void;
  readonly children: ComponentChildren;
}

export function Dialog({ kind, labelledBy, close, children }: Props) {
  return (
    <dialog class={kind} aria-labelledby={labelledBy} onClose={close} ref={open}>
      <form method="dialog">{children}</form>
    </dialog>
  );
}

function open(dialog: HTMLDialogElement | null): void {
  if (dialog && !dialog.open) dialog.showModal();
}
