/** A run that somebody sent: offered first, with nothing given away; or the reason why its code cannot be read. */
import type { ChallengeView } from "../core/screens/challenge.ts";
import { GAME_NAME } from "../core/words.ts";
import type { Game } from "../store/game.ts";
import { HASHES } from "../store/route.ts";
import { layStyles } from "./late-styles.ts";
import sheet from "./styles/sheet.css?inline";

[sheet].forEach(layStyles);

export function SentRun({ challenge, game }: { challenge: ChallengeView; game: Game }) {
  return (
    <main class="screen sent-run">
      <a class="home" href={HASHES.title}>
        {GAME_NAME}
      </a>
      <div class="sheet">
        <p class="kicker">{challenge.levelLine}</p>
        <h1 tabIndex={-1}>Somebody has sent you their run</h1>
        <p class="lead">{challenge.lead}</p>
        <p class="actions">
          <button type="button" class="button primary" onClick={() => game.playSentRun()}>
            {challenge.play}
          </button>
          <button type="button" class="button" onClick={() => game.showSentRun()}>
            {challenge.show}
          </button>
        </p>
      </div>
    </main>
  );
}

export function UnreadableRun({ problem }: { problem: string }) {
  return (
    <main class="screen sent-run">
      <div class="sheet">
        <h1 tabIndex={-1}>This run cannot be read</h1>
        <p class="lead" role="alert">
          {problem}
        </p>
        <p class="actions">
          <a class="button primary" href={HASHES.title}>
            To the title
          </a>
        </p>
      </div>
    </main>
  );
}
