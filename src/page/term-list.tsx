/** Words of the glossary, each with what it means. */
import type { GlossaryTerm } from "../core/glossary/glossary.ts";

export function TermList({ terms }: { readonly terms: readonly GlossaryTerm[] }) {
  return (
    <dl>
      {terms.map(({ term, meaning }) => (
        <div key={term}>
          <dt>{term}</dt> <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
