/** What stands in the place of a screen that is on its way, or that cannot be had. */
import { LABELS } from "../core/words.ts";
import { HASHES } from "../store/route.ts";

export function Fetching() {
  return (
    <main class="screen missing" aria-busy="true">
      <h1 tabIndex={-1}>{LABELS.waiting}</h1>
    </main>
  );
}

export function NotFetched() {
  return (
    <main class="screen missing">
      <div role="alert">
        <h1>This page could not be fetched</h1>
        <p>The connection may be gone for a moment. Nothing of your game is lost.</p>
      </div>
      <p class="actions">
        {/* Afresh: some browsers never ask twice for a script, and a newer game has scripts of other names. */}
        <button type="button" class="button primary" onClick={() => location.reload()}>
          Try again
        </button>
        <a class="button" href={HASHES.title}>
          To the title
        </a>
      </p>
    </main>
  );
}
