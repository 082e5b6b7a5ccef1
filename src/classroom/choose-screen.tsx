/** Choosing a lesson: which quotes, by which rules, with the answers for the teacher's eyes. */
import { GAME_NAME } from "../core/words.ts";
import { HASHES } from "../store/route.ts";
import type { TeachScreenProps } from "./teach-props.ts";

export function ChooseScreen({ path }: TeachScreenProps) {
  return (
    <main class="screen teach">
      <a class="home" href={HASHES.title}>
        {GAME_NAME}
      </a>
      <div class="sheet">
        <h1 tabIndex={-1}>Teach</h1>
        <p>{path}</p>
      </div>
    </main>
  );
}
