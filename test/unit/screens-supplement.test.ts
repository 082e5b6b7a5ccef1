/** Promises what the screens of the supplement say: today, Deadline, second look, cuttings, the title's invitations. */
import { describe, expect, it } from "vitest";
import { utcDayOf } from "../../src/core/day.ts";
import type { SpeakerId } from "../../src/core/ids.ts";
import { findLevel } from "../../src/core/made-levels.ts";
import { NO_PROGRESS, type PackProgress, type Progress, withRun } from "../../src/core/progress.ts";
import {
  blanksInWords,
  cuttingsView,
  filterCuttings,
  foundInWords,
  NO_FILTER,
} from "../../src/core/screens/cuttings.ts";
import { clockText, deadlineView } from "../../src/core/screens/deadline.ts";
import { frontPageView } from "../../src/core/screens/front-page.ts";
import { invitationsView } from "../../src/core/screens/invitations.ts";
import { secondLookView } from "../../src/core/screens/second-look.ts";
import { todayView } from "../../src/core/screens/today.ts";
import { todaysFive } from "../../src/core/todays-five.ts";
import { levelOf, nth, quoteOf, REAL_PACK } from "../content/packs.ts";
import { acted, answerTo, finishedRun, newRun, type Say } from "../content/runs.ts";

const NOON_MS = Date.UTC(2026, 10, 22, 12);
const DAY = 20_779;
const MINUTE_MS = 60_000;

function progressAfter(...plays: readonly (readonly [level: string, say: Say])[]): PackProgress {
  const progress = plays.reduce<Progress>((before, [id, say]) => {
    const level = findLevel(REAL_PACK, id) ?? nth(REAL_PACK.levels, 0);
    return withRun(before, finishedRun(REAL_PACK, level, say), { day: level.terms.day ?? DAY });
  }, {});
  return progress[REAL_PACK.id] ?? NO_PROGRESS;
}
const wrong: Say = { isRight: false, confidence: "certain" };
const right: Say = { isRight: true, confidence: "hunch" };

describe("today’s five", () => {
  it.each([
    [0, "about twelve hours"],
    [11 * 60, "60 minutes"],
    [10 * 60, "about two hours"],
    [11 * 60 + 59, "one minute"],
    [11 * 60 + 59.5, "less than a minute"],
  ])("%d minutes after noon have the next ones come in %s", (minutes, wait) => {
    expect(todayView(NO_PROGRESS, NOON_MS + minutes * MINUTE_MS).next).toBe(
      `The next five come in ${wait}, at midnight UTC.`,
    );
  });

  it("keep a record of the days played and say nothing of the others", () => {
    const progress = progressAfter(["today:2026-11-22", right], ["today:2026-10-01", right], ["the-plea", right]);
    const view = todayView(progress, NOON_MS);
    expect(view).toMatchObject({ isPlayed: true, record: "Played on two days." });
    expect(view.days).toEqual([
      {
        words: "22 November 2026",
        dayOfMonth: "22",
        month: "Nov",
        stars: 1,
        standing: "300 points, one of three stars",
      },
      { words: "1 October 2026", dayOfMonth: "1", month: "Oct", stars: 1, standing: "300 points, one of three stars" },
    ]);
    expect(todayView(NO_PROGRESS, NOON_MS)).toMatchObject({
      isPlayed: false,
      days: [],
      record: "Not played on any day yet.",
    });
  });

  it("have a front page to go back to only while it is the last one printed", () => {
    const played = progressAfter(["today:2026-11-22", right]);
    const last = (id: string) => todayView(played, NOON_MS, findLevel(REAL_PACK, id)?.id ?? null).hasFrontPage;
    expect(last("today:2026-11-22")).toBe(true);
    expect(last("today:2026-11-21")).toBe(false);
    expect(last("the-plea")).toBe(false);
  });

  it("say on their front page when the next ones come, and later that they have", () => {
    const five = findLevel(REAL_PACK, "today:2026-11-22") ?? nth(REAL_PACK.levels, 0);
    const run = finishedRun(REAL_PACK, five, right);
    const standfirst = (arrivedMs: number) =>
      frontPageView(REAL_PACK, run, { areCorrectionsOpen: false, arrivedMs }).standfirst;
    const placed = "5 of 5 quotes went to the person who said them.";
    expect(standfirst(NOON_MS)).toBe(`${placed} The next five come in about twelve hours, at midnight UTC.`);
    expect(standfirst(NOON_MS + 12 * 60 * MINUTE_MS)).toBe(`${placed} Another five have come since.`);
    expect(standfirst(NOON_MS - 24 * 60 * MINUTE_MS)).toBe(placed);
    const other = finishedRun(REAL_PACK, nth(REAL_PACK.levels, 0), right);
    const page = frontPageView(REAL_PACK, other, { areCorrectionsOpen: false, arrivedMs: NOON_MS });
    expect(page.standfirst).toBe(frontPageView(REAL_PACK, other).standfirst);
  });
});

