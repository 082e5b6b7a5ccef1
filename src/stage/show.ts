/** What a scene is asked to show around the page, and what has happened since the last time. */
import type { RunEvent } from "../core/run.ts";
import type { Screen } from "../store/screen.ts";
import type { Actor, Seen } from "./actor.ts";
import type { Art, HallName } from "./art.ts";
import type { Motion } from "./motion.ts";
import type { Parts } from "./parts.ts";
import type { Theme } from "./theme.ts";

/** What is behind and around every screen. */
export interface Surroundings {
  readonly hall: HallName;
  readonly theme: Theme;
  readonly art: Art;
  /** Of what can be seen, in CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
  /** Device pixels to a CSS pixel. */
  readonly dpr: number;
  readonly isMotionReduced: boolean;
}

/** What a scene plays with. */
export interface Act {
  readonly screen: Screen;
  readonly events: readonly RunEvent[];
  readonly parts: Parts;
  /** Where each part was seen before the page was drawn anew; empty at the first show. */
  readonly before: ReadonlyMap<string, Seen>;
  /** Whether this scene has only now begun. */
  readonly isEntering: boolean;
  readonly motion: Motion;
  /** The actor of a part, the same one each time; null where the page has no such part. */
  readonly actor: (name: string) => Actor | null;
  readonly size: Surroundings["size"];
  /** Puts the light on a speaker's lectern; null puts it out. */
  readonly lightOn: (speaker: string | null) => void;
  /** Called once the cutting has come to whoever said it; null where none flies. The page keeps its question until then. */
  readonly onLanded: (() => void) | null;
}
