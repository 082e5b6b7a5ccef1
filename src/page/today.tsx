/** Today’s five once it has been played: its result, when the next ones come, and the days on which it was played. */
import { useEffect, useState } from "preact/hooks";
import { utcDayOf } from "../core/day.ts";
import { todayLevelId } from "../core/made-levels.ts";
import { type DayPlayed, nextFiveLine, type TodayView } from "../core/screens/today.ts";
import { counted, GAME_NAME } from "../core/words.ts";
import type { Clock } from "../platform/clock.ts";
import { HASHES, playHash } from "../store/route.ts";
import { layStyles } from "./late-styles.ts";
import styles from "./styles/days.css?inline";
import sheet from "./styles/sheet.css?inline";

[sheet, styles].forEach(layStyles);

/** The words change by the minute; a beat well under it keeps them true. */
const BEAT_MS = 10_000;
/** As many leaves as are shown of a long record. */
const LEAVES_MAX = 14;

export function Today({ today, clock }: { readonly today: TodayView; readonly clock: Clock }) {
  return (
    <main class="screen today">
      <a class="home" href={HASHES.title}>
        {GAME_NAME}
      </a>
      <div class="sheet">
        <h1 tabIndex={-1}>Today’s five</h1>
        <p class="lead">{today.standing}</p>
        <NextFive nextAtMs={today.nextAtMs} clock={clock} />
        <section>
          <h2>{today.record}</h2>
          <Calendar days={today.days} />
        </section>
        <p class="actions">
          {today.hasFrontPage && (
            <a class="button primary" href={HASHES.frontPage}>
              Today’s front page
            </a>
          )}
          <a class="button" href={playHash(today.levelId)}>
            Play today’s five again
          </a>
          <a class="button" href={HASHES.cuttings}>
            Cuttings
          </a>
        </p>
      </div>
    </main>
  );
}

/** A clock in words; once it has run out, the way to the next five. */
function NextFive({ nextAtMs, clock }: { readonly nextAtMs: number; readonly clock: Clock }) {
  const [nowMs, setNowMs] = useState(clock.nowMs());
  useEffect(() => clock.every(BEAT_MS, () => setNowMs(clock.nowMs())), [clock]);
  const hasCome = nowMs >= nextAtMs;
  return (
    <div class="next">
      {!hasCome && <p>{nextFiveLine(nowMs)}</p>}
      <div role="status">{hasCome && <p>The next five have come.</p>}</div>
      {hasCome && (
        <a class="button primary" href={playHash(todayLevelId(utcDayOf(nowMs)))}>
          Play the next five
        </a>
      )}
    </div>
  );
}

function Calendar({ days }: { readonly days: readonly DayPlayed[] }) {
  const earlier = days.length - LEAVES_MAX;
  return (
    <>
      <ul class="calendar">
        {days.slice(0, LEAVES_MAX).map(({ words, dayOfMonth, month, stars, standing }) => (
          <li key={words}>
            <span class="unseen">
              {words}: {standing}
            </span>
            <span class="month" aria-hidden="true">
              {month}
            </span>
            <span class="day" aria-hidden="true">
              {dayOfMonth}
            </span>
            <span class="stars" aria-hidden="true">
              {"★".repeat(stars).padEnd(3, "☆")}
            </span>
          </li>
        ))}
      </ul>
      {earlier > 0 && <p class="hint">And {counted(earlier, "day")} before these.</p>}
    </>
  );
}
