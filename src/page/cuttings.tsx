/** The file of cuttings: every quote met, under the name of whoever said it. */
import type { CuttingsView } from "../core/screens/cuttings.ts";
import { GAME_NAME } from "../core/words.ts";
import { HASHES, quoteHash } from "../store/route.ts";

export function Cuttings({ cuttings }: { cuttings: CuttingsView }) {
  return (
    <main class="screen cuttings">
      <a class="home" href={HASHES.title}>
        {GAME_NAME}
      </a>
      <h1 tabIndex={-1}>Cuttings</h1>
      <p class="lead">{cuttings.standing}</p>
      {cuttings.speakers.map(({ id, name, met }) => (
        <section key={id}>
          <h2>{name}</h2>
          {met.map((cutting) => (
            <a key={cutting.id} href={quoteHash(cutting.id)}>
              {cutting.text}
            </a>
          ))}
        </section>
      ))}
    </main>
  );
}
