/** What is said of Today's five: whether it has been played, when the next ones come, and on which days it was. */
import { dayNumberOf } from "../calendar.ts";
import { utcDayOf } from "../day.ts";
import { daysPlayed } from "../days-played.ts";
import type { LevelId } from "../ids.ts";
import { madeFrom, madeKindOf, todayLevelId } from "../made-levels.ts";
import type { LevelProgress, PackProgress } from "../progress.ts";
import type { Stars } from "../stars.ts";
import { nextFiveAt } from "../todays-five.ts";
import { counted, dayInWords, grouped, starsInWords } from "../words.ts";

/** A day on which the five were played, as a leaf of a calendar. */
export interface DayPlayed {
  /** "22 November 2026" */
  readonly words: string;
  /** "22", "Nov" */
  readonly dayOfMonth: string;
  readonly month: string;
  readonly stars: Stars;
  /** "480 points, three of three stars" */
  readonly standing: string;
}

export interface TodayView {
  readonly levelId: LevelId;
  readonly isPlayed: boolean;
  /** "Today’s five: 480 points, three of three stars." or an invitation. */
  readonly standing: string;
  /** "The next five come in about seven hours, at midnight UTC." */
  readonly next: string;
  /** The moment at which they come, in milliseconds since 1970. */
  readonly nextAtMs: number;
  /** The days on which the five were played, the latest first. */
  readonly days: readonly DayPlayed[];
  /** "Played on three days." No day missed is counted. */
  readonly record: string;
  /** Whether the front page of today's five is still there. */
  readonly hasFrontPage: boolean;
}

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** `lastFinished` is the level whose front page is the one at hand. */
export function todayView(progress: PackProgress, nowMs: number, lastFinished: LevelId | null = null): TodayView {
  const levelId = todayLevelId(utcDayOf(nowMs));
  const played = progress.levels[levelId];
  const days = daysPlayed(progress).flatMap((day) => leafOf(progress, day) ?? []);
  return {
    levelId,
    isPlayed: played !== undefined,
    standing: standingOf(played),
    next: nextFiveLine(nowMs),
    nextAtMs: nextFiveAt(nowMs),
    days: days.toReversed(),
    record: days.length > 0 ? `Played on ${counted(days.length, "day")}.` : "Not played on any day yet.",
    hasFrontPage: lastFinished === levelId,
  };
}

/** "The next five come in about seven hours, at midnight UTC." */
export function nextFiveLine(nowMs: number): string {
  return `The next five come in ${waitInWords(nextFiveAt(nowMs) - nowMs)}, at midnight UTC.`;
}

/** What a front page says of the next five; empty for any other level. */
export function afterFiveLine(level: LevelId, nowMs: number): string {
  const day = madeKindOf(level) === "today" ? dayNumberOf(madeFrom(level)) : null;
  if (day === null) return "";
  const today = utcDayOf(nowMs);
  if (day === today) return nextFiveLine(nowMs);
  return day < today ? "Another five have come since." : "";
}

/** Null for a day that no calendar has. */
function leafOf(progress: PackProgress, isoDay: string): DayPlayed | null {
  const number = dayNumberOf(isoDay);
  const played = number === null ? undefined : progress.levels[todayLevelId(number)];
  if (!played) return null;
  const words = dayInWords(isoDay);
  const [dayOfMonth = "", month = ""] = words.split(" ");
  return { words, dayOfMonth, month: month.slice(0, 3), stars: played.stars, standing: scoreInWords(played) };
}

const scoreInWords = ({ best, stars }: LevelProgress) => `${grouped(best)} points, ${starsInWords(stars)}`;

function standingOf(played: LevelProgress | undefined): string {
  if (!played) return "Five quotes, the same for everybody today.";
  return `You have played today’s five: ${scoreInWords(played)}.`;
}

/** "about seven hours", "12 minutes", "less than a minute". */
function waitInWords(waitMs: number): string {
  if (waitMs >= 1.5 * HOUR_MS) return `about ${counted(Math.round(waitMs / HOUR_MS), "hour")}`;
  const minutes = Math.floor(waitMs / MINUTE_MS);
  return minutes > 0 ? counted(minutes, "minute") : "less than a minute";
}
