/** Promises that a voice reads what the page shows, in its order, and never tells before the answer who said it. */
import { describe, expect, it } from "vitest";
import { frontPageAloud, introductionAloud, roundAloud } from "../../src/core/screens/read-aloud.ts";
import { REAL_PACK } from "../content/packs.ts";
import { sitDown } from "./seat.ts";

describe("reading aloud", () => {
  it("reads the introduction with everybody who may have spoken", () => {
    const screen = sitDown({ hash: "#/play/the-plea" }).screen();
    const texts = screen.kind === "introduction" ? introductionAloud(screen.introduction) : [];
    expect(texts[0]).toBe("The plea");
    for (const { name } of REAL_PACK.speakers) expect(texts.join("\n")).toContain(name);
  });

  it.each(REAL_PACK.levels.map(({ id }) => id))(
    "reads each quote of %s, then who can be chosen, and no answer",
    (id) => {
      const seat = sitDown();
      seat.enter(id);
      for (let left = seat.round().quoteTotal; left > 0; left -= 1) {
        const round = seat.round();
        const asked = roundAloud(round);
        expect(asked[1]).toBe(round.quote);
        expect(asked.at(-2)).toContain("5: A tweeter");
        expect(asked.at(-1)).toBe("How sure are you? A hunch, Fairly sure, Certain.");
        expect(asked.join("\n")).not.toContain(round.clue.text);
        seat.game.dispatch({ type: "clueOpened" });
        expect(roundAloud(seat.round()).join("\n")).toContain(round.clue.text);
        seat.answer({ isRight: left % 2 === 0, confidence: "certain" });
        const { reveal } = seat.round();
        const told = roundAloud(seat.round()).join("\n");
        for (const text of [reveal?.announcement, reveal?.why, reveal?.tempting?.text, reveal?.source.title]) {
          expect(told).toContain(text ?? "");
        }
        expect(asked.join("\n")).not.toContain(reveal?.why);
        seat.goOn();
      }
      expect(frontPageAloud(seat.frontPage())[0]).toBe(seat.frontPage().headline);
    },
  );
});
