/** What time it is, and a beat to look at it. The rules never ask: time comes to them as numbers. */
export interface Clock {
  /** Today's date where the player is, as an ISO day. */
  today(): string;
  /** Milliseconds since 1 January 1970, UTC. */
  nowMs(): number;
  /** Calls back again and again, so many milliseconds apart, until it is stopped. */
  every(periodMs: number, listener: () => void): () => void;
}

export const browserClock: Clock = {
  today() {
    const now = new Date();
    const two = (value: number) => String(value).padStart(2, "0");
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  },
  nowMs: () => Date.now(),
  every(periodMs, listener) {
    const timer = setInterval(listener, periodMs);
    return () => clearInterval(timer);
  },
};
