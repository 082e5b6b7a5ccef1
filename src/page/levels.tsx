/** The news-stand: every level an edition, all of them open from the start. */
import type { LevelView } from "../core/screens/levels.ts";
import { capitalised, GAME_NAME, LABELS, starsInWords } from "../core/words.ts";
import { HASHES, playHash } from "../store/route.ts";
import { layStyles } from "./late-styles.ts";
import { StarRow } from "./star-row.tsx";
import styles from "./styles/levels.css?inline";

layStyles(styles);

export function Levels({ packTitle, levels }: { packTitle: string; levels: readonly LevelView[] }) {
  return (
    <main class="screen levels">
      <a class="home" data-part="home" href={HASHES.title}>
        {GAME_NAME}
      </a>
      <h1 tabIndex={-1} data-part="heading">
        {LABELS.chooseLevel}
      </h1>
      <p class="hint" data-part="pack-title">
        {packTitle}
      </p>
      <ol class="editions">
        {levels.map((level) => (
          <li key={level.id}>
            <a class="edition slip" data-part={`level.${level.id}`} href={playHash(level.id)}>
              <span class="number">Level {level.number}</span> <strong>{level.title}</strong>{" "}
              <span class="teaser">{level.teaser}</span>{" "}
              <span class="drawing" data-drawing={`print.${level.number}`} aria-hidden="true" />
              <span class="result">
                <StarRow stars={level.stars} label={starsInWords(level.stars)} />{" "}
                <span class="standing" data-open={level.resumeAt !== null}>
                  {capitalised(level.standing)}
                </span>
              </span>
            </a>
          </li>
        ))}
      </ol>
    </main>
  );
}
