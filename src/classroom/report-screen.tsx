/** What a class handed in: read from codes in any mess, replayed, and told in figures and sentences. */
import { GAME_NAME } from "../core/words.ts";
import { HASHES } from "../store/route.ts";
import type { TeachScreenProps } from "./teach-props.ts";

export function ReportScreen({ path }: TeachScreenProps) {
  return (
    <main class="screen teach">
      <a class="home" href={HASHES.title}>
        {GAME_NAME}
      </a>
      <div class="sheet">
        <h1 tabIndex={-1}>Class report</h1>
        <p>{path}</p>
      </div>
    </main>
  );
}
