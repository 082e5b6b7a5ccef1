/**
 * The game's store: which pack, which screen, which run. Views read it and call its verbs; every change of a run goes
 * through the reducer in `core/`. Whoever composes the game hands in the clock, chance, storage and address.
 */
import { createStore, type StoreApi } from "zustand/vanilla";
import { CONFIDENCES, type Confidence } from "../core/confidence.ts";
import { utcDayOf } from "../core/day.ts";
import { contentHash } from "../core/hash.ts";
import type { LevelId } from "../core/ids.ts";
import { byId, type Pack } from "../core/pack.ts";
import { replayRun } from "../core/replay.ts";
import { type RunAction, type RunState, reduceRun, startRun } from "../core/run.ts";
import type { Address } from "../platform/address.ts";
import type { Chance } from "../platform/chance.ts";
import type { Clock } from "../platform/clock.ts";
import { type Attention, createAttention } from "./attention.ts";
import type { Notices } from "./notices.ts";
import type { ProgressKeeper } from "./progress.ts";
import { HASHES, hashOf, parseRoute, type Route } from "./route.ts";
import type { RunKeeper } from "./saved-runs.ts";
import type { Settings } from "./settings.ts";

/** What the radios say when a quote is shown: the middle, so that saying more or less is the player's own act. */
const FIRST_CONFIDENCE: Confidence = "fairly-sure";

export interface GameState {
  readonly pack: Pack;
  readonly packHash: number;
  readonly route: Route;
  /** The run on the screen: being introduced, played, or just finished. */
  readonly run: RunState | null;
  /** What the radios say now. */
  readonly confidence: Confidence;
  /** Whether the reveal also tells about the choices that nobody made. */
  readonly isOthersOpen: boolean;
  /** Whether the front page shows every correction. */
  readonly areCorrectionsOpen: boolean;
  /** The address that the settings were opened from, where their Done leads back to. */
  readonly backTo: string;
  /** Whether the reveal also shows how other reports printed the words. */
  readonly isVariantsOpen: boolean;
  /** Today where the player is, as an ISO day, for the front page's date line. */
  readonly today: string;
}

export interface GameParts {
  readonly pack: Pack;
  readonly settings: StoreApi<Settings>;
  readonly progress: ProgressKeeper;
  readonly runs: RunKeeper;
  readonly notices: Notices;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly address: Address;
}

export interface Game extends Omit<GameParts, "pack" | "clock" | "chance"> {
  readonly store: StoreApi<GameState>;
  readonly attention: StoreApi<Attention>;
  dispatch(action: RunAction): void;
  chooseConfidence(confidence: Confidence): void;
  toggleOthers(): void;
  toggleCorrections(): void;
  toggleVariants(): void;
  /** Throws away the run of this level that was left half-way and introduces the level anew. */
  startAgain(level: LevelId): void;
  /** Goes on with another pack; what was reached in the old one stays kept. */
  changePack(pack: Pack): void;
}

