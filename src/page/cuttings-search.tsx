/** The search through the cuttings: words, speaker, statement or tweet, and only those once got wrong. */
import type { Medium } from "../core/pack.ts";
import { type CuttingsFilter, NO_FILTER, type SpeakerFile } from "../core/screens/cuttings.ts";

interface Props {
  readonly filter: CuttingsFilter;
  readonly speakers: readonly SpeakerFile[];
  /** What the search has come to; empty while nothing is asked. */
  readonly found: string;
  readonly change: (filter: CuttingsFilter) => void;
}

const MEDIA: readonly { readonly medium: Medium | null; readonly words: string }[] = [
  { medium: null, words: "Any" },
  { medium: "statement", words: "Statements" },
  { medium: "tweet", words: "Tweets" },
];
const SEARCH_ID = "search-words";

export function CuttingsSearch({ filter, speakers, found, change }: Props) {
  const set = (part: Partial<CuttingsFilter>) => change({ ...filter, ...part });
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers that the game still serves do not know the search element.
    <form role="search" aria-label="Cuttings" onSubmit={(event) => event.preventDefault()}>
      <label class="words" for={SEARCH_ID}>
        Search the cuttings
        <input
          id={SEARCH_ID}
          type="search"
          autocomplete="off"
          value={filter.words}
          onInput={(event) => set({ words: event.currentTarget.value })}
        />
      </label>
      <label>
        Speaker
        <select
          value={filter.speaker ?? ""}
          onChange={({ currentTarget: { value } }) =>
            set({ speaker: speakers.find(({ id }) => id === value)?.id ?? null })
          }
        >
          <option value="">Everybody</option>
          {speakers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        Kind
        <select
          value={filter.medium ?? ""}
          onChange={({ currentTarget: { value } }) =>
            set({ medium: MEDIA.find(({ medium }) => medium === value)?.medium ?? null })
          }
        >
          {MEDIA.map(({ medium, words }) => (
            <option key={words} value={medium ?? ""}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <label class="choice">
        <input
          type="checkbox"
          checked={filter.onlyWrong}
          onChange={(event) => set({ onlyWrong: event.currentTarget.checked })}
        />{" "}
        Only those I once got wrong
      </label>
      <p class="found">
        <span role="status">{found}</span>
        {found !== "" && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              change(NO_FILTER);
              document.getElementById(SEARCH_ID)?.focus();
            }}
          >
            Show the whole file
          </button>
        )}
      </p>
    </form>
  );
}
