/**
 * Passing a run on, by the best way that the device has: its own sharing with the picture, else without, else the
 * clipboard, else a file. Each rung is tried only where the one before is impossible; a player who closes the device's
 * own sheet has decided, and nothing else is tried behind their back.
 */
import type { Clipboard } from "../platform/clipboard.ts";
import type { SaveFile } from "../platform/save-file.ts";
import type { WebShare } from "../platform/web-share.ts";

/** Sizes that networks show whole: a card beside a link, and a page of its own on a phone. */
export type PictureFormat = "wide" | "tall";

/** What the device can do with a run, and the picture of its front page. */
export interface PassOnParts {
  readonly webShare: WebShare;
  readonly clipboard: Clipboard;
  readonly saveFile: SaveFile;
  /** Rejects where no picture can be drawn. */
  readonly drawPicture: (format: PictureFormat) => Promise<Blob>;
}

export interface PassedRun {
  readonly title: string;
  readonly text: string;
  readonly link: string;
}

export const PASSED_WORDS = {
  shared: "Passed on.",
  dismissed: "",
  copied: "The words and the link are copied. Paste them wherever you like.",
  "link-copied": "The link is copied.",
  "not-copied": "This browser does not let the game copy. Press and hold the link above instead.",
  saved: "The picture is among your downloads.",
  "text-saved": "The words and the link are among your downloads.",
  "not-drawn": "This browser cannot draw the picture.",
} as const;
export type PassedOn = keyof typeof PASSED_WORDS;

export async function share(parts: PassOnParts, run: PassedRun): Promise<PassedOn> {
  const blob = await parts.drawPicture("tall").catch(() => null);
  const picture = blob && new File([blob], fileName("tall"), { type: blob.type });
  const shared = await parts.webShare.share({ ...run, picture });
  if (shared !== "impossible") return shared;
  const words = `${run.text} ${run.link}`;
  if (await parts.clipboard.write(words)) return "copied";
  parts.saveFile("soundbite.txt", new Blob([words], { type: "text/plain" }));
  return "text-saved";
}

export async function copyLink({ clipboard }: PassOnParts, { link }: PassedRun): Promise<PassedOn> {
  return (await clipboard.write(link)) ? "link-copied" : "not-copied";
}

export async function savePicture({ drawPicture, saveFile }: PassOnParts, format: PictureFormat): Promise<PassedOn> {
  try {
    saveFile(fileName(format), await drawPicture(format));
    return "saved";
  } catch {
    return "not-drawn";
  }
}

const fileName = (format: PictureFormat) => `soundbite-front-page-${format}.png`;
