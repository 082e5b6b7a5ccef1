/** Opening a pack from a file: what cannot be played is refused with every problem named and its place. */
import { useState } from "preact/hooks";
import type { PackOpener } from "../store/opened-pack.ts";

export function PackSettings({ packTitle, openPack }: { packTitle: string; openPack: PackOpener }) {
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [fileName, setFileName] = useState("");
  const read = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    setFileName(file.name);
    setProblems([]);
    // More of it need not be read to know that it is too large.
    const text = await file
      .slice(0, openPack.bytesMax)
      .text()
      .catch(() => null);
    setProblems(text === null ? ["The browser could not read the file."] : openPack.open(text));
    input.value = "";
  };
  return (
    <fieldset>
      <legend>Pack of quotes</legend>
      <p>
        In play: <strong>{packTitle}</strong>
      </p>
      <label class="file">
        Open a pack from a file
        <input type="file" accept=".json,application/json" onChange={(event) => void read(event.currentTarget)} />
      </label>
      {openPack.isOpened() && (
        <button type="button" class="button" onClick={() => openPack.restore()}>
          Put the game’s own pack back
        </button>
      )}
      <div role="alert">
        {problems.length > 0 && (
          <>
            <p>
              “{fileName}” cannot be played, so the game goes on with what it had.{" "}
              {problems.length === 1 ? "This is" : "These are"} to put right:
            </p>
            <ul>
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </fieldset>
  );
}
