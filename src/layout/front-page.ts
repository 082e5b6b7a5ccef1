/**
 * The front page of a finished run with the way on: beside it on a wide screen, where what there is to talk about stands
 * below the ways on; under it on a screen held upright, with the next step pinned to the foot.
 */
import type { FrontPageView } from "../core/screens/front-page.ts";
import { HAND_IN_LABELS, LABELS, nextLevelLabel } from "../core/words.ts";
import { backTo } from "./back.ts";
import { button, buttonHeightFor, pinnedButton } from "./button.ts";
import { column } from "./column.ts";
import { box, type Composition, type Part, part, type Sheet, sheet } from "./composition.ts";
import { newspaper } from "./newspaper.ts";
import { passOnSlip } from "./pass-on.ts";
import { inPage, isNarrow, textSize, unitOf, type Viewport } from "./viewport.ts";

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Something to press, by the name of its part. */
interface Way {
  readonly name: string;
  readonly label: string;
}

const GAP = 12;

interface FrontPageParts {
  readonly frontPage: FrontPageView;
  readonly dateline: string;
  readonly share: { readonly qr: readonly string[] };
  /** Whether it is the run of whoever sent it. */
  readonly isTheirs: boolean;
}

export function layoutFrontPage(screen: Viewport, parts: FrontPageParts): Composition {
  const viewport = inPage(screen);
  if (viewport.isPage) return uprightFrontPage(viewport, parts);
  return isNarrow(viewport) ? narrowFrontPage(viewport, parts) : wideFrontPage(viewport, parts);
}

function wideFrontPage(
  viewport: Viewport,
  { frontPage: view, dateline, share, isTheirs }: FrontPageParts,
): Composition {
  const u = unitOf(viewport);
  const usable = Math.min(viewport.width - 80 * u, 1300 * u);
  const left = (viewport.width - usable) / 2;
  const asideWidth = 330 * u * Math.min(viewport.textScale, 1.3);
  const gap = 40 * u;
  const width = usable - asideWidth - gap;
  const paper = newspaper(viewport, view, dateline, { x: left, y: 20 * u, width });
  const asideX = left + width + gap;
  const back = backTo(viewport, asideX);
  const first = stacked(
    viewport,
    [primaryOf(view, isTheirs)],
    { x: asideX, y: back.bottom, width: asideWidth },
    "primary",
  );
  const others = stacked(
    viewport,
    waysBack(view, isTheirs),
    { x: asideX, y: first.end + GAP, width: asideWidth },
    "plain",
  );
  const passOn = passOnSlip(viewport, share.qr, { x: asideX, y: others.end + 20 * u, width: asideWidth });
  const talk = talkSlip(viewport, view, { x: asideX, y: passOn.end + 20 * u, width: asideWidth });
  const bottom = Math.max(viewport.height, Math.ceil(Math.max(paper.end, talk.end) + 28));
  return {
    width: viewport.width,
    height: bottom,
    audience: 0,
    sheets: [back.sheet, ...paper.sheets, ...first.sheets, ...others.sheets, ...passOn.sheets, ...talk.sheets],
    parts: [...back.parts, ...paper.parts, ...talk.parts, ...first.parts, ...others.parts, ...passOn.parts],
  };
}

function narrowFrontPage(
  viewport: Viewport,
  { frontPage: view, dateline, share, isTheirs }: FrontPageParts,
): Composition {
  const back = backTo(viewport);
  const width = viewport.width - 20;
  const paper = newspaper(viewport, view, dateline, { x: 10, y: back.bottom, width });
  const talk = talkSlip(viewport, view, { x: 10, y: paper.end + GAP, width });
  const passOn = passOnSlip(viewport, share.qr, { x: 10, y: talk.end + GAP, width });
  const others = stacked(viewport, waysBack(view, isTheirs), { x: 10, y: passOn.end + GAP, width }, "plain");
  const next = primaryOf(view, isTheirs);
  const room = { width: width - 4, height: buttonHeightFor(viewport, next.label, width - 4) };
  const pinned = pinnedButton(viewport, next.name, next.label, room);
  return {
    width: viewport.width,
    height: Math.max(viewport.height, Math.ceil(others.end + pinned.foot + 16)),
    audience: 0,
    sheets: [back.sheet, ...paper.sheets, ...talk.sheets, ...passOn.sheets, ...others.sheets, ...pinned.sheets],
    parts: [...back.parts, ...paper.parts, ...talk.parts, ...passOn.parts, ...others.parts, ...pinned.parts],
  };
}

