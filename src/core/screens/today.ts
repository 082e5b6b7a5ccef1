/** What is said of Today's five: whether it has been played, when the next ones come, and on which days it was. */
import { dayNumberOf } from "../calendar.ts";
import { utcDayOf } from "../day.ts";
import { daysPlayed } from "../days-played.ts";
import type { LevelId } from "../ids.ts";
import { todayLevelId } from "../made-levels.ts";
import type { LevelProgress, PackProgress } from "../progress.ts";
import { nextFiveAt } from "../todays-five.ts";
import { counted, dayInWords, grouped, starsInWords } from "../words.ts";

export interface TodayView {
  readonly levelId: LevelId;
  readonly isPlayed: boolean;
  /** "Today’s five: 480 points, three of three stars." or an invitation. */
  readonly standing: string;
  /** "The next five come in about seven hours, at midnight UTC." */
  readonly next: string;
  /** The moment at which they come, in milliseconds since 1970. */
  readonly nextAtMs: number;
  /** The days on which the five were played, the latest first, in words. */
  readonly days: readonly string[];
  /** "Played on three days." No day missed is counted. */
  readonly record: string;
}

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

export function todayView(progress: PackProgress, nowMs: number): TodayView {
  const levelId = todayLevelId(utcDayOf(nowMs));
  const played = progress.levels[levelId];
  const days = daysPlayed(progress).filter((day) => dayNumberOf(day) !== null);
  return {
    levelId,
    isPlayed: played !== undefined,
    standing: standingOf(played),
    next: `The next five come in ${waitInWords(nextFiveAt(nowMs) - nowMs)}, at midnight UTC.`,
    nextAtMs: nextFiveAt(nowMs),
    days: days.toReversed().map(dayInWords),
    record: days.length > 0 ? `Played on ${counted(days.length, "day")}.` : "Not played on any day yet.",
  };
}

function standingOf(played: LevelProgress | undefined): string {
  if (!played) return "Five quotes, the same for everybody today.";
  return `You have played today’s five: ${grouped(played.best)} points, ${starsInWords(played.stars)}.`;
}

/** "about seven hours", "12 minutes", "less than a minute". */
function waitInWords(waitMs: number): string {
  if (waitMs >= 1.5 * HOUR_MS) return `about ${counted(Math.round(waitMs / HOUR_MS), "hour")}`;
  const minutes = Math.floor(waitMs / MINUTE_MS);
  return minutes > 0 ? counted(minutes, "minute") : "less than a minute";
}
