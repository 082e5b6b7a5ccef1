/**
 * The reveal: the cutting with its stamp above, the explanation under it, the lecterns (or a row of discs) with whoever
 * said it in the light. The way on is pinned where it can always be pressed.
 */
import type { RevealView, RoundView } from "../core/screens/round.ts";
import { layoutBar } from "./bar.ts";
import { button, buttonHeight, type PinnedButton, pinnedButton } from "./button.ts";
import { box, type Composition, type Part, part, type Rect, type Sheet, sheet } from "./composition.ts";
import { layoutCutting } from "./cutting.ts";
import { hallLecterns, hallSize } from "./hall.ts";
import { discRow } from "./lectern-list.ts";
import { type Panel, panel } from "./reveal-panel.ts";
import { setText } from "./set-text.ts";
import { fontOf } from "./type.ts";
import { audienceHeight, isNarrow, unitOf, type Viewport } from "./viewport.ts";

export function layoutReveal(viewport: Viewport, round: RoundView, reveal: RevealView): Composition {
  return isNarrow(viewport) ? narrowReveal(viewport, round, reveal) : wideReveal(viewport, round, reveal);
}

function wideReveal(viewport: Viewport, round: RoundView, reveal: RevealView): Composition {
  const u = unitOf(viewport);
  const bar = layoutBar(viewport, round);
  const gap = Math.round(24 * u);
  const width = Math.min(1060 * u, viewport.width - 48 * u);
  const left = (viewport.width - width) / 2;
  const hall = hallSize(viewport, round.speakers);
  const panelOf = (top: number) =>
    panel(viewport, reveal, { x: left, y: top, width }, width > 640 * u * viewport.textScale);
  const panelHeight = panelOf(0).sheet.rect.height;
  const heightMax = viewport.height - bar.height - panelHeight - hall.height - gap * 2.8;
  const room = { x: left + width * 0.05, width: width * 0.9, heightMax, sizeMax: 32 * u };
  const first = layoutCutting(viewport, round, { ...room, y: 0 });
  const slack = Math.max(0, heightMax - first.rect.height);
  const cutting = layoutCutting(viewport, round, { ...room, y: bar.height + gap + slack * 0.35 });
  const shown = panelOf(cutting.rect.y + cutting.rect.height + gap + slack * 0.2);
  const end = shown.sheet.rect.y + shown.sheet.rect.height;
  const isScrolling = end + gap * 0.8 + hall.height > viewport.height;
  const goOn = isScrolling
    ? pinnedButton(viewport, "go-on", reveal.goOn, shown.goOnRect)
    : freeGoOn(viewport, reveal, shown);
  const bottom = Math.max(viewport.height, Math.ceil(end + gap * 0.8 + hall.height + goOn.foot));
  const lecterns = hallLecterns(viewport, round.speakers, bottom - goOn.foot, hall);
  return {
    width: viewport.width,
    height: bottom,
    audience: isScrolling ? 0 : audienceHeight(viewport),
    sheets: [
      ...light(round, lecterns.parts, bar.height),
      ...lecterns.sheets,
      shown.sheet,
      ...shown.extra,
      ...goOn.sheets,
      cutting,
      stamp(viewport, reveal, cutting.rect),
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
  const room = { x: margin, y: bar.height + gap, width, heightMax: viewport.height * 0.4, sizeMax: 22 * u };
  const cutting = layoutCutting(viewport, round, room);
  const below = cutting.rect.y + cutting.rect.height;
  const stamped = stamp(viewport, reveal, cutting.rect);
  const discs = discRow(viewport, round.speakers, Math.max(below, stamped.rect.y + stamped.rect.height) + gap * 0.6);
  const shown = panel(viewport, reveal, { x: margin, y: discs.bottom + gap, width }, width > 800 * viewport.textScale);
  const end = shown.sheet.rect.y + shown.sheet.rect.height;
  const goOn = pinnedButton(viewport, "go-on", reveal.goOn, { width, height: buttonHeight(viewport) });
  const bottom = Math.max(viewport.height, Math.ceil(end + gap + goOn.foot));
  return {
    width: viewport.width,
    height: bottom,
    audience: 0,
    sheets: [...discs.sheets, shown.sheet, ...shown.extra, cutting, stamped, bar.sheet, ...goOn.sheets],
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

/** The stamp over the lower right corner of the cutting. */
function stamp(viewport: Viewport, reveal: RevealView, cutting: Rect): Sheet {
  const size = Math.round(
    (isNarrow(viewport) ? 24 : 40) * Math.min(unitOf(viewport), 1.5) * Math.min(viewport.textScale, 1.4),
  );
  const padX = size * 0.45;
  const padY = size * 0.2;
  const width = viewport.measure(fontOf("headline", size), reveal.stamp) + padX * 2 + 2;
  const height = size * 1.04 + padY * 2;
  const overlap = isNarrow(viewport) ? 0.45 : 0.7;
  const rect = {
    x: cutting.x + cutting.width - width - size * 0.3,
    y: cutting.y + cutting.height - height * overlap,
    width,
    height,
  };
  const ink = reveal.verdict === "verbatim" ? "green" : "red";
  const text = setText(
    viewport.measure,
    reveal.stamp,
    { x: rect.x, y: rect.y + padY, width },
    { style: "headline", size, ink, align: "center" },
  );
  const frame = box(rect, { stroke: ink, strokeWidth: Math.max(3, size * 0.11) });
  return sheet("stamp", rect, [frame, text], { angle: -5 });
}

/** The way on within the panel, where nothing scrolls. */
function freeGoOn(viewport: Viewport, reveal: RevealView, { goOnRect }: Panel): PinnedButton {
  const made = button(viewport, "go-on", reveal.goOn, goOnRect, { kind: "primary" });
  return { sheets: [made.sheet], parts: [made.part], foot: 0 };
}
