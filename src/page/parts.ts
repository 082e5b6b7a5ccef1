/** What the page is handed besides the game: of the platform what screens use themselves, and what they fetch and draw. */
import type { FrontPagePicture, PictureFormat } from "../layout/front-page-picture.ts";
import type { Clock } from "../platform/clock.ts";
import type { PackOpener } from "../store/opened-pack.ts";
import type { PassOnParts } from "./pass-on.ts";

export interface PageParts extends Omit<PassOnParts, "drawPicture"> {
  readonly clock: Clock;
  readonly loadOpener: () => Promise<PackOpener>;
  /** A PNG of a front page; rejects where none can be drawn. */
  readonly drawPicture: (picture: FrontPagePicture, format: PictureFormat) => Promise<Blob>;
}
