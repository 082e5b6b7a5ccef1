/** What the page is handed besides the game: of the platform what screens use themselves, and what they fetch and draw. */
import type { ComponentChild } from "preact";
import type { Speaker } from "../core/pack.ts";
import type { FrontPageView } from "../core/screens/front-page.ts";
import type { Clock } from "../platform/clock.ts";
import type { Speech } from "../platform/speech.ts";
import type { Game } from "../store/game.ts";
import type { PackOpener } from "../store/opened-pack.ts";
import type { PassOnParts, PictureFormat } from "./pass-on.ts";

/** What the teacher's tools are drawn from; `path` is what follows "#/teach/". */
export interface TeachProps {
  readonly game: Game;
  readonly path: string;
}

/** What a picture of a front page is drawn from. */
export interface FrontPagePicture {
  readonly frontPage: FrontPageView;
  readonly dateline: string;
  readonly speakers: readonly Pick<Speaker, "id" | "name">[];
  /** The link to the run as a QR code: rows of "1" for dark and "0" for light. */
  readonly qr: readonly string[];
}

export interface PageParts extends Omit<PassOnParts, "drawPicture"> {
  readonly clock: Clock;
  readonly loadOpener: () => Promise<PackOpener>;
  readonly loadSpeech: () => Promise<Speech>;
  /** The teacher's tools, which know the device by themselves. */
  readonly loadTeach: () => Promise<(props: TeachProps) => ComponentChild>;
  /** A PNG of a front page; rejects where none can be drawn. */
  readonly drawPicture: (picture: FrontPagePicture, format: PictureFormat) => Promise<Blob>;
}
