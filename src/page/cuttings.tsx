/** The file of cuttings: every quote met, under the name of whoever said it, with a search; the rest are blank slips. */
import { useState } from "preact/hooks";
import {
  blanksInWords,
  type CuttingsView,
  filterCuttings,
  foundInWords,
  NO_FILTER,
  type SpeakerFile,
} from "../core/screens/cuttings.ts";
import { counted, GAME_NAME, LABELS } from "../core/words.ts";
import { HASHES } from "../store/route.ts";
import { FiledCutting, type Passing } from "./cutting-card.tsx";
import { CuttingsSearch } from "./cuttings-search.tsx";
import { layStyles } from "./late-styles.ts";
import { SpeakerTab } from "./speaker-tab.tsx";
import styles from "./styles/cuttings.css?inline";
import forms from "./styles/forms.css?inline";
import sheet from "./styles/sheet.css?inline";

[sheet, forms, styles].forEach(layStyles);

/** More blank slips than this are not drawn one by one. */
const SLIPS_MAX = 8;

export function Cuttings({ cuttings, ...passing }: Passing & { readonly cuttings: CuttingsView }) {
  const [filter, setFilter] = useState(NO_FILTER);
  const isAsked = JSON.stringify(filter) !== JSON.stringify(NO_FILTER);
  const files = filterCuttings(cuttings, filter);
  return (
    <main class="screen cuttings">
      <a class="home" href={HASHES.title}>
        {GAME_NAME}
      </a>
      <div class="sheet">
        <h1 tabIndex={-1}>Cuttings</h1>
        <p class="lead">{cuttings.standing}</p>
        <Shelf files={filterCuttings(cuttings, NO_FILTER)} />
        {cuttings.metCount > 0 ? (
          <CuttingsSearch
            filter={filter}
            speakers={cuttings.speakers}
            found={isAsked ? foundInWords(files) : ""}
            change={setFilter}
          />
        ) : (
          <NothingYet />
        )}
      </div>
      {files.map((file) => (
        <SpeakerSection key={file.id} file={file} isOpen={filter.words.trim() !== ""} {...passing} />
      ))}
    </main>
  );
}

/** The whole file at a glance: a slip for each quote, in its speaker's colour once it has been met. */
function Shelf({ files }: { readonly files: readonly SpeakerFile[] }) {
  return (
    <div class="shelf" aria-hidden="true">
      {files.map(({ id, key, met, blankCount }) => (
        <span key={id} class="slips">
          {met.map((cutting) => (
            <span key={cutting.id} class="strip" data-number={key} />
          ))}
          {Array.from({ length: blankCount }, (_, slip) => (
            <span key={slip} />
          ))}
        </span>
      ))}
    </div>
  );
}

function NothingYet() {
  return (
    <>
      <p>Each quote that you answer is cut out and filed here, with where it was printed and what gives it away.</p>
      <p class="actions">
        <a class="button primary" href={HASHES.levels}>
          {LABELS.chooseLevel}
        </a>
      </p>
    </>
  );
}

interface SectionProps extends Passing {
  readonly file: SpeakerFile;
  readonly isOpen: boolean;
}

function SpeakerSection({ file, ...rest }: SectionProps) {
  const { id, name, met, blankCount } = file;
  return (
    <section class="file" aria-labelledby={`file-${id}`}>
      <SpeakerTab speaker={file}>
        <h2 id={`file-${id}`}>{name}</h2>
        <p>{met.length > 0 ? counted(met.length, "cutting") : "nothing filed yet"}</p>
      </SpeakerTab>
      {met.length > 0 && (
        <ul class="filed">
          {met.map((cutting) => (
            <li key={cutting.id}>
              <FiledCutting cutting={cutting} {...rest} />
            </li>
          ))}
        </ul>
      )}
      {blankCount > 0 && (
        <p class="blanks">
          <span class="slips" aria-hidden="true">
            {Array.from({ length: Math.min(blankCount, SLIPS_MAX) }, (_, slip) => (
              <span key={slip} />
            ))}
          </span>
          {blanksInWords(blankCount)}
        </p>
      )}
    </section>
  );
}
