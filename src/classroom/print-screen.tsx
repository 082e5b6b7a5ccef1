/** What a lesson needs on paper: plan, worksheet, answer key, voting cards, balance receipt. */
import { GAME_NAME } from "../core/words.ts";
import { HASHES } from "../store/route.ts";
import type { TeachScreenProps } from "./teach-props.ts";

export function PrintScreen({ path }: TeachScreenProps) {
  return (
    <main class="screen teach">
      <a class="home" href={HASHES.title}>
        {GAME_NAME}
      </a>
      <div class="sheet">
        <h1 tabIndex={-1}>Print</h1>
        <p>{path}</p>
      </div>
    </main>
  );
}
