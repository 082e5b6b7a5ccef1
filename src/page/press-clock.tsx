/**
 * Deadline's clock: a roll of newsprint that runs out through the press, with the time in figures beside it, and how the
 * last answer fell. It lies under the bar, where the round has left it room, and takes no press.
 */
import { useEffect, useState } from "preact/hooks";
import { clockText, type DeadlineView } from "../core/screens/deadline.ts";
import { DEADLINE_WORDS } from "../core/words.ts";
import type { Game } from "../store/game.ts";
import styles from "./styles/press-clock.css?inline";

interface Props {
  readonly timeLeft: Game["timeLeft"];
  readonly deadline: DeadlineView;
  /** The number of the quote being asked: each verdict is shown anew. */
  readonly number: number;
}

const NEARLY_OVER_MS = 10_000;
/** Times that are said, in seconds: often enough to know, seldom enough to think. */
const SAID_AT: readonly number[] = [30, 10];

export function PressClock({ timeLeft, deadline: { verdict }, number }: Props) {
  const [left, setLeft] = useState(timeLeft.getState());
  useEffect(() => timeLeft.subscribe(setLeft), [timeLeft]);
  return (
    <div class="press" data-part="press-clock">
      <style>{styles}</style>
      {left && <Roll left={left} />}
      {verdict && (
        <p key={number} class="verdict" data-right={verdict.isRight} aria-hidden="true">
          {verdict.sentence}
        </p>
      )}
    </div>
  );
}

function Roll({
  left: { remainingMs, secondsMax, isRunning },
}: {
  left: NonNullable<ReturnType<Props["timeLeft"]["getState"]>>;
}) {
  const seconds = Math.ceil(remainingMs / 1000);
  const share = remainingMs / (secondsMax * 1000);
  const isNearlyOver = remainingMs <= NEARLY_OVER_MS;
  return (
    <div class="roll" data-nearly-over={isNearlyOver} data-running={isRunning}>
      <div class="web" aria-hidden="true">
        <div class="newsprint" style={{ transform: `scaleX(${share})` }} />
        <div class="reel" style={{ left: `${share * 100}%` }} />
      </div>
      <p class="time" role="timer" aria-live="off">
        {clockText(remainingMs)}
        {!isRunning && <small> {DEADLINE_WORDS.paused}</small>}
        {isRunning && isNearlyOver && <small> {DEADLINE_WORDS.last}</small>}
      </p>
      <p class="unseen" role="status">
        {SAID_AT.includes(seconds) && isRunning ? DEADLINE_WORDS.left(seconds) : ""}
      </p>
    </div>
  );
}
