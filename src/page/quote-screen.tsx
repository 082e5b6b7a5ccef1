/** One quote by its own link: its cutting if it has been met, else the way to be asked it. */
import type { CuttingView } from "../core/screens/cuttings.ts";
import { GAME_NAME } from "../core/words.ts";
import { HASHES } from "../store/route.ts";

export function QuoteScreen({ cutting }: { cutting: CuttingView }) {
  return (
    <main class="screen quote">
      <a class="home" href={HASHES.title}>
        {GAME_NAME}
      </a>
      <h1 tabIndex={-1}>One quote</h1>
      <blockquote>{cutting.text}</blockquote>
    </main>
  );
}