/** A whole sheet of paper, what there is to talk about and the ways to pass it on side by side below it. */
function uprightFrontPage(
  viewport: Viewport,
  { frontPage: view, dateline, share, isTheirs }: FrontPageParts,
): Composition {
  const margin = 24 * unitOf(viewport);
  const width = viewport.width - margin * 2;
  const back = backTo(viewport);
  const paper = newspaper(viewport, view, dateline, { x: margin, y: 66, width });
  const half = (width - margin) / 2;
  const below = paper.end + margin;
  const passOn = passOnSlip(viewport, share.qr, { x: margin, y: below, width: half });
  const beside = { x: margin + half + margin, y: below, width: half };
  const talk = talkSlip(viewport, view, beside);
  // The other ways on stand where there is room: under the lower of the two.
  const free = talk.end < passOn.end ? { ...beside, end: talk.end } : { x: margin, width: half, end: passOn.end };
  const waysY = free.end > below ? free.end + margin : below;
  const others = stacked(viewport, waysBack(view, isTheirs), { ...free, y: waysY }, "plain");
  const next = primaryOf(view, isTheirs);
  const room = Math.min(width, 460 * unitOf(viewport));
  const pinned = pinnedButton(viewport, next.name, next.label, {
    width: room,
    height: buttonHeightFor(viewport, next.label, room),
  });
  return {
    width: viewport.width,
    height: Math.max(viewport.height, Math.ceil(Math.max(talk.end, passOn.end, others.end) + pinned.foot + margin)),
    audience: 0,
    sheets: [back.sheet, ...paper.sheets, ...talk.sheets, ...passOn.sheets, ...others.sheets, ...pinned.sheets],
    parts: [...back.parts, ...paper.parts, ...talk.parts, ...passOn.parts, ...others.parts, ...pinned.parts],
  };
}

/** The one next step: the next level, or after the last one this level again; a lesson's is handed in; at a friend's, their quotes. */
function primaryOf({ next, handIn }: FrontPageView, isTheirs: boolean): Way {
  if (isTheirs) return { name: "play-sent", label: LABELS.playThese };
  if (handIn) return { name: "hand-in", label: HAND_IN_LABELS.open };
  return next ? { name: "next-level", label: nextLevelLabel(next) } : { name: "again", label: LABELS.again };
}

/** The other ways on. */
function waysBack({ next, handIn }: FrontPageView, isTheirs: boolean): Way[] {
  const levels = { name: "levels", label: LABELS.levels };
  return (next || handIn) && !isTheirs ? [{ name: "again", label: LABELS.again }, levels] : [levels];
}

/** Buttons of one width, side by side as long as their labels stay in one line, else one under the other. */
function stacked(viewport: Viewport, ways: readonly Way[], { x, y, width }: Place, kind: "primary" | "plain") {
  const half = (width - GAP) / 2;
  const heightIn = (room: number) => Math.max(...ways.map(({ label }) => buttonHeightFor(viewport, label, room)));
  const areBeside = ways.length > 1 && heightIn(half) === heightIn(9999);
  const room = areBeside ? half : width;
  const height = heightIn(room);
  const sheets: Sheet[] = [];
  const parts: Part[] = [];
  ways.forEach(({ name, label }, index) => {
    const [across, down] = areBeside ? [index % 2, Math.floor(index / 2)] : [0, index];
    const rect = { x: x + across * (room + GAP), y: y + down * (height + GAP), width: room, height };
    const made = button(viewport, name, label, rect, { kind });
    sheets.push(made.sheet);
    parts.push(made.part);
  });
  const rows = areBeside ? Math.ceil(ways.length / 2) : ways.length;
  return { sheets, parts, end: y + rows * height + (rows - 1) * GAP };
}

/** The level's questions on a slip of their own. */
function talkSlip(viewport: Viewport, view: FrontPageView, place: Place) {
  if (view.debrief.length === 0) return { sheets: [], parts: [], end: place.y };
  const size = textSize(viewport, 16);
  const inset = isNarrow(viewport) ? 18 : 20 * unitOf(viewport);
  const words = column(viewport.measure, place.x + inset, place.y + inset * 0.8, place.width - inset * 2);
  words.text(LABELS.debrief, { style: "bold", size: size * 1.1 });
  words.space(size * 0.25);
  for (const question of view.debrief) {
    words.add(box({ x: words.x, y: words.y(), width: words.width, height: 1 }, { fill: "line" }));
    words.space(size * 0.35);
    words.text(question, { style: "quote", size });
    words.space(size * 0.4);
  }
  const rect = { ...place, height: words.y() + inset * 0.4 - place.y };
  const slip = sheet("debrief", rect, words.items, { paper: "slip" });
  return { sheets: [slip], parts: [part("debrief", rect)], end: rect.y + rect.height };
}
