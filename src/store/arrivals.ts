/** What changes when a player comes to a route: which run is taken up, begun anew, or shown again. */
import type { StoreApi } from "zustand/vanilla";
import { utcDayOf } from "../core/day.ts";
import type { LevelId } from "../core/ids.ts";
import { findPackLevel } from "../core/pack.ts";
import { replayRun } from "../core/replay.ts";
import { type RunState, startRun } from "../core/run.ts";
import type { GameParts, GameState } from "./game-state.ts";
import { hashOf, isSupplementRoute, type Route, type SupplementRoute } from "./route.ts";
import type { Supplement } from "./supplement.ts";

type Arrived = Partial<GameState> & Pick<GameState, "route">;

export interface Arrivals {
  /** A new run of a level, with the chance and the settings of now. */
  introduce(level: LevelId): RunState;
  /** Whether the route can only be followed once the supplement is there. */
  isWaiting(route: Route): boolean;
  /** What changes; a route that leads nowhere shows the title and says so. */
  arrive(route: Route, nowMs: number): Arrived;
}

type Parts = Pick<GameParts, "settings" | "progress" | "runs" | "notices" | "chance"> & {
  readonly supplement: StoreApi<Supplement | null>;
};

export function createArrivals(store: StoreApi<GameState>, parts: Parts): Arrivals {
  const { settings, progress, runs, notices, chance, supplement } = parts;
  const finder = () => supplement.getState()?.findLevel ?? findPackLevel;

  function introduce(id: LevelId): RunState {
    const { pack, packHash } = store.getState();
    const level = finder()(pack, id);
    if (!level) throw new Error(`there is no level "${id}"`);
    const scoring = level.terms.scoring ?? settings.getState().scoring;
    return startRun({ pack, packHash, level, seed: chance.seed(), scoring });
  }

  /** The run that a level's screen shows: the one on the screen, the one left half-way, or a new one. */
  function runFor(level: LevelId): RunState {
    const { run, pack, sent } = store.getState();
    if (run && run.level.id === level && run.phase !== "finished" && !sent?.isPlaying) return run;
    const record = runs.halfWay(pack.id, level);
    if (!record) return introduce(level);
    const replayed = replayRun(pack, record, finder());
    if (replayed.ok && replayed.run.phase !== "finished") return replayed.run;
    notices.notify("level-changed");
    runs.forget(pack.id, level);
    return introduce(level);
  }

  function play(level: LevelId): Arrived {
    const run = runFor(level);
    const route = { screen: "play", level } as const;
    return { route, run, sent: null, chosenSpeaker: null };
  }

  function finishedRun(): RunState | null {
    const { run, pack } = store.getState();
    if (run?.phase === "finished") return run;
    const record = runs.lastFinished();
    const replayed = record && replayRun(pack, record, finder());
    return replayed?.ok && replayed.run.phase === "finished" ? replayed.run : null;
  }

  function follow(route: SupplementRoute, nowMs: number): Arrived {
    const { pack } = store.getState();
    if (route.screen === "sent-run") return openSent(route);
    const going = { pack, day: utcDayOf(nowMs), settings: settings.getState(), progress, runs };
    const level = supplement.getState()?.levelAt(route, going);
    if (level) return play(level);
    if (route.screen !== "made-level") return { route };
    return nowhere(supplement.getState()?.isLesson(route.name) ? "lesson-unreadable" : "unknown-address");
  }

  function openSent(route: Extract<SupplementRoute, { screen: "sent-run" }>): Arrived {
    const { pack, sent } = store.getState();
    if (sent?.code === route.code && sent.isPlaying) return { route };
    return { route, chosenSpeaker: null, ...supplement.getState()?.open(route.code, pack, runs) };
  }

  function nowhere(why: "unknown-address" | "lesson-unreadable" = "unknown-address"): Arrived {
    notices.notify(why);
    return { route: { screen: "title" } };
  }

  return {
    introduce,
    isWaiting(route) {
      return supplement.getState() === null && (isSupplementRoute(route) || route.screen === "front-page");
    },
    arrive(route, nowMs) {
      if (isSupplementRoute(route)) return follow(route, nowMs);
      if (route.screen === "play") return play(route.level);
      if (route.screen === "front-page") {
        const run = finishedRun();
        if (run) return { route, run };
        notices.notify("no-front-page");
        return { route: { screen: "title" } };
      }
      if (route.screen === "settings") return { route, backTo: hashOf(store.getState().route) };
      return route.screen === "unknown" ? nowhere() : { route };
    },
  };
}