describe("Deadline", () => {
  const level = findLevel(REAL_PACK, "deadline:60") ?? nth(REAL_PACK.levels, 0);
  const begun = acted(newRun(REAL_PACK, level, { scoring: "deadline" }), { type: "begun" });
  const placed = acted(begun, answerTo(REAL_PACK, begun, { isRight: true }));
  const over = acted(placed, { type: "timeUp" });

  it("tells the verdict in words, and who did say it", () => {
    expect(deadlineView(REAL_PACK, begun, null)).toMatchObject({
      verdict: null,
      placed: "no quote placed yet",
      best: null,
    });
    const { speaker } = nth(begun.quotes, 0);
    const name = REAL_PACK.speakers.find(({ id }) => id === speaker)?.name;
    expect(deadlineView(REAL_PACK, placed, null).verdict).toEqual({
      isRight: true,
      stamp: "Verbatim +100",
      sentence: `Verbatim +100. ${name} said it.`,
    });
  });

  it("knows a best when it is one", () => {
    expect(deadlineView(REAL_PACK, over, { best: 100, stars: 0, plays: 1 })).toMatchObject({
      best: "Your best against this clock: 100.",
      isBest: true,
    });
    expect(deadlineView(REAL_PACK, over, { best: 300, stars: 0, plays: 2 }).isBest).toBe(false);
    expect(deadlineView(REAL_PACK, placed, { best: 100, stars: 0, plays: 2 }).isBest).toBe(false);
  });

  it.each([
    [60_000, "1:00"],
    [59_999, "1:00"],
    [9_001, "0:10"],
    [1, "0:01"],
    [0, "0:00"],
    [120_000, "2:00"],
  ])("shows %d ms as %s", (remainingMs, text) => expect(clockText(remainingMs)).toBe(text));
});

describe("the second look", () => {
  it("counts what is due and says when the next comes", () => {
    const progress = progressAfter(["quote:khan-support", wrong], ["quote:stewart-fix", wrong]);
    expect(secondLookView(REAL_PACK, progress, DAY)).toMatchObject({
      dueCount: 0,
      standing: "Nothing is due today.",
      next: "The next comes back tomorrow.",
    });
    expect(secondLookView(REAL_PACK, progress, DAY + 1)).toMatchObject({
      dueCount: 2,
      standing: "Two quotes are due for a second look.",
      next: null,
    });
  });
});

