/** Where codes come in: pasted, out of a text file, or held up to the camera; and what became of each. */
import { useState } from "preact/hooks";
import type { Camera } from "../platform/camera.ts";
import { CameraReader } from "./camera-reader.tsx";
import { duplicatesInWords, nothingFound, type ReadCodes, readHeading } from "./homework/read-codes.ts";

interface Props {
  readonly read: (text: string) => void;
  /** Reads what one code held up to the camera says; gives back what became of it. */
  readonly readOne: (text: string) => string;
  readonly camera: Camera;
  readonly lastRead: ReadCodes | null;
  /** Why nothing could be read at all; null if there was no such reason. */
  readonly refused: string | null;
}

/** A megabyte of text is more than any class sends. */
const FILE_MAX_BYTES = 1_000_000;

export function CodesForm({ read, readOne, camera, lastRead, refused }: Props) {
  const [text, setText] = useState("");
  const [fileProblem, setFileProblem] = useState<string | null>(null);
  const openFile = async (file: File | undefined) => {
    setFileProblem(null);
    if (!file) return;
    if (file.size > FILE_MAX_BYTES) {
      setFileProblem(`“${file.name}” is too large to be a list of codes. Open a text or CSV file of less than 1 MB.`);
      return;
    }
    const content = await file.text();
    setText(content);
    read(content);
  };
  const problem = refused ?? fileProblem ?? (lastRead && nothingFound(lastRead));
  return (
    <section class="sheet codes no-print" aria-label="Hand-ins to read">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          read(text);
        }}
      >
        <label class="field">
          Codes
          <textarea
            rows={5}
            value={text}
            spellcheck={false}
            autocomplete="off"
            aria-describedby="codes-hint"
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <p class="hint" id="codes-hint">
          Whole e-mails, a chat, a column of a spreadsheet, one code or a hundred: everything else in the text is passed
          over.
        </p>
        <p class="actions">
          <button type="submit" class="button primary">
            Read codes
          </button>
          <label class="button file-button">
            Open a text file
            <input
              type="file"
              class="unseen"
              accept=".txt,.csv,.tsv,.eml,text/plain,text/csv"
              onChange={({ currentTarget }) => void openFile(currentTarget.files?.[0])}
            />
          </label>
        </p>
      </form>
      <CameraReader camera={camera} read={readOne} />
      {problem && (
        <p class="refused" role="alert">
          {problem}
        </p>
      )}
      <div role="status">{lastRead && <h2>{readHeading(lastRead)}</h2>}</div>
      {lastRead && <WhatBecame lastRead={lastRead} />}
    </section>
  );
}

function WhatBecame({ lastRead }: { readonly lastRead: ReadCodes }) {
  const twice = duplicatesInWords(lastRead);
  return (
    <>
      {twice && <p>{twice}</p>}
      {lastRead.notRead.length > 0 && (
        <>
          <h3 id="not-read">Not read</h3>
          <ul class="not-read" aria-labelledby="not-read">
            {lastRead.notRead.map(({ text, reason }) => (
              <li key={text}>
                <code>{text}</code> {reason}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
