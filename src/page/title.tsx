/** The title: what the game is, and one press to play. */

import type { TitleView } from "../core/screens/levels.ts";
import { GAME_NAME, LABELS } from "../core/words.ts";
import { HASHES, playHash } from "../store/route.ts";

export function Title({ title }: { title: TitleView }) {
  return (
    <main class="screen title">
      <h1 tabIndex={-1} data-part="masthead">
        {GAME_NAME}
      </h1>
      <p class="kicker" data-part="kicker">
        {title.kicker}
      </p>
      <p class="summary" data-part="summary">
        {title.summary}
      </p>
      <p class="actions">
        <span class="play">
          <a class="button primary" data-part="play" href={playHash(title.play.id)} aria-describedby="play-hint">
            {LABELS.play}
          </a>
          <span id="play-hint" data-part="play-hint">
            {title.playHint}
          </span>
        </span>
        <a class="button" data-part="levels" href={HASHES.levels}>
          {LABELS.levels}
        </a>
      </p>
    </main>
  );
}
