/** Explains words of the quotes and changes none: the quotes stand as they were printed. */
import type { ExplainedWord } from "./print/sheets.ts";

export function WordList({ words }: { readonly words: readonly ExplainedWord[] }) {
  return (
    <section class="word-list">
      <h3>Words in these quotes</h3>
      <dl>
        {words.map(({ term, meaning }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
