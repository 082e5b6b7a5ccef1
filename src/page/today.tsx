/** Today’s five once it has been played: when the next ones come, and the days on which it was. */
import type { TodayView } from "../core/screens/today.ts";
import { GAME_NAME } from "../core/words.ts";
import { HASHES, playHash } from "../store/route.ts";

export function Today({ today }: { today: TodayView }) {
  return (
    <main class="screen today">
      <a class="home" href={HASHES.title}>
        {GAME_NAME}
      </a>
      <h1 tabIndex={-1}>Today’s five</h1>
      <p class="lead">{today.standing}</p>
      <p>{today.next}</p>
      <p>{today.record}</p>
      <p class="actions">
        <a class="button" href={playHash(today.levelId)}>
          Play today’s five again
        </a>
      </p>
    </main>
  );
}
