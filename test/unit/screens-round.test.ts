/** Promises what a round says: before the answer nothing that gives it away, after it everything that explains it. */
import { describe, expect, it } from "vitest";
import { lessonLevelId } from "../../src/core/made-levels.ts";
import { maskOwnName } from "../../src/core/mask.ts";
import { currentQuote, type RunState } from "../../src/core/run.ts";
import { type Desk, type RoundView, roundView } from "../../src/core/screens/round.ts";
import { FOLD_LABELS } from "../../src/core/words.ts";
import { levelNamed } from "../content/codes.ts";
import { aLesson } from "../content/lessons.ts";
import { levelOf, quoteOf, REAL_PACK, speakerOf } from "../content/packs.ts";
import { acted, finishedRun, newRun, playedRun, revealedRun } from "../content/runs.ts";

const level = levelOf(REAL_PACK, "the-plea");
const DESK: Desk = { chosenSpeaker: null, isOthersOpen: false, isVariantsOpen: false };
const asking = acted(newRun(REAL_PACK, level), { type: "begun" });
const right = revealedRun(REAL_PACK, asking, { isRight: true, confidence: "fairly-sure" });
const wrong = revealedRun(REAL_PACK, asking, { isRight: false, confidence: "certain" });

function viewOf(run: RunState, desk: Partial<Desk> = {}): RoundView {
  const view = roundView(REAL_PACK, run, { ...DESK, ...desk });
  if (!view) throw new Error("there is no round to see");
  return view;
}
function revealOf(run: RunState, desk: Partial<Desk> = {}) {
  const { reveal } = viewOf(run, desk);
  if (!reveal) throw new Error("nothing is revealed");
  return reveal;
}
const nameOf = (id: string) => speakerOf(REAL_PACK, id).name;

describe("a round", () => {
  it("is there while a quote is asked or revealed, and at no other time", () => {
    const finished = finishedRun(REAL_PACK, level, { isRight: true });
    expect(roundView(REAL_PACK, newRun(REAL_PACK, level), DESK)).toBeNull();
    expect(roundView(REAL_PACK, finished, DESK)).toBeNull();
    expect(viewOf(asking).reveal).toBeNull();
    expect(viewOf(right).reveal).not.toBeNull();
  });

  it("tells where the player stands", () => {
    const second = playedRun(REAL_PACK, level, [{ isRight: true }]);
    expect(viewOf(asking)).toMatchObject({ levelTitle: "The plea", levelNumber: 1, quoteNumber: 1, quoteTotal: 7 });
    expect(viewOf(asking)).toMatchObject({ score: "0", streak: 0 });
    expect(viewOf(second)).toMatchObject({ quoteNumber: 2, score: "100", streak: 1 });
    expect(viewOf(revealedRun(REAL_PACK, second, { isRight: false }))).toMatchObject({ score: "40", streak: 0 });
  });

  it("always offers all five, in the same places and with the same keys", () => {
    for (const run of [asking, right, wrong]) {
      expect(viewOf(run).speakers.map(({ id, key }) => [id, key])).toEqual(
        REAL_PACK.speakers.map(({ id }, index) => [id, index + 1]),
      );
    }
  });

  it("shows nobody's standing before the answer", () => {
    expect(new Set(viewOf(asking).speakers.map(({ standing }) => standing))).toEqual(new Set(["listening"]));
  });

  it("has no face pressed for the player, and asks nothing until one is", () => {
    expect(viewOf(asking)).toMatchObject({ asksHowSure: true, sure: null, isTimed: false });
    expect(viewOf(asking).speakers.every(({ isPressed }) => isPressed === false)).toBe(true);
  });

  it("asks beside the pressed face how sure the player is, with what each answer wins and loses", () => {
    const { id, name } = speakerOf(REAL_PACK, "stewart");
    const pressed = viewOf(asking, { chosenSpeaker: id });
    expect(pressed.speakers.filter(({ isPressed }) => isPressed).map((speaker) => speaker.id)).toEqual([id]);
    expect(pressed.sure).toEqual({
      speaker: id,
      name,
      choices: [
        { confidence: "hunch", label: "A hunch", key: "H", wins: 60, loses: 0 },
        { confidence: "fairly-sure", label: "Fairly sure", key: "F", wins: 90, loses: 30 },
        { confidence: "certain", label: "Certain", key: "C", wins: 100, loses: 60 },
      ],
    });
  });

  it("has nothing pressed and asks nothing once it is answered", () => {
    const { id } = speakerOf(REAL_PACK, "stewart");
    expect(viewOf(right, { chosenSpeaker: id }).sure).toBeNull();
    expect(viewOf(right, { chosenSpeaker: id }).speakers.every(({ isPressed }) => isPressed === null)).toBe(true);
  });

  it("offers no clue in a lesson without clues", () => {
    const lesson = levelNamed(lessonLevelId(REAL_PACK, aLesson({ clues: "off" })));
    expect(viewOf(playedRun(REAL_PACK, lesson, [])).clue).toMatchObject({ isOffered: false, isOpen: false });
  });

  it("has the clue ready and says whether it is open", () => {
    const { context } = currentQuote(asking) ?? { context: "" };
    expect(viewOf(asking).clue).toEqual({ isOffered: true, isOpen: false, text: context });
    expect(viewOf(acted(asking, { type: "clueOpened" })).clue).toMatchObject({ isOffered: true, isOpen: true });
  });

  it("masks the speaker's own name in the question and shows it in the reveal", () => {
    const own = quoteOf(REAL_PACK, "khan-path");
    const run: RunState = { ...asking, quotes: [{ ...own, speaker: speakerOf(REAL_PACK, "verhofstadt").id }] };
    expect(viewOf(run).quote).toBe(maskOwnName(own.text, speakerOf(REAL_PACK, "verhofstadt")));
    expect(viewOf(run).quote).not.toContain("Verhofstadt");
    expect(viewOf(revealedRun(REAL_PACK, run, { isRight: true })).quote).toBe(own.text);
  });
});

