/** Every screen the stage can show with the real pack, each with a name for the tests, and the sizes it must fit. */
import type { LevelProgress } from "../../src/core/progress.ts";
import { currentQuote, type RunState } from "../../src/core/run.ts";
import { frontPageView } from "../../src/core/screens/front-page.ts";
import { introductionView, levelViews, type PastOf, titleView } from "../../src/core/screens/levels.ts";
import { type Desk, roundView } from "../../src/core/screens/round.ts";
import type { ComposedScreen } from "../../src/layout/compose.ts";
import { qrOf } from "../../src/share/qr.ts";
import { levelOf, REAL_PACK } from "../content/packs.ts";
import { acted, finishedRun, playedRun, revealedRun, type Say } from "../content/runs.ts";

export interface NamedScreen {
  readonly name: string;
  readonly screen: ComposedScreen;
}

/** The sizes of the design, in CSS pixels. */
export const SIZES = [
  [320, 568],
  [390, 844],
  [768, 1024],
  [1366, 768],
  [1920, 1080],
  [2560, 1080],
] as const;
export const TEXT_SCALES = [1, 1.25, 1.5, 2] as const;

const DESK: Desk = { confidence: "fairly-sure", isOthersOpen: false, isVariantsOpen: false };
const FRESH: PastOf = () => ({ progress: null, resumeAt: null });
const PLAYED: LevelProgress = { best: 1000, stars: 3, plays: 12 };
const BUSY: PastOf = (level) => ({ progress: PLAYED, resumeAt: level === "the-timeline" ? 5 : null });

/** What a front page has beside its own words. */
const PASSED_ON = { share: { qr: qrOf("https://soundbite.test/#/r/B") }, comparison: null, isTheirs: false } as const;

export const SCREENS: readonly NamedScreen[] = [
  ...pastScreens("fresh", FRESH),
  ...pastScreens("played", BUSY),
  ...everyQuoteAsked().flatMap(roundScreens),
  ...everyQuoteAsked().slice(0, 1).flatMap(plainScreens),
  ...REAL_PACK.levels.flatMap(({ id }) => frontPages(id)),
];

function pastScreens(when: string, past: PastOf): NamedScreen[] {
  return [
    { name: `title, ${when}`, screen: { kind: "title", title: titleView(REAL_PACK, past) } },
    {
      name: `levels, ${when}`,
      screen: { kind: "levels", packTitle: REAL_PACK.title, levels: levelViews(REAL_PACK, past) },
    },
    ...REAL_PACK.levels.map((level): NamedScreen => {
      const introduction = introductionView(REAL_PACK, level, past);
      return { name: `introduction ${level.id}, ${when}`, screen: { kind: "introduction", introduction } };
    }),
  ];
}

/** A run for each quote of the pack that stands at that quote, the earlier ones all right. */
function everyQuoteAsked(): RunState[] {
  const byQuote = new Map<string, RunState>();
  for (const level of REAL_PACK.levels) {
    const says: Say[] = [];
    for (const _ of level.quotes) {
      const run = playedRun(REAL_PACK, level, says);
      const quote = currentQuote(run);
      if (quote && !byQuote.has(quote.id)) byQuote.set(quote.id, run);
      says.push({ isRight: true });
    }
  }
  return [...byQuote.values()];
}

function roundScreens(run: RunState): NamedScreen[] {
  const id = currentQuote(run)?.id;
  const right = revealedRun(REAL_PACK, run, { isRight: true, clue: true });
  const wrong = revealedRun(REAL_PACK, run, { isRight: false });
  const clueless = { ...run, level: { ...run.level, terms: { ...run.level.terms, clues: "off" as const } } };
  return [
    roundScreen(`asking ${id}`, run),
    roundScreen(`asking ${id}, without clues`, clueless),
    roundScreen(`asking ${id}, plain and without clues`, { ...clueless, scoring: "plain" }),
    roundScreen(`asking ${id}, clue open`, acted(run, { type: "clueOpened" })),
    roundScreen(`reveal ${id}, right`, right),
    roundScreen(`reveal ${id}, wrong`, wrong),
    roundScreen(`reveal ${id}, others open`, right, { isOthersOpen: true }),
    roundScreen(`reveal ${id}, everything open`, wrong, { isOthersOpen: true, isVariantsOpen: true }),
  ];
}

function plainScreens(run: RunState): NamedScreen[] {
  const plain: RunState = { ...run, scoring: "plain" };
  const wrong = revealedRun(REAL_PACK, plain, { isRight: false });
  return [roundScreen("asking, plain scoring", plain), roundScreen("reveal, plain scoring", wrong)];
}

function roundScreen(name: string, run: RunState, desk: Partial<Desk> = {}): NamedScreen {
  const round = roundView(REAL_PACK, run, { ...DESK, ...desk });
  if (!round) throw new Error(`there is no round: ${name}`);
  return { name, screen: { kind: "round", round, deadline: null } };
}

function frontPages(id: string): NamedScreen[] {
  const level = levelOf(REAL_PACK, id);
  const endings: readonly [string, (index: number) => Say][] = [
    ["all right", () => ({ isRight: true })],
    ["all wrong", () => ({ isRight: false, clue: true })],
    ["mixed", (index) => ({ isRight: index % 2 === 0, confidence: index % 3 === 0 ? "hunch" : "fairly-sure" })],
  ];
  return endings.flatMap(([ending, say]) =>
    [false, true].map((areCorrectionsOpen) => {
      const frontPage = frontPageView(REAL_PACK, finishedRun(REAL_PACK, level, say), { areCorrectionsOpen });
      const screen = { kind: "front-page", frontPage, dateline: "19 February 2020", ...PASSED_ON } as const;
      return { name: `front page ${id}, ${ending}${areCorrectionsOpen ? ", unfolded" : ""}`, screen };
    }),
  );
}
