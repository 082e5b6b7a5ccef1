/** What a scene is asked to show: a screen, its composition, and what has happened since the last one. */
import type { RunEvent } from "../core/run.ts";
import type { Composition } from "../layout/composition.ts";
import type { Screen } from "../store/screen.ts";
import type { Art, HallName } from "./art.ts";
import type { Darkroom } from "./darkroom.ts";
import type { Theme } from "./theme.ts";

export interface Show {
  readonly screen: Screen;
  readonly composition: Composition;
  readonly hall: HallName;
  readonly theme: Theme;
  readonly art: Art;
  /** Where drawings made ahead are fetched. */
  readonly darkroom: Darkroom;
  /** Device pixels to a CSS pixel. */
  readonly dpr: number;
  readonly isMotionReduced: boolean;
  readonly events: readonly RunEvent[];
  /** Called once the cutting has come to whoever said it; null where nothing is held back until then. */
  readonly onLanded: (() => void) | null;
}
