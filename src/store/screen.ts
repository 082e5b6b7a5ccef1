/** The screen to show now, with everything that it says: the one value that all views are handed. */

import type { Pack } from "../core/pack.ts";
import { NO_PROGRESS } from "../core/progress.ts";
import type { RunRecord } from "../core/replay.ts";
import { type RunState, reduceRun } from "../core/run.ts";
import type { ComparisonView } from "../core/screens/challenge.ts";
import type { DeadlineView } from "../core/screens/deadline.ts";
import type { FrontPageView } from "../core/screens/front-page.ts";
import type { InvitationsView } from "../core/screens/invitations.ts";
import {
  type IntroductionView,
  introductionView,
  type LevelView,
  levelViews,
  type PastOf,
  type TitleView,
  titleView,
} from "../core/screens/levels.ts";
import { type RoundView, roundView } from "../core/screens/round.ts";
import { dayInWords, LABELS } from "../core/words.ts";
import type { Game } from "./game.ts";
import { isSupplementRoute } from "./route.ts";
import type { Share } from "./supplement.ts";
import type { SupplementScreen } from "./supplement-screens.ts";

export type Screen =
  /** The invitations are there once the supplement is. */
  | { readonly kind: "title"; readonly title: TitleView; readonly invitations: InvitationsView | null }
  | {
      readonly kind: "levels";
      readonly packTitle: string;
      readonly levels: readonly LevelView[];
    }
  | { readonly kind: "introduction"; readonly introduction: IntroductionView }
  /** `deadline` only in Deadline. */
  | { readonly kind: "round"; readonly round: RoundView; readonly deadline: DeadlineView | null }
  | FrontPageScreen
  | { readonly kind: "settings"; readonly backTo: string }
  | { readonly kind: "teach"; readonly path: string }
  | { readonly kind: "waiting" }
  | SupplementScreen;

export interface FrontPageScreen {
  readonly kind: "front-page";
  readonly frontPage: FrontPageView;
  readonly dateline: string;
  readonly deadline: DeadlineView | null;
  /** The run that was sent beside the player's own, where one was. */
  readonly comparison: ComparisonView | null;
  /** What can be passed on. */
  readonly share: Share;
  /** Whether it is the front page of the one who sent it. */
  readonly isTheirs: boolean;
}

export type ScreenKind = Screen["kind"];

export function screenOf(game: Game): Screen {
  const { pack, route, run, backTo } = game.store.getState();
  switch (route.screen) {
    case "levels":
      return { kind: "levels", packTitle: pack.title, levels: levelViews(pack, pastIn(game)) };
    case "settings":
      return { kind: "settings", backTo };
    case "teach":
      return { kind: "teach", path: route.path };
    case "waiting":
      return { kind: "waiting" };
    case "play":
      return (run && playScreen(game, run)) ?? titleScreen(game);
    case "front-page":
      return (run?.phase === "finished" && frontPageScreen(game, run)) || titleScreen(game);
    default:
      return isSupplementRoute(route) ? supplementScreenOf(game) : titleScreen(game);
  }
}

/** The screen that Begin will lead to, for whoever wants to prepare it; null where there is no Begin. */
export function screenAfterBegin(game: Game): Screen | null {
  const { run } = game.store.getState();
  if (run?.phase !== "introduction") return null;
  return playScreen(game, reduceRun(run, { type: "begun" }).state);
}

function playScreen(game: Game, run: RunState): Screen | null {
  const { pack, ...desk } = game.store.getState();
  const round = roundView(pack, run, desk);
  if (round) return { kind: "round", round, deadline: deadlineIn(game, run) };
  if (run.phase === "finished") return null;
  return { kind: "introduction", introduction: introductionView(pack, run.level, pastIn(game)) };
}

function titleScreen(game: Game): Screen {
  const { pack, arrivedMs } = game.store.getState();
  const supplement = game.supplement.getState();
  const clock = game.settings.getState().deadlineSeconds;
  const invitations = supplement?.invitations(pack, progressIn(game, pack), { nowMs: arrivedMs, clock }) ?? null;
  return { kind: "title", title: titleView(pack, pastIn(game)), invitations };
}

function frontPageScreen(game: Game, run: RunState, theirs: RunState | null = null): FrontPageScreen | null {
  const { pack, today, ...desk } = game.store.getState();
  const supplement = game.supplement.getState();
  if (!supplement) return null;
  const frontPage = supplement.frontPage(pack, run, desk);
  const deadline = deadlineIn(game, run);
  const best = deadline?.isBest ? LABELS.bestYet : (deadline?.best ?? "");
  return {
    kind: "front-page",
    frontPage: { ...frontPage, standfirst: `${frontPage.standfirst} ${best}`.trim() },
    dateline: dayInWords(today),
    deadline,
    comparison: theirs && supplement.comparison(pack, run, theirs),
    share: supplement.shareOf(run, { pack, frontPage, address: game.address }),
    isTheirs: false,
  };
}

/** A run that was sent is offered, played like any other, and at its end shown beside the player's own. */
function supplementScreenOf(game: Game): Screen {
  const { pack, route, run, sent, arrivedMs } = game.store.getState();
  if (route.screen === "sent-run" && sent?.decoded.ok) {
    const theirs = sent.decoded.run;
    if (sent.isPlaying && run) return playScreen(game, run) ?? frontPageScreen(game, run, theirs) ?? titleScreen(game);
    const shown = sent.isShown ? frontPageScreen(game, theirs) : null;
    if (shown) return { ...shown, deadline: null, isTheirs: true };
  }
  const scene = {
    pack,
    progress: progressIn(game, pack),
    nowMs: arrivedMs,
    lastFinished: game.runs.lastFinished(),
    decoded: sent?.decoded ?? null,
  };
  const screen = isSupplementRoute(route) ? game.supplement.getState()?.screen(route, scene) : null;
  return screen ?? titleScreen(game);
}

function deadlineIn(game: Game, run: RunState): DeadlineView | null {
  const { pack } = game.store.getState();
  const supplement = game.supplement.getState();
  if (run.scoring !== "deadline" || !supplement) return null;
  return supplement.deadline(pack, run, progressIn(game, pack).levels[run.level.id] ?? null);
}

function progressIn(game: Game, pack: Pack) {
  return game.progress.store.getState()[pack.id] ?? NO_PROGRESS;
}

function pastIn(game: Game): PastOf {
  const { pack, packHash } = game.store.getState();
  const progress = progressIn(game, pack);
  return (level) => {
    const record = game.runs.halfWay(pack.id, level);
    const resumeAt = record?.packHash === packHash ? quoteNumberIn(record) : null;
    return { progress: progress.levels[level] ?? null, resumeAt };
  };
}

/** The number of the quote that was on the cutting when the run was left. */
function quoteNumberIn({ choices, hasGoneOn }: RunRecord): number {
  return choices.length + (hasGoneOn ? 1 : 0);
}
