/** Progress as a file: saved for another device, or added to what is here. Nothing that is here is ever lost by it. */
import { useState } from "preact/hooks";
import type { SaveFile } from "../platform/save-file.ts";
import type { ProgressKeeper } from "../store/progress.ts";
import {
  exportProgress,
  importProgress,
  PROGRESS_FILE_BYTES_MAX,
  PROGRESS_FILE_NAME,
  UNREADABLE_FILE,
} from "../store/progress-file.ts";

interface Props {
  readonly progress: ProgressKeeper;
  readonly saveFile: SaveFile;
}

/** What came of it, in a sentence, and whether something is to be put right. */
interface Outcome {
  readonly words: string;
  readonly isProblem: boolean;
}

export function ProgressSettings({ progress, saveFile }: Props) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const save = () => {
    saveFile(PROGRESS_FILE_NAME, new Blob([exportProgress(progress)], { type: "application/json" }));
    setOutcome({ words: `Your progress is on its way to your downloads, as ${PROGRESS_FILE_NAME}.`, isProblem: false });
  };
  const add = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    const outcome = await addedFrom(file, progress);
    input.value = "";
    setOutcome(outcome);
  };
  return (
    <fieldset>
      <legend>Progress</legend>
      <p>To go on with another device, save a file here and add it there.</p>
      <button type="button" class="button" onClick={save}>
        Save progress as a file
      </button>
      <label class="file">
        Add progress from a file
        <input type="file" accept=".json,application/json" onChange={(event) => void add(event.currentTarget)} />
      </label>
      <p role="status">{outcome && !outcome.isProblem && outcome.words}</p>
      <div role="alert">{outcome?.isProblem && <p>{outcome.words}</p>}</div>
    </fieldset>
  );
}

async function addedFrom(file: File, progress: ProgressKeeper): Promise<Outcome> {
  // Of a file that is far too long no more is read than shows that it is.
  const text = await file
    .slice(0, PROGRESS_FILE_BYTES_MAX)
    .text()
    .catch(() => null);
  if (text === null) return { words: UNREADABLE_FILE, isProblem: true };
  const imported = importProgress(progress, text);
  if (!imported.ok) return { words: imported.problem, isProblem: true };
  return {
    words: imported.isNews
      ? `What “${file.name}” holds has been added to what was here.`
      : `All that “${file.name}” holds was here already, so nothing has changed.`,
    isProblem: false,
  };
}
