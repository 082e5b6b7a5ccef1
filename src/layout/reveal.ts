/**
 * The reveal: the cutting with its stamp above, the explanation under it, the lecterns with whoever said it in the light (on a
 * phone a strip for them, and one for whoever was taken for them). The way on is pinned where it can always be pressed.
 */
import type { RevealView, RoundView } from "../core/screens/round.ts";
import { layoutBar } from "./bar.ts";
import { button, buttonHeight, type PinnedButton, pinnedButton } from "./button.ts";
import { type Composition, part } from "./composition.ts";
import { askedMin, layoutCutting } from "./cutting.ts";
import { hallLecterns, hallSize } from "./hall.ts";
import { lightOn } from "./light.ts";
import { inReach } from "./reach.ts";
import { type Panel, panel } from "./reveal-panel.ts";
import { spokeStrips } from "./spoke-strips.ts";
import { stampOn } from "./stamp.ts";
import { audienceHeight, isNarrow, unitOf, type Viewport } from "./viewport.ts";

export function layoutReveal(viewport: Viewport, round: RoundView, reveal: RevealView): Composition {
  return isNarrow(viewport) ? narrowReveal(viewport, round, reveal) : wideReveal(viewport, round, reveal);
}

function wideReveal(viewport: Viewport, round: RoundView, reveal: RevealView): Composition {
  const u = unitOf(viewport);
  const bar = layoutBar(viewport, round);
  const gap = Math.round(11 * u);
  const top = bar.height + gap + Math.round(13 * u);
  const width = Math.min(1160 * u, viewport.width - 36 * u);
  const left = (viewport.width - width) / 2;
  const least = hallSize(viewport, round.speakers);
  const panelOf = (y: number, hasGoOn = true) => panel(viewport, reveal, { x: left, y, width, hasGoOn });
  const panelHeight = panelOf(0).sheet.rect.height;
  const heightMax = viewport.height - top - panelHeight - least.height - gap * 2;
  const sizeMin = Math.max(26, 25 * u);
  const at = { x: left, y: 0, width, sizeMin };
  const lowest = layoutCutting(viewport, round, { ...at, heightMax: 0, sizeMax: sizeMin }).rect.height;
  // What is left over goes to the five first, then to a larger quote, then between the sheets.
  const hall = hallSize(viewport, round.speakers, least.height + Math.max(0, heightMax - lowest) * 0.6);
  const room = { ...at, heightMax: heightMax - (hall.height - least.height), sizeMax: 44 * u };
  const rest = Math.max(0, room.heightMax - layoutCutting(viewport, round, room).rect.height);
  const cutting = layoutCutting(viewport, round, { ...room, y: top + rest * 0.3 });
  const panelY = cutting.rect.y + cutting.rect.height + gap + rest * 0.25;
  const isScrolling = Math.floor(panelY + panelHeight + gap + hall.height) > viewport.height;
  const shown = panelOf(panelY, !isScrolling);
  const end = shown.sheet.rect.y + shown.sheet.rect.height;
  const goOn = isScrolling
    ? pinnedButton(viewport, "go-on", reveal.goOn, shown.goOnRect)
    : freeGoOn(viewport, reveal, shown);
  const { parts, scroll } = inReach(shown.sheet, shown.parts, { top: bar.height, bottom: viewport.height - goOn.foot });
  // Under what has been opened the five would be cut off by the way on; they have been named above.
  const isHallShut = isScrolling && (reveal.others.isOpen || reveal.source.variants.isOpen);
  const under = isHallShut ? 0 : hall.height;
  const bottom = Math.max(
    Math.ceil(scroll) + viewport.height,
    Math.ceil(end + gap * 2 + under + goOn.foot) - (isScrolling ? 0 : gap * 2),
  );
  const lecterns = isHallShut
    ? { sheets: [], parts: [] }
    : hallLecterns(viewport, round.speakers, bottom - goOn.foot, hall);
  return {
    width: viewport.width,
    height: bottom,
    audience: isScrolling ? 0 : audienceHeight(viewport),
    sheets: [
      // A light without anybody in it says nothing: where the five are further down there is none.
      ...(isScrolling ? [] : lightOn(round, lecterns.parts, end)),
      ...lecterns.sheets,
      shown.sheet,
      ...shown.extra,
      ...goOn.sheets,
      cutting,
      stampOn(viewport, reveal, cutting.rect),
      bar.sheet,
    ],
    parts: [...bar.parts, part("cutting", cutting.rect), ...parts, ...goOn.parts, ...lecterns.parts],
  };
}

/**
 * On a phone the reason comes first: the quote, read already, is set no larger than the smallest that it was asked at,
 * and of the five only those are named whom the answer is about. What that leaves over goes back to the quote and them.
 */
function narrowReveal(viewport: Viewport, round: RoundView, reveal: RevealView): Composition {
  const { spare } = narrowWith(viewport, round, reveal, 0);
  return narrowWith(viewport, round, reveal, Math.max(0, spare)).composition;
}

function narrowWith(viewport: Viewport, round: RoundView, reveal: RevealView, given: number) {
  const bar = layoutBar(viewport, round);
  const margin = 12;
  const gap = 8;
  const width = viewport.width - margin * 2;
  const small = { x: margin, y: bar.height + gap, width, sizeMin: QUOTE_READ_MIN, sizeMax: askedMin(viewport) };
  const least = layoutCutting(viewport, round, { ...small, heightMax: viewport.height * 0.26 });
  const heightMax = least.rect.height + given * 0.5;
  const large = { ...small, heightMax, sizeMax: 24 * unitOf(viewport) };
  const cutting = given > 0 ? layoutCutting(viewport, round, large) : least;
  const rest = given - (cutting.rect.height - least.rect.height);
  const under = { x: margin, y: cutting.rect.y + cutting.rect.height + gap, width };
  const strips = spokeStrips(viewport, round.speakers, under, rest * 0.3);
  const shown = panel(viewport, reveal, { x: margin, y: strips.bottom + gap * 0.75, width, hasGoOn: false });
  const end = shown.sheet.rect.y + shown.sheet.rect.height;
  const goOn = pinnedButton(viewport, "go-on", reveal.goOn, { width, height: buttonHeight(viewport) });
  const { parts, scroll } = inReach(shown.sheet, shown.parts, { top: bar.height, bottom: viewport.height - goOn.foot });
  const needed = Math.max(Math.ceil(end + gap * 3 + goOn.foot), scroll > 0 ? Math.ceil(scroll) + viewport.height : 0);
  const composition: Composition = {
    width: viewport.width,
    height: Math.max(viewport.height, needed),
    audience: 0,
    sheets: [
      ...strips.sheets,
      shown.sheet,
      ...shown.extra,
      cutting,
      stampOn(viewport, reveal, cutting.rect),
      bar.sheet,
      ...goOn.sheets,
    ],
    parts: [...bar.parts, part("cutting", cutting.rect), ...parts, ...goOn.parts],
  };
  return { composition, spare: viewport.height - needed };
}

/** Smallest size of a quote that has been answered, at plain text size. */
const QUOTE_READ_MIN = 15;

/** The way on within the panel, where nothing scrolls. */
function freeGoOn(viewport: Viewport, reveal: RevealView, { goOnRect }: Panel): PinnedButton {
  const made = button(viewport, "go-on", reveal.goOn, goOnRect, { kind: "primary" });
  return { sheets: [made.sheet], parts: [made.part], foot: 0 };
}
