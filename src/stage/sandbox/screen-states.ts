/** Every state of every screen, and how the game's own verbs lead there from the one before. */
import type { Confidence } from "../../core/confidence.ts";
import { currentQuote } from "../../core/run.ts";
import type { Game } from "../../store/game.ts";
import { HASHES, playHash } from "../../store/route.ts";

interface ScreenState {
  readonly name: string;
  readonly reach: (game: Game) => void;
}

/** Answers the quote on the cutting, rightly or not. */
function answer(game: Game, isRight: boolean, confidence: Confidence): void {
  const { run, pack } = game.store.getState();
  const quote = run && currentQuote(run);
  const speaker = pack.speakers.find(({ id }) => (id === quote?.speaker) === isRight);
  if (speaker) game.dispatch({ type: "answered", speaker: speaker.id, confidence });
}

const goOn = (game: Game) => game.dispatch({ type: "wentOn" });

function finish(game: Game, isRight: (index: number) => boolean): void {
  const confidences = ["hunch", "fairly-sure", "certain"] as const;
  for (let index = 0; game.store.getState().run?.phase !== "finished" && index < 100; index += 1) {
    answer(game, isRight(index), confidences[index % 3] ?? "hunch");
    goOn(game);
  }
}

function begin(game: Game, index: number): void {
  const level = game.store.getState().pack.levels[index];
  if (!level) return;
  game.address.go(playHash(level.id));
  game.startAgain(level.id);
}

export const SCREEN_STATES: readonly ScreenState[] = [
  { name: "title", reach: (game) => game.address.go(HASHES.title) },
  { name: "levels", reach: (game) => game.address.go(HASHES.levels) },
  ...[0, 1, 2, 3, 4].map((index) => ({
    name: `introduction ${index + 1}`,
    reach: (game: Game) => begin(game, index),
  })),
  { name: "asking", reach: (game) => game.dispatch({ type: "begun" }) },
  { name: "clue open", reach: (game) => game.dispatch({ type: "clueOpened" }) },
  { name: "certain chosen", reach: (game) => game.chooseConfidence("certain") },
  { name: "verbatim", reach: (game) => answer(game, true, "certain") },
  {
    name: "correction",
    reach: (game) => {
      goOn(game);
      answer(game, false, "certain");
    },
  },
  { name: "others open", reach: (game) => game.toggleOthers() },
  {
    name: "front page, mixed",
    reach: (game) => {
      goOn(game);
      finish(game, (index) => index % 3 !== 1);
    },
  },
  {
    name: "front page, all right",
    reach: (game) => {
      begin(game, 0);
      game.dispatch({ type: "begun" });
      finish(game, () => true);
    },
  },
  {
    name: "front page, none right",
    reach: (game) => {
      begin(game, 1);
      game.dispatch({ type: "begun" });
      finish(game, () => false);
    },
  },
  { name: "levels, played", reach: (game) => game.address.go(HASHES.levels) },
];