describe("a reveal", () => {
  it("of a right answer is stamped verbatim, with its points", () => {
    const spoke = nameOf(currentQuote(right)?.speaker ?? "");
    expect(revealOf(right)).toMatchObject({
      verdict: "verbatim",
      stamp: "Verbatim +90",
      headline: `${spoke} said it`,
      points: "Fairly sure, and right: +90 points.",
      tempting: null,
      announcement: `Verbatim. ${spoke} said it. Fairly sure, and right: +90 points.`,
    });
  });

  it("of a wrong answer is a correction: who said it, and why the choice was a fair one", () => {
    const quote = currentQuote(wrong);
    const chosen = wrong.choices[0]?.speaker ?? "";
    expect(revealOf(wrong)).toMatchObject({ verdict: "correction", stamp: "Correction −60", why: quote?.why });
    expect(revealOf(wrong).points).toMatch(/^You were certain it was .+[^.]: −60 points\.$/);
    expect(revealOf(wrong).tempting?.name).toBe(nameOf(chosen));
    expect(viewOf(wrong).speakers.map(({ id, standing }) => [id, standing])).toEqual(
      REAL_PACK.speakers.map(({ id }) => [id, id === quote?.speaker ? "spoke" : id === chosen ? "chosen" : "not-me"]),
    );
  });

  it("tells of every choice that nobody made, to those who ask", () => {
    expect(revealOf(right).others.list).toHaveLength(4);
    expect(revealOf(wrong).others.list).toHaveLength(3);
    expect(revealOf(wrong).others.list.every(({ text }) => text.length > 0)).toBe(true);
    expect(revealOf(wrong).others.isOpen).toBe(false);
    expect(revealOf(wrong, { isOthersOpen: true }).others.isOpen).toBe(true);
  });

  it("folds away what only some ask for, and says on its button what a press will do", () => {
    expect(revealOf(right).others.label).toBe("What about the others?");
    expect(revealOf(right, { isOthersOpen: true }).others.label).toBe("Hide the others");
    expect(revealOf(right, { isVariantsOpen: true }).source.variants.isOpen).toBe(true);
    expect(FOLD_LABELS.variants(false, 1)).toBe("How another report printed it");
    expect(FOLD_LABELS.variants(false, 2)).toBe("How two other reports printed it");
    expect(FOLD_LABELS.variants(true, 2)).toBe("Hide the other reports");
  });

  it("leads to the next quote, and after the last to the front page", () => {
    const says = level.quotes.slice(1).map(() => ({ isRight: true }));
    const last = revealedRun(REAL_PACK, playedRun(REAL_PACK, level, says), { isRight: true });
    expect([revealOf(right).goOn, revealOf(last).goOn]).toEqual(["Next quote", "Front page"]);
  });

  it("says where it was printed, and how another report printed it", () => {
    const all = levelOf(REAL_PACK, "the-plea").quotes.map(() => ({ isRight: true }));
    const runs = all.map((_, index) =>
      revealedRun(REAL_PACK, playedRun(REAL_PACK, level, all.slice(0, index)), { isRight: true }),
    );
    const run = runs.find((candidate) => currentQuote(candidate)?.id === "khan-reconciling") ?? right;
    const { source } = revealOf(run);
    expect(source.line).toBe("Statement · printed 18 February 2020");
    const [guardian, retold] = source.variants.list;
    expect(guardian?.title).toBe("The Guardian printed:");
    expect(guardian?.runs.filter(({ isDifferent }) => isDifferent).map((r) => r.text)).toEqual([
      "prime minister",
      "forward,",
    ]);
    // A retelling is another text altogether: marking most of it would mark nothing.
    expect(retold?.runs).toEqual([{ text: retold?.runs[0]?.text, isDifferent: false }]);
  });
});

describe("plain scoring", () => {
  const plain = acted(newRun(REAL_PACK, level, { scoring: "plain" }), { type: "begun" });

  it("asks for no confidence and speaks of none", () => {
    const { id } = speakerOf(REAL_PACK, "khan");
    expect(viewOf(plain, { chosenSpeaker: id })).toMatchObject({ asksHowSure: false, sure: null });
    expect(viewOf(plain).speakers.every(({ isPressed }) => isPressed === null)).toBe(true);
    expect(revealOf(revealedRun(REAL_PACK, plain, { isRight: true })).points).toBe("Right: +100 points.");
    expect(revealOf(revealedRun(REAL_PACK, plain, { isRight: false })).points).toBe("Not this time: 0 points.");
  });
});
