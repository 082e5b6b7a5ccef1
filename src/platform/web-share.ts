/** The device's own way to pass things on: to a messenger, a mail, another device. */
export interface Passed {
  readonly title: string;
  readonly text: string;
  readonly link: string;
  readonly picture: File | null;
}

export interface WebShare {
  /** What came of it: sent off, closed by the player, or more than this browser can do. Never throws. */
  share(passed: Passed): Promise<"shared" | "dismissed" | "impossible">;
}

export const browserWebShare: WebShare = {
  async share({ title, text, link, picture }) {
    const words = { title, text, url: link };
    const whole = picture ? { ...words, files: [picture] } : words;
    const data = [whole, words].find((one) => navigator.canShare?.(one));
    if (!data) return "impossible";
    try {
      await navigator.share(data);
      return "shared";
    } catch (error) {
      return error instanceof DOMException && error.name === "AbortError" ? "dismissed" : "impossible";
    }
  },
};
