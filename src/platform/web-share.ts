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
    const whole = picture ? [{ ...words, files: [picture] }] : [];
    for (const data of [...whole, words].filter(canShare)) {
      try {
        await navigator.share(data);
        return "shared";
      } catch (error) {
        if (error instanceof DOMException && error.name === "AbortError") return "dismissed";
      }
    }
    return "impossible";
  },
};

/** Older browsers share words and cannot be asked about anything else. */
function canShare(data: ShareData): boolean {
  return navigator.canShare?.(data) ?? ("share" in navigator && !data.files);
}