describe("the cuttings", () => {
  const met = progressAfter(["the-plea", wrong], ["the-timeline", right], ["the-plea", right]);
  const view = cuttingsView(REAL_PACK, met);
  const idsIn = (speakers: ReturnType<typeof filterCuttings>) =>
    speakers.flatMap((speaker) => speaker.met.map(({ id }) => id));
  // An id of the pack's, which the parse door has made.
  const khan = quoteOf(REAL_PACK, "khan-support").speaker;

  it("are filed by speaker, with blank slips for what has not been met", () => {
    expect(view).toMatchObject({ metCount: 14, quoteCount: 28, standing: "14 of 28 quotes met" });
    expect(view.speakers.map(({ id }) => id)).toEqual(REAL_PACK.speakers.map(({ id }) => id));
    for (const speaker of view.speakers) {
      const all = REAL_PACK.quotes.filter((quote) => quote.speaker === speaker.id).length;
      expect(speaker.met.length + speaker.blankCount).toBe(all);
      for (const cutting of speaker.met) expect(cutting.speaker.id).toBe(speaker.id);
    }
    expect(cuttingsView(REAL_PACK, NO_PROGRESS).metCount).toBe(0);
  });

  it("hold the card, the explanation and the player’s own record", () => {
    const [first] = view.speakers.flatMap((speaker) => speaker.met.filter(({ id }) => id === "khan-reconciling"));
    expect(first?.source.variants.list).toHaveLength(2);
    expect(first?.record).toBe("Answered twice, right once. A hunch once, right. Certain once, not right.");
    expect(first?.hasBeenWrong).toBe(true);
  });

  it("are found by words in any order, whatever their marks and capitals, by speaker, medium and mistake", () => {
    expect(idsIn(filterCuttings(view, NO_FILTER))).toHaveLength(14);
    expect(idsIn(filterCuttings(view, { ...NO_FILTER, words: "HEARTBROKEN  remain" })).length).toBeLessThanOrEqual(1);
    expect(idsIn(filterCuttings(view, { ...NO_FILTER, words: "heartbroken" }))).toContain("khan-heartbroken");
    expect(idsIn(filterCuttings(view, { ...NO_FILTER, words: "no such words anywhere" }))).toEqual([]);
    const khans = filterCuttings(view, { ...NO_FILTER, speaker: khan });
    expect(khans.map(({ id }) => id)).toEqual([khan]);
    expect(khans[0]?.blankCount).toBe(nth(view.speakers, 0).blankCount);
    const tweets = filterCuttings(view, { ...NO_FILTER, medium: "tweet" });
    for (const { met: own, blankCount } of tweets) {
      expect(blankCount).toBe(0);
      for (const { medium } of own) expect(medium).toBe("tweet");
    }
    const plea = levelOf(REAL_PACK, "the-plea").quotes;
    expect(idsIn(filterCuttings(view, { ...NO_FILTER, onlyWrong: true })).toSorted()).toEqual(plea.toSorted());
    expect(tweets.length).toBeGreaterThan(0);
    const nobody = "nobody" as SpeakerId;
    expect(filterCuttings(view, { ...NO_FILTER, speaker: nobody })).toEqual([]);
  });
});

describe("what a search has come to", () => {
  const view = cuttingsView(REAL_PACK, progressAfter(["the-plea", right]));
  const found = (filter: Partial<typeof NO_FILTER>) => foundInWords(filterCuttings(view, { ...NO_FILTER, ...filter }));

  it("is said in words, and nothing found kindly", () => {
    expect(found({ words: "heartbroken" })).toBe("One cutting found.");
    expect(found({})).toBe("Seven cuttings found.");
    expect(found({ words: "zebra" })).toBe("No cutting found. Fewer words may find one, or put the whole file back.");
    const none = cuttingsView(REAL_PACK, NO_PROGRESS);
    const blank = filterCuttings(none, { ...NO_FILTER, speaker: nth(REAL_PACK.speakers, 0).id });
    expect(foundInWords(blank)).toBe("No cutting found yet: these slips are still blank.");
    expect([blanksInWords(1), blanksInWords(3)]).toEqual(["One slip still blank", "Three slips still blank"]);
  });
});

describe("the title’s invitations", () => {
  it("say what there is, and of a second look only when one is due", () => {
    const fresh = invitationsView(REAL_PACK, NO_PROGRESS, { nowMs: NOON_MS, clock: 60 });
    expect(fresh).toMatchObject({
      today: { isPlayed: false },
      secondLook: null,
      cuttings: { hint: "0 of 28 quotes met" },
    });
    const progress = progressAfter(["today:2026-11-22", wrong]);
    const later = invitationsView(REAL_PACK, progress, { nowMs: NOON_MS + 86_400_000, clock: 60 });
    expect(later.quote?.id).toBe(nth(todaysFive(REAL_PACK, utcDayOf(NOON_MS)), 0).id);
    expect(later.secondLook).toEqual({ hint: "Five quotes are due for a second look." });
    const levels = { ["deadline:90" as keyof PackProgress["levels"]]: { best: 1200, stars: 0, plays: 1 } } as const;
    expect(invitationsView(REAL_PACK, { levels, quotesMet: {} }, { nowMs: NOON_MS, clock: 90 }).deadline.hint).toBe(
      "Your best: 1,200.",
    );
  });
});
