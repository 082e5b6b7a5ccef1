/** The line over a round: the way out, the level, and how far and how well it has gone. */
import type { RoundView } from "../core/screens/round.ts";
import { GAME_NAME, levelLine } from "../core/words.ts";
import { HASHES } from "../store/route.ts";

export function RoundBar({ round }: { round: RoundView }) {
  const line = levelLine(round.levelNumber, round.levelTitle);
  const before = line.slice(0, line.length - round.levelTitle.length);
  return (
    <div class="bar">
      <a class="home" data-part="home" href={HASHES.levels}>
        {GAME_NAME}
        <span class="unseen">: leave for the levels, your place is kept</span>
      </a>
      <h1 data-part="level">
        {before && <span class="number">{before}</span>}
        {round.levelTitle}
      </h1>
      <dl class="tally" data-part="tally">
        <div class="at">
          <dt>Quote</dt>{" "}
          <dd>
            {round.quoteNumber} of {round.quoteTotal}
          </dd>
        </div>
        <div class="streak">
          <dt>In a row</dt> <dd>{round.streak}</dd>
        </div>
        <div>
          <dt>Score</dt> <dd>{round.score}</dd>
        </div>
      </dl>
      <Way round={round} />
    </div>
  );
}

/** How far the player has come, as a line of pieces; the words say the same. */
function Way({ round: { quoteNumber, quoteTotal } }: { round: RoundView }) {
  return (
    <span class="way" style={{ "--at": quoteNumber - 1, "--total": quoteTotal }} aria-hidden="true">
      <i />
    </span>
  );
}
