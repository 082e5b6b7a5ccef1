/** What the page is handed besides the game: of the platform what screens use themselves, and what the settings fetch. */
import type { Clipboard } from "../platform/clipboard.ts";
import type { Clock } from "../platform/clock.ts";
import type { Downloads } from "../platform/downloads.ts";
import type { PackOpener } from "../store/opened-pack.ts";

export interface PageParts {
  readonly clipboard: Clipboard;
  readonly clock: Clock;
  readonly downloads: Downloads;
  readonly loadOpener: () => Promise<PackOpener>;
}
