/** The second look when nothing is due: why quotes come back, and when the next one will. */
import type { SecondLookView } from "../core/screens/second-look.ts";
import { GAME_NAME } from "../core/words.ts";
import { HASHES } from "../store/route.ts";

export function SecondLook({ secondLook }: { secondLook: SecondLookView }) {
  return (
    <main class="screen second-look">
      <a class="home" href={HASHES.title}>
        {GAME_NAME}
      </a>
      <h1 tabIndex={-1}>A second look</h1>
      <p class="lead">{secondLook.standing}</p>
      <p>{secondLook.why}</p>
      {secondLook.next && <p>{secondLook.next}</p>}
    </main>
  );
}
