/** Puts a link where it can be pasted from, and says so; where the browser refuses, the link is there to copy by hand. */
import { useState } from "preact/hooks";
import type { Clipboard } from "../platform/clipboard.ts";

interface Props {
  readonly label: string;
  readonly link: string;
  readonly clipboard: Clipboard;
  /** The id of what the link leads to. */
  readonly describedBy: string;
}

export function CopyLink({ label, link, clipboard, describedBy }: Props) {
  const [outcome, setOutcome] = useState<"copied" | "refused" | null>(null);
  const copy = async () => setOutcome((await clipboard.write(link)) ? "copied" : "refused");
  return (
    <span class="copy-link">
      <button type="button" class="quiet" aria-describedby={describedBy} onClick={() => void copy()}>
        {label}
      </button>
      <span role="status">{outcome === "copied" && "The link is copied."}</span>
      {outcome === "refused" && (
        <label class="by-hand">
          This browser does not let the game copy. Here is the link:
          <input type="text" readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </span>
  );
}
