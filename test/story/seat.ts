/** A player's seat: a whole game put together as main.ts does it, with the platform's stand-ins, and what a player does. */
import type { Confidence } from "../../src/core/confidence.ts";
import type { Pack } from "../../src/core/pack.ts";
import { currentQuote, type RunState } from "../../src/core/run.ts";
import type { FrontPageView } from "../../src/core/screens/front-page.ts";
import type { RoundView } from "../../src/core/screens/round.ts";
import { createGame, type Game } from "../../src/store/game.ts";
import { createNotices, type NoticeKind } from "../../src/store/notices.ts";
import { createPackOpener, type PackOpener, readOpenedPack } from "../../src/store/opened-pack.ts";
import { createProgress } from "../../src/store/progress.ts";
import { createRunKeeper } from "../../src/store/saved-runs.ts";
import { screenOf as gameScreen, type Screen } from "../../src/store/screen.ts";
import { createSettings } from "../../src/store/settings.ts";
import { supplement } from "../../src/store/supplement.ts";
import { REAL_PACK } from "../content/packs.ts";
import { answerTo, type Say } from "../content/runs.ts";
import {
  createAddress,
  createChance,
  createClock,
  createDisk,
  createVisibility,
  type Disk,
  type FakeAddress,
  type FakeClock,
  type FakeVisibility,
} from "../fakes.ts";
import { keepingOn } from "../keeping.ts";

export interface Seat {
  readonly game: Game;
  readonly address: FakeAddress;
  readonly opener: PackOpener;
  said(): readonly NoticeKind[];
  screen(): Screen;
  /** The round, the front page or the run on the screen; throws if another screen is shown. */
  round(): RoundView;
  frontPage(): FrontPageView;
  run(): RunState;
  /** Goes to a level's screen and begins it, or goes on with it. */
  enter(level: string): void;
  /** Opens the clue if asked to, presses a face, says how sure, and so answers the quote on the cutting. */
  answer(say: Say): void;
  goOn(): void;
  /** Answers and goes on, to the level's end. */
  playOut(say: Say): void;
}

export interface Arriving {
  readonly disk?: Disk;
  readonly pack?: Pack;
  readonly hash?: string;
  /** Another number deals other orders. */
  readonly chance?: number;
  readonly address?: FakeAddress;
  readonly clock?: FakeClock;
  readonly visibility?: FakeVisibility;
  /** How what is fetched on demand comes: it is there at once, takes its time, or cannot be had. */
  readonly connection?: "quick" | "slow" | "none";
}

/** Sits down at a game: a first visit, or on a disk that was played on before, a reload. */
export function sitDown({
  disk = createDisk(),
  pack = REAL_PACK,
  hash = "",
  chance = 1,
  address,
  clock = createClock(),
  visibility = createVisibility(),
  connection = "quick",
}: Arriving = {}): Seat {
  const notices = createNotices();
  const keeping = keepingOn(disk, notices.notify);
  const { storage } = keeping;
  const bar = address ?? createAddress(hash);
  const game = createGame({
    pack: readOpenedPack(storage, notices.notify) ?? pack,
    settings: createSettings(keeping),
    notices,
    progress: createProgress(keeping, createChance(0xabc)),
    runs: createRunKeeper(keeping),
    clock,
    chance: createChance(chance),
    address: bar,
    visibility,
    fetchSupplement: async () => {
      if (connection === "none") throw new Error("there is no connection");
      return supplement;
    },
  });
  if (connection === "quick") game.supplement.setState(supplement, true);
  const screen = () => gameScreen(game);
  const run = () => {
    const now = game.store.getState().run;
    if (!now) throw new Error("there is no run");
    return now;
  };
  const seat: Seat = {
    game,
    address: bar,
    opener: createPackOpener(game, pack, storage),
    said: () => notices.store.getState(),
    screen,
    run,
    round() {
      const now = screen();
      if (now.kind !== "round") throw new Error(`this is no round but ${now.kind}`);
      return now.round;
    },
    frontPage() {
      const now = screen();
      if (now.kind !== "front-page") throw new Error(`this is no front page but ${now.kind}`);
      return now.frontPage;
    },
    enter(level) {
      bar.go(`#/play/${level}`);
      if (screen().kind === "introduction") game.dispatch({ type: "begun" });
    },
    answer(say) {
      if (say.clue) game.dispatch({ type: "clueOpened" });
      const confidence: Confidence = say.confidence ?? "certain";
      const answer = answerTo(game.store.getState().pack, run(), { ...say, confidence });
      if (answer.type === "answered") game.chooseSpeaker(answer.speaker);
      game.dispatch(answer);
    },
    goOn: () => game.dispatch({ type: "wentOn" }),
    playOut(say) {
      if (run().phase === "revealed") seat.goOn();
      while (currentQuote(run())) {
        seat.answer(say);
        seat.goOn();
      }
    },
  };
  return seat;
}

/** The ids of a run's quotes as they were dealt. */
export const orderOf = ({ quotes }: RunState): string[] => quotes.map(({ id }) => id);

/** Sits down and waits until what is fetched on demand is there. */
export async function arrive(hash: string, arriving: Arriving = {}): Promise<Seat> {
  const seat = sitDown({ ...arriving, hash });
  await seat.game.loadSupplement();
  return seat;
}

/** The screen, if it is of this kind. */
export function screenOf<Kind extends Screen["kind"]>(seat: Seat, kind: Kind): Extract<Screen, { kind: Kind }> {
  const screen = seat.screen();
  if (screen.kind !== kind) throw new Error(`this is no ${kind} but ${screen.kind}`);
  return screen as Extract<Screen, { kind: Kind }>;
}