export function createGame(parts: GameParts): Game {
  const { settings, progress, runs, notices, clock, chance, address } = parts;
  const store = createStore<GameState>(() => ({
    pack: parts.pack,
    packHash: contentHash(parts.pack),
    route: { screen: "title" },
    run: null,
    confidence: FIRST_CONFIDENCE,
    isOthersOpen: false,
    areCorrectionsOpen: false,
    backTo: HASHES.title,
    isVariantsOpen: false,
    today: clock.today(),
  }));

  function introduce(level: LevelId): RunState {
    const { pack, packHash } = store.getState();
    const { scoring } = settings.getState();
    return startRun({
      pack,
      packHash,
      level: byId(pack.levels, level),
      seed: chance.seed(),
      scoring,
    });
  }

  /** The run that a level's screen shows: the one on the screen, the one left half-way, or a new one. */
  function runFor(level: LevelId): RunState {
    const { run, pack } = store.getState();
    if (run && run.level.id === level && run.phase !== "finished") return run;
    const record = runs.halfWay(pack.id, level);
    if (!record) return introduce(level);
    const replayed = replayRun(pack, record);
    if (replayed.ok && replayed.run.phase !== "finished") return replayed.run;
    notices.notify("level-changed");
    runs.forget(pack.id, level);
    return introduce(level);
  }

  function finishedRun(): RunState | null {
    const { run, pack } = store.getState();
    if (run?.phase === "finished") return run;
    const record = runs.lastFinished();
    const replayed = record && replayRun(pack, record);
    return replayed?.ok && replayed.run.phase === "finished" ? replayed.run : null;
  }

  function visit(): void {
    const { pack } = store.getState();
    const levels = pack.levels.map(({ id }) => id);
    const arrived = { today: clock.today(), ...arrive(parseRoute(address.hash(), levels)) };
    const { route, run } = store.getState();
    const isThere = hashOf(arrived.route) === hashOf(route) && (arrived.run ?? run) === run;
    // The address follows a run that ends: nobody is told twice, or what has begun to move would be cut short.
    if (!isThere) store.setState(arrived);
  }

  /** What changes when a player comes to a route; one that leads nowhere shows the title and says so. */
  function arrive(route: Route): Partial<GameState> & Pick<GameState, "route"> {
    if (route.screen === "play") {
      const { run: before, confidence } = store.getState();
      const run = runFor(route.level);
      return {
        route,
        run,
        confidence: run === before ? confidence : FIRST_CONFIDENCE,
      };
    }
    if (route.screen === "front-page") {
      const run = finishedRun();
      if (run) return { route, run };
      notices.notify("no-front-page");
      return { route: { screen: "title" } };
    }
    if (route.screen === "settings") return { route, backTo: hashOf(store.getState().route) };
    if (route.screen !== "unknown") return { route };
    notices.notify("unknown-address");
    return { route: { screen: "title" } };
  }

  function settle(run: RunState): void {
    const { confidence, run: before } = store.getState();
    const isNewQuote = run.phase === "asking" && before?.phase !== "asking";
    runs.keep(run);
    if (run.phase === "finished") progress.add(run, utcDayOf(clock.nowMs()));
    const isFinished = run.phase === "finished";
    store.setState({
      run,
      confidence: isNewQuote ? FIRST_CONFIDENCE : confidence,
      isOthersOpen: false,
      areCorrectionsOpen: false,
      isVariantsOpen: false,
      // The address follows; until it has, no other screen may show through.
      ...(isFinished ? { route: { screen: "front-page" } } : {}),
    });
    if (isFinished) address.go(HASHES.frontPage);
  }

  address.onChange(visit);
  visit();

  return {
    settings,
    progress,
    runs,
    notices,
    address,
    store,
    attention: createAttention(),
    dispatch(action) {
      const { run } = store.getState();
      if (!run) return;
      const { state, refused } = reduceRun(run, action);
      if (!refused) settle(state);
    },
    chooseConfidence(confidence) {
      if (CONFIDENCES.includes(confidence)) store.setState({ confidence });
    },
    toggleOthers() {
      store.setState(({ isOthersOpen }) => ({ isOthersOpen: !isOthersOpen }));
    },
    toggleCorrections() {
      store.setState(({ areCorrectionsOpen }) => ({ areCorrectionsOpen: !areCorrectionsOpen }));
    },
    toggleVariants() {
      store.setState(({ isVariantsOpen }) => ({ isVariantsOpen: !isVariantsOpen }));
    },
    startAgain(level) {
      runs.forget(store.getState().pack.id, level);
      store.setState({ run: introduce(level), confidence: FIRST_CONFIDENCE });
    },
    changePack(pack) {
      store.setState({ pack, packHash: contentHash(pack), run: null });
      if (address.hash() === HASHES.levels) visit();
      else address.go(HASHES.levels);
    },
  };
}
