/**
 * Promises that every screen of the game is composed at every size of the design and every size of text: nothing lies
 * outside, nothing pressed is small or covered, no word is lost. Text is measured by a stand-in with proportional letters.
 */
import { beforeAll, describe, expect, it } from "vitest";
import { compose } from "../../src/layout/compose.ts";
import type { Composition, TextBlock } from "../../src/layout/composition.ts";
import { heldAt } from "../../src/layout/held.ts";
import type { Viewport } from "../../src/layout/viewport.ts";
import { REAL_PACK } from "../content/packs.ts";
import * as rules from "./layout-rules.ts";
import { type NamedScreen, SCREENS, SIZES, TEXT_SCALES } from "./layout-screens.ts";
import { measure } from "./measure.ts";

interface Composed extends NamedScreen {
  readonly composition: Composition;
}

const VIEWPORTS = SIZES.flatMap(([width, height]) =>
  TEXT_SCALES.map((textScale): Viewport => ({ width, height, textScale, measure })),
);

describe.each(VIEWPORTS)("at $width×$height, text at $textScale", (viewport) => {
  let composed: readonly Composed[] = [];
  beforeAll(() => {
    composed = SCREENS.map((named) => {
      const composition = compose(named.screen, viewport);
      if (!composition) throw new Error(`${named.name} has no layout`);
      return { ...named, composition };
    });
  });

  /** What breaks a rule, with the first screen where it does; ten faults are enough to read. */
  const faults = (rule: rules.Rule) => {
    const first = new Map<string, string>();
    for (const { name, composition } of composed) {
      for (const fault of rule(composition, viewport)) if (!first.has(fault)) first.set(fault, name);
    }
    return [...first].map(([fault, name]) => `${name}: ${fault}`).slice(0, 10);
  };
  const asking = () => composed.filter(({ name }) => name.startsWith("asking"));

  it("every screen is as wide as the viewport and at least as high", () => {
    for (const { composition } of composed) {
      expect(composition.width).toBe(viewport.width);
      expect(composition.height).toBeGreaterThanOrEqual(viewport.height);
    }
  });

  it("no part lies outside", () => expect(faults(rules.partsInside)).toEqual([]));
  it("nothing pressed is under 44 by 44", () => expect(faults(rules.largeEnough)).toEqual([]));
  it("nothing pressed overlaps another", () => expect(faults(rules.noOverlap)).toEqual([]));
  it("nothing pressed covers what is read", () => expect(faults(rules.readingIsFree)).toEqual([]));
  it("no text stands out of its sheet at the side", () => expect(faults(rules.textWithinSheets)).toEqual([]));
  it("no text stands out of its sheet above or below", () => expect(faults(rules.textNoLowerThanSheets)).toEqual([]));
  it("no words are printed over others", () => expect(faults(rules.textNotOverText)).toEqual([]));
  it("no line is wider than its room", () => expect(faults(rules.linesFit)).toEqual([]));
  it("no text is set under 14 pixels", () => expect(faults(rules.largeEnoughToRead)).toEqual([]));

  it("all five can be chosen while a quote is asked", () => {
    const all = REAL_PACK.speakers.map(({ id }) => `speaker.${id}`);
    for (const { name, composition } of asking()) {
      const there = composition.parts.map((part) => part.name).filter((part) => part.startsWith("speaker."));
      expect(there, name).toEqual(all);
      const drawn = composition.sheets.map((sheet) => sheet.name).filter((sheet) => sheet.startsWith("lectern."));
      expect(drawn, name).toEqual(all.map((part) => part.replace("speaker", "lectern")));
    }
  });

  it("opening the clue moves nothing that can be pressed, wherever there is room for it", () => {
    for (const { name, composition } of asking().filter((named) => named.name.endsWith(", clue open"))) {
      const closed = composed.find((named) => `${named.name}, clue open` === name);
      // On the smallest phones a long quote leaves no room to keep: there an open clue takes that of the question.
      const isKept = composition.parts.some((part) => part.name === "how-sure");
      if (!closed || !isKept || composition.height > viewport.height) continue;
      const pressed = rules.placesOf(composition).filter(([part]) => part !== "clue");
      expect(
        rules.placesOf(closed.composition).filter(([part]) => part !== "clue"),
        name,
      ).toEqual(pressed);
    }
  });

  it("the stamp covers no words", () => expect(faults(rules.stampIsClear)).toEqual([]));
  it("no light falls where nobody is seen in it", () => expect(faults(rules.lightHasSomebody)).toEqual([]));

  it("there is always one way on, and one way only", () => {
    const waysOn: Record<string, string> = { title: "play", introduction: "begin", "front-page": "again" };
    for (const { name, screen, composition } of composed) {
      const isRevealed = screen.kind === "round" && screen.round.reveal !== null;
      const wayOn = isRevealed ? "go-on" : waysOn[screen.kind];
      if (wayOn)
        expect(
          composition.parts.filter((part) => part.name === wayOn),
          name,
        ).toHaveLength(1);
    }
  });

  it("the whole quote is set on the cutting, asked and revealed", () => {
    for (const { name, screen, composition } of composed) {
      if (screen.kind !== "round") continue;
      const cutting = composition.sheets.find((sheet) => sheet.name === "cutting");
      const quotes = cutting?.items.filter(rules.isText).filter(({ style }) => style === "quote") ?? [];
      expect(quotes.map(lettersOf), name).toEqual([lettersIn(`“${screen.round.quote}”`)]);
    }
  });
});

const lettersIn = (text: string) => text.replace(/\s/g, "");
const lettersOf = ({ lines }: TextBlock) => lettersIn(lines.map(({ text }) => text).join(""));

