/** The screen to show now, with everything that it says: the one value that the page and the stage both draw. */

import type { RunRecord } from "../core/replay.ts";
import { reduceRun } from "../core/run.ts";
import { type FrontPageView, frontPageView } from "../core/screens/front-page.ts";
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
import { dayInWords } from "../core/words.ts";
import type { Game } from "./game.ts";

export type Screen =
  | { readonly kind: "title"; readonly title: TitleView }
  | {
      readonly kind: "levels";
      readonly packTitle: string;
      readonly levels: readonly LevelView[];
    }
  | { readonly kind: "introduction"; readonly introduction: IntroductionView }
  | { readonly kind: "round"; readonly round: RoundView }
  | {
      readonly kind: "front-page";
      readonly frontPage: FrontPageView;
      readonly dateline: string;
    }
  | { readonly kind: "settings"; readonly backTo: string };

export type ScreenKind = Screen["kind"];

export function screenOf(game: Game): Screen {
  const { pack, route, run, today, backTo, ...desk } = game.store.getState();
  const pastOf = pastIn(game);
  switch (route.screen) {
    case "levels":
      return {
        kind: "levels",
        packTitle: pack.title,
        levels: levelViews(pack, pastOf),
      };
    case "settings":
      return { kind: "settings", backTo };
    case "play": {
      const round = run && roundView(pack, run, desk);
      if (round) return { kind: "round", round };
      if (!run || run.phase === "finished") break;
      return {
        kind: "introduction",
        introduction: introductionView(pack, run.level, pastOf),
      };
    }
    case "front-page":
      if (run?.phase !== "finished") break;
      return {
        kind: "front-page",
        frontPage: frontPageView(pack, run, desk),
        dateline: dayInWords(today),
      };
    case "title":
    case "unknown":
  }
  return { kind: "title", title: titleView(pack, pastOf) };
}

/** The screen that Begin will lead to, for whoever wants to prepare it; null where there is no Begin. */
export function screenAfterBegin(game: Game): Screen | null {
  const { pack, run, ...desk } = game.store.getState();
  if (run?.phase !== "introduction") return null;
  const round = roundView(pack, reduceRun(run, { type: "begun" }).state, desk);
  return round && { kind: "round", round };
}

function pastIn(game: Game): PastOf {
  const { pack, packHash } = game.store.getState();
  const progress = game.progress.store.getState()[pack.id];
  return (level) => {
    const record = game.runs.halfWay(pack.id, level);
    const resumeAt = record?.packHash === packHash ? quoteNumberIn(record) : null;
    return { progress: progress?.levels[level] ?? null, resumeAt };
  };
}

/** The number of the quote that was on the cutting when the run was left. */
function quoteNumberIn({ choices, hasGoneOn }: RunRecord): number {
  return choices.length + (hasGoneOn ? 1 : 0);
}
