/** Puts a link or a code where it can be pasted from, and says so; where the browser refuses, it is there to copy by hand. */
import { useState } from "preact/hooks";
import type { Clipboard } from "../platform/clipboard.ts";

interface Props {
  readonly label: string;
  readonly what: "link" | "code";
  readonly text: string;
  readonly clipboard: Clipboard;
  /** The id of what it leads to or belongs to. */
  readonly describedBy: string;
  /** Whether it is what the screen is there for. */
  readonly isMain?: boolean;
}

export function CopyLink({ label, what, text, clipboard, describedBy, isMain = false }: Props) {
  const [outcome, setOutcome] = useState<"copied" | "refused" | null>(null);
  const copy = async () => setOutcome((await clipboard.write(text)) ? "copied" : "refused");
  return (
    <span class="copy-link">
      <button
        type="button"
        class={isMain ? "button primary" : "quiet"}
        aria-describedby={describedBy}
        onClick={() => void copy()}
      >
        {label}
      </button>
      <span role="status">{outcome === "copied" && `The ${what} is copied.`}</span>
      {outcome === "refused" && (
        <label class="by-hand">
          This browser does not let the game copy. Here is the {what}:
          <input type="text" readOnly value={text} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </span>
  );
}
