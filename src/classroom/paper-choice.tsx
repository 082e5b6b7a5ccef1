/** Which paper a sheet is laid out for, and printed on. */
import { PAPERS, type Paper } from "./use-paper.ts";

interface Props {
  readonly paper: Paper;
  readonly choose: (paper: Paper) => void;
}

export function PaperChoice({ paper, choose }: Props) {
  return (
    <fieldset>
      <legend>Paper</legend>
      {(["A4", "Letter"] as const).map((name) => (
        <label key={name} class="choice">
          <input type="radio" name="paper" checked={paper === name} onChange={() => choose(name)} />
          <span>{PAPERS[name]}</span>
        </label>
      ))}
      <p class="hint">
        Black and white is enough. In the browser’s own window, headers and footers may be switched off.
      </p>
    </fieldset>
  );
}
