/** What the title, the level choice and a level's introduction say. */

import { QUOTE_MAX } from "../confidence.ts";
import type { LevelId } from "../ids.ts";
import type { Level, Pack, Speaker } from "../pack.ts";
import type { LevelProgress } from "../progress.ts";
import type { Stars } from "../stars.ts";
import { capitalised, counted, grouped, LESSON_WORDS, WHO_QUESTION } from "../words.ts";

export interface LevelView {
  readonly id: LevelId;
  readonly number: number;
  readonly title: string;
  /** What the level is about, in a line. */
  readonly teaser: string;
  readonly intro: string;
  readonly quoteCount: number;
  readonly stars: Stars;
  /** "best 480 / 700", or what else there is to say. */
  readonly standing: string;
  /** The number of the quote at which a run was left half-way; null if there is none. */
  readonly resumeAt: number | null;
  readonly isPlayed: boolean;
}

export interface IntroductionView extends LevelView {
  readonly speakers: readonly Speaker[];
}

export interface TitleView {
  /** What the game asks, in a line under its name. */
  readonly kicker: string;
  readonly summary: string;
  readonly speakers: readonly Speaker[];
  /** The level that "Play" leads to: the one left half-way, else the first not yet played, else the first. */
  readonly play: LevelView;
  /** "Level 1 · The plea", or "Continue at quote 3 · The plea". */
  readonly playHint: string;
}

/** What is known of a level from before: its progress, and where a run was left half-way. */
export type PastOf = (level: LevelId) => {
  readonly progress: LevelProgress | null;
  readonly resumeAt: number | null;
};

export function levelViews(pack: Pack, pastOf: PastOf): LevelView[] {
  return pack.levels.map((level, index) => levelView(level, index, pastOf));
}

export function introductionView(pack: Pack, level: Level, pastOf: PastOf): IntroductionView {
  const view = levelView(level, pack.levels.indexOf(level), pastOf);
  return {
    ...view,
    intro: level.terms.isHandedIn ? `${view.intro} ${LESSON_WORDS.ending}` : view.intro,
    speakers: pack.speakers,
  };
}

/** A pack always has a level: the parse door refuses one without. */
export function titleView(pack: Pack, pastOf: PastOf): TitleView {
  const levels = levelViews(pack, pastOf);
  const play =
    levels.find(({ resumeAt }) => resumeAt !== null) ?? levels.find(({ isPlayed }) => !isPlayed) ?? levels[0];
  if (!play) throw new Error("the pack has no level");
  const playHint =
    play.resumeAt !== null ? `${capitalised(play.standing)} · ${play.title}` : `Level ${play.number} · ${play.title}`;
  return { kicker: WHO_QUESTION, summary: pack.summary, speakers: pack.speakers, play, playHint };
}

function levelView(level: Level, index: number, pastOf: PastOf): LevelView {
  const { progress, resumeAt } = pastOf(level.id);
  const quoteCount = level.quotes.length;
  return {
    id: level.id,
    number: index + 1,
    title: level.title,
    teaser: level.teaser ?? firstSentence(level.intro),
    intro: level.intro,
    quoteCount,
    stars: progress?.stars ?? 0,
    standing: standingOf(progress, resumeAt, level),
    resumeAt,
    isPlayed: progress !== null,
  };
}

function standingOf(progress: LevelProgress | null, resumeAt: number | null, { quotes, terms }: Level): string {
  if (resumeAt !== null) return `continue at quote ${resumeAt}`;
  if (!progress) return counted(quotes.length, "quote");
  if (terms.scoring === "deadline") return `best ${grouped(progress.best)}`;
  return `best ${grouped(progress.best)} / ${grouped(quotes.length * QUOTE_MAX)}`;
}

function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
}
