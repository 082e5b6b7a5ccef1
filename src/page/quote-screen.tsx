/** One quote by its own link: its cutting if it has been met, else the way to be asked it, with nothing given away. */
import type { BlankCutting, CuttingView, MetCutting } from "../core/screens/cuttings.ts";
import { GAME_NAME, WHO_QUESTION } from "../core/words.ts";
import { HASHES, playHash } from "../store/route.ts";
import { type Passing, WholeCutting } from "./cutting-card.tsx";
import { SpeakerTab } from "./speaker-tab.tsx";

export function QuoteScreen({ cutting, ...passing }: Passing & { readonly cutting: CuttingView }) {
  return (
    <main class="screen quote">
      <a class="home" href={HASHES.title}>
        {GAME_NAME}
      </a>
      {cutting.isMet ? <Met cutting={cutting} {...passing} /> : <Unmet cutting={cutting} />}
    </main>
  );
}

function Met({ cutting, ...passing }: Passing & { readonly cutting: MetCutting }) {
  return (
    <>
      <section class="file">
        <SpeakerTab speaker={cutting.speaker}>
          <h1 tabIndex={-1}>{cutting.speaker.name} said it</h1>
        </SpeakerTab>
        <WholeCutting cutting={cutting} {...passing} />
      </section>
      <p class="actions">
        <a class="button primary" href={playHash(cutting.levelId)}>
          Answer it again
        </a>
        <a class="button" href={HASHES.cuttings}>
          All cuttings
        </a>
      </p>
    </>
  );
}

function Unmet({ cutting }: { readonly cutting: BlankCutting }) {
  return (
    <>
      <article class="clipping asked">
        <h1 tabIndex={-1}>{WHO_QUESTION}</h1>
        <blockquote translate={false}>{cutting.text}</blockquote>
        <p>Somebody said this, word for word. Say how sure you are, and choose who it was.</p>
      </article>
      <p class="actions">
        <a class="button primary" href={playHash(cutting.levelId)}>
          Answer this quote
        </a>
        <a class="button" href={HASHES.title}>
          To the title
        </a>
      </p>
    </>
  );
}
