/** A lesson on one screen: the class votes, talks, votes again, and sees who said it. */
import { GAME_NAME } from "../core/words.ts";
import { HASHES } from "../store/route.ts";
import type { TeachScreenProps } from "./teach-props.ts";

export function BoardScreen({ path }: TeachScreenProps) {
  return (
    <main class="screen teach">
      <a class="home" href={HASHES.title}>
        {GAME_NAME}
      </a>
      <div class="sheet">
        <h1 tabIndex={-1}>Class on one screen</h1>
        <p>{path}</p>
      </div>
    </main>
  );
}
