/**
 * The supplement: what the first quote does without, fetched in an idle moment or when it is asked for. Front pages, levels
 * made from a name, codes of runs, and the screens about them. Only types of this file may be imported where the first quote is waited for.
 */
import { isSameDeal } from "../core/comparison.ts";
import type { LevelId } from "../core/ids.ts";
import {
  deadlineLevelId,
  findLevel,
  madeKindOf,
  SECOND_LOOK_MAX,
  secondLookLevelId,
  todayLevelId,
} from "../core/made-levels.ts";
import type { LevelFinder, Pack } from "../core/pack.ts";
import { NO_PROGRESS } from "../core/progress.ts";
import { type RunRecord, recordRun, replayRun } from "../core/replay.ts";
import type { RunState } from "../core/run.ts";
import { comparisonView } from "../core/screens/challenge.ts";
import { deadlineView } from "../core/screens/deadline.ts";
import { type FrontPageView, frontPageView } from "../core/screens/front-page.ts";
import { invitationsView } from "../core/screens/invitations.ts";
import { shareText } from "../core/screens/share.ts";
import { dueQuotes } from "../core/second-look.ts";
import type { Address } from "../platform/address.ts";
import { type QrRows, qrOf } from "../share/qr.ts";
import { type Decoded, decodeRun, encodeRun } from "../share/run-code.ts";
import { type ClockParts, followDeadline } from "./deadline-clock.ts";
import type { ProgressKeeper } from "./progress.ts";
import { runHash, type SupplementRoute } from "./route.ts";
import type { RunKeeper } from "./saved-runs.ts";
import type { Settings } from "./settings.ts";
import { supplementScreen } from "./supplement-screens.ts";

/** What a way to a made level depends on. */
export interface Going {
  readonly pack: Pack;
  readonly day: number;
  readonly settings: Settings;
  readonly progress: ProgressKeeper;
  readonly runs: RunKeeper;
}

/** A run that somebody sent, and how far the player has gone with it. */
export interface SentRun {
  readonly code: string;
  readonly decoded: Decoded;
  /** Whether the run on the screen is the player's own of the same quotes. */
  readonly isPlaying: boolean;
  /** Whether the player asked to be shown it instead. */
  readonly isShown: boolean;
}

/** What is passed on of a run. */
export interface Share {
  readonly code: string;
  /** The whole address of the run. */
  readonly link: string;
  /** That address as a QR code. */
  readonly qr: QrRows;
  /** Words to go with the link, which they do not contain. */
  readonly text: string;
}

export interface Supplement {
  readonly findLevel: LevelFinder;
  /** The level that a route leads to; null where it leads to a screen of its own, or nowhere. */
  levelAt(route: SupplementRoute, going: Going): LevelId | null;
  /** Whether a made level's name is meant for a lesson, readable or not. */
  isLesson(name: string): boolean;
  shareOf(
    run: RunState,
    of: { readonly pack: Pack; readonly frontPage: FrontPageView; readonly address: Address },
  ): Share;
  /** The screen of a route's own; null where it leads to a level. */
  readonly screen: typeof supplementScreen;
  readonly comparison: typeof comparisonView;
  readonly frontPage: typeof frontPageView;
  readonly deadline: typeof deadlineView;
  readonly invitations: typeof invitationsView;
  /** Sets Deadline's clock going whenever a timed level is played. */
  readonly followDeadline: (parts: ClockParts) => void;
  /** Reads the code of a run that was sent, and finds the player's own of the same quotes among what is kept. */
  open(code: string, pack: Pack, runs: RunKeeper): { readonly sent: SentRun; readonly run?: RunState };
}

/** A run that has ended never changes, and its code is asked for with every drawing. */
const shares = new WeakMap<RunState, Share>();

export const supplement: Supplement = {
  findLevel,
  levelAt,
  isLesson: (name) => madeKindOf(name) === "lesson",
  screen: supplementScreen,
  comparison: comparisonView,
  frontPage: frontPageView,
  deadline: deadlineView,
  invitations: invitationsView,
  followDeadline,
  shareOf(run, { pack, frontPage, address }) {
    const known = shares.get(run);
    if (known) return known;
    const code = encodeRun(recordRun(run), pack);
    const link = address.linkTo(runHash(code));
    const made = { code, link, qr: qrOf(link), text: shareText(frontPage) };
    shares.set(run, made);
    return made;
  },
  open(code, pack, runs) {
    const decoded = decodeRun(code, [pack]);
    const mine = decoded.ok ? answerTo(decoded.run, pack, runs) : null;
    const sent = { code, decoded, isPlaying: mine !== null, isShown: false };
    return mine ? { sent, run: mine } : { sent };
  },
};

/** The player's own run of the quotes in a run that was sent; null if there is none. */
function answerTo(theirs: RunState, pack: Pack, runs: RunKeeper): RunState | null {
  const mineAmong = (record: RunRecord | null) => {
    const replayed = record && replayRun(pack, record, findLevel);
    return replayed?.ok && isSameDeal(replayed.run, theirs) ? replayed.run : null;
  };
  const last = mineAmong(runs.lastFinished());
  // The very same choices are the sender's own run, opened where it was played, unless it was an answer.
  const isTheirs = last !== null && JSON.stringify(last.choices) === JSON.stringify(theirs.choices);
  return mineAmong(runs.challenge(pack.id)) ?? mineAmong(runs.lastAnswer()) ?? (isTheirs ? null : last);
}

function levelAt(route: SupplementRoute, { pack, day, settings, progress, runs }: Going): LevelId | null {
  const reached = progress.store.getState()[pack.id] ?? NO_PROGRESS;
  switch (route.screen) {
    case "today": {
      const today = todayLevelId(day);
      return reached.levels[today] && !runs.halfWay(pack.id, today) ? null : today;
    }
    case "deadline":
      return deadlineLevelId(settings.deadlineSeconds);
    case "second-look": {
      const left = runs.halfWayOfKind(pack.id, "second-look");
      if (left && canBePlayed(pack, left)) return left.levelId;
      const due = dueQuotes(pack, reached, day).slice(0, SECOND_LOOK_MAX);
      return due.length > 0 ? secondLookLevelId(due) : null;
    }
    case "made-level":
      return madeKindOf(route.name) ? (findLevel(pack, route.name)?.id ?? null) : null;
    default:
      return null;
  }
}

function canBePlayed(pack: Pack, record: RunRecord): boolean {
  return replayRun(pack, record, findLevel).ok;
}
