/** What can be done at the board, and why it may be refused. */
import type { SpeakerId } from "../../core/ids.ts";
import type { Place } from "./board.ts";

export type BoardAction =
  /** How many more, or fewer, voted for a speaker. */
  | { readonly type: "counted"; readonly speaker: SpeakerId; readonly change: number }
  | { readonly type: "picked"; readonly team: number; readonly speaker: SpeakerId | null }
  /** How many more, or fewer, of a speaker's votes are certain. */
  | { readonly type: "certainCounted"; readonly speaker: SpeakerId; readonly change: number }
  | { readonly type: "certainSaid"; readonly team: number; readonly isCertain: boolean }
  | { readonly type: "clueShown"; readonly isOpen: boolean }
  | { readonly type: "next" }
  | { readonly type: "back" }
  /** Leaves this quote without a reveal. */
  | { readonly type: "skipped" }
  | { readonly type: "wentTo"; readonly place: Place }
  /** Without a number the latest entry that stands; with a last one, all from the first to it. */
  | { readonly type: "undone"; readonly number?: number; readonly last?: number }
  /** Without a number what was undone last, unless something has been entered since. */
  | { readonly type: "redone"; readonly number?: number; readonly last?: number }
  | { readonly type: "paused" }
  | { readonly type: "resumed" }
  | { readonly type: "blanked" }
  | { readonly type: "shown" };

export type BoardRefusal =
  | "paused"
  | "blank"
  | "not-voting"
  | "another-way"
  /** The lesson asks nobody how sure they are, or has no clues. */
  | "not-in-this-lesson"
  | "does-not-fit"
  | "no-change"
  | "at-the-beginning"
  | "at-the-end"
  | "nothing-to-undo"
  | "nothing-to-redo"
  | "full";
