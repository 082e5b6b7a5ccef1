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

/** Between rows, in CSS pixels. */
const ROW_GAP = 6;

/** How the five stand: so many in a row, with or without their names, and how large. */
interface Ranks {
  readonly perRow: number;
  readonly rows: number;
  readonly cell: number;
  readonly gap: number;
  readonly bust: number;
  readonly strip: number;
  readonly board: number;
  /** 0 where the names have no room. */
  readonly nameSize: number;
}

/**
 * All in one row where every name has room, else in rows of three and two, and where that is too high, in one row without
 * their names. `room` is the height they may take.
 */
export function standingFive(viewport: Viewport, speakers: readonly Speaker[], room: number): StandingFive {
  const names = speakers.map(({ name }) => name);
  const inOneRow = ranksOf(viewport, names, { perRow: names.length, room, isNamed: true });
  const inTwo = ranksOf(viewport, names, { perRow: 3, room, isNamed: true });
  const nameless = ranksOf(viewport, names, { perRow: names.length, room, isNamed: false });
  const words = names.flatMap((name) => name.split(" "));
  const isWideEnough = words.every((word) => wordWidth(viewport, word, inOneRow.nameSize) + 8 <= inOneRow.cell);
  const ranks = isWideEnough ? inOneRow : heightOf(inTwo) <= room ? inTwo : nameless;
  return {
    height: heightOf(ranks),
    sheetsOn: (bottom) => speakers.map((speaker, index) => stand(viewport, ranks, { speaker, index, bottom, names })),
  };
}

const wordWidth = ({ measure }: Viewport, words: string, size: number) => measure(fontOf("bold", size), words);
const rowHeight = ({ bust, board }: Ranks) => bust * BUST_SEEN + board;
const heightOf = (ranks: Ranks) => ranks.rows * (rowHeight(ranks) + ROW_GAP) - ROW_GAP;

function ranksOf(
  viewport: Viewport,
  names: readonly string[],
  { perRow, room, isNamed }: { readonly perRow: number; readonly room: number; readonly isNamed: boolean },
): Ranks {
  const u = unitOf(viewport);
  const gap = isNarrow(viewport) ? 8 : 16 * u;
  const across = viewport.width - (isNarrow(viewport) ? 24 : 80 * u);
  const rows = Math.ceil(names.length / perRow);
  const cell = Math.min((across - gap * (perRow - 1)) / perRow, 210 * u);
  const most = textSize(viewport, 15);
  const inOneLine = (size: number) => names.every((name) => wordWidth(viewport, name, size) + 4 <= cell);
  const nameSize = isNamed ? (sizesDown(most, 14 * viewport.textScale).find(inOneLine) ?? most) : 0;
  const strip = Math.round(11 * u);
  const set = names.map((name) => setText(viewport.measure, name, { x: 0, y: 0, width: cell - 4 }, look(nameSize)));
  const board = strip + (isNamed ? Math.max(...set.map(({ rect }) => rect.height)) + nameSize * 0.7 : strip);
  const bustMost = Math.min(cell * 0.96, 190 * u, viewport.height * 0.26);
  const bust = clamp((room / rows - board - ROW_GAP) / BUST_SEEN, BUST_MIN, bustMost);
  return { perRow, rows, cell, gap, bust, strip, board, nameSize };
}

interface Standing {
  readonly speaker: Speaker;
  readonly index: number;
  readonly bottom: number;
  readonly names: readonly string[];
}

function stand(viewport: Viewport, ranks: Ranks, { speaker, index, bottom, names }: Standing): Sheet {
  const { perRow, rows, cell, gap, bust, strip, board, nameSize } = ranks;
  const row = Math.floor(index / perRow);
  const inRow = row === rows - 1 ? names.length - perRow * row : perRow;
  const left = (viewport.width - inRow * cell - (inRow - 1) * gap) / 2;
  const x = left + (index % perRow) * (cell + gap);
  const y = bottom - (rows - row) * (rowHeight(ranks) + ROW_GAP) + ROW_GAP;
  const head: Rect = { x: x + (cell - bust) / 2, y, width: bust, height: bust };
  const plate: Rect = { x, y: y + bust * BUST_SEEN, width: cell, height: board };
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
  return sheet(`bust.${speaker.id}`, { x, y, width: cell, height: rowHeight(ranks) }, items);
}

const look = (size: number) => ({ style: "bold", size, ink: "on-board", align: "center" }) as const;
