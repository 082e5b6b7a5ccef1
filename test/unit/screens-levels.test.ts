/** Promises what title, level choice and introduction say: where a player left off, how they stand, what comes next. */
import { describe, expect, it } from "vitest";
import type { LevelProgress } from "../../src/core/progress.ts";
import { introductionView, levelViews, type PastOf, titleView } from "../../src/core/screens/levels.ts";
import { editedPack, levelOf, nth, REAL_PACK } from "../content/packs.ts";

type Past = { progress?: LevelProgress; resumeAt?: number };
const past =
  (byLevel: Record<string, Past> = {}): PastOf =>
  (level) => ({ progress: byLevel[level]?.progress ?? null, resumeAt: byLevel[level]?.resumeAt ?? null });
const PLAYED: LevelProgress = { best: 480, stars: 1, plays: 2 };

describe("the levels", () => {
  it("are all there from the start, numbered, with how many quotes they have", () => {
    const views = levelViews(REAL_PACK, past());
    expect(views.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(views.map(({ standing }) => standing)).toEqual([
      "seven quotes",
      "seven quotes",
      "seven quotes",
      "seven quotes",
      "ten quotes",
    ]);
    expect(views.every(({ isPlayed, stars, resumeAt }) => !isPlayed && stars === 0 && resumeAt === null)).toBe(true);
  });

  it("say the best score once played, beside their stars", () => {
    const [plea] = levelViews(REAL_PACK, past({ "the-plea": { progress: PLAYED } }));
    expect(plea).toMatchObject({ standing: "best 480 / 700", stars: 1, isPlayed: true });
  });

  it("say at which quote a run was left, before anything else", () => {
    const [plea] = levelViews(REAL_PACK, past({ "the-plea": { progress: PLAYED, resumeAt: 3 } }));
    expect(plea).toMatchObject({ standing: "continue at quote 3", resumeAt: 3, isPlayed: true });
  });

  it("have a teaser, or else the first sentence of their introduction", () => {
    const pack = editedPack((file) => {
      const [first, second] = file.levels;
      if (first) first.teaser = "In short.";
      if (second) {
        delete second.teaser;
        second.intro = "A first sentence. And a second.";
      }
    });
    expect(levelViews(pack, past()).map(({ teaser }) => teaser)).toEqual([
      "In short.",
      "A first sentence.",
      ...REAL_PACK.levels.slice(2).map(({ teaser }) => teaser),
    ]);
  });

  it("speak of a single quote as one", () => {
    const pack = editedPack((file) => {
      const [level] = file.levels;
      level?.quotes.splice(1);
    });
    expect(nth(levelViews(pack, past()), 0).standing).toBe("one quote");
  });
});

describe("the title", () => {
  it("begins with the first level", () => {
    const title = titleView(REAL_PACK, past());
    expect(title.play.id).toBe("the-plea");
    expect(title.playHint).toBe("Level 1 · The plea");
    expect(title.speakers.map(({ id }) => id)).toEqual(REAL_PACK.speakers.map(({ id }) => id));
  });

  it("goes on with the run that was left half-way, wherever that is", () => {
    const title = titleView(REAL_PACK, past({ "the-timeline": { resumeAt: 4 } }));
    expect(title.play.id).toBe("the-timeline");
    expect(title.playHint).toBe("Continue at quote 4 · The timeline");
  });

  it("leads to the first level not yet played, and when all are played to the first again", () => {
    const played = Object.fromEntries(REAL_PACK.levels.map(({ id }) => [id, { progress: PLAYED }]));
    const { "the-candidates-reply": _left, ...butOne } = played;
    expect(titleView(REAL_PACK, past(butOne)).play.id).toBe("the-candidates-reply");
    expect(titleView(REAL_PACK, past(played)).play.id).toBe("the-plea");
  });
});

describe("an introduction", () => {
  it("has the level's own words and presents all five", () => {
    const level = levelOf(REAL_PACK, "the-timeline");
    const view = introductionView(REAL_PACK, level, past());
    expect(view).toMatchObject({ id: level.id, number: 4, title: level.title, intro: level.intro, quoteCount: 7 });
    expect(view.speakers).toEqual(REAL_PACK.speakers);
  });
});
