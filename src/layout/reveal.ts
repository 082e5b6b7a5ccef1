/**
 * The reveal: the cutting with its stamp above, the explanation under it, the lecterns (or a row of discs) with whoever
 * said it in the light. The way on is pinned where it can always be pressed.
 */
import type { RevealView, RoundView } from "../core/screens/round.ts";
import { layoutBar } from "./bar.ts";
import { button, buttonHeight, type PinnedButton, pinnedButton } from "./button.ts";
import { type Composition, type Part, part, type Sheet, sheet } from "./composition.ts";
import { layoutCutting } from "./cutting.ts";
import { hallLecterns, hallSize } from "./hall.ts";
import { discRow } from "./lectern-list.ts";
import { type Panel, panel } from "./reveal-panel.ts";
import { stampOn } from "./stamp.ts";
import { audienceHeight, isNarrow, unitOf, type Viewport } from "./viewport.ts";

export function layoutReveal(viewport: Viewport, round: RoundView, reveal: RevealView): Composition {
  return isNarrow(viewport) ? narrowReveal(viewport, round, reveal) : wideReveal(viewport, round, reveal);
}

function wideReveal(viewport: Viewport, round: RoundView, reveal: RevealView): Composition {
  const u = unitOf(viewport);
  const bar = layoutBar(viewport, round);
  const gap = Math.round(11 * u);
  const top = bar.height + gap + Math.round(9 * u);
  const width = Math.min(1310 * u, viewport.width - 36 * u);
  const left = (viewport.width - width) / 2;
  const least = hallSize(viewport, round.speakers);
  const panelOf = (y: number) => panel(viewport, reveal, { x: left, y, width }, width > 640 * u * viewport.textScale);
  const panelHeight = panelOf(0).sheet.rect.height;
  const heightMax = viewport.height - top - panelHeight - least.height - gap * 2;
  const cuttingWidth = Math.min(1160 * u, width);
  const cuttingX = (viewport.width - cuttingWidth) / 2;
  const sizeMin = Math.max(26, 25 * u);
  const at = { x: cuttingX, y: 0, width: cuttingWidth, sizeMin };
  const lowest = layoutCutting(viewport, round, { ...at, heightMax: 0, sizeMax: sizeMin }).rect.height;
  // What is left over goes to the five first, then to a larger quote, then between the sheets.
  const hall = hallSize(viewport, round.speakers, least.height + Math.max(0, heightMax - lowest) * 0.6);
  const room = { ...at, heightMax: heightMax - (hall.height - least.height), sizeMax: 44 * u };
  const rest = Math.max(0, room.heightMax - layoutCutting(viewport, round, room).rect.height);
  const cutting = layoutCutting(viewport, round, { ...room, y: top + rest * 0.3 });
  const shown = panelOf(cutting.rect.y + cutting.rect.height + gap + rest * 0.25);
  const end = shown.sheet.rect.y + shown.sheet.rect.height;
  const isScrolling = Math.floor(end + gap + hall.height) > viewport.height;
  const goOn = isScrolling
    ? pinnedButton(viewport, "go-on", reveal.goOn, shown.goOnRect)
    : freeGoOn(viewport, reveal, shown);
  const bottom = Math.max(
    viewport.height,
    Math.ceil(end + gap * 2 + hall.height + goOn.foot) - (isScrolling ? 0 : gap * 2),
  );
  const lecterns = hallLecterns(viewport, round.speakers, bottom - goOn.foot, hall);
  return {
    width: viewport.width,
    height: bottom,
    audience: isScrolling ? 0 : audienceHeight(viewport),
    sheets: [
      // A light without anybody in it says nothing: where the five are further down there is none.
      ...(isScrolling ? [] : light(round, lecterns.parts, bar.height)),
      ...lecterns.sheets,
      shown.sheet,
      ...shown.extra,
      ...goOn.sheets,
      cutting,
      stampOn(viewport, reveal, cutting.rect),
      bar.sheet,
    ],
    parts: [...bar.parts, part("cutting", cutting.rect), ...shown.parts, ...goOn.parts, ...lecterns.parts],
  };
}

function narrowReveal(viewport: Viewport, round: RoundView, reveal: RevealView): Composition {
  const bar = layoutBar(viewport, round);
  const u = unitOf(viewport);
  const margin = 12;
  const gap = 10;
  const width = viewport.width - margin * 2;
  const sizes = { sizeMin: Math.max(16, 18 * Math.min(u, 1.3)), sizeMax: 24 * u };
  const room = { x: margin, y: bar.height + gap, width, heightMax: viewport.height * 0.42, ...sizes };
  const cutting = layoutCutting(viewport, round, room);
  const discs = discRow(viewport, round.speakers, cutting.rect.y + cutting.rect.height + gap * 0.8);
  const shown = panel(viewport, reveal, { x: margin, y: discs.bottom + gap, width }, false);
  const end = shown.sheet.rect.y + shown.sheet.rect.height;
  const goOn = pinnedButton(viewport, "go-on", reveal.goOn, { width, height: buttonHeight(viewport) });
  const bottom = Math.max(viewport.height, Math.ceil(end + gap * 3 + goOn.foot));
  return {
    width: viewport.width,
    height: bottom,
    audience: 0,
    sheets: [
      ...discs.sheets,
      shown.sheet,
      ...shown.extra,
      cutting,
      stampOn(viewport, reveal, cutting.rect),
      bar.sheet,
      ...goOn.sheets,
    ],
    parts: [...bar.parts, part("cutting", cutting.rect), ...shown.parts, ...goOn.parts],
  };
}

/** The light on whoever said it, from under the bar to the foot of the lectern. */
function light(round: RoundView, lecterns: readonly Part[], top: number): Sheet[] {
  const spoke = round.speakers.find(({ standing }) => standing === "spoke");
  const lectern = lecterns.find(({ name }) => name === `speaker.${spoke?.id}`);
  if (!lectern) return [];
  const { x, y, width, height } = lectern.rect;
  const rect = { x: x - width * 0.06, y: top, width: width * 1.12, height: y + height - top };
  return [sheet("light", rect, [], { paper: "light" })];
}

/** The way on within the panel, where nothing scrolls. */
function freeGoOn(viewport: Viewport, reveal: RevealView, { goOnRect }: Panel): PinnedButton {
  const made = button(viewport, "go-on", reveal.goOn, goOnRect, { kind: "primary" });
  return { sheets: [made.sheet], parts: [made.part], foot: 0 };
}
