/** What the game's store holds, and what a game is put together from. */
import type { StoreApi } from "zustand/vanilla";
import type { SpeakerId } from "../core/ids.ts";
import type { Pack } from "../core/pack.ts";
import type { RunState } from "../core/run.ts";
import type { Address } from "../platform/address.ts";
import type { Chance } from "../platform/chance.ts";
import type { Clock } from "../platform/clock.ts";
import type { Visibility } from "../platform/visibility.ts";
import type { Notices } from "./notices.ts";
import type { ProgressKeeper } from "./progress.ts";
import type { Route } from "./route.ts";
import type { RunKeeper } from "./saved-runs.ts";
import type { Settings } from "./settings.ts";
import type { SentRun, Supplement } from "./supplement.ts";

export interface GameState {
  readonly pack: Pack;
  readonly packHash: number;
  readonly route: Route;
  /** The run on the screen: being introduced, played, or just finished. */
  readonly run: RunState | null;
  /** The run that somebody sent, and how far the player has gone with it. */
  readonly sent: SentRun | null;
  /** The face that is pressed, until how sure is said too; a run is left without it. */
  readonly chosenSpeaker: SpeakerId | null;
  /** Whether the reveal also tells about the choices that nobody made. */
  readonly isOthersOpen: boolean;
  /** Whether the front page shows every correction. */
  readonly areCorrectionsOpen: boolean;
  /** The address that the settings were opened from, where their Done leads back to. */
  readonly backTo: string;
  /** Whether the reveal also shows how other reports printed the words. */
  readonly isVariantsOpen: boolean;
  /** Today where the player is, as an ISO day, for the front page's date line. */
  readonly today: string;
  /** The moment of the latest arrival at an address. */
  readonly arrivedMs: number;
}

/** Whether a quote is being asked or its reveal shown: what is counted meanwhile stands on no screen yet. */
export function isInRound({ route, run }: GameState): boolean {
  return route.screen === "play" && (run?.phase === "asking" || run?.phase === "revealed");
}

export interface GameParts {
  readonly pack: Pack;
  readonly settings: StoreApi<Settings>;
  readonly progress: ProgressKeeper;
  readonly runs: RunKeeper;
  readonly notices: Notices;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly address: Address;
  readonly visibility: Visibility;
  readonly fetchSupplement: () => Promise<Supplement>;
}
