/**
 * Deadline's clock in the game: runs while a quote of a timed level is on the screen and the page can be seen, stands
 * still otherwise, and says when the time is up. Timers wake it; what it counts is the time that the clock tells.
 */
import type { StoreApi } from "zustand/vanilla";
import { type Countdown, countdownFrom, paused, remainingMs, resumed } from "../core/countdown.ts";
import type { RunAction, RunState } from "../core/run.ts";
import type { Clock } from "../platform/clock.ts";
import type { Visibility } from "../platform/visibility.ts";
import type { Route } from "./route.ts";
import { type Readable, watch } from "./watch.ts";

/** What is left on the clock of the run on the screen. */
export interface TimeLeft {
  readonly remainingMs: number;
  readonly secondsMax: number;
  readonly isRunning: boolean;
}

export interface ClockParts {
  readonly store: Readable<{ readonly run: RunState | null; readonly route: Route }>;
  /** Where the time left is told; null while no timed quote is asked. */
  readonly timeLeft: StoreApi<TimeLeft | null>;
  readonly dispatch: (action: RunAction) => void;
  readonly clock: Clock;
  readonly visibility: Visibility;
}

const BEAT_MS = 100;

export function followDeadline({ store, timeLeft, dispatch, clock, visibility }: ClockParts): void {
  let countdown: Countdown | null = null;
  /** The first event of the run that is counted: the very same object as long as it is the same run. */
  let counted: object | null = null;
  let stop: (() => void) | null = null;

  const tell = (secondsMax: number) => {
    if (!countdown) return;
    const left = remainingMs(countdown, clock.nowMs());
    timeLeft.setState({ remainingMs: left, secondsMax, isRunning: countdown.sinceMs !== null }, true);
  };
  const beat = (secondsMax: number) => {
    tell(secondsMax);
    if (countdown && remainingMs(countdown, clock.nowMs()) === 0) dispatch({ type: "timeUp" });
  };
  const follow = () => {
    const { run, route } = store.getState();
    const secondsMax = run?.level.terms.secondsMax ?? null;
    const isAsked = run !== null && secondsMax !== null && run.phase === "asking";
    if (isAsked && run.events[0] !== counted) {
      countdown = countdownFrom(secondsMax);
      counted = run.events[0] ?? null;
    }
    const isSeen = (route.screen === "play" || route.screen === "sent-run") && !visibility.isHidden();
    if (countdown) countdown = isAsked && isSeen ? resumed(countdown, clock.nowMs()) : paused(countdown, clock.nowMs());
    stop?.();
    stop = isAsked && isSeen ? clock.every(BEAT_MS, () => beat(secondsMax)) : null;
    if (isAsked) tell(secondsMax);
    else if (timeLeft.getState() !== null) timeLeft.setState(null, true);
  };
  watch(
    store,
    ({ run, route }) => `${run?.level.id} ${run?.phase} ${run?.seed} ${route.screen}`,
    () => follow(),
  );
  visibility.onChange(follow);
}
