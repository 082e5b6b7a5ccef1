/** What was just taken out of a class, and the way back. */
import { useEffect, useRef } from "preact/hooks";
import { type TakenOut, takenOutInWords } from "./homework/take-out.ts";

interface Props {
  readonly taken: TakenOut;
  readonly putBack: () => void;
}

export function TakenOutNotice({ taken, putBack }: Props) {
  const ref = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone with its row.
  useEffect(() => ref.current?.focus(), [taken]);
  return (
    <p class="sheet taken-out no-print">
      <span role="status">{takenOutInWords(taken)}</span>
      <button ref={ref} type="button" class="button" onClick={putBack}>
        Put it back
      </button>
    </p>
  );
}
