/** The second look when nothing is due: why quotes come back, and when the next one will. */
import type { SecondLookView } from "../core/screens/second-look.ts";
import { GAME_NAME, LABELS } from "../core/words.ts";
import { HASHES } from "../store/route.ts";
import { layStyles } from "./late-styles.ts";
import styles from "./styles/days.css?inline";
import sheet from "./styles/sheet.css?inline";

[sheet, styles].forEach(layStyles);

/** The three returns, as leaves of a calendar; the sentence beside them says the same. */
const RETURNS = [
  { count: "1", unit: "day" },
  { count: "7", unit: "days" },
  { count: "21", unit: "days" },
];

export function SecondLook({ secondLook }: { secondLook: SecondLookView }) {
  return (
    <main class="screen second-look">
      <a class="home" href={HASHES.title}>
        {GAME_NAME}
      </a>
      <div class="sheet">
        <h1 tabIndex={-1}>A second look</h1>
        <p class="lead">
          {secondLook.standing} {secondLook.next ?? "No quote is on its way back."}
        </p>
        <p>{secondLook.why}</p>
        <ol class="calendar returns" aria-hidden="true">
          {RETURNS.map(({ count, unit }) => (
            <li key={count}>
              <span class="month">after</span>
              <span class="day">{count}</span>
              <span>{unit}</span>
            </li>
          ))}
        </ol>
        <p class="actions">
          <a class="button primary" href={HASHES.levels}>
            {LABELS.chooseLevel}
          </a>
          <a class="button" href={HASHES.cuttings}>
            Cuttings
          </a>
        </p>
      </div>
    </main>
  );
}