describe("on a projector and a tablet", () => {
  const rounds = SCREENS.filter(({ name }) => /^(asking|reveal)/.test(name) && !name.endsWith("open"));

  it.each([
    [1366, 768],
    [1920, 1080],
    [2560, 1080],
    [768, 1024],
  ])("at %i×%i the five, the quote and the whole explanation are in sight together", (width, height) => {
    for (const { name, screen } of rounds) {
      const composition = compose(screen, { width, height, textScale: 1, measure });
      expect([name, composition?.height]).toEqual([name, height]);
    }
  });

  it.each([
    [1366, 768],
    [1920, 1080],
  ])("at %i×%i the last row can read it: nothing under 17 pixels, quotes from 26", (width, height) => {
    for (const { name, screen } of rounds) {
      const composition = compose(screen, { width, height, textScale: 1, measure });
      const texts = composition?.sheets.flatMap(({ items }) => items.filter(rules.isText)) ?? [];
      expect(Math.min(...texts.map(({ size }) => size)), name).toBeGreaterThanOrEqual(17);
      const quote = composition?.sheets
        .find((sheet) => sheet.name === "cutting")
        ?.items.filter(rules.isText)
        .at(-1);
      expect(quote?.size, name).toBeGreaterThanOrEqual(26);
    }
  });
});

describe("on a phone", () => {
  const reveals = SCREENS.filter(({ name }) => /^reveal.*(right|wrong)$/.test(name));

  /** How many lines of the reason are seen whole, above the band of the way on. */
  const linesInSight = ({ sheets, height }: Composition, why: string) => {
    const foot = sheets.find(({ name }) => name === "foot")?.rect.y ?? height;
    const texts = sheets.find(({ name }) => name === "reveal")?.items.filter(rules.isText) ?? [];
    const reason = texts.find((text) => lettersOf(text) === lettersIn(why));
    if (!reason) return { seen: 0, all: 1 };
    const seen = reason.lines.filter((_, index) => reason.rect.y + (index + 1) * reason.lineHeight <= foot).length;
    return { seen, all: reason.lines.length };
  };

  it.each([
    [320, 568, 3],
    [390, 844, 5],
  ])("at %i×%i at least %i lines of the reason are in sight", (width, height, least) => {
    for (const { name, screen } of reveals) {
      const composition = compose(screen, { width, height, textScale: 1, measure });
      if (!composition || screen.kind !== "round") throw new Error(`${name} is no reveal`);
      const { seen, all } = linesInSight(composition, screen.round.reveal?.why ?? "");
      expect(seen, name).toBeGreaterThanOrEqual(Math.min(all, least));
    }
  });

  it("all five are in sight at 320×568, the longest quote and its clue open above them", () => {
    for (const { name, screen } of SCREENS.filter(({ name }) => name.startsWith("asking"))) {
      const composition = compose(screen, { width: 320, height: 568, textScale: 1, measure });
      expect(composition?.height, name).toBe(568);
    }
  });

  it("a quote is set no larger after the answer than it was asked, where the explanation needs the room", () => {
    for (const { name, screen } of reveals) {
      const composition = compose(screen, { width: 320, height: 568, textScale: 1, measure });
      const cutting = composition?.sheets.find((sheet) => sheet.name === "cutting")?.items.filter(rules.isText) ?? [];
      if (composition && composition.height > 568) expect(cutting.at(-1)?.size, name).toBeLessThanOrEqual(16);
    }
  });
});

describe("between an answer and its reveal", () => {
  const viewport = { width: 1366, height: 768, textScale: 1, measure };
  const screenCalled = (called: string) => {
    const screen = SCREENS.find(({ name }) => name === called)?.screen;
    const composition = screen && compose(screen, viewport);
    if (!composition) throw new Error(`nothing is called ${called}`);
    return { composition, round: screen.kind === "round" ? screen.round : null };
  };
  const asked = screenCalled("asking khan-option").composition;
  const { round } = screenCalled("reveal khan-option, wrong");
  const held = round && heldAt(asked, viewport, round);

  it("everything stands as it was asked, and only the stamp has come, and the light that is still to be lit", () => {
    const names = (composition: Composition | null) => composition?.sheets.map(({ name }) => name).sort();
    expect(names(held)).toEqual([...(names(asked) ?? []), "stamp", "light"].sort());
    expect(held?.parts).toEqual(asked.parts);
    const boards = ({ sheets }: Composition) => sheets.filter(({ name }) => /^(lectern|bust|bar)/.test(name));
    expect(held && boards(held)).toEqual(boards(asked));
  });

  it("the light is on whoever said it, behind everybody", () => {
    const spoke = round?.speakers.find(({ standing }) => standing === "spoke");
    const place = asked.parts.find(({ name }) => name === `speaker.${spoke?.id}`)?.rect;
    const light = held?.sheets[0];
    expect(light?.name).toBe("light");
    expect(place && light && light.rect.x + light.rect.width / 2).toBeCloseTo(place ? place.x + place.width / 2 : 0);
    expect(place && light && light.rect.y + light.rect.height).toBeCloseTo(place ? place.y + place.height : 0);
  });

  it("there is nothing to hold where no quote was asked", () => {
    expect(round && heldAt(screenCalled("title, fresh").composition, viewport, round)).toBeNull();
    const unanswered = screenCalled("asking khan-option").round;
    expect(unanswered && heldAt(asked, viewport, unanswered)).toBeNull();
  });
});

describe("the screens that are the page alone", () => {
  it("have no layout", () => {
    expect(compose({ kind: "settings" }, { width: 390, height: 844, textScale: 1, measure })).toBeNull();
  });
});
