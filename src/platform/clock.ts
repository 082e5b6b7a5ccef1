/** What time it is. The rules never ask: time comes to them as numbers on actions. */
export interface Clock {
  /** Today's date where the player is, as an ISO day. */
  today(): string;
}

export const browserClock: Clock = {
  today() {
    const now = new Date();
    const two = (value: number) => String(value).padStart(2, "0");
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  },
};
