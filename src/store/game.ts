/**
 * The game's store: which pack, which screen, which run. Views read it and call its verbs; every change of a run goes
 * through the reducer in `core/`. Whoever composes the game hands in the clock, chance, storage and address.
 */
import { createStore, type StoreApi } from "zustand/vanilla";
import { asksConfidence } from "../core/confidence.ts";
import { utcDayOf } from "../core/day.ts";
import { contentHash } from "../core/hash.ts";
import type { LevelId, SpeakerId } from "../core/ids.ts";
import type { Pack } from "../core/pack.ts";
import { type RunAction, type RunState, reduceRun, startRun } from "../core/run.ts";
import { createArrivals } from "./arrivals.ts";
import type { TimeLeft } from "./deadline-clock.ts";
import type { GameParts, GameState } from "./game-state.ts";
import { HASHES, hashOf, parseRoute } from "./route.ts";
import type { Supplement } from "./supplement.ts";

export interface Game extends Pick<GameParts, "settings" | "progress" | "runs" | "notices" | "address"> {
  readonly store: StoreApi<GameState>;
  /** What is fetched only when it is asked for; null until then. By itself, so that its coming redraws no stage. */
  readonly supplement: StoreApi<Supplement | null>;
  /** What is left on Deadline's clock; null while none runs. */
  readonly timeLeft: StoreApi<TimeLeft | null>;
  dispatch(action: RunAction): void;
  /** Presses a face; the answer comes with how sure. Another may be pressed instead. */
  chooseSpeaker(speaker: SpeakerId): void;
  toggleOthers(): void;
  toggleCorrections(): void;
  toggleVariants(): void;
  /** Throws away the run of this level that was left half-way and introduces the level anew. */
  startAgain(level: LevelId): void;
  /** Goes on with another pack; what was reached in the old one stays kept. */
  changePack(pack: Pack): void;
  /** Fetches what is not needed for the first quote, once. A failure is said where it matters. */
  loadSupplement(): Promise<void>;
  /** Begins a run of the very quotes that somebody sent; nothing of theirs is shown until it is finished. */
  playSentRun(): void;
  /** Shows the run that somebody sent instead of playing it. */
  showSentRun(): void;
}

export function createGame(parts: GameParts): Game {
  const { settings, progress, runs, notices, clock, address, visibility } = parts;
  const store = createStore<GameState>(() => ({
    pack: parts.pack,
    packHash: contentHash(parts.pack),
    route: { screen: "title" },
    run: null,
    sent: null,
    chosenSpeaker: null,
    isOthersOpen: false,
    areCorrectionsOpen: false,
    backTo: HASHES.title,
    isVariantsOpen: false,
    today: clock.today(),
    arrivedMs: clock.nowMs(),
  }));
  const timeLeft = createStore<TimeLeft | null>(() => null);
  const supplement = createStore<Supplement | null>(() => null);
  const arrivals = createArrivals(store, { ...parts, supplement });

  function visit(): void {
    const nowMs = clock.nowMs();
    const route = parseRoute(address.hash(), store.getState().pack);
    const isWaiting = arrivals.isWaiting(route);
    const arrived = isWaiting ? { route: { screen: "waiting" } as const } : arrivals.arrive(route, nowMs);
    const { route: before, run } = store.getState();
    const isKnown = !isWaiting && before.screen !== "waiting";
    const isThere = isKnown && hashOf(arrived.route) === hashOf(before) && (arrived.run ?? run) === run;
    // The address follows a run that ends: nobody is told twice, or what has begun to move would be cut short.
    if (!isThere) store.setState({ today: clock.today(), arrivedMs: nowMs, ...arrived });
    if (isWaiting) void loadSupplement();
  }

  let loading: Promise<void> | null = null;
  function loadSupplement(): Promise<void> {
    loading ??= parts.fetchSupplement().then(
      (fetched) => {
        supplement.setState(fetched, true);
        fetched.followDeadline({ store, timeLeft, dispatch, clock, visibility });
        if (store.getState().route.screen === "waiting") visit();
      },
      () => {
        loading = null;
        if (store.getState().route.screen !== "waiting") return;
        notices.notify("not-fetched");
        store.setState({ route: { screen: "title" } });
      },
    );
    return loading;
  }

  function dispatch(action: RunAction): void {
    const { run } = store.getState();
    if (!run) return;
    const { state, refused } = reduceRun(run, action);
    if (!refused) settle(state);
  }

  function chooseSpeaker(speaker: SpeakerId): void {
    const { run, pack } = store.getState();
    const isAsked = run?.phase === "asking" && asksConfidence(run.scoring);
    if (isAsked && pack.speakers.some(({ id }) => id === speaker)) store.setState({ chosenSpeaker: speaker });
  }

  function settle(run: RunState): void {
    const { chosenSpeaker, run: before, sent, route } = store.getState();
    const isSameQuestion = run.phase === "asking" && run.choices.length === before?.choices.length;
    const isFinished = run.phase === "finished";
    // A run that answers a friend's ends where theirs was opened, beside it.
    const isAnswer = sent?.isPlaying === true && route.screen === "sent-run";
    runs.keep(run, isAnswer ? "challenge" : "level");
    const arrivedMs = clock.nowMs();
    // An answer counts from when it is given: a level left half-way, too, has been met so far.
    const from = before?.choices.length ?? 0;
    if (isFinished || run.choices.length > from) progress.add(run, utcDayOf(arrivedMs), from);
    // Long before its end: by then the connection may be gone.
    if (run.phase === "revealed") void loadSupplement();
    store.setState({
      run,
      chosenSpeaker: isSameQuestion ? chosenSpeaker : null,
      isOthersOpen: false,
      areCorrectionsOpen: false,
      isVariantsOpen: false,
      // The address follows; until it has, no other screen may show through.
      ...(isFinished && !isAnswer
        ? { route: { screen: supplement.getState() ? "front-page" : "waiting" }, arrivedMs }
        : {}),
    });
    if (isFinished && !isAnswer) address.go(HASHES.frontPage);
  }

  function playSentRun(): void {
    const { sent, pack, packHash } = store.getState();
    if (!sent?.decoded.ok) return;
    const { level, seed, scoring } = sent.decoded.run;
    store.setState({
      sent: { ...sent, isPlaying: true, isShown: false },
      run: startRun({ pack, packHash, level, seed, scoring }),
      chosenSpeaker: null,
    });
    dispatch({ type: "begun" });
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
    supplement,
    timeLeft,
    dispatch,
    loadSupplement,
    playSentRun,
    chooseSpeaker,
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
      if (store.getState().sent?.isPlaying) return playSentRun();
      runs.forget(store.getState().pack.id, level);
      store.setState({ run: arrivals.introduce(level), chosenSpeaker: null });
    },
    showSentRun() {
      store.setState(({ sent }) => (sent?.decoded.ok ? { sent: { ...sent, isShown: true, isPlaying: false } } : {}));
    },
    changePack(pack) {
      store.setState({ pack, packHash: contentHash(pack), run: null, sent: null });
      if (address.hash() === HASHES.levels) visit();
      else address.go(HASHES.levels);
    },
  };
}
