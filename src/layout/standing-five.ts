/** The five of the title, each over a board with their own strip and name, on the lower edge of the viewport. */
import type { Speaker } from "../core/pack.ts";
import { box, type Item, type Rect, type Sheet, sheet } from "./composition.ts";
import { bustItem } from "./lecterns.ts";
import { setText, sizesDown } from "./set-text.ts";
import { fontOf } from "./type.ts";
import { clamp, isNarrow, textSize, unitOf, type Viewport } from "./viewport.ts";

export interface StandingFive {
  readonly height: number;
  readonly sheetsOn: (bottom: number) => readonly Sheet[];
}

/** Least side of a bust, in CSS pixels; where not even that has room, the screen scrolls. */
const BUST_MIN = 44;
/** How much of a bust is seen above its board. */
const BUST_SEEN = 0.9;

/** Without names: how wide a bust may get in units of its place, and how far every second one stands higher. */
const [OVERLAP, STEP] = [1.42, 0.3] as const;

/** How the five stand, with or without their names, and how large. */
interface Ranks {
  readonly cell: number;
  readonly gap: number;
  readonly bust: number;
  readonly strip: number;
  readonly board: number;
  /** 0 where the names have no room. */
  readonly nameSize: number;
  /** How far every second one stands higher, in units of a bust. */
  readonly step: number;
  readonly height: number;
}

/**
 * All in one row where every name has room; else close together without their names, every second one a step behind.
 * `room` is the height they may take.
 */
export function standingFive(viewport: Viewport, speakers: readonly Speaker[], room: number): StandingFive {
  const names = speakers.map(({ name }) => name);
  const named = ranksOf(viewport, names, { room, isNamed: true });
  const words = names.flatMap((name) => name.split(" "));
  const isWideEnough = words.every((word) => wordWidth(viewport, word, named.nameSize) + 8 <= named.cell);
  const ranks = isWideEnough ? named : ranksOf(viewport, names, { room, isNamed: false });
  return {
    height: ranks.height,
    sheetsOn: (bottom) => {
      const stands = speakers.map((speaker, index) => stand(viewport, ranks, { speaker, index, bottom, names }));
      // Whoever stands behind is drawn first.
      return [...stands.filter((_, index) => isBehind(index)), ...stands.filter((_, index) => !isBehind(index))];
    },
  };
}

const isBehind = (index: number) => index % 2 === 1;
const wordWidth = ({ measure }: Viewport, words: string, size: number) => measure(fontOf("bold", size), words);

function ranksOf(
  viewport: Viewport,
  names: readonly string[],
  { room, isNamed }: { readonly room: number; readonly isNamed: boolean },
): Ranks {
  const u = unitOf(viewport);
  const gap = !isNamed ? 0 : isNarrow(viewport) ? 8 : 16 * u;
  const across = viewport.width - (isNamed ? (isNarrow(viewport) ? 24 : 80 * u) : 16);
  const cell = Math.min((across - gap * (names.length - 1)) / names.length, 210 * u);
  const most = textSize(viewport, 15);
  const inOneLine = (size: number) => names.every((name) => wordWidth(viewport, name, size) + 4 <= cell);
  const nameSize = isNamed ? (sizesDown(most, 14 * viewport.textScale).find(inOneLine) ?? most) : 0;
  const strip = Math.round(11 * u);
  const set = names.map((name) => setText(viewport.measure, name, { x: 0, y: 0, width: cell - 4 }, look(nameSize)));
  const board = strip + (isNamed ? Math.max(...set.map(({ rect }) => rect.height)) + nameSize * 0.7 : 4);
  const step = isNamed ? 0 : STEP;
  const bustMost = isNamed ? Math.min(cell * 0.96, 190 * u, viewport.height * 0.26) : cell * OVERLAP;
  const bust = clamp((room - board) / (BUST_SEEN + step), BUST_MIN, bustMost);
  return { cell, gap, bust, strip, board, nameSize, step, height: bust * (BUST_SEEN + step) + board };
}

interface Standing {
  readonly speaker: Speaker;
  readonly index: number;
  readonly bottom: number;
  readonly names: readonly string[];
}

function stand(viewport: Viewport, ranks: Ranks, { speaker, index, bottom, names }: Standing): Sheet {
  const { cell, gap, bust, strip, board, nameSize, step } = ranks;
  const left = (viewport.width - names.length * cell - (names.length - 1) * gap) / 2;
  const x = left + index * (cell + gap);
  const plate: Rect = { x, y: bottom - board, width: cell, height: board };
  const side = step > 0 && isBehind(index) ? bust * 0.94 : bust;
  const rise = step > 0 && isBehind(index) ? bust * step : 0;
  const headX = clamp(x + (cell - side) / 2, 2, viewport.width - 2 - side);
  const head: Rect = { x: headX, y: plate.y - side * BUST_SEEN - rise, width: side, height: side };
  const items: Item[] = [
    bustItem({ ...speaker, key: index + 1 }, head),
    box(plate, { fill: "board", stroke: "board-edge", strokeWidth: 1 }),
    { kind: "stripe", rect: { ...plate, height: strip }, number: index + 1, isDim: false },
  ];
  if (nameSize > 0) {
    const name = setText(viewport.measure, speaker.name, { x: x + 2, y: 0, width: cell - 4 }, look(nameSize));
    const nameY = plate.y + strip + (board - strip - name.rect.height) / 2;
    items.push({ ...name, rect: { ...name.rect, y: nameY } });
  }
  const [outerX, outerRight] = [Math.min(x, head.x), Math.max(x + cell, head.x + side)];
  const outer: Rect = { x: outerX, y: head.y, width: outerRight - outerX, height: bottom - head.y };
  return sheet(`bust.${speaker.id}`, outer, items);
}

const look = (size: number) => ({ style: "bold", size, ink: "on-board", align: "center" }) as const;
