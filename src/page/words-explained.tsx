/** The glossary in the help: first the words that stand on the screen, then all of them. No quote is changed by it. */

import { termsIn } from "../core/glossary/gloss.ts";
import { GLOSSARY } from "../core/glossary/glossary.ts";
import type { Screen } from "../store/screen.ts";
import { TermList } from "./term-list.tsx";

export function WordsExplained({ screen }: { readonly screen: Screen }) {
  const here = termsIn(textsOn(screen));
  return (
    <section class="words">
      <h3>Words explained</h3>
      {here.length > 0 && <TermList terms={here} />}
      <details>
        <summary>All words, A to Z</summary>
        <TermList terms={GLOSSARY} />
      </details>
    </section>
  );
}

/** Only what can be read there: words of a clue that is closed, or of a reveal to come, would tell something of it. */
function textsOn(screen: Screen): string[] {
  if (screen.kind === "introduction") {
    const { intro, speakers } = screen.introduction;
    return [intro, ...speakers.flatMap(({ role, about }) => [role, about])];
  }
  if (screen.kind !== "round") return [];
  const { quote, clue, reveal, speakers } = screen.round;
  return [
    quote,
    ...(clue.isOffered && clue.isOpen ? [clue.text] : []),
    ...(reveal ? [reveal.why, reveal.tempting?.text ?? ""] : []),
    ...speakers.map(({ role }) => role),
  ];
}
